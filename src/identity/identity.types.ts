import type { Locale } from '../platform/wording/locale.types.js';

/** Somebody who can sign in; one for every organisation they belong to. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
}

/** A user whose password was right. */
export interface VerifiedUser extends User {
  /** When the password was looked up: a session opened on it is over when the password is changed after that. */
  readonly verifiedAt: Date;
}

/** A user to be, with the password hashed before any transaction is opened. */
export interface NewUser extends User {
  readonly passwordHash: string;
}

export interface UserFields {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly locale?: Locale;
}

/** From where somebody signs in: shown in the list of own sessions, and what attempts are counted by. */
export interface Client {
  readonly address: string;
  readonly userAgent: string | null;
}

/** What somebody may change of the own user; absent keeps. */
export interface OwnChanges {
  readonly name?: string;
  readonly locale?: Locale;
  readonly passwordHash?: string;
}
