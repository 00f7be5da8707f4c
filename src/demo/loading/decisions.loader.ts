import { Injectable } from '@nestjs/common';
import { AttestationsService } from '../../board/decisions/attestations.service.js';
import { ChoosingService } from '../../board/decisions/choosing.service.js';
import { ATTESTATION_KINDS, type EffectDraft, type OptionDraft } from '../../board/decisions/decisions.types.js';
import { DecisionsService } from '../../board/decisions/decisions.service.js';
import { MandatesService } from '../../board/decisions/mandates.service.js';
import { FollowThroughService } from '../../board/meetings/follow-through.service.js';
import { decisions } from '../data/decisions.js';
import { organisation } from '../data/organisation.js';
import { expectation } from '../data/quarter.js';
import type { DemoDecision, DemoDecisionEffect, DemoDecisionOption } from '../demo.types.js';
import { dayAway, firstDayOfMonth, lastDayOfMonth } from '../domain/calendar.js';
import type { LocalIds } from './local-ids.js';

/** What the board may decide, has before it and has taken: prepared, opened, attested and chosen as people would do it. */
@Injectable()
export class DecisionsLoader {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly attestations: AttestationsService,
    private readonly choosing: ChoosingService,
    private readonly mandates: MandatesService,
    private readonly following: FollowThroughService,
  ) {}

  /** What was decided already, and what is expected of it. @param at when */
  async take(ids: LocalIds, directorId: string, loadDate: string, at: Date): Promise<void> {
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
    const { words, confidence, inDays } = expectation;
    const expected = { words, confidence, expectedOn: dayAway(laterOf(loadDate), inDays) };
    for (const decision of decisions.filter(isTaken)) {
      const id = await this.open(ids, decision, loadDate);
      for (const kind of ATTESTATION_KINDS) await this.attestations.attest(id, kind);
      await this.following.expect(id, { ...OF_NO_KPI, ...expected }, 'any');
      await this.choosing.choose(id, { optionKey: decision.chosen, rationale: decision.rationale ?? null }, 'any', at);
    }
  }

  /** What waits for the board. */
  async prepare(ids: LocalIds, loadDate: string): Promise<void> {
    for (const decision of decisions) if (!isTaken(decision)) await this.open(ids, decision, loadDate);
  }

  private async open(ids: LocalIds, decision: DemoDecision, loadDate: string): Promise<string> {
    const { question, context, options, reviewInMonths, debtOwner } = decision;
    const { id } = await this.decisions.prepare({
      question,
      context,
      options: options.map((option) => optionOf(option, ids)),
      reviewOn: reviewInMonths === undefined ? null : reviewDay(loadDate, reviewInMonths),
      debtOwnerId: ids.orNull(debtOwner),
    });
    await this.decisions.open(id, 'any');
    return id;
  }
}

const OF_NO_KPI = { kpiId: null, comparison: null, value: null };

function isTaken(decision: DemoDecision): decision is DemoDecision & { chosen: string } {
  return decision.chosen !== undefined;
}

/** A review lies after the day of the choice, however long ago the demo pretends to be loaded. */
function reviewDay(loadDate: string, months: number): string {
  return lastDayOfMonth(laterOf(loadDate), months);
}

/** Today, or the load date when it is still to come. */
function laterOf(loadDate: string): string {
  const today = new Date().toISOString().slice(0, 10);
  return today > loadDate ? today : loadDate;
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
