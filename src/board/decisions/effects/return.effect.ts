import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';
import { StateMoves } from './state-moves.js';

/** The states it leads through. */
const WAY = ['in_review', 'proposed'] as const;

/** Returns an initiative in review to whoever proposed it. */
@Injectable()
export class ReturnEffect implements DecisionEffect {
  readonly kind = 'return';
  readonly sentence = {
    en: 'Return {initiative}: {reason}',
    nl: '{initiative} teruggeven: {reason}',
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
