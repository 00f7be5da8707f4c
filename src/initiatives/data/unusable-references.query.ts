import { plainArray } from '../../platform/database/arrays.js';
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
  const mentioned = byKind(references);
  const kinds = [...mentioned.keys()];
  const { rows } = await database.statement<{ record: string; id: string; archived: boolean }>({
    name: `unusable-${kinds.join('-')}`,
    text: questionAbout(kinds),
    values: [database.organisationId, ...[...mentioned.values()].map((ids) => plainArray([...ids]))],
  });
  return rows;
}

/**
 * The step of a larger statement that says whether every mentioned record can be chosen: the CTE `mentions` with the
 * column `usable`, or nothing when nothing is mentioned. Its name has a digit for each kind. It counts instead of
 * naming: whoever hears "no" asks `unusableReferences` which.
 * @param first the number of the first parameter that is free; the organisation is $1
 * @param demanded whether the statement fails (`RG001`) instead of hearing "no"
 */
export function usableMentions(
  references: readonly Reference[],
  first: number,
  demanded: boolean,
): { readonly name: string; readonly text: () => string; readonly values: readonly string[] } {
  const mentioned = byKind(references);
  if (mentioned.size === 0) return { name: '', text: () => '', values: [] };
  const kinds = [...mentioned.keys()];
  const question = (kind: Referenced, i: number): string => {
    const ids = `$${first + i}::uuid[]`;
    return `(select count(*) from ${TABLES[kind]} known where known.organisation_id = $1 and known.id = any(${ids})
      and known.archived_at is null) = cardinality(${ids})`;
  };
  return {
    name: `${kinds.map((kind) => REFERENCED.indexOf(kind)).join('')}${demanded ? '-demanded' : ''}`,
    text: () => `mentions as materialized (
  select ${demanded ? 'demand_usable' : ''}(${kinds.map(question).join('\n    and ')}) as usable
), `,
    values: [...mentioned.values()].map((ids) => plainArray([...ids])),
  };
}

/** The ids of each kind that is mentioned, each id once; kinds always in the same order. */
function byKind(references: readonly Reference[]): Map<Referenced, Set<string>> {
  const mentioned = new Map<Referenced, Set<string>>();
  for (const kind of REFERENCED) {
    const ids = references.filter(({ record }) => record === kind).map(({ id }) => id);
    if (ids.length > 0) mentioned.set(kind, new Set(ids));
  }
  return mentioned;
}
