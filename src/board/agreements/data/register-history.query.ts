import type { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { PastEvent } from '../domain/history.js';

/** How many initiatives there are, in any of these states (all when none is named). Grain: one number. */
export async function countInitiatives(database: TenantDatabase, states: readonly string[] = []): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    `select count(*)::int as count from initiatives i
     where i.organisation_id = $1 and (cardinality($2::text[]) = 0 or i.state = any($2::text[]))`,
    [database.organisationId, states],
  );
  return row?.count ?? 0;
}

/** The next ids after one, in any of these states (all when none is named). Grain: one row per initiative. */
export async function nextInitiativeIds(
  database: TenantDatabase,
  after: string | null,
  limit: number,
  states: readonly string[] = [],
): Promise<string[]> {
  const rows = await database.query<{ id: string }>(
    `select i.id from initiatives i
     where i.organisation_id = $1 and ($2::uuid is null or i.id > $2::uuid)
       and (cardinality($4::text[]) = 0 or i.state = any($4::text[]))
     order by i.id limit $3`,
    [database.organisationId, after, limit, states],
  );
  return rows.map(({ id }) => id);
}

interface EventRow extends PastEvent {
  readonly recordId: string;
}

/** What happened to some initiatives, each in the order in which it happened. Grain: one row per event. */
export async function pastEvents(
  database: TenantDatabase,
  initiativeIds: readonly string[],
): Promise<Map<string, PastEvent[]>> {
  const rows = await database.query<EventRow & Record<string, unknown>>(
    `select event.record_id as "recordId", event.name, event.occurred_at as at, event.before, event.after
     from events event
     where event.organisation_id = $1 and event.record_id = any($2::uuid[])
       and event.name in ('initiative.proposed', 'initiative.amended', 'initiative.moved')
     order by event.record_id, event.id`,
    [database.organisationId, initiativeIds],
  );
  const events = new Map<string, PastEvent[]>();
  for (const { recordId, ...event } of rows) {
    const list = events.get(recordId);
    if (list) list.push(event);
    else events.set(recordId, [event]);
  }
  return events;
}
