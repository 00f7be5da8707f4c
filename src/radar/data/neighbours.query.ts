import type { InitiativeState } from '../../initiatives/initiatives.types.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';

/** One initiative on one stage. */
export interface OnStage {
  readonly stageId: string;
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly state: InitiativeState;
  readonly share: number;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

const NOT_FINAL = `state not in ('closed', 'stopped', 'merged')`;

/**
 * Who works on these stages, besides `exceptId`: initiatives that are not final. Grain: one row per initiative and
 * stage, those first whose delivery is nearest to the window asked about, at most `limit` a stage.
 */
export async function initiativesOnStages(
  database: TenantDatabase,
  stageIds: readonly string[],
  exceptId: string,
  limit: number,
): Promise<(OnStage & { readonly onStage: number })[]> {
  return database.query(
    `with window_asked as (
       select starts_on, ends_on from initiatives where initiatives.organisation_id = $1 and initiatives.id = $3
     )
     select link.stage_id as "stageId", link."onStage", link.id, 'CX-' || link.key_number as key, link.title,
       link.team_id as "teamId", link.state, link.share, link.starts_on::text as "startsOn", link.ends_on::text as "endsOn"
     from unnest($2::uuid[]) as asked (stage_id)
     cross join window_asked
     cross join lateral (
       select initiative_stages.stage_id, initiative_stages.share, initiatives.id, initiatives.key_number,
         initiatives.title, initiatives.team_id, initiatives.state, initiatives.starts_on, initiatives.ends_on,
         (count(*) over ())::int as "onStage",
         greatest(
           coalesce(initiatives.starts_on - window_asked.ends_on, 0),
           coalesce(window_asked.starts_on - initiatives.ends_on, 0), 0
         ) as days_apart
       from initiative_stages
       join initiatives on initiatives.organisation_id = $1 and initiatives.id = initiative_stages.initiative_id
       where initiative_stages.organisation_id = $1 and initiative_stages.stage_id = asked.stage_id
         and initiatives.id <> $3 and initiatives.${NOT_FINAL}
       order by days_apart, initiative_stages.share desc, initiatives.id
       limit $4
     ) as link
     order by link.stage_id, link.days_apart, link.share desc, link.id`,
    [database.organisationId, stageIds, exceptId, limit],
  );
}

/** Two teams on one stage. Days are the first start and the last end that are known. */
export interface TeamsOnStage {
  readonly teamId: string;
  readonly stageId: string;
  readonly ours: number;
  readonly oursFrom: string | null;
  readonly oursTo: string | null;
  readonly theirs: number;
  readonly theirsFrom: string | null;
  readonly theirsTo: string | null;
}

/** Which other teams work on the stages that this team works on, counted over initiatives that are not final. Grain: one row per other team and stage. */
export async function teamsBeside(database: TenantDatabase, teamId: string): Promise<TeamsOnStage[]> {
  return database.query(
    `with work as (
       select initiative_stages.stage_id, initiatives.team_id, count(*)::int as initiatives,
         min(initiatives.starts_on) as starts_on, max(initiatives.ends_on) as ends_on
       from initiatives
       join initiative_stages on initiative_stages.organisation_id = $1
         and initiative_stages.initiative_id = initiatives.id
       where initiatives.organisation_id = $1 and initiatives.${NOT_FINAL} and initiatives.team_id is not null
       group by initiative_stages.stage_id, initiatives.team_id
     )
     select theirs.team_id as "teamId", theirs.stage_id as "stageId",
       ours.initiatives as ours, ours.starts_on::text as "oursFrom", ours.ends_on::text as "oursTo",
       theirs.initiatives as theirs, theirs.starts_on::text as "theirsFrom", theirs.ends_on::text as "theirsTo"
     from work as ours
     join work as theirs on theirs.stage_id = ours.stage_id and theirs.team_id <> ours.team_id
     where ours.team_id = $2
     order by theirs.team_id, theirs.initiatives desc, theirs.stage_id`,
    [database.organisationId, teamId],
  );
}
