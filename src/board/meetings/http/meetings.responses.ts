import { type Actor, may } from '../../../platform/access/actor.js';
import { RecordResponse, recordResponse } from '../../../platform/http/record.responses.js';
import { type MeetingRights, meetingRights } from '../domain/meeting-states.js';
import type { Meeting, MeetingState } from '../meetings.types.js';

export class MeetingCan implements MeetingRights {
  amend!: boolean;
  delete!: boolean;
  open!: boolean;
  close!: boolean;
  [right: string]: boolean;
}

export class MeetingResponse extends RecordResponse {
  /** @example "CX-board eerste kwartaal" */
  title!: string;
  state!: MeetingState;
  /** @example "2027-03-04T08:30:00.000Z" */
  startsAt!: string;
  /** @example "2027-03-04T10:30:00.000Z" */
  endsAt!: string;
  /** @example "Europe/Amsterdam" */
  timeZone!: string;
  place!: string | null;
  /** The member who chairs it. */
  chairId!: string;
  invitedIds!: string[];
  presentIds!: string[];
  /** The KPI whose measurement opens the meeting; null: the one with the worst gap. */
  evidenceKpiId!: string | null;
  /** SEQUENCE of its calendar entry. @example 0 */
  calendarSequence!: number;
  openedAt!: string | null;
  closedAt!: string | null;
  /** SHA-256 over the canonical JSON (RFC 8785) of what was frozen; null until it is closed. */
  digest!: string | null;
  can!: MeetingCan;
}

export class MeetingPage {
  items!: MeetingResponse[];
  nextCursor!: string | null;
}

export function toMeetingResponse(meeting: Meeting, caller: Actor): MeetingResponse {
  const { title, state, startsAt, endsAt, timeZone, place, chairId, invitedIds, presentIds } = meeting;
  const { evidenceKpiId, calendarSequence, openedAt, closedAt, digest } = meeting;
  return {
    ...recordResponse(meeting),
    title,
    state,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    timeZone,
    place,
    chairId,
    invitedIds: [...invitedIds],
    presentIds: [...presentIds],
    evidenceKpiId,
    calendarSequence,
    openedAt: openedAt?.toISOString() ?? null,
    closedAt: closedAt?.toISOString() ?? null,
    digest,
    can: { ...meetingRights({ may: (permission) => may(caller, permission) }, meeting) },
  };
}
