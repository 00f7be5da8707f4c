import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import { Amendments } from './amendments.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

/** Gives an initiative its budget. */
@Injectable()
export class FundEffect implements DecisionEffect {
  readonly kind = 'fund';
  readonly sentence = {
    en: 'Give {initiative} a budget of {amount}.',
    nl: '{initiative} een budget geven van {amount}.',
  };

  constructor(private readonly amendments: Amendments) {}

  apply({ initiativeId, budget }: Effect, ground: EffectGround): Promise<Outcome> {
    return this.amendments.set(this.kind, initiativeId ?? '', { budget: budget ?? null }, ground);
  }

  rehearse(effect: Effect): Promise<void> {
    return this.amendments.rehearse(effect);
  }

  undo(outcome: Outcome, ground: EffectGround): Promise<void> {
    return this.amendments.setBack(outcome, ground);
  }
}
