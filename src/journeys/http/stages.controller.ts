import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { StagesService } from '../stages.service.js';
import { AmendStage, ListStages } from './stages.requests.js';
import { StagePage, StageResponse, toStageResponse } from './stages.responses.js';

@ApiTags('Journeys')
@Controller('v1/stages')
export class StagesController {
  constructor(private readonly stages: StagesService) {}

  /** Stages across journeys, by name. Sortable: name, position, momentOfTruth, volumeShare, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListStages, @Caller() caller: Actor): Promise<StagePage> {
    const page = await this.stages.list(query);
    return { ...page, items: page.items.map((stage) => toStageResponse(stage, caller)) };
  }

  /** One stage. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<StageResponse> {
    return toStageResponse(await this.stages.read(id), caller);
  }

  /** Amends a stage: absent keeps, null clears. With `position` it moves within its journey and the others are renumbered. */
  @Patch(':id')
  @Requires('journeys:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendStage,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<StageResponse> {
    return toStageResponse(await this.stages.amend(id, body, expected), caller);
  }

  /** Deletes a stage that nothing refers to; those behind it close up. */
  @Delete(':id')
  @Requires('journeys:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.stages.remove(id, expected);
  }
}
