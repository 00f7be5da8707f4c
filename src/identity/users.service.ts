import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { mapConstraints, taken } from '../platform/database/constraints.js';
import { SystemDatabase } from '../platform/database/system-database.js';
import { TenantDatabase } from '../platform/database/tenant-database.js';
import { currentRequest } from '../platform/http/request-context.js';
import { Faults } from '../platform/problems/field-errors.js';
import { Problem } from '../platform/problems/problem.js';
import { Attempts } from './attempts.js';
import { type Credentials, credentialsByEmail, credentialsById, insertUser } from './data/users.query.js';
import { identityProblems } from './domain/identity.problems.js';
import { checkPassword } from './domain/password-rules.js';
import type { NewUser, User, UserFields, VerifiedUser } from './identity.types.js';
import { Passwords } from './passwords.js';

mapConstraints({ users_email_unique: taken('email', '/user/email') });

/** Users: who can sign in. Global; an organisation knows them as its members. */
@Injectable()
export class UsersService {
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

  /** Whether this is the password of a user who is signed in already. */
  async isPasswordOf(userId: string, password: string): Promise<boolean> {
    const found = await credentialsById(this.system, userId);
    return this.passwords.matches(found?.password_hash, password);
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
    return { id: uuid(), email: fields.email.trim(), name: fields.name, locale, passwordHash };
  }

  /** The hash of a password that somebody chose. @throws Problem `validation` when it is too easily guessed */
  async hashNew(password: string, email: string, pointer: string): Promise<string> {
    const faults = new Faults();
    checkPassword(faults, pointer, password, email);
    faults.throwIfAny();
    return this.passwords.hash(password);
  }

  /** Stores a prepared user inside the open unit of work. @throws Problem `conflict` when the address was taken meanwhile */
  add(user: NewUser): Promise<void> {
    return insertUser(this.database, user);
  }
}

function userOf({ id, email, name, locale }: Credentials): User {
  return { id, email, name, locale };
}
