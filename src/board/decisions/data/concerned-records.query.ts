import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { ConcernedType } from '../decisions.types.js';

/** A record that a decision is about, as it is now. */
export interface ConcernedNow {
  readonly type: ConcernedType;
  readonly id: string;
  readonly name: string;
  readonly version: number;
}

/** Where each kind of record stands and what it is called. */
const SOURCES: Readonly<Record<ConcernedType, string>> = {
  initiative: `select id, 'CX-' || key_number || ' ' || title as name, version from initiatives`,
  journey: 'select id, name, version from journeys',
  stage: 'select id, name, version from stages',
  goal: 'select id, title as name, version from goals',
  kpi: 'select id, name, version from kpis',
  // What a finding is called depends on its reader: FindingsService says it.
  finding: 'select id, kind as name, version from findings',
};

/** The records as they are now, unordered; unknown ones are left out. Grain: one row per record. */
export async function concernedNow(
  database: TenantDatabase,
  records: readonly { readonly type: ConcernedType; readonly id: string }[],
): Promise<ConcernedNow[]> {
  const types = [...new Set(records.map(({ type }) => type))];
  if (types.length === 0) return [];
  const questions = types.map(
    (type, i) =>
      `select '${type}' as type, record.* from (${SOURCES[type]} where organisation_id = $1 and id = any ($${i + 2}::uuid[])) as record`,
  );
  return database.query<ConcernedNow & Record<string, unknown>>(questions.join(' union all '), [
    database.organisationId,
    ...types.map((type) => records.filter((record) => record.type === type).map(({ id }) => id)),
  ]);
}
