import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

/** A decision that was taken, as far as its follow-through goes. */
export interface TakenDecision {
  readonly id: string;
  readonly number: number;
  readonly question: string;
  readonly deciderId: string;
  readonly deciderName: string;
  readonly decidedAt: string;
}

/** Every decision that was taken, the latest first. Grain: one row per decision. @param deciderId null: by whomever */
export function decisionsTaken(database: TenantDatabase, deciderId: string | null): Promise<TakenDecision[]> {
  return database.query<TakenDecision & Record<string, unknown>>(
    `select decision.id, decision.number, decision.question, decision.choice ->> 'decidedById' as "deciderId",
       decision.choice ->> 'decidedByName' as "deciderName", decision.choice ->> 'decidedAt' as "decidedAt"
     from decisions as decision
     where decision.organisation_id = $1 and decision.state in ('decided', 'revised')
       and ($2::uuid is null or decision.choice ->> 'decidedById' = $2::text)
     order by decision.number desc`,
    [database.organisationId, deciderId],
  );
}
