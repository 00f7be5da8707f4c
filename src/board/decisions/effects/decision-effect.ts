import type { Sentence } from '../../../platform/problems/problem.js';
import type { Effect, EffectKind, Outcome } from '../decisions.types.js';

/** Everything that decisions can do to the register; each kind is a file of its own in this room. */
export const DECISION_EFFECTS = Symbol('DECISION_EFFECTS');

/** Under which decision something is done. */
export interface EffectGround {
  readonly decisionId: string;
  /** What the audit trail says beside every change. */
  readonly why: string;
}

/** One kind of effect: done by a decision, undone by a later one. Both inside the unit of work of that decision. */
export interface DecisionEffect {
  readonly kind: EffectKind;
  /** What it does, for people; may name {initiative}, {other}, {person}, {startsOn}, {endsOn}, {amount}, {finding}, {reason}. */
  readonly sentence: Sentence;
  /** Whether it could be done as things stand, asked when a decision is opened. @throws Problem when it could not */
  rehearse?(effect: Effect): Promise<void>;
  /**
   * Does it.
   * @returns what must be remembered to take back exactly this
   * @throws Problem whatever the changed record refuses
   */
  apply(effect: Effect, ground: EffectGround): Promise<Outcome>;
  /**
   * Takes back exactly what was done.
   * @throws Problem `effect_overtaken` when what was set is no longer as it was set
   */
  undo(outcome: Outcome, ground: EffectGround): Promise<void>;
}
