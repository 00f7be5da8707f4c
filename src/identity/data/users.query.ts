import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { NewUser, OwnChanges } from '../identity.types.js';

export interface Credentials {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly locale: Locale;
  readonly password_hash: string;
  readonly looked_up_at: Date;
}

/** One row at most: the user with that e-mail address, however it is spelled, with what proves it. */
export async function credentialsByEmail(system: SystemDatabase, email: string): Promise<Credentials | undefined> {
  const [row] = await system.query<Credentials>(
    `select users.id, users.email, users.name, users.locale, users.password_hash, now() as looked_up_at
     from users where lower(users.email) = lower($1)`,
    [email.trim()],
    'credentials-by-email',
  );
  return row;
}

/** One row at most: the user with that id, with what proves it. */
export async function credentialsById(system: SystemDatabase, id: string): Promise<Credentials | undefined> {
  const [row] = await system.query<Credentials>(
    `select users.id, users.email, users.name, users.locale, users.password_hash, now() as looked_up_at
     from users where users.id = $1`,
    [id],
  );
  return row;
}

/** Adds a user, in the unit of work of what the user is added for. */
export async function insertUser(database: TenantDatabase, user: NewUser): Promise<void> {
  await database.query('insert into users (id, email, name, locale, password_hash) values ($1, $2, $3, $4, $5)', [
    user.id,
    user.email,
    user.name,
    user.locale,
    user.passwordHash,
  ]);
}

/** A new version of the caller's own user: the wall lets nobody amend another's. */
export async function updateOwnUser(database: TenantDatabase, id: string, changes: OwnChanges): Promise<void> {
  await database.query(
    `update users
     set version = version + 1, updated_at = now(), name = coalesce($2, name), locale = coalesce($3, locale)
     where id = $1`,
    [id, changes.name ?? null, changes.locale ?? null],
  );
  if (changes.passwordHash === undefined) return;
  await database.query('update users set password_hash = $2 where id = $1', [id, changes.passwordHash]);
}
