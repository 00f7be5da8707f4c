import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Requires } from '../../../platform/access/access.decorators.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { type ExpectedVersion, IfMatch, OptionalIfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { AgendaService } from '../agenda.service.js';
import { meetingProblems } from '../domain/meeting.problems.js';
import { MeetingLife } from '../meeting-life.js';
import { MeetingsLookup } from '../meetings.lookup.js';
import {
  AgendaItemResponse,
  AgendaResponse,
  MinutesResponse,
  toAgendaItemResponse,
  toAgendaResponse,
  toMinutesResponse,
  toVerificationResponse,
  VerificationResponse,
} from './agenda.responses.js';
import { AddAgendaItem, AmendAgendaItem, EnterDecision, OrderAgenda } from './meetings.requests.js';

@ApiTags('Meetings')
@Controller('v1/meetings/:id')
export class AgendaController {
  constructor(
    private readonly agendas: AgendaService,
    private readonly meetings: MeetingsLookup,
    private readonly life: MeetingLife,
  ) {}

  /** The agenda: what the register brings since the last meeting, and what was added; the first 25 of each kind. */
  @Get('agenda')
  @Requires('register:read')
  async agenda(@Param('id') id: string): Promise<AgendaResponse> {
    return toAgendaResponse(await this.agendas.read(id), currentRequest().locale);
  }

  /** Puts these items first, in this order. If-Match: the version of the meeting. */
  @Put('agenda/order')
  @Requires('meetings:manage')
  @Refuses(meetingProblems.meeting_closed)
  async order(
    @Param('id') id: string,
    @Body() body: OrderAgenda,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<AgendaResponse> {
    return toAgendaResponse(await this.agendas.order(id, body.itemIds, expected), currentRequest().locale);
  }

  /** Puts an item of one's own on the agenda. */
  @Post('items')
  @Requires('meetings:manage')
  @AnswersCreated('/v1/meetings/:meetingId/items/:id')
  @Refuses(meetingProblems.meeting_closed)
  async add(
    @Param('id') id: string,
    @Body() body: AddAgendaItem,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<AgendaItemResponse> {
    return toAgendaItemResponse(id, await this.agendas.add(id, body, expected), currentRequest().locale);
  }

  /** One item of the agenda. */
  @Get('items/:itemId')
  @Requires('register:read')
  async item(@Param('id') id: string, @Param('itemId') itemId: string): Promise<AgendaItemResponse> {
    return toAgendaItemResponse(id, await this.agendas.item(id, itemId), currentRequest().locale);
  }

  /** Hides or postpones an item, notes what comes of it, or changes the words of one's own. If-Match: the version of the meeting. */
  @Patch('items/:itemId')
  @Requires('meetings:manage')
  @Refuses(meetingProblems.meeting_closed)
  async amend(
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @Body() body: AmendAgendaItem,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<AgendaItemResponse> {
    return toAgendaItemResponse(id, await this.agendas.amend(id, itemId, body, expected), currentRequest().locale);
  }

  /** Takes an item of one's own off the agenda; what the register brings is hidden instead. If-Match: the version of the meeting. */
  @Delete('items/:itemId')
  @Requires('meetings:manage')
  @HttpCode(204)
  @Refuses(meetingProblems.meeting_closed)
  async remove(
    @Param('id') id: string,
    @Param('itemId') itemId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    await this.agendas.remove(id, itemId, expected);
  }

  /** The minutes: who was there, what was decided, noted and agreed. */
  @Get('minutes')
  @Requires('register:read')
  async minutes(@Param('id') id: string): Promise<MinutesResponse> {
    return toMinutesResponse(id, await this.meetings.minutes(id), currentRequest().locale);
  }

  /** Enters a decision that was taken; what somebody present decides while the meeting is open enters by itself. */
  @Post('decisions')
  @Requires('meetings:manage')
  @HttpCode(200)
  @Refuses(
    meetingProblems.meeting_not_open,
    meetingProblems.meeting_closed,
    meetingProblems.decision_of_another_meeting,
  )
  async enter(
    @Param('id') id: string,
    @Body() body: EnterDecision,
    @OptionalIfMatch() expected: ExpectedVersion,
  ): Promise<MinutesResponse> {
    await this.life.enter(id, body.decisionId, expected);
    return this.minutes(id);
  }

  /** Takes a decision out of the minutes. If-Match: the version of the meeting. */
  @Delete('decisions/:decisionId')
  @Requires('meetings:manage')
  @HttpCode(204)
  @Refuses(meetingProblems.meeting_not_open, meetingProblems.meeting_closed)
  async takeOut(
    @Param('id') id: string,
    @Param('decisionId') decisionId: string,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<void> {
    await this.life.takeOut(id, decisionId, expected);
  }

  /** What was frozen when the meeting closed, and whether its digest still fits. */
  @Get('verification')
  @Requires('register:read')
  @Refuses(meetingProblems.meeting_not_frozen)
  async verification(@Param('id') id: string): Promise<VerificationResponse> {
    return toVerificationResponse(await this.life.verify(id));
  }
}
