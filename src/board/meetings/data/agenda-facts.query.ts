import type { QueryResultRow } from 'pg';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type {
  DueDebt,
  DueExpectation,
  DueReview,
  ExpiringException,
  Found,
  LapsedApproval,
  OverdueFollowUp,
  WaitingProposal,
} from '../agenda-facts.types.js';

/** Each answers the first `limit` rows, and how many there are in all. Grain: one row per thing that comes to the board. */

const initiative = (row: string): string =>
  `json_build_object('id', ${row}.id, 'key', 'CX-' || ${row}.key_number, 'title', ${row}.title)`;

/** Open, and due before the day of the meeting; the longest overdue first. */
export function overdueFollowUps(
  database: TenantDatabase,
  day: string,
  limit: number,
): Promise<Found<OverdueFollowUp>> {
  return found(
    database,
    `select follow_up.id, follow_up.text, follow_up.owner_id as "ownerId", person.name as "ownerName",
       follow_up.due_on::text as "dueOn", follow_up.decision_id as "decisionId", decision.number as "decisionNumber",
       decision.question, case when i.id is not null then ${initiative('i')} end as initiative,
       count(*) over ()::int as found
     from follow_ups as follow_up
     join people as person on person.organisation_id = $1 and person.id = follow_up.owner_id
     left join decisions as decision on decision.organisation_id = $1 and decision.id = follow_up.decision_id
     left join initiatives as i on i.organisation_id = $1 and i.id = follow_up.initiative_id
     where follow_up.organisation_id = $1 and follow_up.state = 'open' and follow_up.due_on < $2::date
     order by follow_up.due_on, follow_up.id limit $3`,
    [day, limit],
  );
}

/** Owed still, and due by the day of the meeting. */
export function dueDebts(database: TenantDatabase, day: string, limit: number): Promise<Found<DueDebt>> {
  return found(
    database,
    `select debt.id, debt.stage_id as "stageId", stage.name as "stageName", journey.name as "journeyName", debt.size,
       debt.owner_id as "ownerId", person.name as "ownerName", debt.due_on::text as "dueOn",
       debt.decision_id as "decisionId", decision.number as "decisionNumber", decision.question,
       count(*) over ()::int as found
     from cx_debts as debt
     join decisions as decision on decision.organisation_id = $1 and decision.id = debt.decision_id
     join people as person on person.organisation_id = $1 and person.id = debt.owner_id
     join stages as stage on stage.organisation_id = $1 and stage.id = debt.stage_id
     join journeys as journey on journey.organisation_id = $1 and journey.id = stage.journey_id
     where debt.organisation_id = $1 and debt.due_on <= $2::date
       and debt.repaid_by_id is null and debt.lifted_by_id is null
     order by debt.due_on, debt.id limit $3`,
    [day, limit],
  );
}

/** Taken, to be looked at again by the day of the meeting, and not judged since that was due. */
export function dueReviews(database: TenantDatabase, day: string, limit: number): Promise<Found<DueReview>> {
  return found(
    database,
    `select decision.id, decision.number, decision.question, decision.review_on::text as "reviewOn",
       count(*) over ()::int as found
     from decisions as decision
     left join decision_follow_throughs as follow on follow.organisation_id = $1 and follow.decision_id = decision.id
     where decision.organisation_id = $1 and decision.state = 'decided' and decision.review_on <= $2::date
       and (follow.judged_on is null or follow.judged_on < decision.review_on)
     order by decision.review_on, decision.id limit $3`,
    [day, limit],
  );
}

/** What was expected of a decision by the day of the meeting, and nobody judged yet. */
export function dueExpectations(database: TenantDatabase, day: string, limit: number): Promise<Found<DueExpectation>> {
  return found(
    database,
    `select follow.id, follow.decision_id as "decisionId", decision.number, decision.question, follow.words,
       follow.kpi_id as "kpiId", kpi.name as "kpiName", follow.expected_on::text as "expectedOn", follow.confidence,
       follow.comparison, follow.expected_value as value, follow.baseline,
       count(*) over ()::int as found
     from decision_follow_throughs as follow
     join decisions as decision on decision.organisation_id = $1 and decision.id = follow.decision_id
     left join kpis as kpi on kpi.organisation_id = $1 and kpi.id = follow.kpi_id
     where follow.organisation_id = $1 and follow.judged_on is null and follow.expected_on <= $2::date
       and decision.state in ('decided', 'revised')
     order by follow.expected_on, follow.decision_id limit $3`,
    [day, limit],
  );
}

/** Lapsed by drift since the last meeting (or kept by it for this one), and still waiting for the board. */
export function lapsedApprovals(
  database: TenantDatabase,
  { since, kept, limit }: { readonly since: Date | null; readonly kept: readonly string[]; readonly limit: number },
): Promise<Found<LapsedApproval>> {
  return found(
    database,
    `select approval.id, ${initiative('i')} as initiative, approval.ended_at as "lapsedAt",
       (approval.lapse ->> 'drift')::double precision as drift, count(*) over ()::int as found
     from approvals as approval
     join initiatives as i on i.organisation_id = $1 and i.id = approval.initiative_id and i.state = 'in_review'
     where approval.organisation_id = $1 and approval.ended_by = 'drift'
       and ($2::timestamptz is null or approval.ended_at > $2 or approval.id = any ($3::uuid[]))
       and not exists (select from approvals as later
         where later.organisation_id = $1 and later.initiative_id = approval.initiative_id and later.id > approval.id)
     order by approval.ended_at, approval.id limit $4`,
    [since, kept, limit],
  );
}

/** Exceptions to agreements that end between these days, both included. */
export function expiringExceptions(
  database: TenantDatabase,
  from: string,
  until: string,
  limit: number,
): Promise<Found<ExpiringException>> {
  return found(
    database,
    `select exception.id, exception.agreement_id as "agreementId", agreement.title as "agreementTitle",
       ${initiative('i')} as initiative, exception.expires_on::text as "expiresOn", count(*) over ()::int as found
     from agreement_exceptions as exception
     join agreements as agreement on agreement.organisation_id = $1 and agreement.id = exception.agreement_id
     join initiatives as i on i.organisation_id = $1 and i.id = exception.initiative_id
       and i.state not in ('closed', 'stopped', 'merged')
     where exception.organisation_id = $1 and exception.expires_on between $2::date and $3::date
     order by exception.expires_on, exception.id limit $4`,
    [from, until, limit],
  );
}

const WAITS = `i.organisation_id = $1 and i.state = 'in_review' and not exists (
  select from approvals as lapse where lapse.organisation_id = $1 and lapse.initiative_id = i.id
    and lapse.ended_by = 'drift' and ($2::timestamptz is null or lapse.ended_at > $2)
    and not exists (select from approvals as later where later.organisation_id = $1
      and later.initiative_id = lapse.initiative_id and later.id > lapse.id))`;

/**
 * In review, but for those whose approval just lapsed; the oldest first. Counted apart: there may be thousands, and a
 * partial index tells both.
 */
export async function waitingProposals(
  database: TenantDatabase,
  since: Date | null,
  limit: number,
): Promise<Found<WaitingProposal>> {
  const items = await database.query<WaitingProposal & QueryResultRow>(
    `with oldest as materialized (
       select i.id, i.key_number, i.title, i.team_id from initiatives as i where ${WAITS} order by i.key_number limit $3
     )
     select ${initiative('oldest')} as initiative, team.name as "teamName", moved.at as "waitingSince"
     from oldest
     left join teams as team on team.organisation_id = $1 and team.id = oldest.team_id
     left join lateral (
       select move.occurred_at as at from events as move
       where move.organisation_id = $1 and move.record_id = oldest.id and move.name = 'initiative.moved'
         and move.after ->> 'state' = 'in_review'
       order by move.id desc limit 1) as moved on true
     order by oldest.key_number`,
    [database.organisationId, since, limit],
  );
  if (items.length < limit) return { found: items.length, items };
  const [row] = await database.query<{ found: number }>(
    `select count(*)::int as found from initiatives as i where ${WAITS}`,
    [database.organisationId, since],
  );
  return { found: row?.found ?? items.length, items };
}

async function found<T>(database: TenantDatabase, text: string, values: readonly unknown[]): Promise<Found<T>> {
  const rows = await database.query<{ found: number } & QueryResultRow>(text, [database.organisationId, ...values]);
  return { found: rows[0]?.found ?? 0, items: rows.map(({ found: _, ...row }) => row as unknown as T) };
}
