import { ArrayMaxSize, IsArray, IsIn } from 'class-validator';
import {
  Id,
  Instant,
  Line,
  ListOf,
  MayBeAbsent,
  MayBeNull,
  Needed,
  Several,
  Text,
} from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import {
  MEETING_STATES,
  type MeetingState,
  NAMEABLE_TYPES,
  type NameableType,
  type Treatment,
  TREATMENTS,
} from '../meetings.types.js';

const MOST_MEMBERS = 200;
const MOST_ITEMS = 500;
const MOST_RECORDS = 50;

export class AmendMeeting {
  /** @example "CX-board eerste kwartaal" */
  @MayBeAbsent() @Line() title?: string;
  /** RFC 3339. @example "2027-03-04T09:30:00+01:00" */
  @MayBeAbsent() @Instant() startsAt?: string;
  /** @example "2027-03-04T11:30:00+01:00" */
  @MayBeAbsent() @Instant() endsAt?: string;
  /** Where it is held, as the IANA database names it. @example "Europe/Amsterdam" */
  @MayBeAbsent() @Line(64) timeZone?: string;
  /** @example "Zaal 3.12" */
  @MayBeNull() @Line(300) place?: string | null;
  /** The member who chairs it; whoever calls it unless said otherwise. */
  @MayBeAbsent() @Id() chairId?: string;
  /** Members; the whole board unless said otherwise. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_MEMBERS) @Id({ each: true }) invitedIds?: string[];
  /** Members who are there: what the quorum is counted of. */
  @MayBeAbsent() @IsArray() @ArrayMaxSize(MOST_MEMBERS) @Id({ each: true }) presentIds?: string[];
  /** The KPI whose measurement opens the meeting; null: the one with the worst gap. */
  @MayBeNull() @Id() evidenceKpiId?: string | null;
}

export class CallMeeting extends AmendMeeting {
  /** @example "CX-board eerste kwartaal" */
  @Needed() @Line() declare title: string;
  /** RFC 3339. @example "2027-03-04T09:30:00+01:00" */
  @Needed() @Instant() declare startsAt: string;
  /** @example "2027-03-04T11:30:00+01:00" */
  @Needed() @Instant() declare endsAt: string;
  /** Where it is held, as the IANA database names it. @example "Europe/Amsterdam" */
  @Needed() @Line(64) declare timeZone: string;
}

export class MoveMeeting {
  /** `open` needs a quorum and takes the agenda as it is; `closed` freezes agenda, minutes and attendance. */
  @IsIn(['open', 'closed']) to!: 'open' | 'closed';
}

export class ListMeetings extends PageQuery {
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(3) @IsIn(MEETING_STATES, { each: true }) state?: MeetingState[];
  /** Starting at or after. @example "2027-01-01T00:00:00Z" */
  @MayBeAbsent() @Instant() from?: string;
  /** Starting before. @example "2028-01-01T00:00:00Z" */
  @MayBeAbsent() @Instant() until?: string;
}

export class ItemRecordBody {
  @IsIn(NAMEABLE_TYPES) type!: NameableType;
  @Id() id!: string;
}

class ItemWords {
  /** @example "Wat hoorden we zelf aan de telefoon?" */
  @MayBeNull() @Text(5000) explanation?: string | null;
  /** The next step. @example "Kies één klacht om op te lossen." */
  @MayBeNull() @Line(500) suggestion?: string | null;
  /** What it is about; replaces the list. */
  @MayBeAbsent() @ListOf(() => ItemRecordBody, MOST_RECORDS) records?: ItemRecordBody[];
}

export class AmendAgendaItem extends ItemWords {
  /** `hidden` leaves it out of this meeting, `postponed` keeps it for the next one. */
  @MayBeAbsent() @IsIn(TREATMENTS) treatment?: Treatment;
  /** What is noted of it in the minutes. @example "Besproken; de eigenaar komt er in april op terug." */
  @MayBeNull() @Text(5000) note?: string | null;
  /** Of an item that somebody put on the agenda. @example "Bezoek aan het contactcentrum" */
  @MayBeAbsent() @Line() title?: string;
}

export class AddAgendaItem extends ItemWords {
  /** @example "Bezoek aan het contactcentrum" */
  @Line() title!: string;
}

export class OrderAgenda {
  /** Items of the agenda: these first, in this order. */
  @IsArray() @ArrayMaxSize(MOST_ITEMS) @Id({ each: true }) itemIds!: string[];
}

export class EnterDecision {
  /** A decision that was taken. */
  @Id() decisionId!: string;
}
