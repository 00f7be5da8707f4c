import type { InitiativeState } from '../../initiatives/initiatives.types.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { DeliveryWindow, LinkedWork } from '../domain/overlap/overlap.types.js';

/** An initiative as it is compared and named. */
export interface Comparable extends LinkedWork, DeliveryWindow {
  readonly id: string;
  /** Such as `CX-12`. */
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly state: InitiativeState;
  /** What was read of its text, where that was asked for. */
  readonly features: Buffer | null;
}

interface Row extends DeliveryWindow {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly teamId: string | null;
  readonly state: InitiativeState;
  readonly features: Buffer | null;
  readonly stages: readonly (readonly [string, number, string[], string[]])[] | null;
  readonly goals: readonly string[] | null;
  readonly kpis: readonly (readonly [string, number | null])[] | null;
  readonly [column: string]: unknown;
}

const COMPARABLES = `
select initiatives.id, 'CX-' || initiatives.key_number as key, initiatives.title, initiatives.team_id as "teamId",
  initiatives.state, initiatives.starts_on::text as "startsOn", initiatives.ends_on::text as "endsOn",
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
  ) as kpis,
  (
    select texts.features from initiative_texts as texts
    where initiatives.id = any ($3::uuid[]) and texts.organisation_id = $1 and texts.initiative_id = initiatives.id
  ) as features
from initiatives
where initiatives.organisation_id = $1 and initiatives.id = any ($2::uuid[])
  and initiatives.state not in ('stopped', 'merged')
order by initiatives.id`;

/**
 * Those of the named initiatives that are compared: all but stopped and merged ones, closed ones too, since what was
 * done before is worth knowing. Grain: one row per initiative.
 * @param withTexts for which of them what was read of the text is asked for too
 */
export async function comparables(
  database: TenantDatabase,
  ids: readonly string[],
  withTexts: readonly string[],
): Promise<Comparable[]> {
  if (ids.length === 0) return [];
  const { rows } = await database.statement<Row>({
    name: 'radar-comparables',
    text: COMPARABLES,
    values: [database.organisationId, ids, withTexts],
  });
  return rows.map(({ stages, goals, kpis, ...row }) => ({
    ...row,
    stages: (stages ?? []).map(([stageId, share, channelIds, segmentIds]) => ({
      stageId,
      share,
      channelIds,
      segmentIds,
    })),
    goals: (goals ?? []).map((goalId) => ({ goalId })),
    kpis: (kpis ?? []).map(([kpiId, expectedChange]) => ({ kpiId, expectedChange })),
  }));
}
