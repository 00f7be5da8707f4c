import { problemKinds, say } from '../problems/problem.js';
import type { Locale } from '../wording/locale.types.js';
import type { Operation, OperationState } from './operations.types.js';

export class OperationProgress {
  /** @example 41000 */
  done!: number;
  /** Null as long as nobody knows it. @example 100000 */
  total!: number | null;
  /** What is being done, in the reader's language, where the work says so. @example "Looking for the best set." */
  phase!: string | null;
}

export class OperationCan {
  cancel!: boolean;
}

export class OperationResponse {
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  /** @example "import.commit" */
  kind!: string;
  /** `queued`, `running`, `succeeded`, `failed` or `cancelled`. @example "running" */
  state!: OperationState;
  progress!: OperationProgress;
  /** What came of it, once it has succeeded, or what was done when it was cancelled; its shape is told where it starts. */
  result!: Record<string, unknown> | null;
  /** Why it failed: type, title, status and detail as in any refusal. */
  problem!: Record<string, unknown> | null;
  /** When somebody called it off; it stops at its next step. */
  cancelAskedAt!: string | null;
  /** @example "2026-03-01T09:30:00.000Z" */
  createdAt!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  updatedAt!: string;
  can!: OperationCan;
}

/** @param cancel whether the reader can call it off now */
export function toOperationResponse(operation: Operation, locale: Locale, cancel = false): OperationResponse {
  return {
    id: operation.id,
    kind: operation.kind,
    state: operation.state,
    progress: progressIn(operation, locale),
    result: operation.result,
    problem: problemIn(operation, locale),
    cancelAskedAt: operation.cancelAskedAt?.toISOString() ?? null,
    createdAt: operation.createdAt.toISOString(),
    updatedAt: operation.updatedAt.toISOString(),
    can: { cancel },
  };
}

function progressIn({ progress: { done, total, phase } }: Operation, locale: Locale): OperationProgress {
  return { done, total, phase: phase && say(phase, locale, {}) };
}

function problemIn({ problem }: Operation, locale: Locale): Record<string, unknown> | null {
  if (!problem) return null;
  const kind = problemKinds().get(problem.name);
  if (!kind) return { type: `/problems/${problem.name}` };
  return {
    type: `/problems/${kind.name}`,
    title: say(kind.title, locale, problem.parameters),
    status: kind.status,
    detail: say(kind.detail, locale, problem.parameters),
    ...problem.members,
  };
}
