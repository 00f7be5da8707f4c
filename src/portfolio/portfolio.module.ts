import { Module } from '@nestjs/common';
import { KpisModule } from '../kpis/kpis.module.js';
import { ConflictsService } from './conflicts.service.js';
import { PortfolioProjection } from './data/portfolio.projection.js';
import { PortfolioController } from './http/portfolio.controller.js';
import { ScopeFragmentationController } from './http/scope-fragmentation.controller.js';
import { ObservationsService } from './observations.service.js';
import { PortfolioGains } from './gains.service.js';
import { OverviewService } from './overview.service.js';
import { PortfolioJobs } from './portfolio.jobs.js';
import { PortfolioService } from './portfolio.service.js';
import { ProspectsService } from './prospects.service.js';
import { RadarFiguresPort } from './radar-figures.port.js';
import { SimulationService } from './simulation.service.js';
import { WhiteSpotsService } from './white-spots.service.js';

/** What the whole portfolio looks like: matrix, fragmentation, contribution, responsibility, character, white spots, conflicts, overview. */
@Module({
  imports: [KpisModule],
  controllers: [PortfolioController, ScopeFragmentationController],
  providers: [
    PortfolioProjection,
    PortfolioService,
    OverviewService,
    WhiteSpotsService,
    ConflictsService,
    ObservationsService,
    ProspectsService,
    SimulationService,
    PortfolioGains,
    PortfolioJobs,
    RadarFiguresPort,
  ],
  exports: [
    PortfolioService,
    PortfolioGains,
    OverviewService,
    WhiteSpotsService,
    ConflictsService,
    ObservationsService,
    ProspectsService,
    SimulationService,
    RadarFiguresPort,
  ],
})
export class PortfolioModule {}
