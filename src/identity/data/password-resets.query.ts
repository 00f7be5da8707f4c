import type { SystemDatabase } from '../../platform/database/system-database.js';

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

/** The address of the user of a reset that still works. */
export async function openReset(
  system: SystemDatabase,
  id: string,
): Promise<{ user_id: string; email: string } | undefined> {
  const [row] = await system.query<{ user_id: string; email: string }>(
    `select users.id as user_id, users.email
     from password_resets join users on users.id = password_resets.user_id
     where password_resets.id = $1 and password_resets.used_at is null and password_resets.expires_at > now()`,
    [id],
  );
  return row;
}

/**
 * Uses a reset: the password is set, every session of the user is over, and so is every other open reset.
 * @returns false when the reset was used or has expired by now
 */
export async function spendReset(system: SystemDatabase, id: string, passwordHash: string): Promise<boolean> {
  return system.transaction(async (client) => {
    const { rows } = await client.query<{ user_id: string }>(
      `update password_resets set used_at = now()
       where id = $1 and used_at is null and expires_at > now() returning user_id`,
      [id],
    );
    const userId = rows[0]?.user_id;
    if (!userId) return false;
    await client.query('update password_resets set used_at = now() where user_id = $1 and used_at is null', [userId]);
    await client.query(
      `update users set password_hash = $2, sessions_valid_from = now(), version = version + 1, updated_at = now() where id = $1`,
      [userId, passwordHash],
    );
    return true;
  });
}

/** Forgets resets that have long expired. */
export async function deleteOldResets(system: SystemDatabase): Promise<void> {
  await system.query(`delete from password_resets where expires_at < now() - interval '1 day'`);
}
