import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** The next number of a decision; whoever asks holds it until the unit of work ends. */
export async function nextDecisionNumber(database: TenantDatabase): Promise<number> {
  const { organisationId } = database;
  await database.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`decisions ${organisationId}`]);
  const [row] = await database.query<{ next: number }>(
    'select coalesce(max(number), 0) + 1 as next from decisions where organisation_id = $1',
    [organisationId],
  );
  return row?.next ?? 1;
}
