import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { StagesService } from '../stages.service.js';
import { CreateStage, ListStagesOfJourney } from './stages.requests.js';
import { StagePage, StageResponse, toStageResponse } from './stages.responses.js';

@ApiTags('Journeys')
@Controller('v1/journeys/:journeyId/stages')
export class JourneyStagesController {
  constructor(private readonly stages: StagesService) {}

  /** The stages of a journey, in order. Sortable: position, name, momentOfTruth, volumeShare, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async listOfJourney(
    @Param('journeyId') journeyId: string,
    @Query() query: ListStagesOfJourney,
    @Caller() caller: Actor,
  ): Promise<StagePage> {
    const page = await this.stages.listOfJourney(journeyId, query);
    return { ...page, items: page.items.map((stage) => toStageResponse(stage, caller)) };
  }

  /** Adds a stage at the end of a journey, or at a `position` from which on the others move up. */
  @Post()
  @Requires('journeys:manage')
  @AnswersCreated('/v1/stages/:id')
  async createInJourney(
    @Param('journeyId') journeyId: string,
    @Body() body: CreateStage,
    @Caller() caller: Actor,
  ): Promise<StageResponse> {
    return toStageResponse(await this.stages.create(journeyId, body), caller);
  }
}
