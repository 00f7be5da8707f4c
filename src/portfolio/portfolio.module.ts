import { Module } from '@nestjs/common';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { PortfolioController } from './http/portfolio.controller.js';
import { ScopeFragmentationController } from './http/scope-fragmentation.controller.js';
import { OverviewService } from './overview.service.js';
import { PortfolioJobs } from './portfolio.jobs.js';
import { PortfolioService } from './portfolio.service.js';

/** What the whole portfolio looks like: matrix, fragmentation, contribution, responsibility, character, overview. */
@Module({
  controllers: [PortfolioController, ScopeFragmentationController],
  providers: [PortfolioProjection, PortfolioService, OverviewService, PortfolioJobs],
  exports: [PortfolioService, OverviewService],
})
export class PortfolioModule {}
