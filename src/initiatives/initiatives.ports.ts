import type { Initiative, InitiativeLinks } from './initiatives.types.js';
import type { SimilarInitiativesResponse } from './similar.responses.js';
import type { Transition, TransitionGround, TransitionJudgement } from './transitions.types.js';

/** What is compared of a draft or an initiative: its texts, its place and its time. */
export interface ComparedDraft extends InitiativeLinks {
  readonly title: string;
  readonly description: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/** Port: what is like an initiative or a draft. The module that compares registers itself with `SimilarInitiativesPort`. */
export interface SimilarInitiatives {
  /** The initiatives most like this draft, best first, at most `limit` (1–50). `exceptId` is left out. Inside a unit of work. */
  likeDraft(draft: ComparedDraft, limit: number, exceptId?: string): Promise<SimilarInitiativesResponse>;
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
