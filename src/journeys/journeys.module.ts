import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelsService } from './channels.service.js';
import { ChannelEntity } from './data/channel.entity.js';
import { JourneyEntity } from './data/journey.entity.js';
import { StageEntity } from './data/stage.entity.js';
import { ChannelsController } from './http/channels.controller.js';
import { JourneysController } from './http/journeys.controller.js';
import { JourneyStagesController } from './http/journey-stages.controller.js';
import { StagesController } from './http/stages.controller.js';
import { JourneysLookup } from './journeys.lookup.js';
import './journeys.permissions.js';
import { JourneysService } from './journeys.service.js';
import { StagesService } from './stages.service.js';

/** Journeys, their stages, and the channels and touchpoints where customers meet us. */
@Module({
  imports: [TypeOrmModule.forFeature([ChannelEntity, JourneyEntity, StageEntity])],
  controllers: [ChannelsController, JourneysController, JourneyStagesController, StagesController],
  providers: [ChannelsService, JourneysService, StagesService, JourneysLookup],
  exports: [ChannelsService, JourneysService, StagesService, JourneysLookup],
})
export class JourneysModule {}
