import type { Actor } from '../access/actor.js';
import type { Sentence } from '../problems/problem.js';

export type OperationState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** How far work is. */
export interface OperationProgress {
  readonly done: number;
  /** Null as long as nobody knows it. */
  readonly total: number | null;
  /** What is being done, where the work says so. */
  readonly phase: Sentence | null;
}

/** A piece of long work, as its asker follows it. */
export interface Operation {
  readonly id: string;
  readonly kind: string;
  readonly state: OperationState;
  readonly progress: OperationProgress;
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly problem: KeptProblem | null;
  /** When somebody called it off; it stops at its next step. */
  readonly cancelAskedAt: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** A refusal as it is kept: its kind and parameters, so that it can be said in the reader's language. */
export interface KeptProblem {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string | number | boolean | null>>;
  readonly members: Readonly<Record<string, unknown>>;
}

/** What the code that does the work is given. */
export interface RunningOperation {
  readonly id: string;
  readonly actor: Actor;
  readonly input: Readonly<Record<string, unknown>>;
  /**
   * Says how far the work is, in a transaction of its own; cheap to call often. Call it where the work may stop.
   * @throws OperationCancelled when the work was called off, and its kind says what is left then
   */
  readonly progress: SayProgress;
}

/** @param phase what is being done; absent: what was said before */
export type SayProgress = (done: number, total: number, phase?: Sentence) => Promise<void>;

/** Thrown through work that was called off: whatever is written by then stays, whatever is not is left. */
export class OperationCancelled extends Error {
  constructor() {
    super('the operation was called off');
  }
}

/** Does the work of one kind of operation; it may be called again after a crash and must go on where it stopped. */
export type OperationWork = (operation: RunningOperation) => Promise<Readonly<Record<string, unknown>>>;

/** Leaves things in order when work was called off, perhaps before it began. @returns the result that the operation shows */
export type OperationCancel = (
  operation: Omit<RunningOperation, 'progress'>,
) => Promise<Readonly<Record<string, unknown>>>;
