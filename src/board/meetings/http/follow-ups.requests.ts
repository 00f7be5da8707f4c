import { ArrayMaxSize, IsIn } from 'class-validator';
import { Day, Id, Line, MayBeAbsent, MayBeNull, Needed, Several } from '../../../platform/http/fields.js';
import { PageQuery } from '../../../platform/http/pages.js';
import { FOLLOW_UP_STATES, type FollowUpState } from '../follow-ups.types.js';

export class AmendFollowUp {
  /** @example "Bel tien klanten terug die twee keer een nota kregen" */
  @MayBeAbsent() @Line(1000) text?: string;
  /** The person who does it. */
  @MayBeAbsent() @Id() ownerId?: string;
  /** @example "2027-04-01" */
  @MayBeAbsent() @Day() dueOn?: string;
  /** The meeting, decision or initiative that it comes from. */
  @MayBeNull() @Id() meetingId?: string | null;
  @MayBeNull() @Id() decisionId?: string | null;
  @MayBeNull() @Id() initiativeId?: string | null;
  /** The finding that it is about: while this is open, that finding is assigned to the person who does it. */
  @MayBeNull() @Id() findingId?: string | null;
}

export class AgreeFollowUp extends AmendFollowUp {
  /** @example "Bel tien klanten terug die twee keer een nota kregen" */
  @Needed() @Line(1000) declare text: string;
  /** The person who does it: nobody's follow-up is done by nobody. */
  @Needed() @Id() declare ownerId: string;
  /** @example "2027-04-01" */
  @Needed() @Day() declare dueOn: string;
}

export class SettleFollowUp {
  /** `open` takes a settlement back. */
  @IsIn(FOLLOW_UP_STATES) to!: FollowUpState;
  /** Needed to cancel. @example "De nota wordt al samengevoegd" */
  @MayBeNull() @Line(1000) reason?: string | null;
}

export class ListFollowUps extends PageQuery {
  /** May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(3) @IsIn(FOLLOW_UP_STATES, { each: true }) state?: FollowUpState[];
  /** `true`: only those that are open beyond their day. */
  @MayBeAbsent() @IsIn(['true']) overdue?: 'true';
  @MayBeAbsent() @Id() ownerId?: string;
  @MayBeAbsent() @Id() meetingId?: string;
  @MayBeAbsent() @Id() decisionId?: string;
  @MayBeAbsent() @Id() initiativeId?: string;
  /** Those about one of these findings. May be repeated. */
  @MayBeAbsent() @Several() @ArrayMaxSize(100) @Id({ each: true }) findingId?: string[];
}
