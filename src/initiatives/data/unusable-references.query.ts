import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { REFERENCED, type Reference, type Referenced, type Unusable } from '../domain/references.js';

/** Where each kind of record lives and what says that it can no longer be chosen. */
const TABLES: Readonly<Record<Referenced, string>> = {
  person: 'people',
  team: 'teams',
  stage: 'stages',
  goal: 'goals',
  kpi: 'kpis',
  channel: 'channels',
  persona: 'personas',
  segment: 'segments',
};

/** Asks after the kinds that are mentioned and no others: each costs the database a look-up of its own. */
const questionAbout = (kinds: readonly Referenced[]): string =>
  kinds
    .map(
      (record, i) => `
select '${record}' as record, asked.id, known.id is not null as archived
from unnest($${i + 2}::uuid[]) as asked (id)
left join ${TABLES[record]} known on known.organisation_id = $1 and known.id = asked.id
where known.id is null or known.archived_at is not null`,
    )
    .join('\nunion all');

/**
 * Which of the mentioned records do not exist in this organisation or are archived: all kinds in one statement.
 * Grain: one row per unusable record.
 */
export async function unusableReferences(
  database: TenantDatabase,
  references: readonly Reference[],
): Promise<Unusable[]> {
  if (references.length === 0) return [];
  const idsOf = (record: Referenced): string[] => [
    ...new Set(references.filter((one) => one.record === record).map((one) => one.id)),
  ];
  const kinds = REFERENCED.filter((kind) => references.some(({ record }) => record === kind));
  const { rows } = await database.statement<{ record: string; id: string; archived: boolean }>({
    name: `unusable-${kinds.join('-')}`,
    text: questionAbout(kinds),
    values: [database.organisationId, ...kinds.map(idsOf)],
  });
  return rows;
}
