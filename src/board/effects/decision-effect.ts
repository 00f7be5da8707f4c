import type { Sentence } from '../../platform/problems/problem.js';
import type { Effect, EffectKind, Outcome } from '../decisions.types.js';

/** Everything that decisions can do to the register; each kind is a file of its own in this room. */
export const DECISION_EFFECTS = Symbol('DECISION_EFFECTS');

/** One kind of effect: done by a decision, undone by a later one. Both inside the unit of work of that decision. */
export interface DecisionEffect {
  readonly kind: EffectKind;
  /** What it does, for people; may name {initiative}, {other}, {person}, {startsOn}, {endsOn}, {amount}, {reason}. */
  readonly sentence: Sentence;
  /**
   * Does it.
   * @param why what the audit trail says beside every change
   * @returns what must be remembered to take back exactly this
   * @throws Problem whatever the changed record refuses
   */
  apply(effect: Effect, why: string): Promise<Outcome>;
  /**
   * Takes back exactly what was done.
   * @throws Problem `effect_overtaken` when what was set is no longer as it was set
   */
  undo(outcome: Outcome, why: string): Promise<void>;
}
