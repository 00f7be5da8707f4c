import { type Actor, may } from '../../platform/access/actor.js';
import { ArchivableResponse, archivableResponse, Can } from '../../platform/http/record.responses.js';
import type { Goal } from '../strategy.types.js';

export class GoalTargetResponse {
  kpiId!: string;
  /** @example 12 */
  baseline!: number | null;
  /** @example 30 */
  value!: number;
  /** @example "2026-12-31" */
  dueOn!: string | null;
}

export class GoalResponse extends ArchivableResponse {
  /** @example "Iedere klant begrijpt zijn factuur" */
  title!: string;
  /** @example "Ik snap wat ik betaal en waarom het veranderd is." */
  customerInterest!: string | null;
  parentId!: string | null;
  ownerId!: string | null;
  targets!: GoalTargetResponse[];
  can!: Can;
}

export class GoalPage {
  items!: GoalResponse[];
  nextCursor!: string | null;
}

export function toGoalResponse(goal: Goal, caller: Actor): GoalResponse {
  const manages = may(caller, 'goals:manage');
  return {
    ...archivableResponse(goal),
    title: goal.title,
    customerInterest: goal.customerInterest,
    parentId: goal.parentId,
    ownerId: goal.ownerId,
    targets: goal.targets.map(({ kpiId, baseline, value, dueOn }) => ({ kpiId, baseline, value, dueOn })),
    can: { amend: manages, delete: manages },
  };
}
