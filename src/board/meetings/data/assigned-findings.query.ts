import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** The findings that these persons have an open follow-up about. Grain: one row per finding. */
export async function assignedFindings(database: TenantDatabase, personIds: readonly string[]): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select distinct follow_up.finding_id as id from follow_ups as follow_up
     where follow_up.organisation_id = $1 and follow_up.owner_id = any ($2::uuid[]) and follow_up.state = 'open'
       and follow_up.finding_id is not null`,
    [database.organisationId, personIds],
  );
  return rows.map(({ id }) => id);
}
