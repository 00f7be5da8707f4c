import { v7 as uuid } from 'uuid';
import { starterContents } from '../domain/starter-set.js';

type Query = (text: string, values: readonly unknown[]) => Promise<unknown>;

const INSERT = `
with said as (
  select said.* from jsonb_to_recordset($2::jsonb) as said (id uuid, starter text, content jsonb)
),
made as (
  insert into agreements (organisation_id, id, starter, status, severity, title, rationale, satisfied_by, scope, condition, steps)
  select $1::uuid, said.id, said.starter, said.content ->> 'status', said.content ->> 'severity', said.content -> 'title',
    said.content -> 'rationale', said.content -> 'satisfiedBy', said.content -> 'scope', said.content -> 'condition',
    array(select jsonb_array_elements_text(said.content -> 'steps'))
  from said
)
insert into agreement_versions (organisation_id, agreement_id, version, recorded_by, content)
select $1::uuid, said.id, 1, 'starter set', said.content from said`;

/** Gives an organisation the starter set, in one statement. Inside a transaction of that organisation. */
export async function insertStarterSet(query: Query, organisationId: string): Promise<void> {
  const rows = starterContents().map((one) => ({ id: uuid(), ...one }));
  await query(INSERT, [organisationId, JSON.stringify(rows)]);
}
