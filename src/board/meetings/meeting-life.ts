import { Injectable, type OnModuleInit } from '@nestjs/common';
import { createHash } from 'node:crypto';
import { stringify as canonicalJson } from 'safe-stable-stringify';
import { mapConstraints } from '../../platform/database/constraints.js';
import { Records } from '../../platform/database/records.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { EventLog } from '../../platform/events/event-log.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import { AgendaReader } from './agenda-reader.js';
import { openMeeting } from './data/last-meeting.query.js';
import { keepOpening, keepRecord, recordOf } from './data/meeting-records.query.js';
import type { MeetingEntity } from './data/meeting.entity.js';
import { meetingErrors, meetingProblems } from './domain/meeting.problems.js';
import { demandOpen, demandPlanned } from './domain/meeting-states.js';
import { asMeeting, MEETING } from './meeting-records.js';
import type { Meeting, MeetingRecord, Minutes, Verification } from './meetings.types.js';
import { MinutesReader } from './minutes-reader.js';

mapConstraints({
  meetings_one_open: () => new Problem(meetingProblems.meeting_already_open, { title: '…' }),
});

/** Opens meetings, enters what is decided in them, closes and freezes them. */
@Injectable()
export class MeetingLife implements OnModuleInit {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly events: EventLog,
    private readonly agendas: AgendaReader,
    private readonly minutes: MinutesReader,
    private readonly decisions: DecisionsService,
  ) {}

  onModuleInit(): void {
    this.events.onChange('decision.decided', ({ recordId }) => this.follow(recordId));
  }

  /**
   * Opens a meeting: its agenda is what the register brings at this moment.
   * @param at when it opened; an earlier moment for a meeting that is entered afterwards
   * @throws Problem `not_found`, `stale`, `meeting_not_planned`, `meeting_closed`, `meeting_already_open`,
   * `meeting_without_quorum`
   */
  async open(id: string, expected: ExpectedVersion, at = new Date()): Promise<Meeting> {
    const brought = await this.agendas.raised(asMeeting(await this.records.find(MEETING, id)));
    const raised = { ...brought, computedAt: at.toISOString() };
    const meeting = await this.records.lock(MEETING, id, expected);
    demandPlanned(meeting);
    const other = await openMeeting(this.database);
    if (other) throw new Problem(meetingProblems.meeting_already_open, { title: other.title });
    this.demandQuorum(await this.minutes.read(meeting, await this.agendas.compose(meeting, raised)));
    await keepOpening(this.database, id, raised);
    const changes = { state: 'open' as const, openedAt: at };
    return asMeeting(await this.records.amend(MEETING, meeting, changes, 'opened'));
  }

  /**
   * Closes a meeting: agenda, minutes and attendance are frozen with a digest.
   * @param at when it closed; an earlier moment for a meeting that is entered afterwards
   * @throws Problem `not_found`, `stale`, `meeting_not_open`, `meeting_closed`, `meeting_without_quorum`
   */
  async close(id: string, expected: ExpectedVersion, at = new Date()): Promise<Meeting> {
    const meeting = await this.records.lock(MEETING, id, expected);
    demandOpen(meeting);
    const agenda = await this.agendas.read(meeting);
    const minutes = await this.minutes.read(meeting, agenda);
    this.demandQuorum(minutes);
    const record = recordOfMeeting(meeting, { agenda, minutes, closedAt: at, closedByName: this.database.actor.name });
    await keepRecord(this.database, id, record);
    const changes = { state: 'closed' as const, closedAt: at, digest: digestOf(record) };
    return asMeeting(await this.records.amend(MEETING, meeting, changes, 'closed'));
  }

  /** Whether what was frozen is unchanged. @throws Problem `not_found`, `meeting_not_frozen` */
  async verify(id: string): Promise<Verification> {
    const meeting = await this.records.find(MEETING, id);
    const record = await recordOf(this.database, id);
    if (meeting.digest === null || !record)
      throw new Problem(meetingProblems.meeting_not_frozen, { title: meeting.title });
    const computed = digestOf(record);
    return { meetingId: id, digest: meeting.digest, computed, intact: computed === meeting.digest, record };
  }

  /**
   * Enters a decision that was taken in the minutes of an open meeting.
   * @throws Problem `not_found`, `stale`, `meeting_not_open`, `meeting_closed`, `decision_of_another_meeting`, `validation`
   */
  async enter(id: string, decisionId: string, expected: ExpectedVersion): Promise<void> {
    const meeting = await this.records.lock(MEETING, id, expected);
    const pointer = '/decisionId';
    const decision = await this.decisions.read(decisionId).catch((error: unknown) => {
      if (!(error instanceof Problem)) throw error;
      throw invalid([{ pointer, code: 'unknown_reference', parameters: { record: 'decision' } }]);
    });
    if (decision.choice === null) throw invalid([{ pointer, code: meetingErrors.not_taken_yet }]);
    demandOpen(meeting);
    if (decision.meetingId !== null && decision.meetingId !== id)
      throw new Problem(meetingProblems.decision_of_another_meeting, { key: `D-${decision.number}` });
    await this.decisions.minute(decisionId, id);
  }

  /** Takes a decision out of the minutes of an open meeting. @throws as `enter` */
  async takeOut(id: string, decisionId: string, expected: ExpectedVersion): Promise<void> {
    const meeting = await this.records.lock(MEETING, id, expected);
    const decision = await this.decisions.read(decisionId);
    if (decision.meetingId !== id) throw new Problem(platformProblems.not_found, { record: 'decision' });
    demandOpen(meeting);
    await this.decisions.minute(decisionId, null);
  }

  /** What somebody who is present decides while a meeting is open is decided in it. */
  private async follow(decisionId: string): Promise<void> {
    const meeting = await openMeeting(this.database);
    if (meeting?.presentIds.includes(this.database.actor.id)) await this.decisions.minute(decisionId, meeting.id);
  }

  private demandQuorum({ quorum }: Minutes): void {
    if (quorum.met) return;
    throw new Problem(meetingProblems.meeting_without_quorum, { quorum: quorum.needed, present: quorum.present });
  }
}

function recordOfMeeting(
  meeting: MeetingEntity,
  now: Pick<MeetingRecord, 'minutes'> & {
    readonly agenda: MeetingRecord['agenda'] & { readonly meetingVersion: number };
    readonly closedAt: Date;
    readonly closedByName: string;
  },
): MeetingRecord {
  const { id, title, startsAt, endsAt, timeZone, place, openedAt } = meeting;
  const { meetingVersion: _, ...agenda } = now.agenda;
  return {
    meeting: {
      id,
      title,
      startsAt: startsAt.toISOString(),
      endsAt: endsAt.toISOString(),
      timeZone,
      place,
      openedAt: openedAt?.toISOString() ?? '',
      closedAt: now.closedAt.toISOString(),
      closedByName: now.closedByName,
    },
    agenda,
    minutes: now.minutes,
  };
}

/** SHA-256 over the canonical JSON (members sorted, no white space: RFC 8785), in hexadecimal. */
function digestOf(record: MeetingRecord): string {
  return createHash('sha256')
    .update(canonicalJson(record) ?? '')
    .digest('hex');
}
