import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { PAIR_KINDS, type PairKind } from '../domain/findings/kinds.js';
import type { Verdict } from '../domain/findings/quality.js';

/** So many verdicts are enough for any interval. */
const MOST = 10_000;

/**
 * What people made of pairs: dismissed ones are wrong; acknowledged ones, those resolved by a person, and those whose
 * initiatives were merged or are coordinated are right. Grain: one row per judged finding, the latest first.
 */
export async function verdicts(database: TenantDatabase): Promise<Verdict[]> {
  const rows = await database.query<{ kind: PairKind; text: number | null; place: number | null; is_true: boolean }>(
    `select finding.kind, (finding.evidence ->> 'text')::float8 as text, (finding.evidence ->> 'place')::float8 as place,
       finding.status <> 'dismissed' as is_true
     from findings as finding
     where finding.organisation_id = $1 and finding.kind = any ($2) and (
       finding.status in ('dismissed', 'acknowledged')
       or (finding.status = 'resolved' and finding.judged_ground is not null)
       or exists (
         select from initiative_relations as relation
         where relation.organisation_id = $1 and relation.kind in ('merged_into', 'coordinates_with', 'duplicates')
           and relation.from_id = any (array(select record.id from jsonb_to_recordset(finding.records) as record (id uuid)))
           and relation.to_id = any (array(select record.id from jsonb_to_recordset(finding.records) as record (id uuid)))))
     order by finding.updated_at desc, finding.id limit $3`,
    [database.organisationId, PAIR_KINDS, MOST],
  );
  return rows.map(({ kind, text, place, is_true: isTrue }) => ({ kind, text, place, isTrue }));
}
