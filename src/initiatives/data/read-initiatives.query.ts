import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Initiative, InitiativeState } from '../initiatives.types.js';
import { INITIATIVE_JSON, LINKS_OF_PAGE } from './initiative-json.js';

/** An initiative with what the lifecycle remembers beside it. */
export interface KeptInitiative {
  readonly record: Initiative;
  readonly stateBefore: InitiativeState | null;
}

const READ = `
with page as (
  select i.* from initiatives i where i.organisation_id = $1 and i.id = any($2::uuid[])
)
select page.state_before, ${INITIATIVE_JSON}::text as json
from page${LINKS_OF_PAGE}
order by page.id`;

const LOCK = `
select i.id from initiatives i
where i.organisation_id = $1 and i.id = any($2::uuid[])
order by i.id for update`;

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

/** The id of the initiative that carries this external reference, null when none does. */
export async function initiativeByExternal(
  database: TenantDatabase,
  source: string,
  externalId: string,
): Promise<string | null> {
  const [row] = await database.query<{ initiative_id: string }>(
    `select ref.initiative_id from initiative_references ref
     where ref.organisation_id = $1 and ref.source = $2 and ref.external_id = $3`,
    [database.organisationId, source, externalId],
  );
  return row?.initiative_id ?? null;
}

/** Lets one transaction at a time create or change what an external reference names. */
export async function holdExternal(database: TenantDatabase, source: string, externalId: string): Promise<void> {
  await database.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [
    JSON.stringify([database.organisationId, 'initiative reference', source, externalId]),
  ]);
}
