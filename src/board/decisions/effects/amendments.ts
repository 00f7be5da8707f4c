import { Injectable } from '@nestjs/common';
import { InitiativesService } from '../../../initiatives/initiatives.service.js';
import { saysTheSame } from '../../../initiatives/initiatives.rules.js';
import type { Initiative, InitiativeDraft } from '../../../initiatives/initiatives.types.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { Effect, EffectKind, Outcome } from '../decisions.types.js';
import { decisionProblems } from '../domain/decision.problems.js';
import type { EffectGround } from './decision-effect.js';
import { demandGoingOn } from './going-on.js';

export type AmendedField = 'accountablePersonId' | 'startsOn' | 'endsOn' | 'budget';

/** Sets fields of an initiative, and sets them back to what they were. */
@Injectable()
export class Amendments {
  constructor(private readonly initiatives: InitiativesService) {}

  /** Whether it could be changed. @throws Problem `effect_on_ended` */
  async rehearse({ initiativeId = '' }: Effect): Promise<void> {
    demandGoingOn(await this.initiatives.read(initiativeId));
  }

  /** @throws Problem `effect_on_ended`, and as `InitiativesService.amendByDecision` */
  async set(
    kind: EffectKind,
    initiativeId: string,
    draft: Pick<InitiativeDraft, AmendedField>,
    ground: EffectGround,
  ): Promise<Outcome> {
    const fields = Object.keys(draft) as AmendedField[];
    const initiative = await this.initiatives.read(initiativeId);
    demandGoingOn(initiative);
    const before = pick(initiative, fields);
    const after = pick(await this.initiatives.amendByDecision(initiativeId, draft, ground.why), fields);
    return { kind, initiativeId, memory: { before, after } };
  }

  /** @throws Problem `effect_overtaken` when one of the fields was set to something else since */
  async setBack({ initiativeId: amended, memory }: Outcome, ground: EffectGround): Promise<void> {
    const initiativeId = amended ?? '';
    const { before, after } = memory as Record<'before' | 'after', Record<string, unknown>>;
    const fields = Object.keys(after) as AmendedField[];
    const initiative = await this.initiatives.read(initiativeId);
    const now = pick(initiative, fields);
    if (initiative.state === 'merged' || !saysTheSame(now, after)) {
      const what =
        initiative.state === 'merged'
          ? 'merged'
          : fields.filter((field) => !saysTheSame({ field: now[field] }, { field: after[field] })).join(', ');
      throw new Problem(decisionProblems.effect_overtaken, { record: initiative.key, what });
    }
    await this.initiatives.amendByDecision(initiativeId, before, ground.why);
  }
}

function pick(initiative: Initiative, fields: readonly AmendedField[]): Record<string, unknown> {
  return Object.fromEntries(fields.map((field) => [field, initiative[field]]));
}
