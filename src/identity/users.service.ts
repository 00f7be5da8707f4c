import { Injectable } from '@nestjs/common';
import { newId } from '../platform/ids.js';
import { mapConstraints, taken } from '../platform/database/constraints.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { Faults, invalid } from '../platform/problems/field-errors.js';
import { Problem } from '../platform/problems/problem.js';
import { Attempts } from './attempts.js';
import {
  type Credentials,
  credentialsByEmail,
  credentialsById,
  insertUser,
  updateOwnUser,
} from './data/users.query.js';
import { identityErrors } from './domain/identity.faults.js';
import { identityProblems } from './identity.problems.js';
import { checkPassword } from './domain/password-rules.js';
import type { NewUser, OwnChanges, User, UserFields, VerifiedUser } from './identity.types.js';
import { Passwords } from './passwords.js';

mapConstraints({ users_email_unique: taken('email', '/user/email') });

/** Users: who can sign in. Global; an organisation knows them as its members. */
@Injectable()
export class UsersService {
  private readonly resetListeners: ((userId: string) => Promise<void>)[] = [];

  constructor(
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly passwords: Passwords,
    private readonly attempts: Attempts,
  ) {}

  /**
   * Whose password this is. Takes equally long when nobody has that e-mail address.
   * @param address where the attempt comes from
   * @throws Problem `wrong_credentials` (401), `too_many_attempts` (429)
   */
  async verify(email: string, password: string, address: string): Promise<VerifiedUser> {
    await this.attempts.count(email, address);
    const found = await credentialsByEmail(this.system, email);
    if (!(await this.passwords.matches(found?.password_hash, password)) || !found)
      throw new Problem(identityProblems.wrong_credentials);
    await this.attempts.forgive(email, address);
    return { ...userOf(found), verifiedAt: found.looked_up_at };
  }

  async findByEmail(email: string): Promise<User | undefined> {
    const found = await credentialsByEmail(this.system, email);
    return found && userOf(found);
  }

  /**
   * Checks and hashes, so that no transaction waits for it; `add` then stores it.
   * @param pointer where the password stands in the request
   * @throws Problem `validation` for a password that is too easily guessed
   */
  async prepare(fields: UserFields, pointer: string): Promise<NewUser> {
    const passwordHash = await this.hashNew(fields.password, fields.email, pointer);
    const locale = fields.locale ?? currentRequest().locale;
    return { id: newId(), email: fields.email.trim(), name: fields.name, locale, passwordHash };
  }

  /** The hash of a password that somebody chose. @throws Problem `validation` when it is too easily guessed */
  async hashNew(password: string, email: string, pointer: string): Promise<string> {
    const faults = new Faults();
    checkPassword(faults, pointer, password, email);
    faults.throwIfAny();
    return this.passwords.hash(password);
  }

  /**
   * The hash of the password that a signed-in user chose instead of the current one.
   * @throws Problem `validation` when the current password is wrong or the new one is too easily guessed, `too_many_attempts`
   */
  async prepareChange(userId: string, current: string, password: string): Promise<string> {
    const found = await credentialsById(this.system, userId);
    await this.attempts.count(userId, 'password change');
    if (!(await this.passwords.matches(found?.password_hash, current)) || !found)
      throw invalid([{ pointer: '/currentPassword', code: identityErrors.wrong_password }]);
    await this.attempts.forgive(userId, 'password change');
    return this.hashNew(password, found.email, '/password');
  }

  /** Writes the caller's own user inside the open unit of work; absent keeps. */
  amendOwn(userId: string, changes: OwnChanges): Promise<void> {
    return updateOwnUser(this.database, userId, changes);
  }

  /** Hears when a user got a new password by mail: every session of that user is over. */
  onPasswordReset(listener: (userId: string) => Promise<void>): void {
    this.resetListeners.push(listener);
  }

  async passwordWasReset(userId: string): Promise<void> {
    for (const listener of this.resetListeners) await listener(userId);
  }

  /** Stores a prepared user inside the open unit of work. @throws Problem `conflict` when the address was taken meanwhile */
  add(user: NewUser): Promise<void> {
    return insertUser(this.database, user);
  }
}

function userOf({ id, email, name, locale }: Credentials): User {
  return { id, email, name, locale };
}
