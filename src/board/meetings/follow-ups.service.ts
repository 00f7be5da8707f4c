import { Injectable } from '@nestjs/common';
import { PERSON_REFERENCE } from '../../people/people.types.js';
import { PeopleLookup } from '../../people/people.lookup.js';
import { type Actor, may } from '../../platform/access/actor.js';
import { mapConstraints, unknownReference } from '../../platform/database/constraints.js';
import { type RecordKind, Records } from '../../platform/database/records.js';
import { References } from '../../platform/database/references.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ExpectedVersion } from '../../platform/http/etags.js';
import { type ListDefinition, type Page, type PageQuery, Pages } from '../../platform/http/pages.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { type FieldError, Problem } from '../../platform/problems/problem.js';
import { FindingsLookup } from '../../radar/findings.lookup.js';
import { FollowUpEntity } from './data/follow-up.entity.js';
import { MeetingEntity } from './data/meeting.entity.js';
import { namedRecords } from './data/nameable-records.query.js';
import { type FollowUpCaller, followUpStateInWords, maySettle } from './domain/follow-up.policy.js';
import { meetingErrors, meetingProblems } from './domain/meeting.problems.js';
import { demandNotClosed } from './domain/meeting-states.js';
import type { FollowUp, FollowUpDraft, FollowUpState, NewFollowUp } from './follow-ups.types.js';
import { today } from './meeting-records.js';

const FOLLOW_UP: RecordKind<FollowUpEntity> = { entity: FollowUpEntity, type: 'follow_up', table: 'follow_ups' };

const FOLLOW_UPS: ListDefinition<FollowUpEntity> = {
  name: 'follow-ups',
  defaultSort: 'dueOn',
  sortable: {
    dueOn: { sql: 'follow_up.due_on', type: 'date', value: (one) => one.dueOn },
    createdAt: { sql: 'follow_up.created_at', type: 'timestamptz', value: (one) => one.createdAt },
  },
};

mapConstraints({
  follow_ups_owner_fk: unknownReference('/ownerId', 'person'),
  follow_ups_meeting_fk: unknownReference('/meetingId', 'meeting'),
  follow_ups_decision_fk: unknownReference('/decisionId', 'decision'),
  follow_ups_initiative_fk: unknownReference('/initiativeId', 'initiative'),
  follow_ups_finding_fk: unknownReference('/findingId', 'finding'),
});

export interface FollowUpFilter {
  readonly state?: readonly FollowUpState[];
  /** Open beyond their day. */
  readonly overdue?: 'true';
  readonly ownerId?: string;
  readonly meetingId?: string;
  readonly decisionId?: string;
  readonly initiativeId?: string;
  /** About one of these. */
  readonly findingId?: readonly string[];
}

/** What somebody is to do by a day, and what became of it. */
@Injectable()
export class FollowUpsService {
  constructor(
    private readonly database: TenantDatabase,
    private readonly records: Records,
    private readonly pages: Pages,
    private readonly references: References,
    private readonly people: PeopleLookup,
    private readonly findings: FindingsLookup,
  ) {}

  async list(filter: FollowUpFilter & PageQuery): Promise<Page<FollowUp>> {
    const builder = this.database
      .repository(FollowUpEntity)
      .createQueryBuilder('follow_up')
      .where('follow_up.organisation_id = :organisation', { organisation: this.database.organisationId });
    if (filter.state) builder.andWhere('follow_up.state in (:...states)', { states: filter.state });
    if (filter.overdue) builder.andWhere(`follow_up.state = 'open' and follow_up.due_on < :today`, { today: today() });
    for (const [field, column] of ORIGINS) {
      const id = filter[field];
      if (id) builder.andWhere(`follow_up.${column} = :${field}`, { [field]: id });
    }
    if (filter.findingId) builder.andWhere('follow_up.finding_id in (:...findings)', { findings: filter.findingId });
    const page = await this.pages.read(FOLLOW_UPS, filter, builder);
    return { ...page, items: page.items.map(asFollowUp) };
  }

  /** @throws Problem `not_found` */
  async read(id: string): Promise<FollowUp> {
    return asFollowUp(await this.records.find(FOLLOW_UP, id));
  }

  /** @throws Problem `validation` naming every fault, `meeting_closed` when it would come from a frozen meeting */
  async agree(draft: NewFollowUp): Promise<FollowUp> {
    await this.check(draft, null);
    const { text, ownerId, dueOn, meetingId = null, decisionId = null, initiativeId = null } = draft;
    const { findingId = null } = draft;
    const fields = { text, ownerId, dueOn, meetingId, decisionId, initiativeId, findingId };
    const fresh = { state: 'open' as const, reason: null, settledAt: null };
    return asFollowUp(await this.records.create(FOLLOW_UP, { ...fields, ...fresh }));
  }

  /** @throws Problem `not_found`, `stale`, `follow_up_settled`, `meeting_closed`, `validation` */
  async amend(id: string, draft: FollowUpDraft, expected: ExpectedVersion): Promise<FollowUp> {
    const followUp = await this.records.lock(FOLLOW_UP, id, expected);
    await this.check(draft, followUp);
    demandOpen(followUp);
    return asFollowUp(await this.records.amend(FOLLOW_UP, followUp, draft));
  }

  /**
   * Done, cancelled with a reason, or open again.
   * @throws Problem `not_found`, `stale`, `follow_up_not_yours`, `validation` when a reason is missing
   */
  async settle(
    id: string,
    { to, reason }: { readonly to: FollowUpState; readonly reason: string | null },
    expected: ExpectedVersion,
  ): Promise<FollowUp> {
    const followUp = await this.records.lock(FOLLOW_UP, id, expected);
    if (!maySettle(followUpCaller(this.database.actor), followUp)) {
      const owner = (await this.people.names([followUp.ownerId])).get(followUp.ownerId) ?? '';
      throw new Problem(meetingProblems.follow_up_not_yours, { owner });
    }
    if (to === 'cancelled' && reason === null)
      throw invalid([{ pointer: '/reason', code: meetingErrors.reason_for_cancelling }]);
    if (to === followUp.state) return asFollowUp(followUp);
    const settledAt = to === 'open' ? null : new Date();
    const changes = { state: to, reason, settledAt };
    return asFollowUp(await this.records.amend(FOLLOW_UP, followUp, changes, to === 'open' ? 'reopened' : to, reason));
  }

  /** Deletes one that was noted by mistake. @throws Problem `not_found`, `stale`, `follow_up_settled`, `meeting_closed` */
  async remove(id: string, expected: ExpectedVersion): Promise<void> {
    const followUp = await this.records.lock(FOLLOW_UP, id, expected);
    demandOpen(followUp);
    const meeting = followUp.meetingId === null ? null : await this.meeting(followUp.meetingId);
    if (meeting) demandNotClosed(meeting);
    await this.records.remove(FOLLOW_UP, followUp);
  }

  private async check(draft: FollowUpDraft, before: FollowUp | null): Promise<void> {
    const { ownerId, meetingId, decisionId, initiativeId, findingId } = draft;
    const owner = ownerId ? [{ to: PERSON_REFERENCE, id: ownerId, pointer: '/ownerId' }] : [];
    const named = [
      ...(decisionId ? [{ type: 'decision', id: decisionId, pointer: '/decisionId' }] : []),
      ...(initiativeId ? [{ type: 'initiative', id: initiativeId, pointer: '/initiativeId' }] : []),
      ...(findingId ? [{ type: 'finding', id: findingId, pointer: '/findingId' }] : []),
    ];
    const known = new Set([
      ...(await namedRecords(this.database, named)).map(({ id }) => id),
      ...(findingId ? await this.findings.known([findingId]) : []),
    ]);
    const moved = meetingId !== undefined && meetingId !== null && meetingId !== before?.meetingId;
    const meeting = moved ? await this.meeting(meetingId) : null;
    const faults = [
      ...(await this.references.faults(owner, new Set([before?.ownerId ?? '']))),
      ...(moved && !meeting
        ? [{ pointer: '/meetingId', code: 'unknown_reference', parameters: { record: 'meeting' } }]
        : []),
      ...named.flatMap(({ type, id, pointer }): FieldError[] =>
        known.has(id) ? [] : [{ pointer, code: 'unknown_reference', parameters: { record: type } }],
      ),
    ];
    if (faults.length > 0) throw invalid(faults);
    // What was agreed in a closed meeting is frozen in its minutes.
    if (meeting) demandNotClosed(meeting);
  }

  /** A meeting, which nobody closes until the unit of work ends. */
  private meeting(id: string): Promise<MeetingEntity | null> {
    const where = { organisationId: this.database.organisationId, id };
    return this.database.repository(MeetingEntity).findOne({ where, lock: { mode: 'pessimistic_read' } });
  }
}

const ORIGINS = [
  ['ownerId', 'owner_id'],
  ['meetingId', 'meeting_id'],
  ['decisionId', 'decision_id'],
  ['initiativeId', 'initiative_id'],
] as const;

/** The caller as the policy of follow-ups sees them. */
export function followUpCaller(actor: Actor): FollowUpCaller {
  return { personId: actor.personId, may: (permission) => may(actor, permission) };
}

function demandOpen({ state }: FollowUp): void {
  if (state !== 'open') throw new Problem(meetingProblems.follow_up_settled, followUpStateInWords(state));
}

function asFollowUp({ organisationId: _, ...followUp }: FollowUpEntity): FollowUp {
  return followUp;
}
