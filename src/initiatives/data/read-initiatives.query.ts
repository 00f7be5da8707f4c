import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Initiative, InitiativeState } from '../initiatives.types.js';
import { INITIATIVE_JSON } from './initiative-json.js';

/** An initiative with what the lifecycle remembers beside it. */
export interface KeptInitiative {
  readonly record: Initiative;
  readonly stateBefore: InitiativeState | null;
}

const READ = `
with page as (
  select i.* from initiatives i where i.organisation_id = $1 and i.id = any($2::uuid[])
)
select page.state_before, ${INITIATIVE_JSON} as json
from page
order by page.id`;

const LOCK = `
select i.id from initiatives i
where i.organisation_id = $1 and i.id = any($2::uuid[])
order by i.id for no key update`;

interface Row {
  readonly state_before: InitiativeState | null;
  readonly json: string;
}

/** The initiatives with these ids, in the order of the ids; unknown ones are left out. Grain: one per initiative. */
export async function readInitiatives(database: TenantDatabase, ids: readonly string[]): Promise<KeptInitiative[]> {
  const { rows } = await database.statement<Row>({
    name: 'initiatives-read',
    text: READ,
    values: [database.organisationId, ids],
  });
  return rows.map((row) => ({ record: JSON.parse(row.json) as Initiative, stateBefore: row.state_before }));
}

/**
 * As `readInitiatives`, holding the rows until the transaction ends. Locked first and read by a statement of its own,
 * or a waiting reader would see the new version with the old links.
 */
export async function lockInitiatives(database: TenantDatabase, ids: readonly string[]): Promise<KeptInitiative[]> {
  const locked = database.statement({
    name: 'initiatives-lock',
    text: LOCK,
    values: [database.organisationId, ids],
  });
  const [, kept] = await Promise.all([locked, readInitiatives(database, ids)]);
  return kept;
}

/** Who carries an external reference; with `madeFor` when a merge brought it there. */
export interface ExternalCarrier {
  readonly id: string;
  readonly madeFor: { readonly id: string; readonly key: string } | null;
}

/** The initiative that carries this external reference, null when none does. Grain: one row. */
export async function initiativeByExternal(
  database: TenantDatabase,
  source: string,
  externalId: string,
): Promise<ExternalCarrier | null> {
  const [row] = await database.query<{ id: string; made_for_id: string | null; made_for_key: string | null }>(
    `select ref.initiative_id as id, made_for.id as made_for_id, 'CX-' || made_for.key_number as made_for_key
     from initiative_references ref
     left join initiative_carried_references c on c.organisation_id = $1 and c.source = $2 and c.external_id = $3
       and c.initiative_id = ref.initiative_id
     left join initiatives made_for on made_for.organisation_id = $1 and made_for.id = c.from_id
     where ref.organisation_id = $1 and ref.source = $2 and ref.external_id = $3`,
    [database.organisationId, source, externalId],
  );
  if (!row) return null;
  const { id, made_for_id: madeForId, made_for_key: key } = row;
  return { id, madeFor: madeForId !== null && key !== null ? { id: madeForId, key } : null };
}

/** Lets one transaction at a time create or change what an external reference names. */
export async function holdExternal(database: TenantDatabase, source: string, externalId: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    JSON.stringify([database.organisationId, 'initiative reference', source, externalId]),
  ]);
}
