import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { IS_COMPARED } from './pair-sides.query.js';

/**
 * The initiatives of each duplicate that is open or acknowledged: two, or all of one title that are not final.
 * Grain: one row per finding, by id.
 */
export async function openDuplicates(database: TenantDatabase): Promise<string[][]> {
  const rows = await database.query<{ ids: string[] }>(
    `select case when finding.evidence ? 'group' then array(
         select initiatives.id from initiatives
         where initiatives.organisation_id = $1 and initiatives.title_key = finding.evidence ->> 'title' and ${IS_COMPARED})
       else array(select record.id from jsonb_to_recordset(finding.records) as record (id uuid)) end as ids
     from findings as finding
     where finding.organisation_id = $1 and finding.kind = 'duplicate' and finding.present
       and finding.status in ('open', 'acknowledged')
     order by finding.id`,
    [database.organisationId],
  );
  return rows.map(({ ids }) => ids);
}

/** How many findings are open. */
export async function countOpen(database: TenantDatabase): Promise<number> {
  const [row] = await database.query<{ open: number }>(
    `select count(*)::int as open from findings as finding
     where finding.organisation_id = $1 and finding.status = 'open'`,
    [database.organisationId],
  );
  return row?.open ?? 0;
}
