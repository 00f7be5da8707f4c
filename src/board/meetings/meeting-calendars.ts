import { Injectable } from '@nestjs/common';
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { currentRequest } from '../../platform/http/request-context.js';
import { vtimezone } from './domain/time-zones.js';
import type { Meeting } from './meetings.types.js';
import { MeetingsService } from './meetings.service.js';
import { WallClockMoment } from './wall-clock-moment.js';

const DAY = 86_400_000;
/** A feed holds meetings of so many days back and ahead. */
const [DAYS_BACK, DAYS_AHEAD] = [400, 800];
const MOST_MEETINGS = 500;
/** A time zone is told from so long before a meeting until so long after it. */
const ZONE_MARGIN = 200 * DAY;

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
    const zones = zonesOf(meetings);
    calendar.timezone({ name: null, generator: (zone) => zones.get(zone) ?? null });
    for (const meeting of meetings) {
      const { id, title, startsAt, endsAt, timeZone, place, calendarSequence, createdAt, updatedAt } = meeting;
      calendar.createEvent({
        id: `${id}@regie`,
        sequence: calendarSequence,
        start: new WallClockMoment(startsAt, timeZone),
        end: new WallClockMoment(endsAt, timeZone),
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

/** The time zones of these meetings, each told over the whole time in which one of them lies. */
function zonesOf(meetings: readonly Meeting[]): Map<string, string> {
  const spans = new Map<string, { from: number; until: number }>();
  for (const { timeZone, startsAt, endsAt } of meetings) {
    const known = spans.get(timeZone) ?? { from: Infinity, until: -Infinity };
    spans.set(timeZone, {
      from: Math.min(known.from, startsAt.getTime() - ZONE_MARGIN),
      until: Math.max(known.until, endsAt.getTime() + ZONE_MARGIN),
    });
  }
  return new Map([...spans].map(([zone, { from, until }]) => [zone, vtimezone(zone, new Date(from), new Date(until))]));
}
