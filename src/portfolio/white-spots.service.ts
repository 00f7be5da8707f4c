import { Injectable } from '@nestjs/common';
import { KpisLookup } from '../kpis/kpis.lookup.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { type Misallocation, whiteSpotsOf } from './domain/white-spots.js';
import { type Basis, basisOf } from './portfolio.service.js';
import type { ActiveFilter } from './portfolio.types.js';

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
}
