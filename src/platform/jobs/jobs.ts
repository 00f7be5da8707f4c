import { Injectable, type OnApplicationBootstrap, type BeforeApplicationShutdown } from '@nestjs/common';
import { Logger as GraphileLogger, parseCronItems, run, type Runner, type WorkerEvents } from 'graphile-worker';
import { PinoLogger } from 'nestjs-pino';
import { Settings } from '../config/settings.js';
import { SystemDatabase } from '../database/system-database.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { SignsOfLife } from './signs-of-life.js';

type Payload = Readonly<Record<string, unknown>>;
export type JobHandler = (payload: Payload) => Promise<void>;

/**
 * Who waits for a kind of job: somebody (`awaited`), or nobody (`upkeep`). Each has lanes of its own, so that reading a
 * hundred thousand texts never holds up what a person asked for.
 */
export type Lane = 'awaited' | 'upkeep';

/** How many jobs of a lane one instance does at once. Each may hold one connection and need another for its progress. */
const WIDTHS: Readonly<Record<Lane, number>> = { awaited: 2, upkeep: 2 };

/** The connections that an instance needs to do as many jobs as it may. */
export const CONNECTIONS_OF_JOBS = 2 * (WIDTHS.awaited + WIDTHS.upkeep);

interface Handled {
  readonly handler: JobHandler;
  readonly lane: Lane;
}

interface Recurring {
  readonly task: string;
  /** crontab pattern, UTC */
  readonly pattern: string;
}

/**
 * Background work, queued in the transaction of the change that asks for it and run by any instance that is set to.
 * Handlers open their own unit of work: a job's payload names its organisation.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<string, Handled>();
  private readonly recurring: Recurring[] = [];
  private runners: readonly Runner[] = [];
  private signs?: SignsOfLife;

  constructor(
    private readonly system: SystemDatabase,
    private readonly database: TenantDatabase,
    private readonly logger: PinoLogger,
    private readonly settings: Settings,
  ) {}

  /** Says what to do for a kind of job. Call while the application is made. @throws Error on a second handler */
  handle(task: string, handler: JobHandler, lane: Lane = 'upkeep'): void {
    if (this.handlers.has(task)) throw new Error(`job ${task} has two handlers`);
    this.handlers.set(task, { handler, lane });
  }

  /** Runs a kind of job at set times (UTC crontab pattern). */
  repeat(task: string, pattern: string): void {
    this.recurring.push({ task, pattern });
  }

  /** Queues a job inside the open unit of work: rolled back with it. Jobs of one queue run one after another. */
  async enqueue(task: string, payload: Payload, options: { queue?: string; key?: string } = {}): Promise<void> {
    await this.database.query('select graphile_worker.regie_add_job($1, $2::json, $3, $4)', [
      task,
      JSON.stringify(payload),
      options.queue ?? null,
      options.key ?? null,
    ]);
  }

  /** Queues a job that belongs to no organisation, such as what somebody asks for before signing in. */
  async enqueueForNobody(task: string, payload: Payload): Promise<void> {
    await this.system.query('select graphile_worker.add_job($1, $2::json)', [task, JSON.stringify(payload)]);
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.handlers.size === 0 || this.settings.REGIE_BACKGROUND !== 'same-process') return;
    this.signs = new SignsOfLife(this.system, (error) => this.logger.warn({ err: error }, 'no sign of life was given'));
    const { events } = this.signs;
    this.runners = await Promise.all((['awaited', 'upkeep'] as const).map((lane) => this.runLane(lane, events)));
  }

  /** What recurs is queued by one lane for both. */
  private runLane(lane: Lane, events: WorkerEvents): Promise<Runner> {
    const handled = [...this.handlers].filter(([, { lane: its }]) => its === lane);
    const recurring = lane === 'upkeep' ? this.recurring : [];
    return run({
      events,
      pgPool: this.system.pool,
      schema: 'graphile_worker',
      concurrency: WIDTHS[lane],
      noHandleSignals: true,
      pollInterval: 1000,
      logger: new GraphileLogger(() => (level, message) => {
        if (String(level) === 'error') this.logger.error(message);
      }),
      taskList: Object.fromEntries(
        handled.map(([task, { handler }]) => [task, (payload: unknown) => handler(payload as Payload)]),
      ),
      parsedCronItems: parseCronItems(recurring.map(({ task, pattern }) => ({ task, match: pattern }))),
    });
  }

  /** Before the connections are closed: a worker that loses its pool keeps trying. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.all(this.runners.map((runner) => runner.stop()));
    this.signs?.end();
  }
}
