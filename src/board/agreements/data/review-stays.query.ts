import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { Initiative, Money } from '../../../initiatives/initiatives.types.js';

/** A stay in review with what the lane of its initiative follows from. */
export interface StayRow extends Pick<Initiative, 'kind' | 'effort' | 'risk' | 'reversible'> {
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
  readonly budget: Money | null;
}

const STAYS = `
with moves as (
  select event.record_id, event.id, event.occurred_at, event.after ->> 'state' as entered,
    lead(event.occurred_at) over steps as left_at
  from events event
  where event.organisation_id = $1 and event.name = 'initiative.moved'
  window steps as (partition by event.record_id order by event.id)
)
select move.occurred_at as "enteredAt", move.left_at as "leftAt", i.kind, i.effort, i.risk, i.reversible,
  case when i.budget_minor is not null
    then json_build_object('amountMinor', i.budget_minor, 'currency', i.budget_currency) end as budget
from moves move
join initiatives i on i.organisation_id = $1 and i.id = move.record_id
where move.entered = 'in_review' and (move.left_at >= $2 or (move.left_at is null and i.state = 'in_review'))
order by move.occurred_at, move.id`;

/**
 * The stays in review that ended since a moment or go on. What an import moved left no trace of when it left and does not
 * count. Grain: one row per stay.
 */
export function reviewStays(database: TenantDatabase, since: Date): Promise<StayRow[]> {
  return database.query<StayRow & Record<string, unknown>>(STAYS, [database.organisationId, since]);
}
