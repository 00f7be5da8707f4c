import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';
import { StateMoves } from './state-moves.js';

/** The states it leads through. */
const WAY = ['stopped'] as const;

/** Stops an initiative; taking that back reopens it where it was. */
@Injectable()
export class StopEffect implements DecisionEffect {
  readonly kind = 'stop';
  readonly sentence = {
    en: 'Stop {initiative}: {reason}',
    nl: '{initiative} stoppen: {reason}',
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
