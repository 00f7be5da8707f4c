import type { SystemDatabase } from '../../platform/database/system-database.js';
import type { User } from '../identity.types.js';

/** Opens a reset for a user. The same reset twice (a mail that is tried again) stays one row. */
export async function insertPasswordReset(
  system: SystemDatabase,
  reset: { id: string; userId: string; lifetimeSeconds: number },
): Promise<void> {
  await system.query(
    `insert into password_resets (id, user_id, expires_at) values ($1, $2, now() + make_interval(secs => $3))
     on conflict (id) do nothing`,
    [reset.id, reset.userId, reset.lifetimeSeconds],
  );
}

/** The user of a reset that still works. */
export async function openReset(system: SystemDatabase, id: string): Promise<User | undefined> {
  const [row] = await system.query<User>(
    `select users.id, users.email, users.name, users.locale
     from password_resets join users on users.id = password_resets.user_id
     where password_resets.id = $1 and password_resets.used_at is null and password_resets.expires_at > now()`,
    [id],
  );
  return row;
}

/**
 * Uses a reset: the password is set, every session of the user is over, and so is every other open reset.
 * @returns from when a session with the new password counts; undefined when the reset was used or has expired by now
 */
export async function spendReset(system: SystemDatabase, id: string, passwordHash: string): Promise<Date | undefined> {
  return system.transaction(async (client) => {
    const { rows } = await client.query<{ user_id: string }>(
      `update password_resets set used_at = now()
       where id = $1 and used_at is null and expires_at > now() returning user_id`,
      [id],
    );
    const userId = rows[0]?.user_id;
    if (!userId) return undefined;
    await client.query('update password_resets set used_at = now() where user_id = $1 and used_at is null', [userId]);
    const renewed = await client.query<{ counts_from: Date }>(
      `update users set password_hash = $2, sessions_valid_from = now(), version = version + 1, updated_at = now()
       where id = $1 returning sessions_valid_from + interval '1 millisecond' as counts_from`,
      [userId, passwordHash],
    );
    return renewed.rows[0]?.counts_from;
  });
}

/** Forgets resets that have long expired. */
export async function deleteOldResets(system: SystemDatabase): Promise<void> {
  await system.query(`delete from password_resets where expires_at < now() - interval '1 day'`);
}
