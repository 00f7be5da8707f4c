import { Injectable } from '@nestjs/common';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { select } from './domain/selection.js';

/** What acting on the portfolio would gain. Ask inside a unit of work, before it writes: afterwards it costs a whole read. */
@Injectable()
export class PortfolioGains {
  constructor(private readonly projection: PortfolioProjection) {}

  /** The effort that stands in for an unknown one, > 0, in the organisation's unit. */
  async medianEffort(): Promise<number> {
    return select(await this.projection.read(), 'true').medianEffort;
  }
}
