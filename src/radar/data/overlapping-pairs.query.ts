import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { OverlappingPair } from '../clusters.types.js';

interface Row {
  readonly class: OverlappingPair['class'];
  readonly strength: number;
  readonly ids: string[];
}

/**
 * Overlaps that stand: findings of initiatives that overlap, with their ground there, neither dismissed nor resolved. One
 * that names several initiatives (of one title) says of each two of them that they overlap. Grain: one row per finding.
 */
export async function overlappingPairs(database: TenantDatabase): Promise<OverlappingPair[]> {
  const rows = await database.query<Row & Record<string, unknown>>(
    `select finding.kind as class, finding.certainty as strength,
       array(select record.record_id from finding_records record
         where record.organisation_id = $1 and record.finding_id = finding.id and record.record_type = 'initiative'
         order by record.record_id) as ids
     from findings finding
     where finding.organisation_id = $1 and finding.kind in ('duplicate', 'possible_duplicate', 'hidden_overlap')
       and finding.status in ('open', 'acknowledged') and finding.present and finding.certainty is not null
     order by finding.id`,
    [database.organisationId],
  );
  return rows.flatMap((row) =>
    row.ids.flatMap((a, i) => row.ids.slice(i + 1).map((b) => ({ a, b, class: row.class, strength: row.strength }))),
  );
}
