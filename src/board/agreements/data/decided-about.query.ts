import type { TenantDatabase } from '../../../platform/database/tenant-database.js';

export interface DecidedRow {
  readonly initiativeId: string;
  /** Whether the choice was below 0 for customers. */
  readonly negative: boolean;
  /** `YYYY-MM-DD`. */
  readonly reviewOn: string | null;
}

const DECIDED = `
with said as (
  select outcome ->> 'initiativeId' as initiative_id, decision.number, decision.review_on,
    coalesce((decision.choice ->> 'cx')::float8 < 0, false) as negative
  from decisions decision
  cross join lateral jsonb_array_elements(decision.choice -> 'outcomes') as outcome
  where decision.organisation_id = $1 and decision.state = 'decided'
  union all
  select concerned ->> 'id', decision.number, decision.review_on, false
  from decisions decision
  cross join lateral jsonb_array_elements(decision.records) as concerned
  where decision.organisation_id = $1 and decision.id = $3
)
select distinct on (said.initiative_id) said.initiative_id as "initiativeId", said.negative,
  to_char(said.review_on, 'YYYY-MM-DD') as "reviewOn"
from said
where said.initiative_id = any($2::text[])
order by said.initiative_id, said.number desc`;

/**
 * What was last decided about some initiatives, with the decision that is being taken now. Grain: one row per initiative
 * that a decision did something with.
 */
export function decidedAbout(
  database: TenantDatabase,
  initiativeIds: readonly string[],
  takingNow: string | null,
): Promise<DecidedRow[]> {
  return database.query<DecidedRow & Record<string, unknown>>(DECIDED, [
    database.organisationId,
    initiativeIds,
    takingNow,
  ]);
}
