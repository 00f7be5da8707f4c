import { Injectable } from '@nestjs/common';
import { newId } from '../ids.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { currentRequest } from '../http/request-context.js';

/** A change of one record, as the audit trail keeps it and as higher modules hear of it. */
export interface DomainEvent {
  /** `initiative.proposed`: the record's kind and what happened, in the past tense. */
  readonly name: string;
  readonly recordType: string;
  readonly recordId: string;
  readonly before?: Readonly<Record<string, unknown>> | null;
  readonly after?: Readonly<Record<string, unknown>> | null;
  readonly reason?: string | null;
}

type Listener = (event: DomainEvent) => Promise<void>;
type BatchListener = (events: readonly DomainEvent[]) => Promise<void>;

const PENDING = Symbol('pending events');

/**
 * The append-only table that is audit trail and outbox at once. Events are written in the transaction of the change,
 * all in one statement just before the commit; listeners hear of them inside that transaction and may refuse by throwing.
 */
@Injectable()
export class EventLog {
  private readonly inTransaction = new Map<string, Listener[]>();
  private readonly together = new Map<string, BatchListener[]>();
  private readonly committed = new Map<string, Listener[]>();

  constructor(private readonly database: TenantDatabase) {}

  /** Hears an event inside its transaction; what it throws undoes the change. Use `*` for every event. */
  onChange(name: string, listener: Listener): void {
    this.inTransaction.set(name, [...(this.inTransaction.get(name) ?? []), listener]);
  }

  /** As `onChange`, but hears all events of that name that are recorded together at once: for changes by the thousand. */
  onChanges(name: string, listener: BatchListener): void {
    this.together.set(name, [...(this.together.get(name) ?? []), listener]);
  }

  /** Hears an event once its change is committed. */
  onCommitted(name: string, listener: Listener): void {
    this.committed.set(name, [...(this.committed.get(name) ?? []), listener]);
  }

  /** Records what happened. Inside a unit of work only. @throws whatever an in-transaction listener throws */
  async record(...events: readonly DomainEvent[]): Promise<void> {
    const pending = this.pending();
    for (const event of events) {
      pending.push(event);
      for (const listener of this.listeners(this.inTransaction, event.name)) await listener(event);
      for (const listener of this.listeners(this.committed, event.name))
        this.database.afterCommit(() => listener(event));
    }
    for (const [name, listeners] of this.together) {
      const named = events.filter((event) => event.name === name);
      if (named.length > 0) for (const listener of listeners) await listener(named);
    }
  }

  /** Writes what was recorded so far instead of just before the commit: for a unit of work too large to remember it all. */
  async flush(): Promise<void> {
    await this.write(this.pending());
  }

  private pending(): DomainEvent[] {
    return this.database.note(PENDING, () => {
      const list: DomainEvent[] = [];
      this.database.beforeCommit(() => this.write(list));
      return list;
    });
  }

  private listeners(registry: ReadonlyMap<string, Listener[]>, name: string): readonly Listener[] {
    return [...(registry.get(name) ?? []), ...(registry.get('*') ?? [])];
  }

  private async write(events: DomainEvent[]): Promise<void> {
    const { actor } = this.database;
    const batch = events.splice(0);
    if (batch.length === 0) return;
    await this.database.statement({
      name: 'write-events',
      text: INSERT_EVENTS,
      values: [
        actor.organisationId,
        actor.kind,
        actor.id,
        actor.name,
        currentRequest().requestId,
        JSON.stringify(batch.map(asRow)),
      ],
    });
  }
}

/** One document instead of an array per column: it is written and read several times as fast when there are thousands. */
const INSERT_EVENTS = `
insert into events (organisation_id, actor_kind, actor_id, actor_name, request_id, id, name, record_type, record_id, before, after, reason)
select $1::uuid, $2::text, $3::uuid, $4::text, $5::text, event.*
from jsonb_to_recordset($6::jsonb) as event (id uuid, name text, record_type text, record_id uuid, before jsonb, after jsonb, reason text)`;

function asRow(event: DomainEvent) {
  const { name, recordType, recordId, before, after, reason } = event;
  return { id: newId(), name, record_type: recordType, record_id: recordId, before, after, reason };
}
