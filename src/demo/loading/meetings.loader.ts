import { Injectable } from '@nestjs/common';
import { DateTime } from 'luxon';
import { AgendaService } from '../../board/meetings/agenda.service.js';
import { FollowUpsService } from '../../board/meetings/follow-ups.service.js';
import { MeetingLife } from '../../board/meetings/meeting-life.js';
import { MeetingsService } from '../../board/meetings/meetings.service.js';
import { followUps, lastMeeting, nextMeeting } from '../data/quarter.js';
import type { DemoMeeting } from '../demo.types.js';
import { dayAway, workingDayAway } from '../domain/calendar.js';
import type { LocalIds } from './local-ids.js';

const TIME_ZONE = 'Europe/Amsterdam';
const HOURS = 2;

/** A meeting that is being held. */
export interface HeldMeeting {
  readonly id: string;
  readonly halfway: Date;
  readonly over: Date;
}

/** The board meets as it would: it calls a meeting, holds it, agrees what is to be done, and freezes it. */
@Injectable()
export class MeetingsLoader {
  constructor(
    private readonly meetings: MeetingsService,
    private readonly life: MeetingLife,
    private readonly agendas: AgendaService,
    private readonly followUps: FollowUpsService,
  ) {}

  /** Opens the meeting of a quarter ago; what is decided until it is closed is decided in it. */
  async hold(presentIds: readonly string[], loadDate: string): Promise<HeldMeeting> {
    const { id, startsAt, endsAt } = await this.call(lastMeeting, loadDate, presentIds);
    await this.life.open(id, 'any', startsAt);
    return { id, halfway: new Date((startsAt.getTime() + endsAt.getTime()) / 2), over: endsAt };
  }

  /** Agrees what is to be done, and freezes it. */
  async close(ids: LocalIds, { id, over }: HeldMeeting, loadDate: string): Promise<void> {
    for (const { text, owner, inDays, done } of followUps) {
      const dueOn = dayAway(loadDate, inDays);
      const { id: followUpId } = await this.followUps.agree({ text, ownerId: ids.of(owner), dueOn, meetingId: id });
      if (done) await this.followUps.settle(followUpId, { to: 'done', reason: null }, 'any');
    }
    await this.life.close(id, 'any', over);
  }

  /** Calls the next one. */
  async callNext(loadDate: string): Promise<void> {
    await this.call(nextMeeting, loadDate, []);
  }

  private async call(meeting: DemoMeeting, loadDate: string, presentIds: readonly string[]) {
    const { title, inDays, place, items } = meeting;
    const startsAt = DateTime.fromISO(`${workingDayAway(loadDate, inDays)}T09:30`, { zone: TIME_ZONE });
    const called = await this.meetings.call({
      ...{ title, place, presentIds, timeZone: TIME_ZONE },
      startsAt: startsAt.toJSDate(),
      endsAt: startsAt.plus({ hours: HOURS }).toJSDate(),
    });
    for (const { note, postponed, ...words } of items) {
      const { id } = await this.agendas.add(called.id, words, 'any');
      const changes = { ...(note && { note }), ...(postponed && { treatment: 'postponed' as const }) };
      if (note || postponed) await this.agendas.amend(called.id, id, changes, 'any');
    }
    return called;
  }
}
