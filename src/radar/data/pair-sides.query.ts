import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { DeliveryWindow, LinkedWork } from '../domain/overlap/overlap.types.js';

/** An initiative that is not final, with everything that comparing it needs. */
export interface SideRow extends LinkedWork, DeliveryWindow {
  readonly id: string;
  readonly titleKey: string;
  /** Null when unknown. */
  readonly effort: number | null;
  /** What was read of its text; null while nothing was. */
  readonly features: Buffer | null;
}

interface Row extends DeliveryWindow {
  readonly id: string;
  readonly titleKey: string;
  readonly effort: number | null;
  readonly features: Buffer | null;
  readonly stages: readonly (readonly [string, number, string[], string[]])[] | null;
  readonly goals: readonly string[] | null;
  readonly kpis: readonly (readonly [string, number | null])[] | null;
}

/** Not final: what is closed, stopped or merged needs nobody's look. */
export const IS_COMPARED = `initiatives.state not in ('closed', 'stopped', 'merged')`;

const SIDES = `
select initiatives.id, initiatives.title_key as "titleKey", initiatives.effort,
  initiatives.starts_on::text as "startsOn", initiatives.ends_on::text as "endsOn", texts.features,
  (
    select json_agg(json_build_array(link.stage_id, link.share, link.channel_ids, link.segment_ids))
    from initiative_stages as link
    where link.organisation_id = $1 and link.initiative_id = initiatives.id
  ) as stages,
  (
    select json_agg(link.goal_id) from initiative_goals as link
    where link.organisation_id = $1 and link.initiative_id = initiatives.id
  ) as goals,
  (
    select json_agg(json_build_array(link.kpi_id, link.expected_change)) from initiative_kpis as link
    where link.organisation_id = $1 and link.initiative_id = initiatives.id
  ) as kpis
from initiatives
left join initiative_texts as texts on texts.organisation_id = $1 and texts.initiative_id = initiatives.id
where initiatives.organisation_id = $1 and ${IS_COMPARED}`;

/** Those of the named initiatives that are not final. Grain: one row per initiative, by id. */
export async function sidesOf(database: TenantDatabase, ids: readonly string[]): Promise<SideRow[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.statement<Row & { [column: string]: unknown }>({
    name: 'radar-sides',
    text: `${SIDES} and initiatives.id = any ($2::uuid[]) order by initiatives.id`,
    values: [database.organisationId, ids],
  });
  return rows.map(asSide);
}

/** A page of all initiatives that are not final. Grain: one row per initiative, by id. */
export async function sidesAfter(database: TenantDatabase, after: string, limit: number): Promise<SideRow[]> {
  const { rows } = await database.statement<Row & { [column: string]: unknown }>({
    name: 'radar-sides-after',
    text: `${SIDES} and initiatives.id > $2 order by initiatives.id limit $3`,
    values: [database.organisationId, after, limit],
  });
  return rows.map(asSide);
}

/** How many initiatives are compared. */
export async function comparedCount(database: TenantDatabase): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from initiatives where initiatives.organisation_id = $1 and ${IS_COMPARED}`,
    [database.organisationId],
  );
  return row?.count ?? 0;
}

/** An initiative of a group with one title. */
export interface Namesake {
  readonly id: string;
  readonly titleKey: string;
  readonly effort: number | null;
}

/** All initiatives with one of these titles that are not final. Grain: one row per initiative, by title and id. */
export async function namesakesOf(database: TenantDatabase, titleKeys: readonly string[]): Promise<Namesake[]> {
  if (titleKeys.length === 0) return [];
  return database.query<Namesake & { [column: string]: unknown }>(
    `select initiatives.id, initiatives.title_key as "titleKey", initiatives.effort from initiatives
     where initiatives.organisation_id = $1 and initiatives.title_key = any ($2::text[]) and ${IS_COMPARED}
     order by initiatives.title_key, initiatives.id`,
    [database.organisationId, titleKeys],
  );
}

function asSide({ stages, goals, kpis, ...row }: Row): SideRow {
  const { id, titleKey, effort, startsOn, endsOn, features } = row;
  return {
    ...{ id, titleKey, effort, startsOn, endsOn, features },
    stages: (stages ?? []).map(([stageId, share, channelIds, segmentIds]) => ({
      ...{ stageId, share, channelIds, segmentIds },
    })),
    goals: (goals ?? []).map((goalId) => ({ goalId })),
    kpis: (kpis ?? []).map(([kpiId, expectedChange]) => ({ kpiId, expectedChange })),
  };
}
