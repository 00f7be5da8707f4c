import type { TenantDatabase } from '../../platform/database/tenant-database.js';

const NAMED = {
  stages: 'name',
  kpis: 'name',
  goals: 'title',
  segments: 'name',
  channels: 'name',
  teams: 'name',
} as const;
type NamedTable = keyof typeof NAMED;

/** The names of these records, by id; unknown ones are left out. Grain: one row per record. */
export async function recordNames(
  database: TenantDatabase,
  wanted: Readonly<Partial<Record<NamedTable, Iterable<string>>>>,
): Promise<Map<string, string>> {
  const tables = (Object.keys(NAMED) as NamedTable[])
    .map((table) => ({ table, ids: [...new Set(wanted[table] ?? [])] }))
    .filter(({ ids }) => ids.length > 0);
  if (tables.length === 0) return new Map();
  const { rows } = await database.statement<{ id: string; name: string }>({
    name: `radar-names-${tables.map(({ table }) => table).join('-')}`,
    text: tables
      .map(
        ({ table }, at) =>
          `select ${table}.id, ${table}.${NAMED[table]} as name from ${table}
           where ${table}.organisation_id = $1 and ${table}.id = any ($${at + 2}::uuid[])`,
      )
      .join(' union all '),
    values: [database.organisationId, ...tables.map(({ ids }) => ids)],
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
