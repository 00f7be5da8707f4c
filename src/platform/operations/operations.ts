import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { newId } from '../ids.js';
import { type Actor, may, systemActor } from '../access/actor.js';
import { SystemDatabase } from '../database/system-database.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { EventLog } from '../events/event-log.js';
import { Jobs, type Lane } from '../jobs/jobs.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';
import {
  askToCancel,
  beat,
  claimOperation,
  findOperation,
  finishOperation,
  insertOperation,
  isOtherWorkRunning,
} from './operations.query.js';
import type { KeptOperation } from './operations.query.js';
import { operationProblems } from './operations.problems.js';
import {
  type KeptProblem,
  type Operation,
  type OperationCancel,
  OperationCancelled,
  type OperationState,
  type OperationWork,
  type SayProgress,
} from './operations.types.js';

const HEARTBEAT_MS = 10_000;
const PROGRESS_MS = 200;
const MOST_ATTEMPTS = 3;
const SWEEP = 'take-over-operations';

/**
 * Long work: asked for in one transaction, done by any instance, followed by its asker. A runner that dies is noticed by its
 * silence, and another takes the work over.
 */
@Injectable()
export class Operations implements OnModuleInit {
  private readonly kinds = new Map<string, Kind>();

  constructor(
    private readonly database: TenantDatabase,
    private readonly system: SystemDatabase,
    private readonly jobs: Jobs,
    private readonly events: EventLog,
    private readonly logger: PinoLogger,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(SWEEP, () => this.takeOver(), 'awaited');
    this.jobs.repeat(SWEEP, '* * * * *');
  }

  /**
   * Says how a kind of operation is done. Call while the application is made.
   * @param cancel leaves things in order when the work was called off; a kind without it cannot be
   * @param mayCancel the permission that calling it off takes; null: whoever may follow it
   * @param lane `upkeep` for work that nobody asked for
   */
  handle(
    kind: string,
    work: OperationWork,
    cancel: OperationCancel | null = null,
    mayCancel: string | null = null,
    lane: Lane = 'awaited',
  ): void {
    this.kinds.set(kind, { work, cancel, mayCancel });
    const perform = (payload: Readonly<Record<string, unknown>>): Promise<void> =>
      this.run(String(payload['organisationId']), String(payload['operationId']), { work, cancel });
    this.jobs.handle(jobOf(kind), perform, lane);
  }

  /**
   * Asks for long work, inside the open unit of work: undone with it.
   * @param permission what a member needs to follow the operation
   */
  async start(kind: string, permission: string, input: object, total: number | null = null): Promise<Operation> {
    if (!this.kinds.has(kind)) throw new Error(`nobody does operations of kind ${kind}`);
    const operation = await insertOperation(this.database, { id: newId(), kind, permission, input, total });
    const payload = { organisationId: this.database.organisationId, operationId: operation.id };
    await this.jobs.enqueue(jobOf(kind), payload);
    return operation;
  }

  /** Opens a unit of work of its own when there is none. @throws Problem `not_found`, also when the caller may not follow it */
  async read(actor: Actor, id: string): Promise<Operation> {
    const operation = await this.database.run(actor, () => findOperation(this.database, id));
    if (!operation || !may(actor, operation.permission))
      throw new Problem(platformProblems.not_found, { record: 'operation' });
    return operation;
  }

  /**
   * Whether somebody waits for work of another kind in the organisation, to which work that nobody waits for gives way.
   * Inside a unit of work.
   */
  isOtherWorkRunning(kinds: readonly string[]): Promise<boolean> {
    return isOtherWorkRunning(this.database, kinds);
  }

  /** Whether work of this operation's kind can be called off now, by this caller. */
  canCancel(actor: Actor, { kind, state, cancelAskedAt }: Operation): boolean {
    const { cancel = null, mayCancel = null } = this.kinds.get(kind) ?? {};
    const allowed = mayCancel === null || may(actor, mayCancel);
    return isOpen(state) && cancelAskedAt === null && cancel !== null && allowed;
  }

  /**
   * Calls work off, by whoever may follow it and, of some kinds, has a permission more. It stops at its next step, and says in its result what it had done; work
   * that is nearly done may still succeed. Called off twice is called off. Inside a unit of work.
   * @throws Problem `not_found`, `forbidden`, `operation_finished`, `operation_not_cancellable`
   */
  async cancel(actor: Actor, id: string): Promise<Operation> {
    const operation = await this.read(actor, id);
    const permission = this.kinds.get(operation.kind)?.mayCancel ?? null;
    if (permission !== null && !may(actor, permission)) throw new Problem(platformProblems.forbidden, { permission });
    if (operation.state === 'cancelled' || (isOpen(operation.state) && operation.cancelAskedAt)) return operation;
    if (!isOpen(operation.state)) throw finished(operation);
    if (!this.canCancel(actor, operation))
      throw new Problem(operationProblems.operation_not_cancellable, { kind: operation.kind });
    const asked = await askToCancel(this.database, id);
    if (!asked) return this.cancel(actor, id);
    const about = { kind: asked.kind, progress: asked.progress };
    await this.events.record({ name: 'operation.cancelled', recordType: 'operation', recordId: id, after: about });
    return asked;
  }

  private async run(organisationId: string, id: string, { work, cancel }: Doing): Promise<void> {
    const clerk = systemActor(organisationId, 'operations');
    const apart = <T>(step: () => Promise<T>): Promise<T> => this.database.runApart(clerk, step);
    // A sign of life that a power cut takes away is no loss: whoever gave it is gone too.
    const alive: typeof apart = (step) => this.database.runApart(clerk, step, { certainLater: true });
    const operation = await apart(() => claimOperation(this.database, id));
    if (!operation) return;
    const heart = setInterval(
      () => void alive(() => beat(this.database, id, null)).catch(() => undefined),
      HEARTBEAT_MS,
    );
    try {
      if (operation.attempts > MOST_ATTEMPTS)
        throw new Error(`operation ${id} was given up after ${MOST_ATTEMPTS} attempts`);
      if (operation.cancelAskedAt && cancel) throw new OperationCancelled();
      const result = await work({ ...operation, progress: this.reporter(operation, alive, cancel !== null) });
      await apart(() => finishOperation(this.database, id, { result }));
    } catch (error) {
      const outcome = await this.outcomeOf(error, operation, cancel);
      await apart(() => finishOperation(this.database, id, outcome));
    } finally {
      clearInterval(heart);
    }
  }

  /** What work that ended by throwing leaves: what it had done when it was called off, or why it failed. */
  private async outcomeOf(
    thrown: unknown,
    operation: KeptOperation,
    cancel: OperationCancel | null,
  ): Promise<{ result: object; cancelled: true } | { problem: KeptProblem }> {
    let error = thrown;
    if (error instanceof OperationCancelled && cancel) {
      try {
        return { result: await cancel(operation), cancelled: true };
      } catch (failure) {
        error = failure;
      }
    }
    if (!(error instanceof Problem)) this.logger.error({ err: error, operation: operation.id }, 'operation failed');
    return { problem: problemOf(error) };
  }

  /** Progress is written at most five times a second. */
  private reporter(
    { id }: KeptOperation,
    alive: <T>(step: () => Promise<T>) => Promise<T>,
    stops: boolean,
  ): SayProgress {
    let last = 0;
    return async (done, total, phase) => {
      const now = Date.now();
      if (done < total && now - last < PROGRESS_MS) return;
      last = now;
      const calledOff = await alive(() => beat(this.database, id, { done, total, phase }));
      // What is done to the last needs no stopping.
      if (calledOff && stops && done < total) throw new OperationCancelled();
    };
  }

  /** Queues operations again whose runner has been silent for a minute. */
  private async takeOver(): Promise<void> {
    const silent = await this.system.query<{ organisation_id: string; id: string; kind: string }>(
      `select organisation_id, id, kind from operations
       where state = 'running' and heartbeat_at < now() - interval '60 seconds' order by heartbeat_at limit 100`,
    );
    for (const { organisation_id: organisationId, id, kind } of silent) {
      const payload = JSON.stringify({ organisationId, operationId: id });
      await this.system.query('select graphile_worker.add_job($1, $2::json, job_key => $3)', [
        jobOf(kind),
        payload,
        `again-${id}`,
      ]);
    }
  }
}

interface Doing {
  readonly work: OperationWork;
  readonly cancel: OperationCancel | null;
}

interface Kind extends Doing {
  readonly mayCancel: string | null;
}

function isOpen(state: OperationState): boolean {
  return state === 'queued' || state === 'running';
}

function finished({ state }: Operation): Problem {
  return new Problem(operationProblems.operation_finished, { state });
}

function jobOf(kind: string): string {
  return `operation-${kind}`;
}

function problemOf(error: unknown): KeptProblem {
  const { kind, parameters, extras } = error instanceof Problem ? error : new Problem(platformProblems.internal);
  return { name: kind.name, parameters, members: extras.members ?? {} };
}
