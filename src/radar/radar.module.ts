import { Module } from '@nestjs/common';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { NeighboursController } from './http/neighbours.controller.js';
import { NeighboursService } from './neighbours.service.js';
import { SimilarInitiativesFinder } from './similar-initiatives.js';
import { TextIndexJobs } from './text-index.jobs.js';
import { TextIntake } from './text-intake.js';
import { TextPoster } from './text-poster.js';
import { TextStatisticsKeeper } from './text-statistics.js';

/** What needs a look: what is like what, who else works on the same place. */
@Module({
  imports: [InitiativesModule],
  controllers: [NeighboursController],
  providers: [TextIntake, TextPoster, TextIndexJobs, TextStatisticsKeeper, SimilarInitiativesFinder, NeighboursService],
  exports: [TextIndexJobs, TextStatisticsKeeper],
})
export class RadarModule {}
