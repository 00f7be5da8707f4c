import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { AttestationsService, boardCaller } from '../attestations.service.js';
import { DecisionsService } from '../decisions.service.js';
import { decisionProblems } from '../domain/decision.problems.js';
import { AmendDecision, ListDecisions, PrepareDecision } from './decisions.requests.js';
import { DecisionPage, DecisionResponse, toDecisionResponse, toDecisionSummary } from './decisions.responses.js';

@ApiTags('Decisions')
@Controller('v1/decisions')
export class DecisionsController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly attestations: AttestationsService,
  ) {}

  /** The decisions, newest first, in short. Sortable: createdAt, updatedAt, number, reviewOn. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListDecisions, @Caller() caller: Actor): Promise<DecisionPage> {
    const page = await this.decisions.list(query);
    return { ...page, items: page.items.map((decision) => toDecisionSummary(decision, boardCaller(caller))) };
  }

  /** Writes a draft: a question and at least two options, of which one does nothing. */
  @Post()
  @Requires('decisions:prepare')
  @AnswersCreated('/v1/decisions/:id')
  async prepare(@Body() body: PrepareDecision, @Caller() caller: Actor): Promise<DecisionResponse> {
    return toDecisionResponse(await this.decisions.prepare(body), [], boardCaller(caller));
  }

  /** One decision, whole. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<DecisionResponse> {
    const decision = await this.decisions.read(id);
    const attestations = await this.attestations.of([id]);
    return toDecisionResponse(decision, attestations.get(id) ?? [], boardCaller(caller));
  }

  /** Amends a draft: absent keeps, null clears, a list replaces. */
  @Patch(':id')
  @Requires('decisions:prepare')
  @AnswersRecord()
  @Refuses(decisionProblems.decision_not_draft)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendDecision,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<DecisionResponse> {
    return toDecisionResponse(await this.decisions.amend(id, body, expected), [], boardCaller(caller));
  }

  /** Deletes a draft. A decision that was taken is revised by a later one, never deleted. */
  @Delete(':id')
  @Requires('decisions:prepare')
  @HttpCode(204)
  @Refuses(decisionProblems.decision_not_draft)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.decisions.remove(id, expected);
  }
}
