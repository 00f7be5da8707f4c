import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query, Res, UseGuards } from '@nestjs/common';
import { ApiAcceptedResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch, OptionalIfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { OperationResponse, toOperationResponse } from '../../../platform/operations/operations.responses.js';
import { WarmPortfolio } from '../../../portfolio/warm-portfolio.guard.js';
import { priorityProblems } from '../domain/priority.problems.js';
import { PriorityRoundsService } from '../priority-rounds.service.js';
import { PriorityRunsService } from '../priority-runs.service.js';
import { toPriorityResult, toResultInShort } from './priority-results.rendering.js';
import { PriorityResultPage, PriorityResultResponse } from './priority-results.responses.js';
import {
  AmendPriorityRound,
  CreatePriorityRound,
  ListPriorityResults,
  ListPriorityRounds,
} from './priority-rounds.requests.js';
import { PriorityRoundPage, PriorityRoundResponse, toPriorityRoundResponse } from './priority-rounds.responses.js';

@ApiTags('Priorities')
@Controller('v1/priority-rounds')
export class PriorityRoundsController {
  constructor(
    private readonly rounds: PriorityRoundsService,
    private readonly runs: PriorityRunsService,
  ) {}

  /** What the board weighed. Sortable: updatedAt, createdAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListPriorityRounds, @Caller() caller: Actor): Promise<PriorityRoundPage> {
    const page = await this.rounds.list(query);
    return { ...page, items: page.items.map((round) => toPriorityRoundResponse(round, caller)) };
  }

  /** Makes a round: what is weighed, by which weights, under which limits. */
  @Post()
  @Requires('priorities:manage')
  @AnswersCreated('/v1/priority-rounds/:id')
  async create(@Body() body: CreatePriorityRound, @Caller() caller: Actor): Promise<PriorityRoundResponse> {
    return toPriorityRoundResponse(await this.rounds.create(body), caller);
  }

  /** One round. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<PriorityRoundResponse> {
    return toPriorityRoundResponse(await this.rounds.read(id), caller);
  }

  /** Amends a round, pins too: absent keeps, null clears, a list replaces. Another question makes it a draft again. */
  @Patch(':id')
  @Requires('priorities:manage')
  @AnswersRecord()
  async amend(
    @Param('id') id: string,
    @Body() body: AmendPriorityRound,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<PriorityRoundResponse> {
    return toPriorityRoundResponse(await this.rounds.amend(id, body, expected), caller);
  }

  /** Deletes a round with its results. */
  @Delete(':id')
  @Requires('priorities:manage')
  @HttpCode(204)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.rounds.remove(id, expected);
  }

  /** Chooses, as an operation whose result names the priority result, and which can be cancelled: nothing is kept then. With If-Match the question is the one that was read. */
  @Post(':id/runs')
  @Requires('priorities:manage')
  @UseGuards(WarmPortfolio)
  @HttpCode(202)
  @ApiAcceptedResponse({ type: OperationResponse })
  @Refuses(priorityProblems.infeasible_round, priorityProblems.no_candidates, priorityProblems.too_many_candidates)
  async run(
    @Param('id') id: string,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OperationResponse> {
    const operation = await this.runs.start(id, expected);
    reply.header('location', `/v1/operations/${operation.id}`);
    return toOperationResponse(operation, currentRequest().locale, true);
  }

  /** What came of the round each time, in short. Sortable: createdAt. */
  @Get(':id/results')
  @Requires('register:read')
  async results(@Param('id') id: string, @Query() query: ListPriorityResults): Promise<PriorityResultPage> {
    const page = await this.rounds.results(id, query);
    return { ...page, items: page.items.map(toResultInShort) };
  }

  /** One result: every candidate in or out and why, what scarce things and pins are worth, and other balances. */
  @Get(':id/results/:resultId')
  @Requires('register:read')
  async result(@Param('id') id: string, @Param('resultId') resultId: string): Promise<PriorityResultResponse> {
    return toPriorityResult(await this.rounds.result(id, resultId), currentRequest().locale);
  }
}
