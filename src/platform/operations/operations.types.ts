import type { Actor } from '../access/actor.js';

export type OperationState = 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';

/** A piece of long work, as its asker follows it. */
export interface Operation {
  readonly id: string;
  readonly kind: string;
  readonly state: OperationState;
  /** `total` is null as long as nobody knows it. */
  readonly progress: { readonly done: number; readonly total: number | null };
  readonly result: Readonly<Record<string, unknown>> | null;
  readonly problem: KeptProblem | null;
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
  /** Says how far the work is, in a transaction of its own; cheap to call often. */
  readonly progress: (done: number, total: number) => Promise<void>;
}

/** Does the work of one kind of operation; it may be called again after a crash and must go on where it stopped. */
export type OperationWork = (operation: RunningOperation) => Promise<Readonly<Record<string, unknown>>>;
