import { Injectable } from '@nestjs/common';
import { KPI_REFERENCE } from '../../kpis/kpis.types.js';
import { MembersService } from '../../organisations/members.service.js';
import { mapConstraints, unknownReference } from '../../platform/database/constraints.js';
import { Records } from '../../platform/database/records.js';
import { References } from '../../platform/database/references.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import type { FieldError } from '../../platform/problems/problem.js';
import { MandatesService } from '../decisions/mandates.service.js';
import { MeetingEntity } from './data/meeting.entity.js';
import { contentFaults, movesTheCalendar } from './domain/meeting-content.js';
import { demandNotClosed, demandPlanned } from './domain/meeting-states.js';
import { asMeeting, MEETING } from './meeting-records.js';
import type { Meeting, MeetingContent, MeetingDraft, MeetingState } from './meetings.types.js';

const MEETINGS: ListDefinition<MeetingEntity> = {
  name: 'meetings',
  defaultSort: '-startsAt',
  sortable: {
    startsAt: { sql: 'meeting.starts_at', type: 'timestamptz', value: (meeting) => meeting.startsAt },
    createdAt: { sql: 'meeting.created_at', type: 'timestamptz', value: (meeting) => meeting.createdAt },
  },
};

mapConstraints({
  meetings_evidence_kpi_fk: unknownReference('/evidenceKpiId', 'kpi'),
  meetings_chair_fk: unknownReference('/chairId', 'member'),
});

export interface MeetingFilter {
  readonly state?: readonly MeetingState[];
  /** Starting at or after. */
  readonly from?: Date;
  /** Starting before. */
  readonly until?: Date;
}

export type NewMeeting = MeetingDraft & Required<Pick<MeetingDraft, 'title' | 'startsAt' | 'endsAt' | 'timeZone'>>;

/** Meetings as they are called: when, where, who. What happens in them is `MeetingLife` and `AgendaService`. */
@Injectable()
export class MeetingsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: References,
    private readonly members: MembersService,
    private readonly mandates: MandatesService,
  ) {}

  async list(filter: MeetingFilter & PageQuery): Promise<Page<Meeting>> {
    const builder = this.database
      .repository(MeetingEntity)
      .createQueryBuilder('meeting')
      .where('meeting.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.state) builder.andWhere('meeting.state in (:...states)', { states: filter.state });
    if (filter.from) builder.andWhere('meeting.starts_at >= :from', { from: filter.from });
    if (filter.until) builder.andWhere('meeting.starts_at < :until', { until: filter.until });
    const page = await this.pages.read(MEETINGS, filter, builder);
    return { ...page, items: page.items.map(asMeeting) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<Meeting> {
    return asMeeting(await this.records.find(MEETING, id));
  }

  /** All that start between two moments, first first: for a calendar. */
  async between(from: Date, until: Date, most: number): Promise<Meeting[]> {
    const rows = await this.database
      .repository(MeetingEntity)
      .createQueryBuilder('meeting')
      .where('meeting.organisation_id = :organisation', { organisation: this.database.organisationId })
      .andWhere('meeting.starts_at >= :from and meeting.starts_at < :until', { from, until })
      .orderBy('meeting.starts_at')
      .addOrderBy('meeting.id')
      .limit(most)
      .getMany();
    return rows.map(asMeeting);
  }

  /** Calls a meeting: chaired by the caller and with the whole board, unless said otherwise. @throws Problem `validation` */
  async call(draft: NewMeeting): Promise<Meeting> {
    const { actor } = this.database;
    const chairId = draft.chairId ?? actor.id;
    const invitedIds = draft.invitedIds ?? (await this.mandates.board()).map(({ memberId }) => memberId);
    const content: MeetingContent = {
      title: draft.title,
      startsAt: draft.startsAt,
      endsAt: draft.endsAt,
      timeZone: draft.timeZone,
      place: draft.place ?? null,
      chairId,
      invitedIds: withChair(invitedIds, chairId),
      presentIds: [...new Set(draft.presentIds ?? [])],
      evidenceKpiId: draft.evidenceKpiId ?? null,
    };
    await this.check(content, null);
    const fresh = { state: 'planned' as const, calendarSequence: 0, openedAt: null, closedAt: null, digest: null };
    return asMeeting(await this.records.create(MEETING, { ...content, ...fresh }));
  }

  /** @throws Problem `not_found`, `stale`, `meeting_closed`, `validation` */
  async amend(id: string, draft: MeetingDraft, expected: ExpectedVersion): Promise<Meeting> {
    const meeting = await this.records.lock(MEETING, id, expected);
    const before = asMeeting(meeting);
    const given = Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined));
    const merged: MeetingContent = { ...before, ...given };
    const content: MeetingContent = {
      ...merged,
      invitedIds: withChair(merged.invitedIds, merged.chairId),
      presentIds: [...new Set(merged.presentIds)],
    };
    await this.check(content, before);
    demandNotClosed(meeting);
    const moved = movesTheCalendar(before, content);
    const { title, startsAt, endsAt, timeZone, place, chairId, invitedIds, presentIds, evidenceKpiId } = content;
    const changes = { title, startsAt, endsAt, timeZone, place, chairId, invitedIds, presentIds, evidenceKpiId };
    const calendarSequence = moved ? before.calendarSequence + 1 : undefined;
    return asMeeting(await this.records.amend(MEETING, meeting, { ...changes, calendarSequence }));
  }

  /** Calls a planned meeting off. @throws Problem `not_found`, `stale`, `meeting_not_planned`, `still_referred_to` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    const meeting = await this.records.lock(MEETING, id, expected);
    demandPlanned(meeting);
    await this.records.remove(MEETING, meeting);
  }

  private async check(content: MeetingContent, before: MeetingContent | null): Promise<void> {
    const faults: FieldError[] = [...contentFaults(content), ...(await this.memberFaults(content, before))];
    const { evidenceKpiId } = content;
    if (evidenceKpiId !== null) {
      const mention = { to: KPI_REFERENCE, id: evidenceKpiId, pointer: '/evidenceKpiId' };
      faults.push(...(await this.references.faults([mention], new Set([before?.evidenceKpiId ?? '']))));
    }
    if (faults.length > 0) throw invalid(faults);
  }

  /** Members who left since may stay; nobody unknown comes in. */
  private async memberFaults(content: MeetingContent, before: MeetingContent | null): Promise<FieldError[]> {
    const { chairId, invitedIds, presentIds } = content;
    const kept = new Set(before ? [before.chairId, ...before.invitedIds, ...before.presentIds] : []);
    const known = await this.members.present([...new Set([chairId, ...invitedIds, ...presentIds])]);
    const fault = (id: string, pointer: string): FieldError[] =>
      known.has(id) || kept.has(id) ? [] : [{ pointer, code: 'unknown_reference', parameters: { record: 'member' } }];
    return [
      ...fault(chairId, '/chairId'),
      ...invitedIds.flatMap((id, at) => (id === chairId ? [] : fault(id, `/invitedIds/${at}`))),
      ...presentIds.flatMap((id, at) => fault(id, `/presentIds/${at}`)),
    ];
  }
}

/** Whoever chairs is invited too. */
function withChair(invitedIds: readonly string[], chairId: string): string[] {
  return [...new Set([...invitedIds, chairId])];
}
