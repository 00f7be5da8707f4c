import type { PagePlan } from '../../../platform/http/pages.js';
import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

export interface DecisionEvent {
  readonly id: string;
  readonly at: Date;
  readonly name: string;
  readonly actorKind: string;
  readonly actorId: string;
  readonly actorName: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

/** What the audit trail says about one decision. Grain: one row per event. */
export async function decisionEvents(
  database: TenantDatabase,
  decisionId: string,
  plan: PagePlan,
): Promise<DecisionEvent[]> {
  const after = plan.after(3);
  return database.query<DecisionEvent & Record<string, unknown>>(
    `select event.id, event.occurred_at as at, event.name, event.actor_kind as "actorKind",
       event.actor_id as "actorId", event.actor_name as "actorName", event.before, event.after, event.reason
     from events as event
     where event.organisation_id = $1 and event.record_id = $2 and ${after.sql}
     order by ${plan.orderBy}
     limit ${plan.limit}`,
    [database.organisationId, decisionId, ...after.values],
  );
}
