import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../../initiatives/initiatives.service.js';
import type { InitiativeState } from '../../../initiatives/initiatives.types.js';
import { TransitionsService } from '../../../initiatives/transitions.service.js';
import { Problem, type Sentence } from '../../../platform/problems/problem.js';
import type { Effect, EffectKind, Outcome } from '../decisions.types.js';
import { decisionProblems } from '../domain/decision.problems.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

/** Moves an initiative along the lifecycle, and back along the way it came. */
@Injectable()
export abstract class StateMove implements DecisionEffect {
  abstract readonly kind: EffectKind;
  abstract readonly sentence: Sentence;
  /** The states it leads through. */
  protected abstract readonly way: readonly InitiativeState[];

  constructor(
    private readonly initiatives: InitiativesService,
    private readonly transitions: TransitionsService,
  ) {}

  /** Whether the first step of the way could be taken as things stand. @throws as `TransitionsService.rehearse` */
  async rehearse({ initiativeId = '' }: Effect): Promise<void> {
    const { state } = await this.initiatives.read(initiativeId);
    for (const to of this.stepsFrom(state).slice(0, 1)) await this.transitions.rehearse(initiativeId, to);
  }

  /** Moves along the way to its end. @throws as `TransitionsService.move` */
  async apply(effect: Effect, ground: EffectGround): Promise<Outcome> {
    const initiativeId = effect.initiativeId ?? '';
    const { state } = await this.initiatives.read(initiativeId);
    const steps = this.stepsFrom(state);
    const path = [state, ...steps];
    const reason = effect.reason ? `${ground.why} – ${effect.reason}` : ground.why;
    for (const to of steps) await this.transitions.move(initiativeId, to, reason, 'any', ground);
    return { kind: this.kind, initiativeId, memory: { path } };
  }

  /** @throws Problem `effect_overtaken` when the initiative went on since */
  async undo({ initiativeId: moved, memory }: Outcome, ground: EffectGround): Promise<void> {
    const initiativeId = moved ?? '';
    const path = memory['path'] as readonly InitiativeState[];
    const { key, state } = await this.initiatives.read(initiativeId);
    if (state !== path.at(-1)) {
      throw new Problem(decisionProblems.effect_overtaken, { record: key, what: `${path.at(-1)} → ${state}` });
    }
    for (const to of [...path].reverse().slice(1))
      await this.transitions.move(initiativeId, to, ground.why, 'any', ground);
  }

  /** The states still to come. Whoever stands outside the way, or at its end already, is refused by the lifecycle, in its words. */
  private stepsFrom(state: InitiativeState): readonly InitiativeState[] {
    const at = this.way.indexOf(state);
    return at >= 0 && at < this.way.length - 1 ? this.way.slice(at + 1) : this.way.slice(-1);
  }
}
