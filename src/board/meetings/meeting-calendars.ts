import { Injectable } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { DateTime } from 'luxon';
import { tzlib_get_ical_block } from 'timezones-ical-library';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { currentRequest } from '../../platform/http/request-context.js';
import type { Meeting } from './meetings.types.js';
import { MeetingsService } from './meetings.service.js';

const DAY = 86_400_000;
/** A feed holds meetings of so many days back and ahead. */
const [DAYS_BACK, DAYS_AHEAD] = [400, 800];
const MOST_MEETINGS = 500;

const CALENDAR = { en: 'CX board', nl: 'CX-board' };

/** Meetings as calendars read them: iCalendar (RFC 5545), in the time zone of each. Inside a unit of work. */
@Injectable()
export class MeetingCalendars {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly organisations: OrganisationsLookup,
  ) {}

  /** One meeting. @throws Problem `not_found` */
  async one(id: string): Promise<string> {
    return this.write([await this.meetings.read(id)]);
  }

  /** Every meeting of the last year and the next two. */
  async feed(): Promise<string> {
    const now = Date.now();
    const [from, until] = [new Date(now - DAYS_BACK * DAY), new Date(now + DAYS_AHEAD * DAY)];
    return this.write(await this.meetings.between(from, until, MOST_MEETINGS));
  }

  private async write(meetings: readonly Meeting[]): Promise<string> {
    const { name } = await this.organisations.current();
    const { locale } = currentRequest();
    const calendar = ical({
      name: `${CALENDAR[locale]} ${name}`,
      prodId: { company: 'Regie', product: 'Meetings', language: locale.toUpperCase() },
      method: ICalCalendarMethod.PUBLISH,
    });
    calendar.timezone({ name: null, generator: zoneBlock });
    for (const meeting of meetings) {
      const { id, title, startsAt, endsAt, timeZone, place, calendarSequence, createdAt, updatedAt } = meeting;
      calendar.createEvent({
        id: `${id}@regie`,
        sequence: calendarSequence,
        start: DateTime.fromJSDate(startsAt, { zone: timeZone }),
        end: DateTime.fromJSDate(endsAt, { zone: timeZone }),
        timezone: timeZone,
        summary: title,
        location: place,
        stamp: updatedAt,
        created: createdAt,
        lastModified: updatedAt,
        status: ICalEventStatus.CONFIRMED,
      });
    }
    return calendar.toString();
  }
}

/** What a calendar must know of a time zone (VTIMEZONE), under the name that the meetings use for it, not its alias. */
function zoneBlock(zone: string): string | null {
  const [block] = tzlib_get_ical_block(zone);
  return block?.startsWith('BEGIN:VTIMEZONE') ? block.replace(/^(TZID|X-LIC-LOCATION):.*$/gm, `$1:${zone}`) : null;
}
