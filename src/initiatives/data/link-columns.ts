import type { InitiativeLinks, ExternalReference } from '../initiatives.types.js';

/** The links to be written for one initiative. An absent kind is left alone. */
export interface LinksToWrite extends Partial<InitiativeLinks> {
  readonly id: string;
  readonly externalReferences?: readonly ExternalReference[];
}

/**
 * The CTEs that write links by `unnest`: parameters $2–$25 as `linkColumns` gives them, the organisation as $1.
 * They stand in the same statement as the initiatives themselves, so that everything travels in one message.
 */
export const WRITE_LINKS = `
new_stages as (
  insert into initiative_stages
    (organisation_id, initiative_id, stage_id, position, share, channel_ids, persona_ids, segment_ids)
  select $1::uuid, link.initiative_id, link.stage_id, link.position, link.share,
    link.channels::uuid[], link.personas::uuid[], link.segments::uuid[]
  from unnest($2::uuid[], $3::uuid[], $4::smallint[], $5::float8[], $6::text[], $7::text[], $8::text[])
    as link (initiative_id, stage_id, position, share, channels, personas, segments)
),
new_targets as (
  insert into initiative_stage_targets (organisation_id, initiative_id, stage_id, channel_id, persona_id, segment_id)
  select $1::uuid, link.initiative_id, link.stage_id, target.channel_id, target.persona_id, target.segment_id
  from unnest($2::uuid[], $3::uuid[], $6::text[], $7::text[], $8::text[])
    as link (initiative_id, stage_id, channels, personas, segments)
  cross join lateral (
    select channel.id, null::uuid, null::uuid from unnest(link.channels::uuid[]) as channel (id)
    union all select null, persona.id, null from unnest(link.personas::uuid[]) as persona (id)
    union all select null, null, segment.id from unnest(link.segments::uuid[]) as segment (id)
  ) as target (channel_id, persona_id, segment_id)
  where (link.channels, link.personas, link.segments) is distinct from ('{}', '{}', '{}')
),
new_goals as (
  insert into initiative_goals (organisation_id, initiative_id, goal_id, position, contribution)
  select $1::uuid, link.*
  from unnest($9::uuid[], $10::uuid[], $11::smallint[], $12::text[])
    as link (initiative_id, goal_id, position, contribution)
),
new_kpis as (
  insert into initiative_kpis
    (organisation_id, initiative_id, kpi_id, position, expected_change, baseline, confidence, lag_days)
  select $1::uuid, link.*
  from unnest($13::uuid[], $14::uuid[], $15::smallint[], $16::float8[], $17::float8[], $18::float8[], $19::integer[])
    as link (initiative_id, kpi_id, position, expected_change, baseline, confidence, lag_days)
),
new_references as (
  insert into initiative_references (organisation_id, initiative_id, source, external_id, position, key, url)
  select $1::uuid, link.*
  from unnest($20::uuid[], $21::text[], $22::text[], $23::smallint[], $24::text[], $25::text[])
    as link (initiative_id, source, external_id, position, key, url)
)`;

/** The number of the first parameter that is free beside the organisation and the links. */
export const FIRST_FREE_PARAMETER = 26;

/** $2–$25 of `WRITE_LINKS`: one array per column, one entry per link. */
export function linkColumns(items: readonly LinksToWrite[]): unknown[] {
  const stages = items.flatMap((item) => (item.stages ?? []).map((link, i) => ({ id: item.id, link, i })));
  const goals = items.flatMap((item) => (item.goals ?? []).map((link, i) => ({ id: item.id, link, i })));
  const kpis = items.flatMap((item) => (item.kpis ?? []).map((link, i) => ({ id: item.id, link, i })));
  const refs = items.flatMap((item) => (item.externalReferences ?? []).map((link, i) => ({ id: item.id, link, i })));
  return [
    stages.map(({ id }) => id),
    stages.map(({ link }) => link.stageId),
    stages.map(({ i }) => i),
    stages.map(({ link }) => link.share),
    stages.map(({ link }) => idArray(link.channelIds)),
    stages.map(({ link }) => idArray(link.personaIds)),
    stages.map(({ link }) => idArray(link.segmentIds)),
    goals.map(({ id }) => id),
    goals.map(({ link }) => link.goalId),
    goals.map(({ i }) => i),
    goals.map(({ link }) => link.contribution),
    kpis.map(({ id }) => id),
    kpis.map(({ link }) => link.kpiId),
    kpis.map(({ i }) => i),
    kpis.map(({ link }) => link.expectedChange),
    kpis.map(({ link }) => link.baseline),
    kpis.map(({ link }) => link.confidence),
    kpis.map(({ link }) => link.lagDays),
    refs.map(({ id }) => id),
    refs.map(({ link }) => link.source),
    refs.map(({ link }) => link.externalId),
    refs.map(({ i }) => i),
    refs.map(({ link }) => link.key),
    refs.map(({ link }) => link.url),
  ];
}

/** An array as PostgreSQL writes it: arrays of arrays must be rectangular, arrays of texts need not. */
function idArray(ids: readonly string[]): string {
  return `{${ids.join(',')}}`;
}
