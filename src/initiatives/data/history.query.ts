import type { TenantDatabase } from '../../platform/database/tenant-database.js';

export interface HistoryRow {
  readonly id: string;
  readonly occurred_at: Date;
  readonly name: string;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

/** Which part of the history to read: the order, the place to go on from, and how many at most. */
interface Part {
  readonly orderBy: string;
  readonly after: (first: number) => { sql: string; values: unknown[] };
  readonly limit: number;
}

/** What the audit trail says about one initiative. Grain: one row per event. */
export async function readHistory(database: TenantDatabase, initiativeId: string, part: Part): Promise<HistoryRow[]> {
  const after = part.after(3);
  return database.query<HistoryRow>(
    `select event.id, event.occurred_at, event.name, event.actor_kind, event.actor_id, event.actor_name,
       event.before, event.after, event.reason
     from events event
     where event.organisation_id = $1 and event.record_id = $2 and ${after.sql}
     order by ${part.orderBy}
     limit ${part.limit}`,
    [database.organisationId, initiativeId, ...after.values],
  );
}
