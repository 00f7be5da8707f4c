import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { PagePlan } from '../../platform/http/pages.js';
import type { AuditEntry, AuditFilter } from '../audit.types.js';

interface Row {
  readonly id: string;
  readonly occurred_at: Date;
  readonly name: string;
  readonly record_type: string;
  readonly record_id: string;
  readonly actor_kind: string;
  readonly actor_id: string;
  readonly actor_name: string;
  readonly request_id: string;
  readonly before: Record<string, unknown> | null;
  readonly after: Record<string, unknown> | null;
  readonly reason: string | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;

/** The lowest UUID of version 7 of that moment (milliseconds since 1970). */
function idAt(time: number): string {
  const hex = Math.max(0, time).toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}-0000-0000-000000000000`;
}

/** One row an event of the current organisation that passes every filter, in the order of the plan. */
export async function auditEntries(
  database: TenantDatabase,
  filter: AuditFilter,
  plan: PagePlan,
): Promise<AuditEntry[]> {
  const values: unknown[] = [database.organisationId, plan.limit];
  const conditions = ['events.organisation_id = $1'];
  const where = (sql: string, value: unknown) => {
    if (value === undefined) return;
    values.push(value);
    conditions.push(sql.replace('?', `$${values.length}`));
  };
  where('events.record_id = ?', filter.recordId);
  where('events.record_type = ?', filter.recordType);
  where('events.actor_id = ?', filter.actorId);
  where('events.name = any (?::text[])', filter.name);
  where('events.occurred_at >= ?::timestamptz', filter.from);
  where('events.occurred_at < ?::timestamptz', filter.to);
  // The ids tell the time too, and they are indexed: only a day's margin around the range is looked at.
  where('events.id >= ?::uuid', filter.from && idAt(Date.parse(filter.from) - DAY_MS));
  where('events.id < ?::uuid', filter.to && idAt(Date.parse(filter.to) + DAY_MS));
  const after = plan.after(values.length + 1);
  const rows = await database.query<Row>(
    `select events.id, events.occurred_at, events.name, events.record_type, events.record_id, events.actor_kind,
       events.actor_id, events.actor_name, events.request_id, events.before, events.after, events.reason
     from events
     where ${[...conditions, after.sql].join(' and ')}
     order by ${plan.orderBy}
     limit $2`,
    [...values, ...after.values],
  );
  return rows.map(entryOf);
}

function entryOf(row: Row): AuditEntry {
  return {
    id: row.id,
    occurredAt: row.occurred_at,
    name: row.name,
    record: { type: row.record_type, id: row.record_id },
    actor: { kind: row.actor_kind, id: row.actor_id, name: row.actor_name },
    requestId: row.request_id,
    before: row.before,
    after: row.after,
    reason: row.reason,
  };
}
