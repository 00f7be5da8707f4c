import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import type { Writable } from 'node:stream';
import type { PoolClient, QueryResult, QueryResultRow } from 'pg';
import {
  DataSource,
  type EntityManager,
  type EntityTarget,
  type ObjectLiteral,
  type QueryRunner,
  type Repository,
} from 'typeorm';
import type { Actor } from '../access/actor.js';

interface UnitOfWork {
  readonly actor: Actor;
  readonly runner: QueryRunner;
  readonly client: PoolClient;
  readonly opened: Promise<unknown>;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void | Promise<void>)[];
  readonly notes: Map<symbol, unknown>;
}

/** What is particular about a transaction. */
export interface RunOptions {
  readonly readOnly?: boolean;
  /**
   * The disk is not waited for: a power cut may take the last of such transactions away, whole, and none before those
   * that it takes. For steps of work that is answered for by a later transaction without this option, whose commit
   * makes all of them certain.
   */
  readonly certainLater?: boolean;
}

const MAXIMUM_ATTEMPTS = 4;
const RETRYABLE = new Set(['40001', '40P01']);

/** A query with a name is prepared once per connection; hot paths name theirs. */
export interface Statement {
  readonly name?: string;
  readonly text: string;
  readonly values?: readonly unknown[];
}

/**
 * The only way to tenant data. `run` opens a transaction in which the database itself shows one organisation's rows
 * and no other's; repositories and queries work inside it and throw outside.
 */
@Injectable()
export class TenantDatabase {
  private readonly storage = new AsyncLocalStorage<UnitOfWork>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction for the actor's organisation; a run inside a run joins it.
   * The whole work is repeated when the database asks for it (serialization failure, deadlock).
   * @throws whatever the work throws, after rolling everything back
   */
  async run<T>(actor: Actor, work: () => Promise<T>, options: RunOptions = {}): Promise<T> {
    const open = this.storage.getStore();
    if (open) {
      if (open.actor.organisationId !== actor.organisationId) throw new Error('a unit of work serves one organisation');
      return work();
    }
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.attempt(actor, work, options);
      } catch (error) {
        if (attempt === MAXIMUM_ATTEMPTS || !RETRYABLE.has(sqlState(error) ?? '')) throw error;
      }
    }
  }

  /** As `run`, in a transaction of its own even when one is open: for what must be seen, or stay, whatever becomes of the other. */
  runApart<T>(actor: Actor, work: () => Promise<T>, options: RunOptions = {}): Promise<T> {
    return this.storage.exit(() => this.run(actor, work, options));
  }

  /**
   * Work inside the open unit of work that may fail without it: what it wrote is undone, the rest stays. Work beside it
   * must not write meanwhile.
   * @throws whatever the work throws, after undoing it
   */
  async tentatively<T>(work: () => Promise<T>): Promise<T> {
    const { client } = this.unit();
    const kept = client.query('SAVEPOINT tentative');
    kept.catch(() => undefined);
    try {
      const value = await work();
      // It travels ahead of whatever is asked next: nobody waits for it.
      client.query('RELEASE SAVEPOINT tentative').catch(() => undefined);
      return value;
    } catch (error) {
      await client.query('ROLLBACK TO SAVEPOINT tentative');
      throw error;
    }
  }

  /** The actor of the open unit of work. @throws Error outside one */
  get actor(): Actor {
    return this.unit().actor;
  }

  get organisationId(): string {
    return this.unit().actor.organisationId;
  }

  get manager(): EntityManager {
    return this.unit().runner.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of visible SQL. The organisation's wall holds here too, but say `organisation_id = $n` so that indexes are used. */
  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.statement<Row>({ text, values })).rows;
  }

  async statement<Row extends QueryResultRow>(statement: Statement): Promise<QueryResult<Row>> {
    const { client } = this.unit();
    return client.query<Row>({ ...statement, values: [...(statement.values ?? [])] });
  }

  /**
   * Work to be done last inside the transaction, such as writing the collected events in one statement. It must send
   * its statements at once, without waiting in between: the COMMIT travels right behind them.
   */
  beforeCommit(work: () => Promise<void>): void {
    this.unit().beforeCommit.push(work);
  }

  /** Work to be done once the change is certain: jobs, mail, cache upkeep. Lost when the process dies: queue a job if that matters. */
  afterCommit(work: () => void | Promise<void>): void {
    this.unit().afterCommit.push(work);
  }

  /** A value kept for the length of this unit of work, made on first use. */
  note<T>(key: symbol, make: () => T): T {
    const { notes } = this.unit();
    if (!notes.has(key)) notes.set(key, make());
    return notes.get(key) as T;
  }

  private unit(): UnitOfWork {
    const unit = this.storage.getStore();
    if (!unit) throw new Error('tenant data is reached inside TenantDatabase.run only');
    return unit;
  }

  private async attempt<T>(actor: Actor, work: () => Promise<T>, options: RunOptions): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let unit: UnitOfWork | undefined;
    let result: T;
    try {
      const client = (await runner.connect()) as PoolClient;
      unit = this.open(actor, runner, client, options);
      const { value, committed } = await this.storage.run(unit, () =>
        this.complete(unit!, work, options.readOnly ?? false),
      );
      await committed;
      result = value;
      await runner.release();
    } catch (error) {
      await this.abandon(runner);
      throw error;
    }
    for (const follow of unit.afterCommit) await follow();
    return result;
  }

  /**
   * The work, then the last statements and the COMMIT in one packet. Nobody waits for the end of a transaction that
   * only read: its COMMIT leaves with the next work of the connection, or a moment later.
   */
  private async complete<T>(unit: UnitOfWork, work: () => Promise<T>, readOnly: boolean) {
    const value = await work();
    gatherWrites(unit.client);
    const last = Promise.all([unit.opened, ...unit.beforeCommit.map((write) => write())]);
    if (readOnly) {
      await last;
      holdWrites(unit.client);
    }
    const committing = unit.client.query('COMMIT');
    committing.catch(() => undefined);
    await last;
    return { value, committed: readOnly ? undefined : committing.then(demandCommit) };
  }

  /** BEGIN and the tenant's setting travel in the same packet as the first query: nobody waits for them. */
  private open(actor: Actor, runner: QueryRunner, client: PoolClient, options: RunOptions): UnitOfWork {
    gatherWrites(client);
    const opened = client.query(
      `${options.readOnly ? 'BEGIN READ ONLY' : 'BEGIN'};` +
        (options.certainLater ? ' SET LOCAL synchronous_commit = off;' : '') +
        ` SET LOCAL regie.organisation_id = '${uuidOf(actor.organisationId)}'; SET LOCAL regie.actor_id = '${uuidOf(actor.id)}'`,
    );
    opened.catch(() => undefined);
    // TypeORM must know that it is inside a transaction, or its save() would begin one of its own.
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
    return { actor, runner, client, opened, beforeCommit: [], afterCommit: [], notes: new Map() };
  }

  private async abandon(runner: QueryRunner): Promise<void> {
    try {
      if (!runner.isReleased) await runner.query('ROLLBACK');
    } catch {
      // The connection is gone; the server has rolled back already.
    }
    if (!runner.isReleased) await runner.release();
  }
}

/** A transaction that broke before answers its COMMIT with a rollback, and without an error. */
function demandCommit({ command }: QueryResult): void {
  if (command !== 'COMMIT') throw new Error(`the transaction ended with ${command}`);
}

/** How long what nobody waits for may wait for company, in ms. */
const COMPANY_MS = 2;

/** Connections that hold back what nobody waits for, each with the timer that ends it. */
const holding = new WeakMap<Writable, NodeJS.Timeout>();

function streamOf(client: PoolClient): Writable {
  return (client as unknown as { connection: { stream: Writable } }).connection.stream;
}

/** Holds back what is written to the connection until this turn of the event loop ends, so that it leaves in one packet. */
function gatherWrites(client: PoolClient): void {
  const stream = streamOf(client);
  const held = holding.get(stream);
  if (held !== undefined) {
    clearTimeout(held);
    holding.delete(stream);
  } else {
    if (stream.writableCorked > 0) return;
    stream.cork();
  }
  setImmediate(() => stream.uncork());
}

/**
 * Holds back what is written next until the connection has other work, a moment at most: writing to a socket and waking
 * its reader cost as much as a small statement.
 */
function holdWrites(client: PoolClient): void {
  const stream = streamOf(client);
  if (holding.has(stream)) return;
  stream.cork();
  const release = (): void => {
    holding.delete(stream);
    stream.uncork();
  };
  holding.set(stream, setTimeout(release, COMPANY_MS));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** An id that may stand inside a statement: nothing but a UUID passes. */
function uuidOf(id: string): string {
  if (!UUID.test(id)) throw new Error('an actor and its organisation are known by UUIDs');
  return id;
}

/** The SQLSTATE of a database error, wherever TypeORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  const candidate = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  const code = candidate?.driverError?.code ?? candidate?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
