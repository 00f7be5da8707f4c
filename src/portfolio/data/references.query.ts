import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ReferenceFacts } from '../portfolio.types.js';

const TABLES = ['teams', 'people', 'journeys', 'stages', 'goals', 'kpis', 'kpi_links', 'channels', 'segments'] as const;

/**
 * Grain: one row. Every write of a row gives it another xmin (the transaction that wrote this version of it), so the
 * fingerprint changes whenever a row of these small tables is added, changed or removed, by whomever.
 */
const FINGERPRINT = `
select md5(string_agg(part.text, ' ' order by part.text)) as fingerprint
from (
  ${TABLES.map(
    (table) => `
  select '${table} ' || count(*) || ' '
    || coalesce(bit_xor(hashtextextended(${table}.id::text || ' ' || ${table}.xmin::text, 0)), 0) as text
  from ${table} where ${table}.organisation_id = $1`,
  ).join(' union all ')}
  union all
  select 'organisation ' || organisations.xmin::text as text from organisations where organisations.id = $1
) as part`;

/** A mark of the state of everything that initiatives refer to: the same mark means that nothing changed. */
export async function referencesFingerprint(database: TenantDatabase): Promise<string> {
  const { rows } = await database.statement<{ fingerprint: string }>({
    name: 'portfolio-fingerprint',
    text: FINGERPRINT,
    values: [database.organisationId],
  });
  return rows[0]!.fingerprint;
}

const rowsOf = (table: string, fields: string): string => `
  (select coalesce(json_agg(json_build_object('id', ${table}.id, ${fields})), '[]') from ${table}
   where ${table}.organisation_id = $1)`;

/** Grain: one row, each column the rows of one small table. */
const REFERENCES = `
select
  (select json_build_object('currency', organisations.currency, 'effortUnit', organisations.effort_unit)
   from organisations where organisations.id = $1) as organisation,
  ${rowsOf('teams', `'name', teams.name, 'parentId', teams.parent_id, 'archived', teams.archived_at is not null`)} as teams,
  ${rowsOf('people', `'name', people.name, 'active', people.active and people.archived_at is null`)} as people,
  ${rowsOf(
    'journeys',
    `'name', journeys.name, 'parentId', journeys.parent_id, 'ownerId', journeys.owner_id,
     'archived', journeys.archived_at is not null`,
  )} as journeys,
  ${rowsOf(
    'stages',
    `'name', stages.name, 'journeyId', stages.journey_id, 'position', stages.position, 'phase', stages.phase,
     'momentOfTruth', stages.moment_of_truth, 'volumeShare', stages.volume_share,
     'channelIds', array(select link.channel_id from stage_channels as link
                         where link.organisation_id = $1 and link.stage_id = stages.id order by link.channel_id),
     'ownerId', stages.owner_id, 'archived', stages.archived_at is not null`,
  )} as stages,
  ${rowsOf(
    'goals',
    `'name', goals.title, 'parentId', goals.parent_id, 'ownerId', goals.owner_id,
     'archived', goals.archived_at is not null`,
  )} as goals,
  ${rowsOf(
    'kpis',
    `'name', kpis.name, 'unit', kpis.unit, 'betterWhen', kpis.better_when, 'target', kpis.target, 'floor', kpis.floor,
     'ceiling', kpis.ceiling, 'ownerId', kpis.owner_id, 'archived', kpis.archived_at is not null`,
  )} as kpis,
  ${rowsOf(
    'kpi_links',
    `'fromId', kpi_links.from_kpi_id, 'toId', kpi_links.to_kpi_id, 'sign', kpi_links.sign`,
  )} as "kpiDrives",
  ${rowsOf('channels', `'name', channels.name, 'archived', channels.archived_at is not null`)} as channels,
  ${rowsOf('segments', `'name', segments.name, 'archived', segments.archived_at is not null`)} as segments`;

/** Everything that initiatives refer to, archived records too. */
export async function readReferences(database: TenantDatabase): Promise<ReferenceFacts> {
  const { rows } = await database.statement<ReferenceFacts>({
    name: 'portfolio-references',
    text: REFERENCES,
    values: [database.organisationId],
  });
  return rows[0]!;
}
