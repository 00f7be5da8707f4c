import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import { Amendments } from './amendments.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

/** Gives an initiative other dates; a date that is not given stays. */
@Injectable()
export class ReplanEffect implements DecisionEffect {
  readonly kind = 'replan';
  readonly sentence = {
    en: 'Plan {initiative} from {startsOn} to {endsOn}.',
    nl: '{initiative} plannen van {startsOn} tot {endsOn}.',
  };

  constructor(private readonly amendments: Amendments) {}

  apply({ initiativeId, startsOn, endsOn }: Effect, ground: EffectGround): Promise<Outcome> {
    return this.amendments.set(
      this.kind,
      initiativeId ?? '',
      { ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) },
      ground,
    );
  }

  rehearse(effect: Effect): Promise<void> {
    return this.amendments.rehearse(effect);
  }

  undo(outcome: Outcome, ground: EffectGround): Promise<void> {
    return this.amendments.setBack(outcome, ground);
  }
}
