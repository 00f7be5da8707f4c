import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { Problem } from '../../platform/problems/problem.js';
import type { KeptFailure } from './connection-state.types.js';
import { ConnectionSecrets } from './connection-secrets.js';
import { ConnectionsService } from './connections.service.js';
import type { JiraConnection } from './connections.types.js';
import { drawPoints, noteOutcome, readState } from './data/connection-state.query.js';
import { connectionProblems } from './domain/connection.problems.js';
import { problemOfFault } from './domain/fault-problems.js';
import { type JiraApi, JiraFault } from './jira-api.types.js';
import { PointsPurse } from './points-purse.js';
import { SiteClients } from './site-clients.js';

/** A connection while it is worked with. */
export interface SiteSession {
  readonly connection: JiraConnection;
  readonly organisationId: string;
  readonly api: JiraApi;
  /** Notes what was used since the last time, in a transaction of its own: call it between the parts of long work. */
  readonly settle: () => Promise<void>;
}

/**
 * Opens sites to work with: signs in, keeps within the hour's budget, and notes what it cost and how it ended. What it
 * is given to do is done outside any unit of work, because it waits for another system.
 */
@Injectable()
export class SiteSessions {
  constructor(
    private readonly database: TenantDatabase,
    private readonly connections: ConnectionsService,
    private readonly secrets: ConnectionSecrets,
    private readonly clients: SiteClients,
  ) {}

  /**
   * @throws Problem `not_found`, `jira_paused`, `jira_credentials_unreadable`, `jira_refused`, `jira_unavailable`
   */
  async with<T>(actor: Actor, connectionId: string, work: (session: SiteSession) => Promise<T>): Promise<T> {
    const connection = await this.open(actor, connectionId);
    const { id, pointsPerHour } = connection;
    const apart = <R>(step: () => Promise<R>): Promise<R> => this.database.runApart(actor, step);
    const purse = new PointsPurse(pointsPerHour, (points) =>
      apart(() => drawPoints(this.database, id, points, pointsPerHour)),
    );
    const api = this.clients.open(actor, connection, purse);
    let asked = 0;
    const note = (failure: KeptFailure | null, blockedSeconds: number | null, isEnd = true): Promise<void> => {
      const outcome = { requests: api.usage.requests - asked, points: purse.settle(), failure, blockedSeconds, isEnd };
      // Nothing asked is nothing learned of how the site is doing.
      const isSilent = outcome.requests === 0 && outcome.points === 0 && !(isEnd && asked > 0);
      if (failure === null && isSilent) return Promise.resolve();
      asked = api.usage.requests;
      return apart(() => noteOutcome(this.database, id, outcome));
    };
    const settle = (): Promise<void> => note(null, null, false);
    try {
      const result = await work({ connection, organisationId: actor.organisationId, api, settle });
      await note(null, null);
      return result;
    } catch (error) {
      const { failure, blockedSeconds } = failureOf(error);
      if (failure) await note(failure, blockedSeconds);
      throw error instanceof JiraFault ? problemOfFault(connection.name, error) : error;
    }
  }

  private open(actor: Actor, connectionId: string): Promise<JiraConnection> {
    return this.database.run(actor, async () => {
      const connection = await this.connections.read(connectionId);
      if (connection.paused) throw new Problem(connectionProblems.jira_paused, { name: connection.name });
      const state = await readState(this.database, connectionId);
      if (state.blockedUntil) {
        const retryAfterSeconds = Math.max(1, Math.ceil((state.blockedUntil.getTime() - Date.now()) / 1000));
        throw problemOfFault(connection.name, new JiraFault('rate_limited', { retryAfterSeconds }));
      }
      if (connection.pointsPerHour > 0 && state.pointsUsed >= connection.pointsPerHour)
        throw problemOfFault(connection.name, new JiraFault('points_cap'));
      // Unreadable credentials are told before anything is asked.
      await this.secrets.open(connection);
      return connection;
    });
  }
}

/** Longer than this the site is not believed: its own figure is known to be too large. */
const LONGEST_BLOCK = 3600;

/** What is kept of an error; nothing of a refusal of our own. */
function failureOf(error: unknown): { failure: KeptFailure | null; blockedSeconds: number | null } {
  if (!(error instanceof JiraFault))
    return { failure: error instanceof Problem ? null : { fault: 'internal', detail: null }, blockedSeconds: null };
  const { kind, facts } = error;
  const blocked = kind === 'rate_limited' ? Math.min(LONGEST_BLOCK, facts.retryAfterSeconds ?? 60) : null;
  return { failure: { fault: kind, detail: facts.detail ?? null }, blockedSeconds: blocked };
}
