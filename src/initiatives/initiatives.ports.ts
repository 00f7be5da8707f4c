import type { Initiative, InitiativeDraft } from './initiatives.types.js';
import type { Transition, TransitionGround, TransitionJudgement } from './transitions.types.js';

/** Port: what is like an initiative or a draft. The module that compares registers itself; without it nobody is asked. */
export const SIMILAR_INITIATIVES = Symbol('SIMILAR_INITIATIVES');

export interface SimilarInitiative {
  readonly initiativeId: string;
  readonly class: string;
  /** Probability that people would call the two texts the same, 0..1; null unknown. */
  readonly text: number | null;
  /** Overlap of place, 0..1; null unknown. */
  readonly place: number | null;
}

export interface SimilarInitiatives {
  /** The initiatives most like this draft, best first, at most `limit` (1–50). `exceptId` is left out. */
  likeDraft(draft: InitiativeDraft, limit: number, exceptId?: string): Promise<readonly SimilarInitiative[]>;
}

/**
 * Port: may this transition pass what was agreed? Modules that know agreements register with `TransitionJudges`; without
 * one every step of the lifecycle passes.
 */
export interface TransitionJudge {
  /** One judgement for each step, in the order of the steps. Asked inside a unit of work. */
  judge(
    initiative: Initiative,
    steps: readonly Transition[],
    ground: TransitionGround,
  ): Promise<readonly TransitionJudgement[]>;
}
