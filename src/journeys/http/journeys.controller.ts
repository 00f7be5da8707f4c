import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import type { Actor } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import { JourneysService } from '../journeys.service.js';
import { AmendJourney, CreateJourney, ListJourneys } from './journeys.requests.js';
import { JourneyPage, JourneyResponse, toJourneyResponse } from './journeys.responses.js';

@ApiTags('Journeys')
@Controller('v1/journeys')
export class JourneysController {
  constructor(private readonly journeys: JourneysService) {}

  /** The customer journeys, by name. Sortable: name, createdAt, updatedAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListJourneys, @Caller() caller: Actor): Promise<JourneyPage> {
    const page = await this.journeys.list(query);
    return { ...page, items: page.items.map((journey) => toJourneyResponse(journey, caller)) };
  }

  /** Adds a journey. */
  @Post()
  @Requires('journeys:manage')
  @AnswersCreated('/v1/journeys/:id')
  async create(@Body() body: CreateJourney, @Caller() caller: Actor): Promise<JourneyResponse> {
    return toJourneyResponse(await this.journeys.create(body), caller);
  }

  /** One journey. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<JourneyResponse> {
    return toJourneyResponse(await this.journeys.read(id), caller);
  }

  /** Amends a journey: absent keeps, null clears. */
  @Patch(':id')
  @Requires('journeys:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendJourney,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<JourneyResponse> {
    return toJourneyResponse(await this.journeys.amend(id, body, expected), caller);
  }

  /** Deletes a journey that nothing refers to. */
  @Delete(':id')
  @Requires('journeys:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.journeys.remove(id, expected);
  }
}
