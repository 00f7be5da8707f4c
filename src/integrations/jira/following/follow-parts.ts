import { Injectable } from '@nestjs/common';
import { TenantDatabase } from '../../../platform/database/tenant-database.js';
import type { ConnectionState } from '../connection-state.types.js';
import { ConnectionsService } from '../connections.service.js';
import type { JiraConnection } from '../connections.types.js';
import { readState } from '../data/connection-state.query.js';
import { forgetDeliveries, inboxCounts, lookAgainCount } from '../data/inbox.query.js';
import { isAnythingToTell } from '../data/telling.query.js';
import type { JiraRules } from '../ledger.types.js';
import { RulesService } from '../rules.service.js';
import { siteActor } from '../site-actor.js';
import { SiteKnowledge } from '../site-knowledge.js';
import { SiteSessions } from '../site-sessions.js';
import { MOST_ATTEMPTS } from '../telling/site-teller.js';
import { FollowWork } from './follow-work.js';

export const TASKS = ['inbox', 'second_look', 'look', 'sweep', 'webhooks', 'tell', 'dark', 'forget'] as const;
export type Task = (typeof TASKS)[number];

const MINUTE = 60_000;
const LOOK_EVERY = 5 * MINUTE;
const SWEEP_EVERY = 24 * 60 * MINUTE;
/** A sweep that failed is dear: it is tried again after so long. */
const SWEEP_AGAIN = 60 * MINUTE;
/** After a failure the site is left alone for a minute, after each further one in a row twice as long, up to an hour. */
const [SHORTEST_REST, LONGEST_REST] = [MINUTE, 60 * MINUTE];
/** Dynamic webhooks live thirty days: renewed with three weeks to go, there is time for trouble. */
const RENEW_BEFORE = 21 * 24 * 60 * MINUTE;
/** Repetitions come within the hour; their names are kept far longer. */
const FORGET_AFTER_DAYS = 14;

/** A connection, and what tells what is due for it. */
export interface Due {
  readonly connection: JiraConnection;
  readonly rules: JiraRules;
  readonly state: ConnectionState;
  readonly waiting: number;
  readonly lookAgain: number;
  /** Whether the site is to be told something. */
  readonly tells: boolean;
}

/** How long a site is left alone after so many failures in a row, in milliseconds. */
function restAfter(failures: number): number {
  return failures === 0 ? 0 : Math.min(LONGEST_REST, SHORTEST_REST * 2 ** (failures - 1));
}

/** What is due for a connection now, in the order in which it is done. */
export function dueOf({ connection, rules, state, waiting, lookAgain, tells }: Due, now: Date): Task[] {
  const isOlder = (moment: Date | null, than: number): boolean =>
    moment === null || now.getTime() - moment.getTime() >= than;
  const mayAsk = state.blockedUntil === null && isOlder(state.lastFailureAt, restAfter(state.failures));
  const follows = rules.version > 0 && state.lastImportAt !== null && mayAsk;
  const ends = state.webhooksExpireAt?.getTime() ?? 0;
  const renews = connection.authentication === 'oauth' && ends - now.getTime() < RENEW_BEFORE;
  const isTimeToSweep = isOlder(state.lastSweepAt ?? state.lastImportAt, SWEEP_EVERY);
  const sweeps = follows && isTimeToSweep && isOlder(state.sweepTriedAt, SWEEP_AGAIN);
  const wanted: Record<Task, boolean> = {
    inbox: waiting > 0,
    second_look: mayAsk && (lookAgain > 0 || (waiting > 0 && follows)),
    look: follows && isOlder(state.lastPollAt ?? state.lastImportAt, LOOK_EVERY),
    sweep: sweeps,
    webhooks: follows && renews,
    tell: tells && mayAsk,
    // An import has just brought what nobody looked at yet.
    dark: follows && isOlder(state.lastPollAt, LOOK_EVERY),
    forget: sweeps,
  };
  return TASKS.filter((task) => wanted[task]);
}

/** Does each kind of upkeep of a connection. */
@Injectable()
export class FollowParts {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly rules: RulesService,
    private readonly sessions: SiteSessions,
    private readonly site: SiteKnowledge,
    private readonly work: FollowWork,
  ) {}

  /** Inside a unit of work. @throws Problem `not_found` */
  async due(connectionId: string): Promise<Due> {
    const connection = await this.connections.read(connectionId);
    const rules = await this.rules.read(connectionId);
    const state = await readState(this.database, connectionId);
    const { waiting } = await inboxCounts(this.database, connectionId);
    const lookAgain = await lookAgainCount(this.database, connectionId);
    const { backLinks } = connection;
    const tells = await isAnythingToTell(this.database, connectionId, { backLinks, mostAttempts: MOST_ATTEMPTS });
    return { connection, rules, state, waiting, lookAgain, tells };
  }

  /** @throws Problem what the site refuses */
  async carryOut(task: Task, following: Due & { readonly organisationId: string }): Promise<void> {
    const { organisationId, connection, rules } = following;
    const actor = siteActor(organisationId, connection);
    if (task === 'inbox') {
      await this.work.inbox.drain(following, await this.site.recall(actor, connection.id));
      return;
    }
    if (task === 'dark') {
      await this.work.dark.examine(connection, rules, organisationId);
      return;
    }
    if (task === 'forget') {
      await this.database.run(actor, () => forgetDeliveries(this.database, connection.id, FORGET_AFTER_DAYS));
      return;
    }
    await this.sessions.with(actor, connection.id, async (session) => {
      if (task === 'second_look') await this.work.second.workOff(session, rules);
      else if (task === 'look') await this.work.reconciler.look(session, rules);
      else if (task === 'sweep') await this.work.reconciler.sweep(session, rules);
      else if (task === 'webhooks') await this.work.webhooks.renew(session, rules);
      else await this.work.teller.tell(session);
    });
  }
}
