import { Injectable } from '@nestjs/common';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { Problem } from '../../platform/problems/problem.js';
import { ChoiceSurroundings } from './choice-surroundings.js';
import type { NewDebt } from './cx-debts.service.js';
import { DecisionJudging, type Judgement } from './decision-judging.js';
import { asDecision, DECISION } from './decision-records.js';
import { DecisionsService } from './decisions.service.js';
import type { Choice, Decision, DecisionOption } from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';
import { decisionKey } from './domain/decision-key.js';
import type { EffectGround } from './effects/decision-effect.js';
import { DecisionEffects } from './effects/decision-effects.js';

/** Takes a decision: the choice and everything that it does, in one unit of work. */
@Injectable()
export class ChoosingService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly decisions: DecisionsService,
    private readonly judging: DecisionJudging,
    private readonly effects: DecisionEffects,
    private readonly acting: ChoiceSurroundings,
  ) {}

  /**
   * Chooses an option: does its effects, takes back those of the decision that it revises (unless nothing is to be
   * done), and opens the debt lines of what gets worse for customers.
   * @param at when it was decided; an earlier moment for a decision that is entered afterwards
   * @throws Problem `validation` (no such option, or what is to be done first), `decision_not_open`, `stale`,
   * `decision_out_of_date`, `conflict_of_interest`, `beyond_mandate`, `beyond_every_mandate`, `not_revisable`,
   * `effect_overtaken`, and whatever a changed record refuses. Nothing is kept then.
   */
  async choose(
    id: string,
    { optionKey, rationale }: { readonly optionKey: string; readonly rationale: string | null },
    expected: ExpectedVersion,
    at = new Date(),
  ): Promise<Decision> {
    const option = optionOf(await this.decisions.read(id), optionKey);
    const decision = await this.decisions.lock(id, expected, 'open');
    await this.acting.demandUnchanged(decision);
    const facts = await this.judging.factsOf(asDecision(decision));
    const judged = this.judging.judge(asDecision(decision), option, facts);
    demandAllowed(judged);
    this.acting.actUnder(id);
    const ground = { decisionId: id, why: `${decisionKey(decision.number)} ${decision.question}` };
    if (decision.revisesId && !option.doNothing) await this.revise(decision.revisesId, ground);
    const outcomes = await this.effects.apply(option.effects, ground);
    if (judged.negative && decision.reviewOn !== null)
      await this.acting.debts.open(id, decision.reviewOn, judged.debts.filter(isOwned));
    const { actor } = this.database;
    const choice: Choice = {
      optionKey,
      rationale,
      cx: judged.impact.cx,
      decidedAt: at.toISOString(),
      decidedById: actor.id,
      decidedByName: actor.name,
      mandateId: judged.authority.mandateId,
      weights: [...facts.weights.values()].map(({ stageId, volumeShare, momentOfTruth }) => ({
        stageId,
        volumeShare,
        momentOfTruth,
      })),
      outcomes,
    };
    const changes = { state: 'decided' as const, choice, mandateId: choice.mandateId };
    return asDecision(await this.records.amend(DECISION, decision, changes, 'decided', rationale));
  }

  private async revise(earlierId: string, ground: EffectGround): Promise<void> {
    const earlier = await this.decisions.demandRevisable(earlierId);
    await this.effects.undo(earlier.choice?.outcomes ?? [], ground);
    await this.acting.debts.lift(earlierId, ground.decisionId);
    await this.records.amend(
      DECISION,
      earlier,
      { state: 'revised', revisedById: ground.decisionId },
      'revised',
      ground.why,
    );
  }
}

function optionOf({ options }: Decision, key: string): DecisionOption {
  const option = options.find((one) => one.key === key);
  if (option) return option;
  const allowed = options.map((one) => one.key).join(', ');
  throw invalid([{ pointer: '/optionKey', code: 'not_one_of', parameters: { allowed } }]);
}

function demandAllowed({ faults, conflicts, authority, couldDecide }: Judgement): void {
  if (faults.length > 0) throw invalid(faults);
  if (conflicts.length > 0) throw new Problem(decisionProblems.conflict_of_interest, { keys: conflicts.join(', ') });
  if (authority.covered) return;
  const extras = {
    errors: authority.gaps.map((code) => ({ pointer: '/optionKey', code })),
    members: { couldDecide },
  };
  if (couldDecide.length === 0) throw new Problem(decisionProblems.beyond_every_mandate, {}, extras);
  const who = couldDecide.map(({ name }) => name).join(', ');
  throw new Problem(decisionProblems.beyond_mandate, { who }, extras);
}

function isOwned(debt: Judgement['debts'][number]): debt is NewDebt {
  return debt.ownerId !== null;
}
