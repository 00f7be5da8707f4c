import type { SystemDatabase } from '../../platform/database/system-database.js';

/** The director's place in the demo organisation. */
export interface DirectorRow {
  readonly organisation_id: string;
  readonly member_id: string;
}

/** Grain: one row, or none while nobody has signed the demo organisation up. */
export async function directorOfDemo(system: SystemDatabase, userId: string): Promise<DirectorRow | undefined> {
  const [row] = await system.query<DirectorRow>(
    `select m.organisation_id, m.id as member_id
     from members m join organisations o on o.id = m.organisation_id and o.demo
     where m.user_id = $1
     order by m.created_at
     limit 1`,
    [userId],
  );
  return row;
}
