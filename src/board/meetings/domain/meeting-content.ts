import type { FieldError } from '../../../platform/problems/problem.js';
import type { MeetingContent } from '../meetings.types.js';
import { meetingErrors } from './meeting.problems.js';
import { isTimeZone } from './time-zones.js';

export const MOST_HOURS = 24;
const HOUR = 3_600_000;

/** What is wrong with the time and place of a meeting, every fault named. */
export function contentFaults({ startsAt, endsAt, timeZone }: MeetingContent): FieldError[] {
  const faults: FieldError[] = [];
  if (!isTimeZone(timeZone)) faults.push({ pointer: '/timeZone', code: meetingErrors.unknown_time_zone });
  if (endsAt <= startsAt) faults.push({ pointer: '/endsAt', code: meetingErrors.ends_before_it_starts });
  else if (endsAt.getTime() - startsAt.getTime() > MOST_HOURS * HOUR)
    faults.push({ pointer: '/endsAt', code: meetingErrors.meeting_too_long, parameters: { hours: MOST_HOURS } });
  return faults;
}

/** Whether calendars must be told (RFC 5545, SEQUENCE): another time, place or title. */
export function movesTheCalendar(before: MeetingContent, after: MeetingContent): boolean {
  return (
    before.startsAt.getTime() !== after.startsAt.getTime() ||
    before.endsAt.getTime() !== after.endsAt.getTime() ||
    before.timeZone !== after.timeZone ||
    before.place !== after.place ||
    before.title !== after.title
  );
}
