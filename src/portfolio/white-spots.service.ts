import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type Misallocation, needOf, whiteSpotsOf } from './domain/white-spots.js';
import { type Basis, basisOf } from './portfolio.service.js';
import type { ActiveFilter, CxKpiFacts } from './portfolio.types.js';

/** Where need and effort part, as of the last commit before the question. Ask inside a unit of work. */
@Injectable()
export class WhiteSpotsService {
  constructor(
    private readonly projection: PortfolioProjection,
    private readonly kpis: KpisLookup,
  ) {}

  async whiteSpots(active: ActiveFilter): Promise<{ misallocation: Misallocation; basis: Basis }> {
    const cxKpis = await this.kpis.cxKpisByStage();
    const portfolio = await this.projection.read();
    return { misallocation: whiteSpotsOf(portfolio, cxKpis, active), basis: basisOf(portfolio, active) };
  }

  /**
   * How far each of these KPIs is from its target: 0 at it, 1 at the worst possible; null when that is unknown. Asks
   * nothing of the initiatives.
   */
  gapsOf(kpis: readonly CxKpiFacts[]): Map<string, number | null> {
    const nowhere = { volumeShare: null, momentOfTruth: 1 };
    return new Map(kpis.map((kpi) => [kpi.id, needOf(nowhere, [kpi]).gap]));
  }
}
