import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** Which of these findings there are. Grain: one row per finding. */
export async function knownFindings(database: TenantDatabase, ids: readonly string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set();
  const rows = await database.query<{ id: string }>(
    'select id from findings where organisation_id = $1 and id = any ($2::uuid[])',
    [database.organisationId, ids],
  );
  return new Set(rows.map(({ id }) => id));
}
