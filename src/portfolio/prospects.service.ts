import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { candidateSlots, pairsOf, prospectsOf, standingOf } from './domain/prospects.js';
import { select } from './domain/selection.js';
import { needOf } from './domain/white-spots.js';
import type { CandidateQuestion, Prospects } from './prospects.types.js';

/** What could be done next. Ask inside a unit of work, before it writes anything. */
@Injectable()
export class ProspectsService {
  constructor(
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
  ) {}

  /** How many candidates a question has, without weighing them. */
  async count(question: CandidateQuestion): Promise<number> {
    return candidateSlots(await this.projection.read(), question).slots.length;
  }

  /**
   * The candidates with their efforts, links and dependencies, what every two of them mean for each other, and what the
   * stages need. As of the last commit before the question. Weighing takes a time that grows with their square.
   */
  async read(question: CandidateQuestion): Promise<Prospects> {
    const [cxKpis, past] = await Promise.all([this.kpis.cxKpisByStage(), this.kpis.recentPastOfAll()]);
    const portfolio = await this.projection.read();
    const spreads = new Map([...past].map(([id, { spread }]) => [id, spread]));
    const { slots, leftOut } = candidateSlots(portfolio, question);
    const { stages, goals, teams, segments, organisation } = portfolio.references;
    return {
      candidates: prospectsOf(portfolio, slots),
      leftOut,
      standings: new Map(question.asideIds.map((id) => [id, standingOf(portfolio, id, new Set(slots))])),
      pairs: pairsOf(portfolio, slots, spreads),
      needs: stages
        .filter(({ archived }) => !archived)
        .map((stage) => {
          const { need, reason } = needOf(stage, cxKpis.get(stage.id) ?? []);
          return { id: stage.id, name: stage.name, need, reason };
        }),
      medianEffort: select(portfolio, 'true').medianEffort,
      effortUnit: organisation.effortUnit,
      currency: organisation.currency,
      names: new Map([...stages, ...goals, ...teams, ...segments].map(({ id, name }) => [id, name])),
    };
  }
}
