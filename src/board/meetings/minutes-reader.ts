import { Injectable } from '@nestjs/common';
import { MembersService } from '../../organisations/members.service.js';
import { OrganisationsLookup } from '../../organisations/organisations.lookup.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { DecisionsService } from '../decisions/decisions.service.js';
import type { Decision } from '../decisions/decisions.types.js';
import { MandatesService } from '../decisions/mandates.service.js';
import { followUpsOf } from './data/minutes.query.js';
import { quorumOf } from './domain/meeting-states.js';
import type { Agenda, Meeting, MinutedDecision, MinutedMember, Minutes } from './meetings.types.js';

/** Reads what a meeting came to, as it is now. Inside a unit of work. */
@Injectable()
export class MinutesReader {
  constructor(
    private readonly database: TenantDatabase,
    private readonly members: MembersService,
    private readonly mandates: MandatesService,
    private readonly organisations: OrganisationsLookup,
    private readonly decisions: DecisionsService,
  ) {}

  /** The minutes of a meeting whose agenda is this. */
  async read(meeting: Meeting, { items, aside }: Pick<Agenda, 'items' | 'aside'>): Promise<Minutes> {
    const { chairId, invitedIds, presentIds } = meeting;
    const board = new Map((await this.mandates.board()).map(({ memberId, name }) => [memberId, name]));
    const known = await this.members.present([...new Set([chairId, ...invitedIds, ...presentIds])]);
    const named = (memberId: string): MinutedMember => ({
      memberId,
      name: known.get(memberId)?.name ?? board.get(memberId) ?? '',
      onBoard: board.has(memberId),
    });
    const { settings } = await this.organisations.current();
    const taken = await this.decisions.takenIn(meeting.id);
    return {
      chair: named(chairId),
      invited: invitedIds.map(named),
      present: presentIds.map(named),
      quorum: quorumOf(presentIds, new Set(board.keys()), settings.quorum),
      decisions: taken.flatMap(minuted),
      notes: [...items, ...aside].flatMap(({ id, title, note }) =>
        note === null ? [] : [{ itemId: id, title, note }],
      ),
      followUps: await followUpsOf(this.database, meeting.id),
    };
  }
}

function minuted({ id, number, question, options, choice }: Decision): MinutedDecision[] {
  if (choice === null) return [];
  const { optionKey, rationale, cx, decidedAt, decidedByName } = choice;
  const optionTitle = options.find(({ key }) => key === optionKey)?.title ?? optionKey;
  return [{ id, key: `D-${number}`, question, optionKey, optionTitle, rationale, cx, decidedAt, decidedByName }];
}
