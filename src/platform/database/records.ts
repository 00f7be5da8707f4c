import { Injectable } from '@nestjs/common';
import type { DeepPartial, EntityTarget, FindOptionsWhere } from 'typeorm';
import { newId } from '../ids.js';
import { EventLog } from '../events/event-log.js';
import { expectVersion, type ExpectedVersion } from '../http/etags.js';
import { inWords } from '../problems/record-words.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';
import type { TenantRecord } from './record.entity.js';
import { TenantDatabase } from './tenant-database.js';

/** How a kind of record is called: `type` in the audit trail and in messages, `table` in the database. */
export interface RecordKind<T extends TenantRecord> {
  readonly entity: EntityTarget<T>;
  readonly type: string;
  readonly table: string;
}

interface Reference {
  readonly table_name: string;
  readonly column_name: string;
}

/** The fields a caller may write: everything but identity and bookkeeping. */
export type Writable<T extends TenantRecord> = Omit<T, keyof TenantRecord>;

/** What the simple records (teams, channels, goals …) have in common: found or 404, versioned, audited, refused while referred to. */
@Injectable()
export class Records {
  constructor(
    private readonly database: TenantDatabase,
    private readonly events: EventLog,
  ) {}

  /** @throws Problem `not_found` also when the record is another organisation's */
  async find<T extends TenantRecord>(kind: RecordKind<T>, id: string): Promise<T> {
    const where = { organisationId: this.database.organisationId, id } as FindOptionsWhere<T>;
    const record = await this.database.repository(kind.entity).findOne({ where });
    if (!record) throw new Problem(platformProblems.not_found, { record: kind.type });
    return record;
  }

  /**
   * As `find`, and nobody else changes the record until this transaction ends. Others may begin to refer to it meanwhile
   * (no key update): two records that are amended at once to name each other would otherwise wait for each other.
   */
  async lock<T extends TenantRecord>(kind: RecordKind<T>, id: string, expected: ExpectedVersion): Promise<T> {
    const where = { organisationId: this.database.organisationId, id } as FindOptionsWhere<T>;
    const record = await this.database.repository(kind.entity).findOne({ where, lock: { mode: 'for_no_key_update' } });
    if (!record) throw new Problem(platformProblems.not_found, { record: kind.type });
    expectVersion(expected, record.version);
    return record;
  }

  /** Stores a new record and says so in the audit trail. */
  async create<T extends TenantRecord>(kind: RecordKind<T>, fields: Writable<T>): Promise<T> {
    const now = new Date();
    const repository = this.database.repository(kind.entity);
    const record = repository.create({
      ...fields,
      organisationId: this.database.organisationId,
      id: newId(),
      version: 1,
      createdAt: now,
      updatedAt: now,
    } as unknown as DeepPartial<T>);
    await repository.insert(record as never);
    await this.events.record({
      name: `${kind.type}.created`,
      recordType: kind.type,
      recordId: record.id,
      after: { ...fields },
    });
    return record;
  }

  /**
   * Changes a record that `lock` returned. Fields that are undefined stay; when nothing differs there is no new version.
   * @returns the record as it is now
   */
  async amend<T extends TenantRecord>(
    kind: RecordKind<T>,
    record: T,
    changes: Partial<Writable<T>>,
    what = 'amended',
    reason: string | null = null,
  ): Promise<T> {
    const { before, after } = difference(record, changes);
    if (Object.keys(after).length === 0) return record;
    Object.assign(record, after, { version: record.version + 1, updatedAt: new Date() });
    const update = { ...after, version: record.version, updatedAt: record.updatedAt };
    await this.database
      .repository(kind.entity)
      .update({ organisationId: record.organisationId, id: record.id } as FindOptionsWhere<T>, update as never);
    await this.events.record({
      name: `${kind.type}.${what}`,
      recordType: kind.type,
      recordId: record.id,
      before,
      after,
      reason,
    });
    return record;
  }

  /** Deletes a record. @throws Problem `still_referred_to` with the counts, by table, while others refer to it */
  async remove<T extends TenantRecord>(kind: RecordKind<T>, record: T): Promise<void> {
    await this.refuseWhileReferredTo(kind.table, record.id);
    await this.database
      .repository(kind.entity)
      .delete({ organisationId: record.organisationId, id: record.id } as FindOptionsWhere<T>);
    await this.events.record({
      name: `${kind.type}.deleted`,
      recordType: kind.type,
      recordId: record.id,
      before: plain(record),
    });
  }

  /**
   * Asks the database itself which tables refer to this one, so that no later table is forgotten. Own parts (cascade) do
   * not count. From here until the transaction ends nobody begins to refer to it.
   */
  async refuseWhileReferredTo(table: string, id: string): Promise<void> {
    await this.database.query(`select from ${table} where organisation_id = $1 and id = $2 for update`, [
      this.database.organisationId,
      id,
    ]);
    const references = await this.database.query<Reference>(REFERENCES, [table]);
    if (references.length === 0) return;
    const counts = references.map(
      ({ table_name, column_name }, i) =>
        `select ${i} as position, '${table_name}' as table_name, count(*)::int as count from ${table_name} where organisation_id = $1 and ${column_name} = $2`,
    );
    const rows = await this.database.query<{ table_name: string; count: number }>(
      `select table_name, sum(count)::int as count from (${counts.join(' union all ')}) as counted group by table_name having sum(count) > 0 order by table_name`,
      [this.database.organisationId, id],
    );
    if (rows.length === 0) return;
    const counted = rows.map(({ table_name: table, count }) => ({ table, count }));
    const references_ = Object.fromEntries(rows.map((row) => [row.table_name, row.count]));
    throw new Problem(
      platformProblems.still_referred_to,
      { en: inWords(counted, 'en'), nl: inWords(counted, 'nl') },
      { members: { references: references_ } },
    );
  }
}

/** Foreign keys to a table that hold it back (no action or restrict), by referring table and column. */
const REFERENCES = `
select referring.relname as table_name, attribute.attname as column_name
from pg_constraint as fk
join pg_class as referring on referring.oid = fk.conrelid
join pg_attribute as attribute on attribute.attrelid = fk.conrelid and attribute.attnum = any (fk.conkey)
where fk.contype = 'f' and fk.confrelid = $1::regclass and fk.confdeltype in ('a', 'r') and attribute.attname <> 'organisation_id'
order by referring.relname, attribute.attname`;

/** What changes of a record really differ from what it is: the fields as they were and as they become. Undefined keeps. */
export function difference(record: object, changes: object) {
  const before: Record<string, unknown> = {};
  const after: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) continue;
    const current = (record as Record<string, unknown>)[name];
    if (JSON.stringify(current ?? null) === JSON.stringify(value)) continue;
    before[name] = current ?? null;
    after[name] = value;
  }
  return { before, after };
}

function plain(record: TenantRecord): Record<string, unknown> {
  const { organisationId: _, ...fields } = record;
  return fields;
}

/** `archived: true | false` of a request as the column's value: undefined keeps it. */
export function archivedAtOf(archived: boolean | undefined, current: Date | null): Date | null | undefined {
  if (archived === undefined || archived === (current !== null)) return undefined;
  return archived ? new Date() : null;
}
