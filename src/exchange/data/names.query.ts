import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import { NAMED } from '../domain/names.types.js';
import type { Named, NamedRecord } from '../domain/names.types.js';

/** Where each kind of named record lives, and what it is called there. */
const TABLES: Readonly<Record<Named, { table: string; name: string; journey?: string; email?: string }>> = {
  team: { table: 'teams', name: 'name' },
  person: { table: 'people', name: 'name', email: 'email' },
  journey: { table: 'journeys', name: 'name' },
  stage: { table: 'stages', name: 'name', journey: 'journey_id' },
  goal: { table: 'goals', name: 'title' },
  kpi: { table: 'kpis', name: 'name' },
  channel: { table: 'channels', name: 'name' },
  persona: { table: 'personas', name: 'name' },
  segment: { table: 'segments', name: 'name' },
};

const QUESTION = NAMED.map((type) => {
  const { table, name, journey, email } = TABLES[type];
  return `select '${type}' as type, id, ${name} as name, archived_at is not null as archived,
    ${journey ?? 'null::uuid'} as "journeyId", ${email ?? 'null::text'} as email
  from ${table} where organisation_id = $1`;
}).join('\nunion all\n');

interface NameRow {
  type: Named;
  id: string;
  name: string;
  archived: boolean;
  journeyId: string | null;
  email: string | null;
}

/** Every record that a file can speak of by name, archived ones too, in one statement. Grain: one row per record. */
export async function namedRecords(database: TenantDatabase): Promise<Record<Named, NamedRecord[]>> {
  const records = Object.fromEntries(NAMED.map((type) => [type, [] as NamedRecord[]])) as Record<Named, NamedRecord[]>;
  const rows = await database.query<NameRow>(`${QUESTION}\norder by type, id`, [database.organisationId]);
  for (const { type, id, name, archived, journeyId, email } of rows)
    records[type].push({ id, name, archived, email, ...(journeyId ? { journeyId } : {}) });
  return records;
}
