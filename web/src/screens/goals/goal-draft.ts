import type { Schema } from '../../api/client';
import type { Goal } from './goal-tree';

/** A goal as it is being written. */
export interface GoalDraft {
  readonly title: string;
  readonly customerInterest: string;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly targets: readonly TargetDraft[];
}

/** A target as it is being written; without a value it is not finished. */
export interface TargetDraft {
  readonly kpiId: string;
  readonly baseline: number | null;
  readonly value: number | null;
  readonly dueOn: string | null;
}

export function draftOf(goal: Goal | null): GoalDraft {
  return {
    title: goal?.title ?? '',
    customerInterest: goal?.customerInterest ?? '',
    parentId: goal?.parentId ?? null,
    ownerId: goal?.ownerId ?? null,
    targets: goal?.targets ?? [],
  };
}

/** What differs from how the goal was; of a new one everything that was filled in. */
export function changesOf(goal: Goal | null, draft: GoalDraft): Schema<'AmendGoal'> {
  const before = draftOf(goal);
  const finished = draft.targets.flatMap(({ value, ...rest }) => (value === null ? [] : [{ ...rest, value }]));
  return {
    ...(draft.title.trim() === before.title ? {} : { title: draft.title.trim() }),
    ...(draft.customerInterest.trim() === before.customerInterest
      ? {}
      : { customerInterest: draft.customerInterest.trim() || null }),
    ...(draft.parentId === before.parentId ? {} : { parentId: draft.parentId }),
    ...(draft.ownerId === before.ownerId ? {} : { ownerId: draft.ownerId }),
    ...(same(finished, before.targets) ? {} : { targets: finished }),
  };
}

function same(one: readonly TargetDraft[], other: readonly TargetDraft[]): boolean {
  const plain = (all: readonly TargetDraft[]) =>
    JSON.stringify(all.map(({ kpiId, baseline, value, dueOn }) => [kpiId, baseline, value, dueOn]));
  return plain(one) === plain(other);
}
