import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Caller, Requires } from '../../../platform/access/access.decorators.js';
import type { Actor } from '../../../platform/access/actor.js';
import { AnswersCreated } from '../../../platform/http/created.js';
import { AnswersRecord, type ExpectedVersion, IfMatch, OptionalIfMatch } from '../../../platform/http/etags.js';
import { Refuses } from '../../../platform/http/refuses.js';
import { meetingProblems } from '../domain/meeting.problems.js';
import { MeetingCalendars } from '../meeting-calendars.js';
import { MeetingLife } from '../meeting-life.js';
import { MeetingsService } from '../meetings.service.js';
import type { MeetingDraft } from '../meetings.types.js';
import { AmendMeeting, CallMeeting, ListMeetings, MoveMeeting } from './meetings.requests.js';
import { MeetingPage, MeetingResponse, toMeetingResponse } from './meetings.responses.js';

const CALENDAR = 'text/calendar; charset=utf-8';

@ApiTags('Meetings')
@Controller('v1/meetings')
export class MeetingsController {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly life: MeetingLife,
    private readonly calendars: MeetingCalendars,
  ) {}

  /** The meetings of the board, the latest first. Sortable: startsAt, createdAt. */
  @Get()
  @Requires('register:read')
  async list(@Query() query: ListMeetings, @Caller() caller: Actor): Promise<MeetingPage> {
    const { from, until, ...rest } = query;
    const page = await this.meetings.list({
      ...rest,
      ...(from === undefined ? {} : { from: new Date(from) }),
      ...(until === undefined ? {} : { until: new Date(until) }),
    });
    return { ...page, items: page.items.map((meeting) => toMeetingResponse(meeting, caller)) };
  }

  /** Calls a meeting: chaired by the caller, with the whole board invited, unless said otherwise. */
  @Post()
  @Requires('meetings:manage')
  @AnswersCreated('/v1/meetings/:id')
  async call(@Body() body: CallMeeting, @Caller() caller: Actor): Promise<MeetingResponse> {
    const { title, startsAt, endsAt, timeZone } = body;
    const times = { startsAt: new Date(startsAt), endsAt: new Date(endsAt) };
    return toMeetingResponse(await this.meetings.call({ ...draftOf(body), title, timeZone, ...times }), caller);
  }

  /** A calendar of the meetings of the last year and the next two: iCalendar, RFC 5545. */
  @Get('calendar')
  @Requires('register:read')
  @Header('content-type', CALENDAR)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async feed(): Promise<string> {
    return this.calendars.feed();
  }

  /** One meeting. */
  @Get(':id')
  @Requires('register:read')
  @AnswersRecord()
  async read(@Param('id') id: string, @Caller() caller: Actor): Promise<MeetingResponse> {
    return toMeetingResponse(await this.meetings.read(id), caller);
  }

  /** Another time, place, chair, guests, who is there; absent keeps, null clears, a list replaces. Not once it is closed. */
  @Patch(':id')
  @Requires('meetings:manage')
  @AnswersRecord()
  @Refuses(meetingProblems.meeting_closed)
  async amend(
    @Param('id') id: string,
    @Body() body: AmendMeeting,
    @IfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MeetingResponse> {
    return toMeetingResponse(await this.meetings.amend(id, draftOf(body), expected), caller);
  }

  /** Calls a planned meeting off. */
  @Delete(':id')
  @Requires('meetings:manage')
  @HttpCode(204)
  @Refuses(meetingProblems.meeting_not_planned, meetingProblems.meeting_closed)
  async remove(@Param('id') id: string, @IfMatch() expected: ExpectedVersion): Promise<void> {
    await this.meetings.remove(id, expected);
  }

  /** Opens a planned meeting, or closes an open one: then agenda, minutes and attendance are frozen with a digest. */
  @Post(':id/transitions')
  @Requires('meetings:manage')
  @HttpCode(200)
  @AnswersRecord()
  @Refuses(
    meetingProblems.meeting_not_planned,
    meetingProblems.meeting_not_open,
    meetingProblems.meeting_closed,
    meetingProblems.meeting_already_open,
    meetingProblems.meeting_without_quorum,
  )
  async move(
    @Param('id') id: string,
    @Body() body: MoveMeeting,
    @OptionalIfMatch() expected: ExpectedVersion,
    @Caller() caller: Actor,
  ): Promise<MeetingResponse> {
    const moved = body.to === 'open' ? this.life.open(id, expected) : this.life.close(id, expected);
    return toMeetingResponse(await moved, caller);
  }

  /** The meeting as a calendar reads it: iCalendar, RFC 5545, in its own time zone. */
  @Get(':id/calendar')
  @Requires('register:read')
  @Header('content-type', CALENDAR)
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async calendar(@Param('id') id: string): Promise<string> {
    return this.calendars.one(id);
  }
}

function draftOf({ startsAt, endsAt, ...rest }: AmendMeeting): MeetingDraft {
  return {
    ...rest,
    ...(startsAt === undefined ? {} : { startsAt: new Date(startsAt) }),
    ...(endsAt === undefined ? {} : { endsAt: new Date(endsAt) }),
  };
}
