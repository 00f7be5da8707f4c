import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { KpisModule } from '../kpis/kpis.module.js';
import { GoalEntity } from './data/goal.entity.js';
import { VisionEntity } from './data/vision.entity.js';
import { GoalsService } from './goals.service.js';
import { GoalsController } from './http/goals.controller.js';
import { VisionController } from './http/vision.controller.js';
import { StrategyLookup } from './strategy.lookup.js';
import './strategy.permissions.js';
import { VisionService } from './vision.service.js';

const door = [VisionService, GoalsService, StrategyLookup];

/** The vision and the goals under it: what all the work is for. */
@Module({
  imports: [TypeOrmModule.forFeature([VisionEntity, GoalEntity]), KpisModule],
  controllers: [VisionController, GoalsController],
  providers: door,
  exports: door,
})
export class StrategyModule {}
