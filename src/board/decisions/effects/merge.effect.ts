import { Injectable } from '@nestjs/common';
import { Problem } from '../../../platform/problems/problem.js';
import { MergesService } from '../../../radar/merges.service.js';
import { mergeProblems } from '../../../radar/merging.problems.js';
import type { MergeDraft } from '../../../radar/merging.types.js';
import type { Effect, Outcome } from '../decisions.types.js';
import type { DecisionEffect, EffectGround } from './decision-effect.js';

/** Merges an initiative into another one, which stays; what they differ in was chosen beforehand. */
@Injectable()
export class MergeEffect implements DecisionEffect {
  readonly kind = 'merge';
  readonly sentence = {
    en: 'Merge {initiative} into {other}.',
    nl: '{initiative} samenvoegen met {other}.',
  };

  constructor(private readonly merges: MergesService) {}

  async rehearse(effect: Effect): Promise<void> {
    const { ready, conflicts } = await this.merges.preview(draftOf(effect));
    if (ready) return;
    const waiting = conflicts.filter(({ chosen }) => chosen === null);
    throw new Problem(mergeProblems.merge_unresolved, { count: waiting.length }, { members: { conflicts } });
  }

  async apply(effect: Effect, { why }: EffectGround): Promise<Outcome> {
    const reason = effect.reason ? `${why} – ${effect.reason}` : why;
    const { id } = await this.merges.merge({ ...draftOf(effect), reason });
    return { kind: this.kind, initiativeId: effect.initiativeId ?? null, memory: { mergeId: id } };
  }

  async undo({ memory }: Outcome, { why }: EffectGround): Promise<void> {
    await this.merges.undo(String(memory['mergeId']), why);
  }
}

function draftOf({ initiativeId = '', otherInitiativeId = '', resolutions }: Effect): MergeDraft {
  return { intoId: otherInitiativeId, fromIds: [initiativeId], resolutions: resolutions ?? null };
}
