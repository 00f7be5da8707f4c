import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { PortfolioModule } from '../portfolio/portfolio.module.js';
import { CoordinationsList } from './coordinations.list.js';
import { CoordinationsService } from './coordinations.service.js';
import { CoordinationsController } from './http/coordinations.controller.js';
import { MergesController } from './http/merges.controller.js';
import { MergesList } from './merges.list.js';
import { MergesService } from './merges.service.js';

/** Acting on what the radar sees: merging initiatives and coordinating them. */
@Module({
  imports: [InitiativesModule, PortfolioModule],
  controllers: [MergesController, CoordinationsController],
  providers: [MergesService, MergesList, CoordinationsService, CoordinationsList],
  exports: [MergesService, MergesList, CoordinationsService, CoordinationsList],
})
export class ActingModule {}
