import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { AuthenticatedRequest } from '../platform/access/authenticated-request.js';
import { PortfolioService } from './portfolio.service.js';

/**
 * Waits for an organisation's portfolio to be in memory before the request opens its transaction: the first look at a
 * large one takes seconds, in which the requests that wait for it must not hold connections that others need.
 */
@Injectable()
export class WarmPortfolio implements CanActivate {
  constructor(private readonly portfolio: PortfolioService) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const { actor } = context.switchToHttp().getRequest<AuthenticatedRequest>();
    if (actor) await this.portfolio.warm(actor);
    return true;
  }
}
