import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PortfolioModule } from '../portfolio/portfolio.module.js';
import { PeopleModule } from '../people/people.module.js';
import { ClustersService } from './clusters.service.js';
import { CoordinationsList } from './coordinations.list.js';
import { CoordinationsService } from './coordinations.service.js';
import { ClustersController } from './http/clusters.controller.js';
import { CoordinationsController } from './http/coordinations.controller.js';
import { MergesController } from './http/merges.controller.js';
import { MergesList } from './merges.list.js';
import { MergesService } from './merges.service.js';

/** Acting on what the radar sees: merging initiatives, coordinating them, and which to consolidate. */
@Module({
  imports: [PeopleModule, InitiativesModule, PortfolioModule],
  controllers: [MergesController, CoordinationsController, ClustersController],
  providers: [MergesService, MergesList, CoordinationsService, CoordinationsList, ClustersService],
  exports: [MergesService, MergesList, CoordinationsService, CoordinationsList, ClustersService],
})
export class ActingModule {}
