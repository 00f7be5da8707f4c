import type { BetterWhen } from '../kpis/kpis.types.js';

/** The words of vision and goals as plain data. */

/** How other modules name a goal that they refer to. */
export const GOAL_REFERENCE = { type: 'goal', table: 'goals' } as const;

/** What a goal wants of a KPI: from the baseline to the value, by the due date (`YYYY-MM-DD`), in the KPI's unit. */
export interface GoalTarget {
  kpiId: string;
  baseline: number | null;
  value: number;
  dueOn: string | null;
}

/** What the target rules must know of a KPI: which way is better and the range of its values (an open end is null). */
export interface TargetedKpi {
  id: string;
  betterWhen: BetterWhen;
  range: { min: number | null; max: number | null };
  archived: boolean;
}

/** A CX goal, in a tree under the vision. */
export interface Goal {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly archivedAt: Date | null;
  readonly title: string;
  /** What customers want, in their words: the interest that the goal serves. */
  readonly customerInterest: string | null;
  readonly parentId: string | null;
  readonly ownerId: string | null;
  readonly targets: readonly GoalTarget[];
}

/** What may be stated or changed of a goal; absent keeps, null clears. */
export interface GoalChanges {
  title?: string;
  customerInterest?: string | null;
  parentId?: string | null;
  ownerId?: string | null;
  /** Replaces all of them. */
  targets?: readonly GoalTargetDraft[];
  archived?: boolean;
}

export interface GoalTargetDraft {
  kpiId: string;
  baseline?: number | null;
  value: number;
  dueOn?: string | null;
}

export interface GoalFilter {
  archived?: 'true' | 'false' | 'all';
  parentId?: string;
  /** Only the goals at the top of the tree. */
  top?: 'true';
  ownerId?: string[];
  /** Goals with a target on this KPI. */
  kpiId?: string;
  q?: string;
}

/** One published wording of the vision; the numbers count up from 1 without gaps. */
export interface VisionVersion {
  readonly number: number;
  readonly statement: string;
  readonly publishedOn: string;
}

export interface Vision extends VisionVersion {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** The person who ratified it. */
  readonly ratifiedById: string | null;
}

/** A wording of the vision and how many members have said that they know it. */
export interface AcknowledgedVision extends Vision {
  readonly acknowledgements: number;
  readonly acknowledgedByMe: boolean;
}

export interface NewVision {
  statement: string;
  ratifiedById?: string | null;
  /** Today when absent. */
  publishedOn?: string;
}

/** One member's word that they know a wording of the vision. */
export interface Acknowledgement {
  readonly visionId: string;
  readonly memberId: string;
  readonly acknowledgedAt: Date;
}
