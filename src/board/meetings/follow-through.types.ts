/** The words of follow-through: what was expected of decisions and what became of them (docs/glossary.md). Plain data. */

export const COMPARISONS = ['at_least', 'at_most', 'rises', 'falls'] as const;
/** `rises` and `falls`: against what was measured last when it was stated. */
export type Comparison = (typeof COMPARISONS)[number];

export const EXECUTIONS = ['kept', 'changed', 'not_executed'] as const;
/** What became of a decision: done as it was taken, done otherwise, not done. */
export type Execution = (typeof EXECUTIONS)[number];

export const CAME_TRUE = ['yes', 'no', 'unknown'] as const;
export type CameTrue = (typeof CAME_TRUE)[number];

/** Something that will be seen when a decision does what it is for. */
export interface ExpectationDraft {
  /** In words, or as what a KPI will do; or both. */
  readonly words: string | null;
  readonly kpiId: string | null;
  readonly comparison: Comparison | null;
  /** In the KPI's unit; for `at_least` and `at_most`. */
  readonly value: number | null;
  readonly expectedOn: string;
  /** The chance that the decider gives it, 0..1. */
  readonly confidence: number;
}

export interface Expectation extends ExpectationDraft {
  /** What was measured last when it was stated; for `rises` and `falls`. */
  readonly baseline: number | null;
  readonly statedAt: Date;
  readonly statedByName: string;
}

export interface JudgementDraft {
  readonly execution: Execution;
  /** Null: what the KPI's measurement says. */
  readonly cameTrue: CameTrue | null;
  readonly note: string | null;
}

export interface Judgement extends JudgementDraft {
  readonly judgedOn: string;
  readonly judgedById: string;
  readonly judgedByName: string;
}

/** Why it is unknown whether an expectation came true. */
export type UnknownOutcome =
  'no_expectation' | 'not_due' | 'not_judged' | 'not_executed' | 'judged_unknown' | 'no_measurement_since';

/** What a KPI's measurement says of an expectation on its day. */
export interface Observation {
  readonly measurementId: string;
  readonly from: string;
  readonly to: string;
  readonly value: number;
  readonly cameTrue: boolean;
}

/** Whether an expectation came true, who says so, and what it says of the confidence. */
export interface Outcome {
  /** Null: unknown, for the reason. */
  readonly cameTrue: boolean | null;
  readonly by: 'person' | 'measurement' | null;
  readonly reason: UnknownOutcome | null;
  /** (confidence − outcome)², 0..1; null while the outcome is unknown. */
  readonly squaredError: number | null;
}

/** What was expected of one decision and what became of it. */
export interface FollowThrough {
  readonly decisionId: string;
  /** Goes up with every change; 0 while nothing was said. */
  readonly version: number;
  readonly expectation: Expectation | null;
  readonly judgement: Judgement | null;
  readonly observation: Observation | null;
  readonly outcome: Outcome;
}

/** Fewer outcomes than this say little. */
export const THIN_CALIBRATION = 10;

/** How often what was expected with some confidence came true. */
export interface CalibrationBand {
  /** From this confidence on … */
  readonly from: number;
  /** … up to this one, which belongs to the last band only. */
  readonly to: number;
  readonly n: number;
  /** 0..1; null in an empty band. */
  readonly meanConfidence: number | null;
  /** 0..1; null in an empty band. */
  readonly cameTrue: number | null;
}

export interface Calibration {
  /** Expectations whose outcome is known. */
  readonly n: number;
  /** Fewer than THIN_CALIBRATION. */
  readonly thin: boolean;
  /** 0 best … 1; null when nothing is known. */
  readonly brier: number | null;
  readonly reason: 'nothing_known' | null;
  /** The share that came true, 0..1. */
  readonly baseRate: number | null;
  /** What always saying the base rate would have scored. */
  readonly reference: number | null;
  readonly bands: readonly CalibrationBand[];
}
