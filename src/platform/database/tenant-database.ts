import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
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
import { StatementPipeline, type Statement } from './statement-pipeline.js';

interface UnitOfWork {
  readonly actor: Actor;
  readonly runner: QueryRunner;
  readonly pipeline: StatementPipeline;
  readonly opened: Promise<unknown>;
  readonly beforeCommit: (() => Promise<void>)[];
  readonly afterCommit: (() => void | Promise<void>)[];
  readonly notes: Map<symbol, unknown>;
  /** Whether whoever does the last of the work may `end` it. */
  mayEnd: boolean;
  /** Its last statements, once they are on their way, the COMMIT among them. */
  ended?: Promise<void>;
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
/** Errors of the database after which the whole work is done again; the last is our own (`TenantDatabase.end`). */
const RETRYABLE = new Set(['40001', '40P01', 'RG001']);

const BEGIN: Statement = { name: 'begin', text: 'BEGIN' };
const BEGIN_READ_ONLY: Statement = { name: 'begin-read-only', text: 'BEGIN READ ONLY' };
const COMMIT: Statement = { name: 'commit', text: 'COMMIT' };
const CERTAIN_LATER: Statement = { name: 'certain-later', text: 'SET LOCAL synchronous_commit = off' };
const BELONG_TO = `
select set_config('regie.organisation_id', $1, true), set_config('regie.actor_id', $2, true)`;

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
   * The whole work is repeated when the database asks for it (serialization failure, deadlock, ended too early).
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
        return await this.attempt(actor, work, options, attempt === 1);
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
    const { pipeline } = this.open();
    pipeline.ask({ text: 'SAVEPOINT tentative' }).catch(() => undefined);
    try {
      const value = await work();
      // It travels ahead of whatever is asked next: nobody waits for it.
      pipeline.ask({ text: 'RELEASE SAVEPOINT tentative' }).catch(() => undefined);
      return value;
    } catch (error) {
      await pipeline.ask({ text: 'ROLLBACK TO SAVEPOINT tentative' });
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
    return this.open().runner.manager;
  }

  repository<T extends ObjectLiteral>(entity: EntityTarget<T>): Repository<T> {
    return this.manager.getRepository(entity);
  }

  /** Rows of visible SQL. The organisation's wall holds here too, but say `organisation_id = $n` so that indexes are used. */
  async query<Row extends QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<Row[]> {
    return (await this.statement<Row>({ text, values })).rows;
  }

  async statement<Row extends QueryResultRow>(statement: Statement): Promise<QueryResult<Row>> {
    try {
      const answer = await this.open().pipeline.ask(statement);
      return answer as QueryResult<Row>;
    } catch (error) {
      // Where it was asked says more than where the answer was read.
      if (error instanceof Error) Error.captureStackTrace(error);
      throw error;
    }
  }

  /**
   * Work to be done last inside the transaction, such as writing the collected events in one statement. It must send
   * its statements at once, without waiting in between: the COMMIT travels right behind them.
   */
  beforeCommit(work: () => Promise<void>): void {
    this.open().beforeCommit.push(work);
  }

  /** Work to be done once the change is certain: jobs, mail, cache upkeep. Lost when the process dies: queue a job if that matters. */
  afterCommit(work: () => void | Promise<void>): void {
    this.open().afterCommit.push(work);
  }

  /** A value kept for the length of this unit of work, made on first use. */
  note<T>(key: symbol, make: () => T): T {
    const { notes } = this.unit();
    if (!notes.has(key)) notes.set(key, make());
    return notes.get(key) as T;
  }

  /**
   * Whether the open unit of work may be ended by whoever knows that nothing follows: not when `stayOpen` was called,
   * and not when the work is done for the second time, because what ended it was refused.
   */
  get mayEnd(): boolean {
    return this.unit().mayEnd;
  }

  /** Says that something follows the work that is about to be done: nobody may `end` it. */
  stayOpen(): void {
    this.unit().mayEnd = false;
  }

  /**
   * Ends the open unit of work with what was asked so far: its last statements and the COMMIT leave in the same packet,
   * so that a small change travels to the database once. A statement that is to be refused must fail (`RG001` when the
   * work is to be done again without haste): what it does not write would otherwise be missing from what is committed.
   * @throws whatever refuses one of the statements; nothing is written then
   */
  async end(): Promise<void> {
    const unit = this.open();
    if (!unit.mayEnd) throw new Error('this unit of work must stay open');
    unit.ended = this.sendLast(unit);
    await unit.ended;
  }

  private unit(): UnitOfWork {
    const unit = this.storage.getStore();
    if (!unit) throw new Error('tenant data is reached inside TenantDatabase.run only');
    return unit;
  }

  /** The unit of work for whoever asks or changes something. */
  private open(): UnitOfWork {
    const unit = this.unit();
    if (unit.ended) throw new Error('this unit of work has ended');
    return unit;
  }

  private async attempt<T>(actor: Actor, work: () => Promise<T>, options: RunOptions, mayEnd: boolean): Promise<T> {
    const runner = this.dataSource.createQueryRunner();
    let unit: UnitOfWork | undefined;
    let result: T;
    try {
      const client = (await runner.connect()) as PoolClient;
      unit = this.begin(actor, runner, StatementPipeline.of(client), options, mayEnd);
      result = await this.storage.run(unit, () => this.complete(unit!, work, options.readOnly ?? false));
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
  private async complete<T>(unit: UnitOfWork, work: () => Promise<T>, readOnly: boolean): Promise<T> {
    const value = await work();
    if (readOnly) {
      await Promise.all([unit.opened, ...unit.beforeCommit.map((write) => write())]);
      unit.pipeline.askAtLeisure(COMMIT).catch(() => undefined);
    } else {
      await (unit.ended ?? this.sendLast(unit));
    }
    return value;
  }

  /** Asks the last statements and the COMMIT at once. */
  private async sendLast({ opened, beforeCommit, pipeline }: UnitOfWork): Promise<void> {
    const last = [opened, ...beforeCommit.map((write) => write())];
    await Promise.all([...last, pipeline.ask(COMMIT).then(demandCommit)]);
  }

  /** BEGIN and the tenant's setting travel in the same packet as the first query: nobody waits for them. */
  private begin(
    actor: Actor,
    runner: QueryRunner,
    pipeline: StatementPipeline,
    options: RunOptions,
    mayEnd: boolean,
  ): UnitOfWork {
    const opened = Promise.all([
      pipeline.ask(options.readOnly ? BEGIN_READ_ONLY : BEGIN),
      options.certainLater ? pipeline.ask(CERTAIN_LATER) : undefined,
      pipeline.ask({ name: 'belong-to', text: BELONG_TO, values: [actor.organisationId, actor.id] }),
    ]);
    opened.catch(() => undefined);
    const query = runner.query.bind(runner);
    Object.assign(runner, {
      // TypeORM must know that it is inside a transaction, or its save() would begin one of its own.
      ...{ isTransactionActive: true, transactionDepth: 1 },
      // What it asks goes to the connection directly, and so after what waits in the pipeline.
      query: (...asked: Parameters<typeof query>) => {
        pipeline.send();
        return query(...asked);
      },
    });
    return { actor, runner, pipeline, opened, beforeCommit: [], afterCommit: [], notes: new Map(), mayEnd };
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

/** The SQLSTATE of a database error, wherever TypeORM wrapped it. */
export function sqlState(error: unknown): string | undefined {
  const candidate = error as { code?: unknown; driverError?: { code?: unknown } } | null;
  const code = candidate?.driverError?.code ?? candidate?.code;
  return typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code) ? code : undefined;
}
