import { Injectable } from '@nestjs/common';
import { AttestationsService } from '../../board/decisions/attestations.service.js';
import { ChoosingService } from '../../board/decisions/choosing.service.js';
import { ATTESTATION_KINDS, type EffectDraft, type OptionDraft } from '../../board/decisions/decisions.types.js';
import { DecisionsService } from '../../board/decisions/decisions.service.js';
import { MandatesService } from '../../board/decisions/mandates.service.js';
import { decisions } from '../data/decisions.js';
import { organisation } from '../data/organisation.js';
import type { DemoDecision, DemoDecisionEffect, DemoDecisionOption } from '../demo.types.js';
import { firstDayOfMonth, lastDayOfMonth } from '../domain/calendar.js';
import type { LocalIds } from './local-ids.js';

/** What the board may decide, has before it and has taken: prepared, opened, attested and chosen as people would do it. */
@Injectable()
export class DecisionsLoader {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly attestations: AttestationsService,
    private readonly choosing: ChoosingService,
    private readonly mandates: MandatesService,
  ) {}

  async load(ids: LocalIds, directorId: string, loadDate: string): Promise<void> {
    await this.mandates.grant({
      memberId: directorId,
      amount: { amountMinor: 50_000_000, currency: organisation.currency },
      scope: 'organisation',
      scopeIds: [],
      effects: null,
      validFrom: firstDayOfMonth(loadDate, -10),
      validUntil: null,
      note: 'Boven een half miljoen euro beslist de raad van bestuur.',
    });
    for (const decision of decisions) await this.decide(ids, decision, loadDate);
  }

  private async decide(ids: LocalIds, decision: DemoDecision, loadDate: string): Promise<void> {
    const { question, context, options, reviewInMonths, debtOwner, chosen, rationale = null } = decision;
    const { id } = await this.decisions.prepare({
      question,
      context,
      options: options.map((option) => optionOf(option, ids)),
      reviewOn: reviewInMonths === undefined ? null : reviewDay(loadDate, reviewInMonths),
      debtOwnerId: ids.orNull(debtOwner),
    });
    await this.decisions.open(id, 'any');
    if (chosen === undefined) return;
    for (const kind of ATTESTATION_KINDS) await this.attestations.attest(id, kind);
    await this.choosing.choose(id, { optionKey: chosen, rationale }, 'any');
  }
}

/** A review lies after the day of the choice, however long ago the demo pretends to be loaded. */
function reviewDay(loadDate: string, months: number): string {
  const today = new Date().toISOString().slice(0, 10);
  return lastDayOfMonth(today > loadDate ? today : loadDate, months);
}

function optionOf(option: DemoDecisionOption, ids: LocalIds): OptionDraft {
  const { key, title, description, doNothing, employees, moneyEuro, stages = [], effects = [] } = option;
  const { currency } = organisation;
  return {
    key,
    title,
    description: description ?? null,
    doNothing: doNothing ?? false,
    employees: employees ?? null,
    money: moneyEuro === undefined ? null : { amountMinor: moneyEuro * 100, currency },
    stages: stages.map(({ stage, ...judged }) => ({ stageId: ids.of(stage), ...judged })),
    effects: effects.map((effect) => effectOf(effect, ids)),
  };
}

function effectOf({ kind, initiative, other, person, keepKpis }: DemoDecisionEffect, ids: LocalIds): EffectDraft {
  return {
    kind,
    initiativeId: ids.of(initiative),
    otherInitiativeId: ids.of(other),
    personId: ids.orNull(person),
    resolutions: keepKpis ? { kpis: ids.all(keepKpis).map((kpiId) => ({ kpiId, choice: 'keep' })) } : null,
  };
}
