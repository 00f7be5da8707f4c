import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch, OptionalIfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { meetingProblems } from '../domain/meeting.problems.js';
import { FollowUpsService } from '../follow-ups.service.js';
import { AgreeFollowUp, AmendFollowUp, ListFollowUps, SettleFollowUp } from './follow-ups.requests.js';
import { FollowUpPage, FollowUpResponse, toFollowUpResponse } from './follow-ups.responses.js';

@ApiTags('Meetings')
@Controller('v1/follow-ups')
export class FollowUpsController {
  constructor(private readonly followUps: FollowUpsService) {}

  /** What is to be done, first due first. Sortable: dueOn, createdAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListFollowUps, @Caller() caller: Actor): Promise<FollowUpPage> {
    const page = await this.followUps.list(query);
    return { ...page, items: page.items.map((one) => toFollowUpResponse(one, caller)) };
  }

  /** Agrees on something that somebody does by a day. */
  @Post()
  @Requires('follow-ups:manage')
  @AnswersCreated('/v1/follow-ups/:id')
  @Refuses(meetingProblems.meeting_closed)
  async agree(@Body() body: AgreeFollowUp, @Caller() caller: Actor): Promise<FollowUpResponse> {
    return toFollowUpResponse(await this.followUps.agree(body), caller);
  }

  /** One follow-up. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<FollowUpResponse> {
    return toFollowUpResponse(await this.followUps.read(id), caller);
  }

  /** Another text, owner or day: absent keeps, null clears. */
  @Patch(':id')
  @Requires('follow-ups:manage')
  @AnswersRecord()
  @Refuses(meetingProblems.follow_up_settled, meetingProblems.meeting_closed)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendFollowUp,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<FollowUpResponse> {
    return toFollowUpResponse(await this.followUps.amend(id, body, expected), caller);
  }

  /** Deletes a follow-up that was noted by mistake, while its meeting is not closed. */
  @Delete(':id')
  @Requires('follow-ups:manage')
  @HttpCode(204)
  @Refuses(meetingProblems.follow_up_settled, meetingProblems.meeting_closed)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.followUps.remove(id, expected);
  }

  /** Done, cancelled with a reason, or open again: by its owner or the board. */
  @Post(':id/transitions')
  @Requires('follow-ups:settle')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(meetingProblems.follow_up_not_yours)
  async settle(
    @Param('id') id: string,
    @Body() body: SettleFollowUp,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<FollowUpResponse> {
    const { to, reason = null } = body;
    return toFollowUpResponse(await this.followUps.settle(id, { to, reason }, expected), caller);
  }
}
