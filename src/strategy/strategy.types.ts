import type { BetterWhen } from '../kpis/kpis.types.js';

/** The words of vision and goals as plain data. */

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
}

/** A goal's place in the tree. */
export interface GoalNode {
  id: string;
  parentId: string | null;
}

/** One published wording of the vision; the numbers count up from 1 without gaps. */
export interface VisionVersion {
  number: number;
  statement: string;
  publishedOn: string;
}
