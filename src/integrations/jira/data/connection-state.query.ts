import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { ConnectionState, KeptFailure, KeptSite, KeptWebhook } from '../connection-state.types.js';

export async function makeState(database: TenantDatabase, connectionId: string): Promise<void> {
  await database.query(`insert into jira_connection_states (organisation_id, connection_id) values ($1, $2)`, [
    database.organisationId,
    connectionId,
  ]);
}

/** How a connection is doing; points are those of the running hour. Grain: one row. */
export async function readState(database: TenantDatabase, connectionId: string): Promise<ConnectionState> {
  const [row] = await database.query<ConnectionState & Record<string, unknown>>(
    `select last_success_at as "lastSuccessAt", last_failure_at as "lastFailureAt", failure, failures,
       case when blocked_until > now() then blocked_until end as "blockedUntil", points_hour as "pointsHour",
       case when points_hour = date_trunc('hour', now()) then points_used else 0 end as "pointsUsed",
       case when points_hour = date_trunc('hour', now()) then requests_used else 0 end as "requestsUsed",
       lag_seconds as "lagSeconds", last_webhook_at as "lastWebhookAt", webhooks, webhooks_expire_at as "webhooksExpireAt",
       last_import_at as "lastImportAt", last_poll_at as "lastPollAt", last_sweep_at as "lastSweepAt",
       sweep_tried_at as "sweepTriedAt", site
     from jira_connection_states where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId],
  );
  if (!row) throw new Error('a connection has a state');
  return row;
}

/** What a call to the site cost, and how it ended: `failure` null for well. */
export interface Outcome {
  /** What is to be added to the hour's points, beside those that were drawn before; below 0 gives some back. */
  readonly points: number;
  readonly requests: number;
  readonly failure: KeptFailure | null;
  /** How long the site wants to be left alone. */
  readonly blockedSeconds: number | null;
  /** Whether the piece of work is done; one that is well so far may still fail as often as those before it. */
  readonly isEnd: boolean;
}

/** Points used in the running hour; each hour begins at none. */
const USED = `case when points_hour = date_trunc('hour', now()) then points_used else 0 end`;

/**
 * Sets points of the running hour aside, in a short transaction of its own: whoever works with the connection, on any
 * instance, draws from the same budget.
 * @param budget points an hour
 * @returns whether there were as many left
 */
export async function drawPoints(
  database: TenantDatabase,
  connectionId: string,
  points: number,
  budget: number,
): Promise<boolean> {
  const rows = await database.query(
    `update jira_connection_states set points_used = $3 + ${USED},
       requests_used = case when points_hour = date_trunc('hour', now()) then requests_used else 0 end,
       points_hour = date_trunc('hour', now())
     where organisation_id = $1 and connection_id = $2 and $3 + ${USED} <= $4
     returning connection_id`,
    [database.organisationId, connectionId, points, budget],
  );
  return rows.length > 0;
}

/** Adds what was used to the running hour, and notes how it went. */
export async function noteOutcome(database: TenantDatabase, connectionId: string, outcome: Outcome): Promise<void> {
  await database.query(
    `update jira_connection_states set
       points_used = greatest(0, $3 + ${USED}),
       requests_used = $4 + case when points_hour = date_trunc('hour', now()) then requests_used else 0 end,
       points_hour = date_trunc('hour', now()),
       last_success_at = case when $5::jsonb is null then now() else last_success_at end,
       last_failure_at = case when $5::jsonb is null then last_failure_at else now() end,
       failure = case when $5::jsonb is null and not $7 then failure else $5::jsonb end,
       failures = case when $5::jsonb is not null then failures + 1 when $7 then 0 else failures end,
       blocked_until = case when $6::integer is null then blocked_until else now() + make_interval(secs => $6) end
     where organisation_id = $1 and connection_id = $2`,
    [
      database.organisationId,
      connectionId,
      outcome.points,
      outcome.requests,
      outcome.failure && JSON.stringify(outcome.failure),
      outcome.blockedSeconds,
      outcome.isEnd,
    ],
  );
}

export async function noteSite(database: TenantDatabase, connectionId: string, site: KeptSite): Promise<void> {
  await database.query(
    `update jira_connection_states set site = $3::jsonb where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId, JSON.stringify(site)],
  );
}

/** What was done last, by whom the connection is kept current. */
const MOMENTS = {
  import: 'last_import_at',
  poll: 'last_poll_at',
  sweep: 'last_sweep_at',
  sweep_try: 'sweep_tried_at',
  webhook: 'last_webhook_at',
} as const;

/**
 * @param lagSeconds how old the newest change was when it was taken in; undefined keeps what is known
 * @param at when it was; now where it is left out
 */
export async function noteMoment(
  database: TenantDatabase,
  connectionId: string,
  moment: keyof typeof MOMENTS,
  { lagSeconds, at }: { readonly lagSeconds?: number | null; readonly at?: Date } = {},
): Promise<void> {
  await database.query(
    `update jira_connection_states set ${MOMENTS[moment]} = coalesce($4::timestamptz, now()),
       lag_seconds = coalesce($3::integer, lag_seconds)
     where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId, lagSeconds ?? null, at ?? null],
  );
}

export async function noteWebhooks(
  database: TenantDatabase,
  connectionId: string,
  webhooks: readonly KeptWebhook[],
): Promise<void> {
  await database.query(
    `update jira_connection_states set webhooks = $3::jsonb,
       webhooks_expire_at = (select min((one ->> 'expiresAt')::timestamptz) from jsonb_array_elements($3::jsonb) as one)
     where organisation_id = $1 and connection_id = $2`,
    [database.organisationId, connectionId, JSON.stringify(webhooks)],
  );
}
