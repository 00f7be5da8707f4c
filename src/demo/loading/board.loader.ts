import { Injectable } from '@nestjs/common';
import { DEMO_MEMBERS } from '../demo.sign-ins.js';
import { DecisionsLoader } from './decisions.loader.js';
import type { LocalIds } from './local-ids.js';
import { MeetingsLoader } from './meetings.loader.js';
import { memberKey } from './organisation.loader.js';
import { PrioritiesLoader } from './priorities.loader.js';

/** What the board did, and what it has before it. */
@Injectable()
export class BoardLoader {
  constructor(
    private readonly decisions: DecisionsLoader,
    private readonly meetings: MeetingsLoader,
    private readonly priorities: PrioritiesLoader,
  ) {}

  /** The meeting of the last quarter, and what was decided there, as things stood then. */
  async quarterAgo(ids: LocalIds, directorId: string, loadDate: string): Promise<void> {
    const board = DEMO_MEMBERS.filter(({ roles }) => roles.includes('board_member'));
    const present = [directorId, ...board.map((member) => ids.of(memberKey(member)))];
    const meeting = await this.meetings.hold(present, loadDate);
    await this.decisions.take(ids, directorId, loadDate, meeting.halfway);
    await this.meetings.close(ids, meeting, loadDate);
  }

  /** What waits for the board, the meeting that is called for it, and what it weighs. */
  async now(ids: LocalIds, loadDate: string): Promise<void> {
    await this.decisions.prepare(ids, loadDate);
    await this.meetings.callNext(loadDate);
    await this.priorities.load(ids);
  }
}
