import { Inject, Injectable } from '@nestjs/common';
import { Problem } from '../../../platform/problems/problem.js';
import { type Effect, EFFECT_KINDS, type EffectKind, type Outcome } from '../decisions.types.js';
import { DECISION_EFFECTS, type DecisionEffect, type EffectGround } from './decision-effect.js';

/** Does what a decision decided, one effect after the other, and takes it back in the opposite order. */
@Injectable()
export class DecisionEffects {
  private readonly byKind: ReadonlyMap<EffectKind, DecisionEffect>;

  constructor(@Inject(DECISION_EFFECTS) effects: readonly DecisionEffect[]) {
    this.byKind = new Map(effects.map((effect) => [effect.kind, effect]));
  }

  /** Whether the effects could be done as things stand. @throws Problem of the first that could not */
  async rehearse(effects: readonly Effect[]): Promise<void> {
    for (const [position, effect] of effects.entries()) {
      await placed(position, effect.kind, async () => this.of(effect.kind).rehearse?.(effect));
    }
  }

  /** In the order of the kinds. @throws Problem of whichever effect is refused, with its place under `effect` */
  async apply(effects: readonly Effect[], ground: EffectGround): Promise<Outcome[]> {
    const orderOf = ({ kind }: Effect): number => EFFECT_KINDS.indexOf(kind);
    const ordered = [...effects.entries()].sort(([, one], [, other]) => orderOf(one) - orderOf(other));
    const outcomes: Outcome[] = [];
    for (const [position, effect] of ordered) {
      outcomes.push(await placed(position, effect.kind, () => this.of(effect.kind).apply(effect, ground)));
    }
    return outcomes;
  }

  /** The last one first. @throws Problem `effect_overtaken`, or of whichever change is refused */
  async undo(outcomes: readonly Outcome[], ground: EffectGround): Promise<void> {
    for (const [position, outcome] of [...outcomes.entries()].reverse()) {
      await placed(position, outcome.kind, () => this.of(outcome.kind).undo(outcome, ground));
    }
  }

  /** The sentence of a kind of effect, to be filled with names. */
  sentenceOf(kind: EffectKind): DecisionEffect['sentence'] {
    return this.of(kind).sentence;
  }

  private of(kind: EffectKind): DecisionEffect {
    const effect = this.byKind.get(kind);
    if (!effect) throw new Error(`no effect does ${kind}`);
    return effect;
  }
}

/** A refusal says which effect it was. */
async function placed<T>(position: number, kind: EffectKind, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    const members = { ...error.extras.members, effect: { position, kind } };
    throw new Problem(error.kind, error.parameters, { ...error.extras, members });
  }
}
