import { Injectable } from '@nestjs/common';
import type { NewUser } from '../../identity/identity.types.js';
import { lastMeeting } from '../data/quarter.js';
import { workingDayAway } from '../domain/calendar.js';
import { BoardLoader } from './board.loader.js';
import { InitiativesLoader } from './initiatives.loader.js';
import { JourneysLoader } from './journeys.loader.js';
import { LocalIds } from './local-ids.js';
import { NightsLoader } from './nights.loader.js';
import { OrganisationLoader } from './organisation.loader.js';
import { StrategyLoader } from './strategy.loader.js';

/** The whole demo, in the order in which its records refer to each other. */
@Injectable()
export class DemoLoader {
  constructor(
    private readonly organisation: OrganisationLoader,
    private readonly journeys: JourneysLoader,
    private readonly strategy: StrategyLoader,
    private readonly initiatives: InitiativesLoader,
    private readonly board: BoardLoader,
    private readonly nights: NightsLoader,
  ) {}

  /** What takes time and needs no transaction. */
  prepare(): Promise<NewUser[]> {
    return this.organisation.prepareUsers();
  }

  /** Inside one unit of work: all of it, or nothing. */
  async load(directorId: string, users: readonly NewUser[], loadDate: string): Promise<void> {
    const ids = new LocalIds();
    const lastMeetingOn = workingDayAway(loadDate, lastMeeting.inDays);
    await this.organisation.load(ids, directorId, users);
    await this.journeys.load(ids);
    await this.strategy.load(ids, loadDate, lastMeetingOn);
    await this.board.quarterAgo(ids, directorId, loadDate);
    await this.strategy.measureSince(ids, loadDate, lastMeetingOn);
    await this.initiatives.load(ids, loadDate);
    await this.board.now(ids, loadDate);
    await this.nights.load(loadDate);
  }
}
