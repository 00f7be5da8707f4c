import { Body, Controller, Get, Param, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { type ExpectedVersion, OptionalIfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { meetingProblems } from '../domain/meeting.problems.js';
import { FollowThroughReports } from '../follow-through-report.js';
import { FollowThroughService } from '../follow-through.service.js';
import { AskFollowThrough, JudgeDecision, StateExpectation } from './follow-through.requests.js';
import {
  FollowThroughReportResponse,
  FollowThroughResponse,
  toFollowThroughResponse,
  toReportResponse,
} from './follow-through.responses.js';

@ApiTags('Decisions')
@Controller('v1/decisions')
export class FollowThroughController {
  constructor(
    private readonly followThrough: FollowThroughService,
    private readonly reports: FollowThroughReports,
  ) {}

  /** What became of the decisions that were taken, and how well the deciders' confidence fits: of all and per decider. */
  @Get('follow-through')
  @Requires('register:read')
  async report(@Query() query: AskFollowThrough): Promise<FollowThroughReportResponse> {
    return toReportResponse(await this.reports.read(query.deciderId ?? null));
  }

  /** What was expected of a decision, what became of it, and what the measurement says. */
  @Get(':id/follow-through')
  @Requires('register:read')
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<FollowThroughResponse> {
    return toFollowThroughResponse(await this.followThrough.read(id), caller);
  }

  /** States what is expected of a decision, by when and how surely; anew until it is taken. If-Match: the version of the follow-through. */
  @Put(':id/expectation')
  @Requires('decisions:decide')
  @Refuses(meetingProblems.expectation_fixed, meetingProblems.not_the_decider)
  async expect(
    @Param('id') id: string,
    @Body() body: StateExpectation,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<FollowThroughResponse> {
    const { words = null, kpiId = null, comparison = null, value = null, expectedOn, confidence } = body;
    const draft = { words, kpiId, comparison, value, expectedOn, confidence };
    return toFollowThroughResponse(await this.followThrough.expect(id, draft, expected), caller);
  }

  /** Says by name what became of a decision and of what was expected of it, from its day on. If-Match: the version of the follow-through. */
  @Put(':id/judgement')
  @Requires('decisions:judge')
  @Refuses(meetingProblems.decision_not_taken, meetingProblems.judged_too_early)
  async judge(
    @Param('id') id: string,
    @Body() body: JudgeDecision,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<FollowThroughResponse> {
    const { execution, cameTrue = null, note = null } = body;
    return toFollowThroughResponse(await this.followThrough.judge(id, { execution, cameTrue, note }, expected), caller);
  }
}
