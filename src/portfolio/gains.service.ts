import { Injectable } from '@nestjs/common';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type CoordinationGain, coordinationGains, type WishedCoordination } from './domain/coordination-gains.js';
import { select } from './domain/selection.js';

export type { CoordinationGain, WishedCoordination } from './domain/coordination-gains.js';

/** What acting on the portfolio would gain. Ask inside a unit of work, before it writes: afterwards it costs a whole read. */
@Injectable()
export class PortfolioGains {
  constructor(private readonly projection: PortfolioProjection) {}

  /** The effort that stands in for an unknown one, > 0, in the organisation's unit. */
  async medianEffort(): Promise<number> {
    return select(await this.projection.read(), 'true').medianEffort;
  }

  /** What the portfolio is told in: its median effort and unit, and what stages, goals and KPIs are called. */
  async basis(): Promise<{ medianEffort: number; effortUnit: string; names: ReadonlyMap<string, string> }> {
    const portfolio = await this.projection.read();
    const { stages, goals, kpis, organisation } = portfolio.references;
    return {
      medianEffort: select(portfolio, 'true').medianEffort,
      effortUnit: organisation.effortUnit,
      names: new Map([...stages, ...goals, ...kpis].map(({ id, name }) => [id, name])),
    };
  }

  /**
   * What coordinating these pairs would take off the fragmentation index, for every stage and journey that both of a
   * pair work on; the largest gain first, stages before journeys.
   */
  async ofCoordinating(pairs: readonly WishedCoordination[]): Promise<CoordinationGain[]> {
    const portfolio = await this.projection.read();
    return [...coordinationGains(portfolio, 'stage', pairs), ...coordinationGains(portfolio, 'journey', pairs)];
  }
}
