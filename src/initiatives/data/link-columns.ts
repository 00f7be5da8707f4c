import { plainArray, textArray } from '../../platform/database/arrays.js';
import type { ExternalReference, InitiativeLinks } from '../initiatives.types.js';

/** The links to be written for one initiative. An absent kind is left alone. */
export interface LinksToWrite extends Partial<InitiativeLinks> {
  readonly id: string;
  readonly externalReferences?: readonly ExternalReference[];
}

/** The steps of a statement that write links by `unnest`, with their parameters. */
export interface LinkSteps {
  /** A digit for each kind that is written: another name, another text. */
  readonly name: string;
  /** CTEs, each with a comma before it; the same for the same name, so that it need not be written again. */
  readonly text: () => string;
  readonly values: readonly string[];
}

/** A step's text, from the function that names its columns' parameters and the condition on which it is done. */
type Step = (column: (at: number) => string, condition: string) => string;

const STAGES: Step = (column, condition) => `,
new_stages as (
  insert into initiative_stages
    (organisation_id, initiative_id, stage_id, position, share, channel_ids, persona_ids, segment_ids)
  select $1::uuid, link.initiative_id, link.stage_id, link.position, link.share,
    link.channels::uuid[], link.personas::uuid[], link.segments::uuid[]
  from unnest(${column(0)}::uuid[], ${column(1)}::uuid[], ${column(2)}::smallint[], ${column(3)}::float8[],
    ${column(4)}::text[], ${column(5)}::text[], ${column(6)}::text[])
    as link (initiative_id, stage_id, position, share, channels, personas, segments)${condition}
)`;

const TARGETS: Step = (column, condition) => `,
new_targets as (
  insert into initiative_stage_targets (organisation_id, initiative_id, stage_id, channel_id, persona_id, segment_id)
  select $1::uuid, link.initiative_id, link.stage_id, link.channel_id, link.persona_id, link.segment_id
  from unnest(${column(0)}::uuid[], ${column(1)}::uuid[], ${column(2)}::uuid[], ${column(3)}::uuid[], ${column(4)}::uuid[])
    as link (initiative_id, stage_id, channel_id, persona_id, segment_id)${condition}
)`;

const GOALS: Step = (column, condition) => `,
new_goals as (
  insert into initiative_goals (organisation_id, initiative_id, goal_id, position, contribution)
  select $1::uuid, link.*
  from unnest(${column(0)}::uuid[], ${column(1)}::uuid[], ${column(2)}::smallint[], ${column(3)}::text[])
    as link (initiative_id, goal_id, position, contribution)${condition}
)`;

const KPIS: Step = (column, condition) => `,
new_kpis as (
  insert into initiative_kpis
    (organisation_id, initiative_id, kpi_id, position, expected_change, baseline, confidence, lag_days)
  select $1::uuid, link.*
  from unnest(${column(0)}::uuid[], ${column(1)}::uuid[], ${column(2)}::smallint[], ${column(3)}::float8[],
    ${column(4)}::float8[], ${column(5)}::float8[], ${column(6)}::integer[])
    as link (initiative_id, kpi_id, position, expected_change, baseline, confidence, lag_days)${condition}
)`;

const REFERENCES: Step = (column, condition) => `,
new_references as (
  insert into initiative_references (organisation_id, initiative_id, source, external_id, position, key, url)
  select $1::uuid, link.*
  from unnest(${column(0)}::uuid[], ${column(1)}::text[], ${column(2)}::text[], ${column(3)}::smallint[],
    ${column(4)}::text[], ${column(5)}::text[])
    as link (initiative_id, source, external_id, position, key, url)${condition}
)`;

/**
 * The steps that write the links of some initiatives. They stand in the same statement as the initiatives themselves,
 * so that everything travels in one message. Kinds without a link have no step: the database prepares each that it is
 * given.
 * @param first the number of the first parameter that is free; the organisation is $1
 * @param condition a `where` for every step, or nothing
 */
export function linkSteps(items: readonly LinksToWrite[], first: number, condition = ''): LinkSteps {
  const kinds: readonly (readonly [Step, readonly string[] | null])[] = [
    [STAGES, stageColumns(items)],
    [TARGETS, targetColumns(items)],
    [GOALS, goalColumns(items)],
    [KPIS, kpiColumns(items)],
    [REFERENCES, referenceColumns(items)],
  ];
  let name = '';
  const values: string[] = [];
  const written: (readonly [Step, number])[] = [];
  for (const [at, [step, columns]] of kinds.entries()) {
    if (!columns) continue;
    written.push([step, first + values.length]);
    name += at;
    values.push(...columns);
  }
  const text = (): string =>
    written.map(([step, before]) => step((column) => `$${before + column}`, condition)).join('');
  return { name, text, values };
}

interface Placed<Link> {
  readonly id: string;
  readonly link: Link;
  readonly position: number;
}

/** Every link with its initiative and its place in the list; null when there is none. */
function placed<Link>(
  items: readonly LinksToWrite[],
  linksOf: (item: LinksToWrite) => readonly Link[] | undefined,
): Placed<Link>[] | null {
  const links: Placed<Link>[] = [];
  for (const item of items) linksOf(item)?.forEach((link, position) => links.push({ id: item.id, link, position }));
  return links.length > 0 ? links : null;
}

function stageColumns(items: readonly LinksToWrite[]): string[] | null {
  const links = placed(items, ({ stages }) => stages);
  return (
    links && [
      plainArray(links.map(({ id }) => id)),
      plainArray(links.map(({ link }) => link.stageId)),
      plainArray(links.map(({ position }) => position)),
      plainArray(links.map(({ link }) => link.share)),
      // Lists of lists must be rectangular, lists of texts need not.
      textArray(links.map(({ link }) => plainArray(link.channelIds))),
      textArray(links.map(({ link }) => plainArray(link.personaIds))),
      textArray(links.map(({ link }) => plainArray(link.segmentIds))),
    ]
  );
}

function targetColumns(items: readonly LinksToWrite[]): string[] | null {
  const rows: { ids: readonly [string, string]; target: readonly (string | null)[] }[] = [];
  for (const { id, stages } of items) {
    for (const { stageId, channelIds, personaIds, segmentIds } of stages ?? []) {
      const ids = [id, stageId] as const;
      for (const channel of channelIds) rows.push({ ids, target: [channel, null, null] });
      for (const persona of personaIds) rows.push({ ids, target: [null, persona, null] });
      for (const segment of segmentIds) rows.push({ ids, target: [null, null, segment] });
    }
  }
  if (rows.length === 0) return null;
  const target = (at: number): string => plainArray(rows.map((row) => row.target[at] ?? null));
  return [
    plainArray(rows.map(({ ids }) => ids[0])),
    plainArray(rows.map(({ ids }) => ids[1])),
    ...[0, 1, 2].map(target),
  ];
}

function goalColumns(items: readonly LinksToWrite[]): string[] | null {
  const links = placed(items, ({ goals }) => goals);
  return (
    links && [
      plainArray(links.map(({ id }) => id)),
      plainArray(links.map(({ link }) => link.goalId)),
      plainArray(links.map(({ position }) => position)),
      textArray(links.map(({ link }) => link.contribution)),
    ]
  );
}

function kpiColumns(items: readonly LinksToWrite[]): string[] | null {
  const links = placed(items, ({ kpis }) => kpis);
  return (
    links && [
      plainArray(links.map(({ id }) => id)),
      plainArray(links.map(({ link }) => link.kpiId)),
      plainArray(links.map(({ position }) => position)),
      plainArray(links.map(({ link }) => link.expectedChange)),
      plainArray(links.map(({ link }) => link.baseline)),
      plainArray(links.map(({ link }) => link.confidence)),
      plainArray(links.map(({ link }) => link.lagDays)),
    ]
  );
}

function referenceColumns(items: readonly LinksToWrite[]): string[] | null {
  const links = placed(items, ({ externalReferences }) => externalReferences);
  return (
    links && [
      plainArray(links.map(({ id }) => id)),
      textArray(links.map(({ link }) => link.source)),
      textArray(links.map(({ link }) => link.externalId)),
      plainArray(links.map(({ position }) => position)),
      textArray(links.map(({ link }) => link.key)),
      textArray(links.map(({ link }) => link.url)),
    ]
  );
}
