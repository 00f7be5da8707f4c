import type { Sentence } from '../platform/problems/problem.js';
import type { TransitionName } from './domain/lifecycle.js';

export { TRANSITION_NAMES, type Transition, type TransitionName } from './domain/lifecycle.js';

/** How much a remark weighs: told, warned about, or in the way. */
export const REMARK_SEVERITIES = ['inform', 'warn', 'block'] as const;
export type RemarkSeverity = (typeof REMARK_SEVERITIES)[number];

/** Something that was agreed and speaks against a step, or is worth knowing about it. */
export interface TransitionRemark {
  readonly kind: 'agreement' | 'lane';
  /** The working agreement that says so; null for what the lane asks. */
  readonly agreementId: string | null;
  readonly code: 'not_kept' | 'unknown' | 'decision_needed' | 'sponsor_needed' | 'lane_unknown';
  readonly severity: RemarkSeverity;
  readonly title: Sentence;
  /** What would take the remark away. */
  readonly satisfiedBy: Sentence;
  /** The facts of the register that it rests on; for `unknown` and `lane_unknown` those that are unknown. */
  readonly facts: readonly string[];
}

export interface TransitionJudgement {
  readonly remarks: readonly TransitionRemark[];
  /** Whether the owner may take this step, which is the board's elsewhere, as long as no remark is more than told. */
  readonly opened: boolean;
}

/** What a step is taken under. */
export interface TransitionGround {
  /** The decision that takes the step. */
  readonly decisionId?: string | null;
  /** The board settles the change itself, as in a merge: what was approved goes on as changed. */
  readonly settled?: boolean;
}

/** A remark in the words of its reader. */
export interface SaidRemark extends Omit<TransitionRemark, 'title' | 'satisfiedBy'> {
  readonly title: string;
  readonly satisfiedBy: string;
  /** The step that it is about. */
  readonly step: TransitionName;
}
