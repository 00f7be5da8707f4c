import { Injectable } from '@nestjs/common';
import { PeopleLookup } from '../../people/people.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { fieldErrorMessage } from '../../platform/problems/field-errors.js';
import { say } from '../../platform/problems/problem.js';
import { asMoney } from '../../platform/wording/money.js';
import { FindingsService } from '../../radar/findings.service.js';
import type { OptionStanding } from './cx-impact.types.js';
import { concernedNow, type ConcernedNow } from './data/concerned-records.query.js';
import { type DecisionFacts, DecisionJudging, type Judgement } from './decision-judging.js';
import { DecisionsService } from './decisions.service.js';
import type { Decision, DecisionOption, Effect } from './decisions.types.js';
import { decisionProblems } from './domain/decision.problems.js';
import { frontierOf } from './domain/cx-impact/frontier.js';
import { initiativesOf } from './domain/effect-fields.js';
import { DecisionEffects } from './effects/decision-effects.js';

export interface SheetOption {
  readonly option: DecisionOption;
  readonly judgement: Judgement;
  readonly standing: OptionStanding;
  /** What each effect would do, in the reader's language. */
  readonly effectTexts: readonly string[];
  /** What stands between the reader and this choice, in the reader's language. */
  readonly obstacles: readonly { readonly code: string; readonly text: string }[];
}

export interface DecisionSheet {
  readonly decision: Decision;
  readonly facts: DecisionFacts;
  readonly options: readonly SheetOption[];
  readonly records: readonly (ConcernedNow & { readonly versionBefore: number })[];
  readonly computedAt: Date;
}

/** The decision sheet: the options side by side, as the board needs them before it. */
@Injectable()
export class DecisionSheetService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly decisions: DecisionsService,
    private readonly judging: DecisionJudging,
    private readonly effects: DecisionEffects,
    private readonly people: PeopleLookup,
    private readonly findings: FindingsService,
  ) {}

  /** @throws Problem `not_found` */
  async read(id: string): Promise<DecisionSheet> {
    const decision = await this.decisions.read(id);
    const facts = await this.judging.factsOf(decision);
    const judged = decision.options.map((option) => ({
      option,
      judgement: this.judging.judge(decision, option, facts),
    }));
    const standings = frontierOf(
      judged.map(({ option, judgement }) => ({
        key: option.key,
        cx: judgement.impact.cx,
        moneyMinor: option.money?.amountMinor ?? (option.doNothing ? 0 : null),
      })),
    );
    const names = await this.namesFor(decision, facts);
    const now = await concernedNow(this.database, decision.records);
    const before = new Map(decision.records.map((record) => [record.id, record.version]));
    return {
      decision,
      facts,
      options: judged.map(({ option, judgement }, at) => ({
        option,
        judgement,
        standing: standings[at] ?? { key: option.key, standing: 'unknown', dominatedBy: [] },
        effectTexts: option.effects.map((effect) => this.textOf(effect, names)),
        obstacles: obstaclesOf(judgement),
      })),
      records: now.map((record) => ({
        ...record,
        name: names.get(record.id) ?? record.name,
        versionBefore: before.get(record.id) ?? 0,
      })),
      computedAt: new Date(),
    };
  }

  private async namesFor({ options }: Decision, { initiatives }: DecisionFacts): Promise<Map<string, string>> {
    const effects = options.flatMap((option) => option.effects);
    const people = effects.map(({ personId }) => personId).filter((id) => id !== undefined);
    const names = people.length > 0 ? await this.people.names(people) : new Map<string, string>();
    for (const id of effects.flatMap(initiativesOf)) {
      const initiative = initiatives.get(id);
      if (initiative) names.set(id, `${initiative.key} ${initiative.title}`);
    }
    for (const { findingId } of effects) {
      if (findingId !== undefined) names.set(findingId, (await this.findings.read(findingId)).title);
    }
    return names;
  }

  private textOf(effect: Effect, names: ReadonlyMap<string, string>): string {
    const { locale } = currentRequest();
    const named = (id: string | undefined): string => (id && names.get(id)) || '…';
    const { budget } = effect;
    const amount = budget ? asMoney(budget, locale) : '…';
    return say(this.effects.sentenceOf(effect.kind), locale, {
      initiative: named(effect.initiativeId),
      other: named(effect.otherInitiativeId),
      person: named(effect.personId),
      startsOn: effect.startsOn ?? '…',
      endsOn: effect.endsOn ?? '…',
      amount,
      finding: named(effect.findingId),
      reason: effect.reason ?? '…',
    });
  }
}

function obstaclesOf({ faults, conflicts, authority }: Judgement): { code: string; text: string }[] {
  const { locale } = currentRequest();
  const gaps = authority.covered ? [] : authority.gaps.map((code) => ({ pointer: '/optionKey', code }));
  const interest = decisionProblems.conflict_of_interest;
  return [
    ...[...faults, ...gaps].map((fault) => ({ code: fault.code, text: fieldErrorMessage(fault, locale) })),
    ...(conflicts.length > 0
      ? [{ code: interest.name, text: say(interest.detail, locale, { keys: conflicts.join(', ') }) }]
      : []),
  ];
}
