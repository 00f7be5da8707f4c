import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { AgendaRecord, NameableType } from '../meetings.types.js';

/** Where each kind of record stands and what it is called. */
const SOURCES: Readonly<Record<NameableType, string>> = {
  initiative: `select id, title as name, 'CX-' || key_number as key from initiatives`,
  journey: 'select id, name, null as key from journeys',
  stage: 'select id, name, null as key from stages',
  goal: 'select id, title as name, null as key from goals',
  kpi: 'select id, name, null as key from kpis',
  decision: `select id, question as name, 'D-' || number as key from decisions`,
};

/** These records as people know them, unordered; unknown ones are left out. Grain: one row per record. */
export async function namedRecords(
  database: TenantDatabase,
  records: readonly { readonly type: string; readonly id: string }[],
): Promise<AgendaRecord[]> {
  const types = (Object.keys(SOURCES) as NameableType[]).filter((type) => records.some((one) => one.type === type));
  if (types.length === 0) return [];
  const questions = types.map(
    (type, i) =>
      `select '${type}' as type, record.* from (${SOURCES[type]} where organisation_id = $1 and id = any ($${i + 2}::uuid[])) as record`,
  );
  return database.query<AgendaRecord & Record<string, unknown>>(questions.join(' union all '), [
    database.organisationId,
    ...types.map((type) => records.filter((record) => record.type === type).map(({ id }) => id)),
  ]);
}
