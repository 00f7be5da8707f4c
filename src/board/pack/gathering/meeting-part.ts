import { Injectable } from '@nestjs/common';
import { PeopleLookup } from '../../../people/people.lookup.js';
import { currentRequest } from '../../../platform/http/request-context.js';
import { FollowUpsService } from '../../meetings/follow-ups.service.js';
import { MeetingsLookup } from '../../meetings/meetings.lookup.js';
import type { PackFollowUp, PackMeeting } from '../pack.types.js';

const ITEMS = 40;
const FOLLOW_UPS = 24;

/** What a pack tells of the meeting that it is for. Inside a unit of work. */
@Injectable()
export class MeetingPartOfPack {
  constructor(
    private readonly meetings: MeetingsLookup,
    private readonly followUps: FollowUpsService,
    private readonly people: PeopleLookup,
  ) {}

  /**
   * The agenda as it stands, or as it was frozen once the meeting is closed; the minutes of a closed one.
   * @throws Problem `not_found`
   */
  async gather(id: string, today: string): Promise<PackMeeting> {
    const { locale } = currentRequest();
    const { title, startsAt, timeZone, place, state, digest } = await this.meetings.read(id);
    const { items, totals, evidence } = await this.meetings.agenda(id);
    const closed = state === 'closed';
    const minutes = closed ? await this.meetings.minutes(id) : null;
    const unlisted = totals.reduce((sum, { found, listed }) => sum + found - listed, 0);
    const agreed = minutes?.followUps.map(({ text, ownerName, dueOn }) => toFollowUp(text, ownerName, dueOn, today));
    const open = agreed ?? (await this.openFollowUps(today));
    return {
      ...{ title, startsAt: startsAt.toISOString(), timeZone, place, closed, digest },
      evidence: evidence?.sentence[locale] ?? null,
      agenda: items.slice(0, ITEMS).map((item) => ({ title: item.title[locale], reason: item.explanation[locale] })),
      allItems: items.length + unlisted,
      followUps: open.slice(0, FOLLOW_UPS),
      moreFollowUps: open.length > FOLLOW_UPS,
      minutes: (minutes?.decisions ?? [])
        .slice(0, ITEMS)
        .map(({ key, question, optionKey, optionTitle, rationale }) => ({
          ...{ key, question, rationale },
          chosen: `${optionKey} · ${optionTitle}`,
        })),
    };
  }

  /** Whatever meeting they come from: those that are due first. */
  private async openFollowUps(today: string): Promise<PackFollowUp[]> {
    const { items } = await this.followUps.list({ state: ['open'], sort: 'dueOn', limit: FOLLOW_UPS + 1 });
    const owners = await this.people.names([...new Set(items.map(({ ownerId }) => ownerId))]);
    return items.map(({ text, ownerId, dueOn }) => toFollowUp(text, owners.get(ownerId) ?? null, dueOn, today));
  }
}

function toFollowUp(title: string, owner: string | null, dueOn: string, today: string): PackFollowUp {
  return { title, owner, dueOn, overdue: dueOn < today };
}
