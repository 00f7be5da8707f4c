import { Injectable } from '@nestjs/common';
import { CustomersLookup } from '../../customers/customers.lookup.js';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { KpisLookup } from '../../kpis/kpis.lookup.js';
import { ProspectsService } from '../../portfolio/prospects.service.js';
import type { CandidateQuestion, Prospects } from '../../portfolio/prospects.types.js';
import { StrategyLookup } from '../../strategy/strategy.lookup.js';
import { goalWeightIn } from './domain/goal-weights.js';
import type { ScoreGround } from './domain/scores.js';
import type { RoundQuestion } from './priorities.types.js';

/** Kinds of KPIs that count money. */
const MONEY_KINDS: readonly string[] = ['revenue', 'margin'];

/** What a round is weighed against, as of one moment. */
export interface Ground {
  readonly prospects: Prospects;
  readonly scoring: ScoreGround;
  readonly initiatives: Readonly<Record<string, { readonly key: string; readonly title: string }>>;
  readonly names: Readonly<Record<string, string>>;
  readonly asOf: Date;
}

/** Gathers what priority rounds stand on. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class RoundGround {
  constructor(
    private readonly prospects: ProspectsService,
    private readonly kpis: KpisLookup,
    private readonly customers: CustomersLookup,
    private readonly strategy: StrategyLookup,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /** How many candidates a question has. */
  count(question: RoundQuestion): Promise<number> {
    return this.prospects.count(candidatesAsked(question));
  }

  async read(question: RoundQuestion): Promise<Ground> {
    const asOf = new Date();
    const prospects = await this.prospects.read(candidatesAsked(question));
    const [kpis, segments, goals] = [
      await this.kpis.facts(),
      await this.customers.segments(),
      await this.strategy.goalParents(),
    ];
    const money = [...kpis.values()].filter(({ kind }) => MONEY_KINDS.includes(kind));
    const served = new Set(prospects.candidates.flatMap(({ stages }) => stages.flatMap((one) => one.segmentIds)));
    const named = [
      ...prospects.candidates.flatMap(({ id, dependsOn }) => [id, ...dependsOn.map((one) => one.id)]),
      ...prospects.leftOut.map(({ id }) => id),
    ];
    named.push(...excludedIds(question.exclusions));
    const summaries = await this.initiatives.summaries([...new Set(named)]);
    const names = [...prospects.names, ...money.map(({ id, name }) => [id, name] as const)];
    return {
      prospects,
      asOf,
      scoring: {
        needs: prospects.needs,
        segments: segments
          .filter(({ id, archived }) => !archived || served.has(id))
          .map(({ id, size, value }) => ({ id, worth: size === null || value === null ? null : size * value })),
        goalWeight: goalWeightIn(question.goalWeights, goals),
        moneyKpis: new Map(
          money.map(({ id, unit, betterWhen }) => [id, { unit: unit ?? id, sign: betterWhen === 'higher' ? 1 : -1 }]),
        ),
        moneyShare: question.weights.money,
      },
      initiatives: Object.fromEntries([...summaries].map(([id, { key, title }]) => [id, { key, title }])),
      names: Object.fromEntries(names),
    };
  }
}

/** What is pinned or named in a round is a candidate, whatever its filters say. */
function candidatesAsked({ candidates, pins, exclusions }: RoundQuestion): CandidateQuestion {
  const alsoIds = pins.map(({ initiativeId }) => initiativeId);
  return { ...candidates, alsoIds, asideIds: excludedIds(exclusions) };
}

function excludedIds(exclusions: RoundQuestion['exclusions']): string[] {
  return exclusions.flatMap(({ initiativeId, otherInitiativeId }) => [initiativeId, otherInitiativeId]);
}
