import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InitiativesLookup } from '../../initiatives/initiatives.lookup.js';
import { Caller, Requires } from '../../platform/access/access.decorators.js';
import { type Actor, may } from '../../platform/access/actor.js';
import { AnswersCreated } from '../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../platform/http/etags.js';
import type { Coordination } from '../coordinating.types.js';
import { CoordinationsList } from '../coordinations.list.js';
import { CoordinationsService } from '../coordinations.service.js';
import { ListCoordinations, MakeCoordination } from './coordinations.requests.js';
import { CoordinationPage, CoordinationResponse, toCoordinationResponse } from './coordinations.responses.js';

@ApiTags('Coordinating')
@Controller('v1/coordinations')
export class CoordinationsController {
  constructor(
    private readonly coordinations: CoordinationsService,
    private readonly list: CoordinationsList,
    private readonly initiatives: InitiativesLookup,
  ) {}

  /** The coordinations that were made, newest first. Sortable: createdAt. */
  @Get()
  @Requires('register:read')
  async all(@Query() query: ListCoordinations, @Caller() caller: Actor): Promise<CoordinationPage> {
    const page = await this.list.list(query);
    return { ...page, items: await this.answers(page.items, caller) };
  }

  /** Coordinates initiatives, each with each, and says how much less fragmented the shared stages and journeys are. */
  @Post()
  @Requires('initiatives:relate')
  @AnswersCreated('/v1/coordinations/:id')
  async coordinate(@Body() body: MakeCoordination, @Caller() caller: Actor): Promise<CoordinationResponse> {
    return this.answer(await this.coordinations.coordinate(body), caller);
  }

  /** One coordination. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<CoordinationResponse> {
    return this.answer(await this.list.read(id), caller);
  }

  /** Takes a coordination back, with the relations that it made. A ratified one by board members and directors only. */
  @Delete(':id')
  @Requires('initiatives:relate')
  @HttpCode(204)
  async undo(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.coordinations.undo(id, expected);
  }

  private async answer(coordination: Coordination, caller: Actor): Promise<CoordinationResponse> {
    const [answer] = await this.answers([coordination], caller);
    if (!answer) throw new Error('a coordination was read and not answered');
    return answer;
  }

  private async answers(coordinations: readonly Coordination[], caller: Actor): Promise<CoordinationResponse[]> {
    const known = await this.initiatives.summaries(coordinations.flatMap(({ initiativeIds }) => initiativeIds));
    const can = {
      relate: may(caller, 'initiatives:relate'),
      ratify: caller.kind !== 'api_key' && may(caller, 'initiatives:decide'),
    };
    return coordinations.map((one) => toCoordinationResponse(one, known, can));
  }
}
