import { Body, Controller, Delete, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { initiativeProblems } from '../../../initiatives/initiatives.problems.js';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersRecord, type ExpectedVersion, OptionalIfMatch } from '../../../platform/http/etags.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { mergeProblems } from '../../../radar/merging.problems.js';
import { AttestationsService, boardCaller } from '../attestations.service.js';
import { ChoosingService } from '../choosing.service.js';
import { DecisionHistoryService } from '../decision-history.service.js';
import { DecisionSheetService } from '../decision-sheet.service.js';
import { DecisionsService } from '../decisions.service.js';
import { decisionProblems } from '../domain/decision.problems.js';
import { DecisionHistoryPage, toHistoryResponse } from './decision-history.responses.js';
import { DecisionSheetResponse, toSheetResponse } from './decision-sheet.responses.js';
import { Attest, ChooseOption, MoveDecision } from './decisions.requests.js';
import { DecisionResponse, toDecisionResponse } from './decisions.responses.js';

/** A merge that could not be made. */
const NOT_MERGEABLE = [
  mergeProblems.already_merged,
  mergeProblems.merge_into_final,
  mergeProblems.merge_of_final,
  mergeProblems.merge_unresolved,
];

@ApiTags('Decisions')
@Controller('v1/decisions/:id')
export class DecisionLifeController {
  constructor(
    private readonly decisions: DecisionsService,
    private readonly attestations: AttestationsService,
    private readonly choosing: ChoosingService,
    private readonly sheets: DecisionSheetService,
    private readonly histories: DecisionHistoryService,
  ) {}

  /** The decision sheet: options side by side, what each does to customers, money and the register, and what it needs. */
  @Get('sheet')
  @Requires('register:read')
  async sheet(@Param('id') id: string): Promise<DecisionSheetResponse> {
    return toSheetResponse(await this.sheets.read(id));
  }

  /** Who changed what when, newest first. Sortable: at. */
  @Get('history')
  @Requires('register:read')
  async history(@Param('id') id: string, @Query() query: PageQuery): Promise<DecisionHistoryPage> {
    const page = await this.histories.read(id, query);
    return { ...page, items: page.items.map(toHistoryResponse) };
  }

  /** Puts a draft before the board, with what it is about as it is now; or takes it back, which voids the attestations. */
  @Post('transitions')
  @Requires('decisions:decide')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(
    decisionProblems.decision_not_draft,
    decisionProblems.decision_not_open,
    decisionProblems.not_revisable,
    decisionProblems.effect_on_ended,
    ...NOT_MERGEABLE,
  )
  async move(
    @Param('id') id: string,
    @Body() body: MoveDecision,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<DecisionResponse> {
    if (body.to === 'open') await this.decisions.open(id, expected);
    else await this.decisions.withdraw(id, expected);
    return this.answer(id, caller);
  }

  /** Attests that the impact is clear, understood or agreed: by the members named, or by any member of the board. */
  @Post('attestations')
  @Requires('decisions:attest')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(decisionProblems.decision_not_open, decisionProblems.attestation_not_yours)
  async attest(@Param('id') id: string, @Body() body: Attest, @Caller() caller: Actor): Promise<DecisionResponse> {
    await this.attestations.attest(id, body.kind);
    return this.answer(id, caller);
  }

  /** Takes one's own attestation back. */
  @Delete('attestations/:attestationId')
  @Requires('decisions:attest')
  @HttpCode(204)
  @Refuses(decisionProblems.decision_not_open, decisionProblems.attestation_not_yours)
  async takeBack(@Param('id') id: string, @Param('attestationId') attestationId: string): Promise<void> {
    await this.attestations.takeBack(id, attestationId);
  }

  /** Takes the decision: the choice and all its effects, or nothing. */
  @Post('choice')
  @Requires('decisions:decide')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(
    decisionProblems.decision_not_open,
    decisionProblems.decision_out_of_date,
    decisionProblems.conflict_of_interest,
    decisionProblems.beyond_mandate,
    decisionProblems.beyond_every_mandate,
    decisionProblems.not_revisable,
    decisionProblems.effect_on_ended,
    decisionProblems.effect_overtaken,
    initiativeProblems.transition_impossible,
    initiativeProblems.board_only,
    initiativeProblems.held_back,
    ...NOT_MERGEABLE,
    mergeProblems.merge_changed_since,
    mergeProblems.merge_undone,
  )
  async choose(
    @Param('id') id: string,
    @Body() body: ChooseOption,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<DecisionResponse> {
    const { optionKey, rationale = null } = body;
    await this.choosing.choose(id, { optionKey, rationale }, expected);
    return this.answer(id, caller);
  }

  private async answer(id: string, caller: Actor): Promise<DecisionResponse> {
    const decision = await this.decisions.read(id);
    const attestations = await this.attestations.of([id]);
    return toDecisionResponse(decision, attestations.get(id) ?? [], boardCaller(caller));
  }
}
