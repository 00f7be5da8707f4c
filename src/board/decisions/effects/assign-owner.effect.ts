import { Injectable } from '@nestjs/common';
import type { Effect, Outcome } from '../decisions.types.js';
import { Amendments } from './amendments.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

/** Makes somebody accountable for an initiative. */
@Injectable()
export class AssignOwnerEffect implements DecisionEffect {
  readonly kind = 'assign_owner';
  readonly sentence = {
    en: 'Make {person} accountable for {initiative}.',
    nl: '{person} verantwoordelijk maken voor {initiative}.',
  };

  constructor(private readonly amendments: Amendments) {}

  apply({ initiativeId, personId }: Effect, ground: EffectGround): Promise<Outcome> {
    return this.amendments.set(this.kind, initiativeId ?? '', { accountablePersonId: personId ?? null }, ground);
  }

  rehearse(effect: Effect): Promise<void> {
    return this.amendments.rehearse(effect);
  }

  undo(outcome: Outcome, ground: EffectGround): Promise<void> {
    return this.amendments.setBack(outcome, ground);
  }
}
