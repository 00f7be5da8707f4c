import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { InitiativeBody, InitiativeContent, InitiativeState } from '../initiatives.types.js';
import { CONTENT, CONTENT_NAMES, contentColumns, contentParameters } from './content-columns.js';
import { FIRST_FREE_PARAMETER, linkColumns, type LinksToWrite, WRITE_LINKS } from './link-columns.js';

export interface NewInitiative {
  readonly id: string;
  readonly keyNumber: number;
  readonly state: InitiativeState;
  readonly stateBefore: InitiativeState | null;
  readonly body: InitiativeBody;
}

/** What the database says about a row it wrote. */
export interface WrittenRow {
  readonly id: string;
  readonly key_number: number;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

const instant = (column: string): string =>
  `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${column.split('.').at(-1)}`;

const N = FIRST_FREE_PARAMETER;

const INSERT = `
with new_initiatives as (
  insert into initiatives (organisation_id, id, key_number, state, state_before, ${CONTENT_NAMES})
  select $1::uuid, new.*
  from unnest($${N}::uuid[], $${N + 1}::integer[], $${N + 2}::text[], $${N + 3}::text[], ${contentParameters(N + 4)}) as new
  returning id, key_number, version, created_at, updated_at
),${WRITE_LINKS}
select new.id, new.key_number, new.version, ${instant('new.created_at')}, ${instant('new.updated_at')}
from new_initiatives new order by new.id`;

/**
 * Writes new initiatives with all their links in one statement. Grain: one row per initiative.
 * @throws a constraint violation for unknown references, a key or an external reference that is taken
 */
export async function insertInitiatives(
  database: TenantDatabase,
  items: readonly NewInitiative[],
): Promise<WrittenRow[]> {
  const { rows } = await database.statement<WrittenRow>({
    name: 'initiatives-insert',
    text: INSERT,
    values: [
      database.organisationId,
      ...linkColumns(items.map((item) => ({ ...item.body, id: item.id }))),
      items.map((item) => item.id),
      items.map((item) => item.keyNumber),
      items.map((item) => item.state),
      items.map((item) => item.stateBefore),
      ...contentColumns(items.map((item) => item.body)),
    ],
  });
  return rows;
}

/** An initiative's content after a change. `links` holds the kinds of links that change and no others. */
export interface ChangedInitiative {
  readonly id: string;
  readonly state: InitiativeState;
  readonly stateBefore: InitiativeState | null;
  readonly content: InitiativeContent;
  readonly links: Omit<LinksToWrite, 'id'>;
}

const UPDATE = `
with new_versions as (
  update initiatives i
  set version = i.version + 1, updated_at = now(), state = new.state, state_before = new.state_before,
    ${CONTENT.map(([name]) => `${name} = new.${name}`).join(', ')}
  from unnest($${N}::uuid[], $${N + 1}::text[], $${N + 2}::text[], ${contentParameters(N + 3)})
    as new (id, state, state_before, ${CONTENT_NAMES})
  where i.organisation_id = $1 and i.id = new.id
  returning i.id, i.key_number, i.version, i.created_at, i.updated_at
),${WRITE_LINKS}
select new.id, new.key_number, new.version, ${instant('new.created_at')}, ${instant('new.updated_at')}
from new_versions new order by new.id`;

const CLEAR_LINKS = `
with no_stages as (delete from initiative_stages where organisation_id = $1 and initiative_id = any($2::uuid[])),
no_goals as (delete from initiative_goals where organisation_id = $1 and initiative_id = any($3::uuid[])),
no_kpis as (delete from initiative_kpis where organisation_id = $1 and initiative_id = any($4::uuid[]))
delete from initiative_references where organisation_id = $1 and initiative_id = any($5::uuid[])`;

/** Writes a new version of initiatives that are locked already. Grain: one row per initiative. */
export async function updateInitiatives(
  database: TenantDatabase,
  items: readonly ChangedInitiative[],
): Promise<WrittenRow[]> {
  const having = (kind: keyof ChangedInitiative['links']): string[] =>
    items.filter((item) => item.links[kind] !== undefined).map((item) => item.id);
  const cleared = [having('stages'), having('goals'), having('kpis'), having('externalReferences')];
  const clearing = cleared.some((ids) => ids.length > 0)
    ? database.statement({
        name: 'initiatives-clear',
        text: CLEAR_LINKS,
        values: [database.organisationId, ...cleared],
      })
    : Promise.resolve();
  const updating = database.statement<WrittenRow>({
    name: 'initiatives-update',
    text: UPDATE,
    values: [
      database.organisationId,
      ...linkColumns(items.map((item) => ({ ...item.links, id: item.id }))),
      items.map((item) => item.id),
      items.map((item) => item.state),
      items.map((item) => item.stateBefore),
      ...contentColumns(items.map((item) => item.content)),
    ],
  });
  const [, { rows }] = await Promise.all([clearing, updating]);
  return rows;
}

/** Counts a change of relations as a new version of the initiatives concerned. */
export async function touchInitiatives(database: TenantDatabase, ids: readonly string[]): Promise<void> {
  await database.query(
    `update initiatives i set version = i.version + 1, updated_at = now()
     where i.organisation_id = $1 and i.id = any($2::uuid[])`,
    [database.organisationId, ids],
  );
}

/** Removes initiatives with their links, references and comments. Relations must be gone before. */
export async function deleteInitiatives(database: TenantDatabase, ids: readonly string[]): Promise<void> {
  await database.query(`delete from initiatives i where i.organisation_id = $1 and i.id = any($2::uuid[])`, [
    database.organisationId,
    ids,
  ]);
}
