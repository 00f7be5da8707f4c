import type {
  DeliveryStatus,
  Discipline,
  EvidenceGrade,
  InitiativeKind,
  InitiativeState,
  Trigger,
} from '../../initiatives/initiatives.types.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { InitiativeFacts, RelationFacts } from '../portfolio.types.js';

/** The snapshot in which nothing has happened yet: what changed since is everything. */
export const BEFORE_EVERYTHING = '3:3:';

/** The last row of a page. */
export interface ChangePosition {
  readonly changedIn: string;
  readonly id: string;
}

export interface InitiativeChanges {
  /** What this answer has seen: ask for the changes since it next time. */
  readonly snapshot: string;
  /** Whether the open transaction has written itself: what it sees may yet be rolled back. */
  readonly writing: boolean;
  readonly removed: readonly string[];
  readonly written: readonly InitiativeFacts[];
  /** Where the next page goes on; null on the last. */
  readonly next: ChangePosition | null;
}

type ChangeRow = readonly [
  id: string,
  changedIn: number,
  state: InitiativeState,
  deliveryStatus: DeliveryStatus,
  kind: InitiativeKind,
  trigger: Trigger | null,
  evidenceGrade: EvidenceGrade | null,
  discipline: Discipline | null,
  teamId: string | null,
  accountablePersonId: string | null,
  effort: number | null,
  budgetMinor: number | null,
  budgetCurrency: string | null,
  stages: readonly (readonly [string, number, string[], string[]])[] | null,
  goals: readonly (readonly [string, boolean])[] | null,
  kpis: readonly (readonly [string, number | null, number | null, number | null])[] | null,
  relations: readonly (readonly [string, RelationFacts['kind'] | 'part_of', boolean])[] | null,
  startDay: number | null,
  endDay: number | null,
];

/**
 * A database restored from a dump counts its transactions anew: rows from before then carry numbers that are yet to
 * come. They did not change, and are read once, at the beginning.
 */
const UNTIL = `case when $2 = '${BEFORE_EVERYTHING}' then 9223372036854775807
      else pg_snapshot_xmax(pg_current_snapshot())::text::bigint end`;

/**
 * Grain: one array per initiative that was written since the snapshot `$2`, in the order (changed_in, id); the ids that
 * were removed since. A transaction that was running at that snapshot may have an older number than one that had ended,
 * so numbers alone cannot tell what is new: what counts is whether the snapshot saw the transaction. Its oldest running
 * transaction, or else the last row of the page before, `($3, $4)`, is where the index scan begins.
 */
const CHANGES = `
with changed as materialized (
  select initiatives.*
  from initiatives
  where initiatives.organisation_id = $1
    and initiatives.changed_in < ${UNTIL}
    and not pg_visible_in_snapshot(initiatives.changed_in::text::xid8, $2::pg_snapshot)
    and (initiatives.changed_in, initiatives.id) > ($3, $4)
  order by initiatives.changed_in, initiatives.id
  limit $5
)
select
  pg_current_snapshot()::text as snapshot,
  pg_current_xact_id_if_assigned() is not null as writing,
  case when $2 = '${BEFORE_EVERYTHING}' then null else (
    select json_agg(initiative_removals.initiative_id)
    from initiative_removals
    where initiative_removals.organisation_id = $1
      and initiative_removals.changed_in >= $6
      and initiative_removals.changed_in < ${UNTIL}
      and not pg_visible_in_snapshot(initiative_removals.changed_in::text::xid8, $2::pg_snapshot)
  ) end as removed,
  (
    select json_agg(json_build_array(
      changed.id, changed.changed_in, changed.state, changed.delivery_status, changed.kind, changed.trigger,
      changed.evidence_grade, changed.discipline, changed.team_id, changed.accountable_person_id, changed.effort,
      changed.budget_minor, changed.budget_currency,
      (
        select json_agg(json_build_array(link.stage_id, link.share, link.channel_ids, link.segment_ids))
        from initiative_stages as link
        where link.organisation_id = $1 and link.initiative_id = changed.id
      ),
      (
        select json_agg(json_build_array(link.goal_id, coalesce(link.contribution, '') ~ '\\S'))
        from initiative_goals as link
        where link.organisation_id = $1 and link.initiative_id = changed.id
      ),
      (
        select json_agg(json_build_array(link.kpi_id, link.expected_change, link.confidence, link.lag_days))
        from initiative_kpis as link
        where link.organisation_id = $1 and link.initiative_id = changed.id
      ),
      (
        select json_agg(json_build_array(relation.to_id, relation.kind, relation.ratified_at is not null))
        from initiative_relations as relation
        where relation.organisation_id = $1 and relation.from_id = changed.id
          and relation.kind in ('part_of', 'coordinates_with', 'depends_on')
      ),
      changed.starts_on - date '1970-01-01', changed.ends_on - date '1970-01-01'
    ) order by changed.changed_in, changed.id)
    from changed
  ) as written`;

/**
 * One page of what changed among the organisation's initiatives since a snapshot. When it is the only page, memory and
 * database agree as of the snapshot that it answers.
 */
export async function initiativeChanges(
  database: TenantDatabase,
  since: string,
  after: ChangePosition | null,
  limit: number,
): Promise<InitiativeChanges> {
  const oldestRunning = since.slice(0, since.indexOf(':'));
  const { rows } = await database.statement<{
    snapshot: string;
    writing: boolean;
    removed: string[] | null;
    written: ChangeRow[] | null;
  }>({
    // Without a name: a plan made without knowing the snapshot expects a third of the table to be new.
    text: CHANGES,
    values: [
      database.organisationId,
      since,
      after?.changedIn ?? oldestRunning,
      after?.id ?? '00000000-0000-0000-0000-000000000000',
      limit,
      oldestRunning,
    ],
  });
  const { snapshot, writing, removed, written } = rows[0]!;
  const last = written?.length === limit ? written.at(-1) : undefined;
  return {
    snapshot,
    writing,
    removed: removed ?? [],
    written: (written ?? []).map(toFacts),
    next: last ? { id: last[0], changedIn: String(last[1]) } : null,
  };
}

function toFacts(row: ChangeRow): InitiativeFacts {
  const [id, , state, deliveryStatus, kind, trigger, evidenceGrade, discipline, teamId, accountablePersonId] = row;
  const [, , , , , , , , , , effort, amountMinor, currency, stages, goals, kpis, relations, startDay, endDay] = row;
  return {
    id,
    state,
    deliveryStatus,
    kind,
    trigger,
    evidenceGrade,
    discipline,
    teamId,
    accountablePersonId,
    effort,
    budget: amountMinor === null || currency === null ? null : { amountMinor, currency },
    partOfId: relations?.find(([, relation]) => relation === 'part_of')?.[0] ?? null,
    stages: (stages ?? []).map(([stageId, share, channelIds, segmentIds]) => ({
      stageId,
      share,
      channelIds,
      segmentIds,
    })),
    goals: (goals ?? []).map(([goalId, saysHow]) => ({ goalId, saysHow })),
    kpis: (kpis ?? []).map(([kpiId, expectedChange, confidence, lagDays]) => ({
      kpiId,
      expectedChange,
      confidence,
      lagDays,
    })),
    startDay,
    endDay,
    relations: (relations ?? []).flatMap(([toId, relation, ratified]) =>
      relation === 'part_of' ? [] : [{ toId, kind: relation, ratified }],
    ),
  };
}
