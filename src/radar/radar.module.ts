import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { InitiativesModule } from '../initiatives/initiatives.module.js';
import { RadarWordEntity } from './data/radar-word.entity.js';
import { NeighboursController } from './http/neighbours.controller.js';
import { WordsController } from './http/words.controller.js';
import { NeighboursService } from './neighbours.service.js';
import { OwnWords } from './own-words.js';
import { SimilarInitiativesFinder } from './similar-initiatives.js';
import { TextIndexWatch } from './text-index-watch.js';
import { TextIndexJobs } from './text-index.jobs.js';
import { TextIntake } from './text-intake.js';
import { TextPoster } from './text-poster.js';
import { TextReader } from './text-reader.js';
import { TextStatisticsKeeper } from './text-statistics.js';
import './words.permissions.js';
import { WordsService } from './words.service.js';

/** What needs a look: what is like what, who else works on the same place. */
@Module({
  imports: [TypeOrmModule.forFeature([RadarWordEntity]), InitiativesModule],
  controllers: [NeighboursController, WordsController],
  providers: [
    OwnWords,
    WordsService,
    TextIntake,
    TextReader,
    TextPoster,
    TextIndexJobs,
    TextIndexWatch,
    TextStatisticsKeeper,
    SimilarInitiativesFinder,
    NeighboursService,
  ],
  exports: [TextIndexJobs, TextStatisticsKeeper],
})
export class RadarModule {}
