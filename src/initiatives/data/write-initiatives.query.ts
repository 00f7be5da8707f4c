import { plainArray } from '../../platform/database/arrays.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { Reference } from '../domain/references.js';
import type { InitiativeBody, InitiativeContent, InitiativeState } from '../initiatives.types.js';
import { CONTENT, CONTENT_NAMES, contentColumns, contentParameters } from './content-columns.js';
import { linkSteps, type LinksToWrite } from './link-columns.js';
import { usableMentions } from './unusable-references.query.js';

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

const NEW_COLUMNS = ['$2::uuid[]', '$3::integer[]', '$4::text[]', '$5::text[]', ...contentParameters(6)];
const NEW_ROWS = `new.* from unnest(${NEW_COLUMNS.join(', ')}) as new`;
/** A single row costs less when no lists are unfolded and nothing is sorted. */
const NEW_ROW = NEW_COLUMNS.map((column) => `(${column})[1]`).join(', ');

/** $1 is the organisation, $2 and on the columns of the initiatives. */
const insertText = (isSingle: boolean, mentions: string, condition: string, links: string): string => `
with ${mentions}new_initiatives as (
  insert into initiatives (organisation_id, id, key_number, state, state_before, ${CONTENT_NAMES})
  select $1::uuid, ${isSingle ? NEW_ROW : NEW_ROWS}${condition}
  returning id, key_number, version, created_at, updated_at
)${links}
select new.id, new.key_number, new.version, ${instant('new.created_at')}, ${instant('new.updated_at')}
from new_initiatives new${isSingle ? '' : ' order by new.id'}`;

/** The statements by their names: writing one of them costs more than all its values. */
const texts = new Map<string, string>();

function textOf(name: string, write: () => string): string {
  let text = texts.get(name);
  if (text === undefined) texts.set(name, (text = write()));
  return text;
}

const FIRST_OF_LINKS = 6 + CONTENT.length;

/**
 * Writes new initiatives with all their links in one statement. Grain: one row per initiative.
 * @param mentioned when given, nothing is written and nothing answered unless each of these records can be chosen
 * @param demanded whether it fails with `RG001` then
 * @throws a constraint violation for unknown references, a key or an external reference that is taken
 */
export async function insertInitiatives(
  database: TenantDatabase,
  items: readonly NewInitiative[],
  mentioned: readonly Reference[] = [],
  demanded = false,
): Promise<WrittenRow[]> {
  const condition = mentioned.length > 0 ? ' where (select mentions.usable from mentions)' : '';
  const links = linkSteps(
    items.map((item) => ({ ...item.body, id: item.id })),
    FIRST_OF_LINKS,
    condition,
  );
  const mentions = usableMentions(mentioned, FIRST_OF_LINKS + links.values.length, demanded);
  const isSingle = items.length === 1;
  const name = `${isSingle ? 'initiative' : 'initiatives'}-insert-${links.name}-of-${mentions.name}`;
  const { rows } = await database.statement<WrittenRow>({
    name,
    text: textOf(name, () => insertText(isSingle, mentions.text(), condition, links.text())),
    values: [
      database.organisationId,
      plainArray(items.map((item) => item.id)),
      plainArray(items.map((item) => item.keyNumber)),
      plainArray(items.map((item) => item.state)),
      plainArray(items.map((item) => item.stateBefore)),
      ...contentColumns(items.map((item) => item.body)),
      ...links.values,
      ...mentions.values,
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

const updateText = (links: string): string => `
with new_versions as (
  update initiatives i
  set version = i.version + 1, updated_at = now(), state = new.state, state_before = new.state_before,
    ${CONTENT.map(([name]) => `${name} = new.${name}`).join(', ')}
  from unnest($2::uuid[], $3::text[], $4::text[], ${contentParameters(5).join(', ')})
    as new (id, state, state_before, ${CONTENT_NAMES})
  where i.organisation_id = $1 and i.id = new.id
  returning i.id, i.key_number, i.version, i.created_at, i.updated_at
)${links}
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
  const links = linkSteps(
    items.map((item) => ({ ...item.links, id: item.id })),
    5 + CONTENT.length,
  );
  const name = `initiatives-update-${links.name}`;
  const updating = database.statement<WrittenRow>({
    name,
    text: textOf(name, () => updateText(links.text())),
    values: [
      database.organisationId,
      plainArray(items.map((item) => item.id)),
      plainArray(items.map((item) => item.state)),
      plainArray(items.map((item) => item.stateBefore)),
      ...contentColumns(items.map((item) => item.content)),
      ...links.values,
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
