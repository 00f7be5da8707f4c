import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';
import { StateMoves } from './state-moves.js';

/** The states it leads through. */
const WAY = ['proposed', 'in_review', 'approved'] as const;

/** Approves an initiative; one that is only proposed is put in review on the way. */
@Injectable()
export class ApproveEffect implements DecisionEffect {
  readonly kind = 'approve';
  readonly sentence = {
    en: 'Approve {initiative}.',
    nl: '{initiative} goedkeuren.',
  };

  constructor(private readonly moves: StateMoves) {}

  rehearse(effect: Effect): Promise<void> {
    return this.moves.rehearse(effect, WAY);
  }

  apply(effect: Effect, ground: EffectGround): Promise<Outcome> {
    return this.moves.go(this.kind, effect, WAY, ground);
  }

  undo(outcome: Outcome, ground: EffectGround): Promise<void> {
    return this.moves.back(outcome, ground);
  }
}
