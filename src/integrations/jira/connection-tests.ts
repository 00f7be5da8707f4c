import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { Problem, type Sentence } from '../../platform/problems/problem.js';
import type { Credentials } from './connections.types.js';
import { deploymentOf, siteAddress } from './domain/site-address.js';
import { JIRA_FAULTS, type JiraApi, JiraFault, type JiraFaultKind } from './jira-api.types.js';
import type { JiraField, JiraPlatform } from './issue.types.js';
import { noteSite } from './data/connection-state.query.js';
import { readFields } from './domain/site-facts.js';
import { SiteClients } from './site-clients.js';
import { SiteSessions } from './site-sessions.js';
import { askSite } from './site-knowledge.js';

const SHOWN = 200;

/** What an account can see of a site. */
export interface SeenSite {
  readonly deployment: JiraPlatform;
  readonly account: { readonly name: string | null; readonly email: string | null };
  readonly timeZone: string | null;
  readonly projects: { readonly count: number; readonly shown: readonly { key: string; name: string }[] };
  readonly issueTypes: readonly { readonly id: string; readonly name: string; readonly level: number | null }[];
  readonly fields: readonly JiraField[];
  /** Whether it finds any issue at all: an account without the permission to browse sees an empty site, not a refusal. */
  readonly issues: { readonly isAny: boolean; readonly estimate: number | null };
}

export type TestedConnection =
  | { readonly ok: true; readonly site: SeenSite }
  | { readonly ok: false; readonly fault: JiraFaultKind; readonly words: Sentence; readonly detail: string | null };

/** Tries connections out. A site's refusal is an answer here, not a failure of ours. */
@Injectable()
export class ConnectionTests {
  constructor(
    private readonly database: TenantDatabase,
    private readonly clients: SiteClients,
    private readonly sessions: SiteSessions,
  ) {}

  /** Tries what is not saved. @throws Problem `validation` for an address that is none */
  tryOut(baseUrl: string, credentials: Credentials): Promise<TestedConnection> {
    const address = siteAddress(baseUrl);
    if ('code' in address) throw invalid([address]);
    if (credentials.kind === 'oauth' && credentials.accessToken === null)
      throw invalid([{ pointer: '/credentials/accessToken', code: 'required' }]);
    return tested(() => see(this.clients.openOnce(address.baseUrl, credentials), deploymentOf(credentials.kind)));
  }

  /** Tries what is saved. @throws Problem `not_found`, `jira_paused`, `jira_credentials_unreadable` */
  async tryAgain(actor: Actor, connectionId: string): Promise<TestedConnection> {
    let outcome: TestedConnection | undefined;
    const attempt = this.sessions.with(actor, connectionId, async ({ api, connection }) => {
      const site = await tested(() => see(api, connection.deployment));
      outcome = site;
      if (!site.ok) throw new JiraFault(site.fault, site.detail === null ? {} : { detail: site.detail });
      const kept = await askSite(api);
      await this.database.runApart(actor, () => noteSite(this.database, connectionId, kept));
    });
    await attempt.catch((error: unknown) => {
      if (!(error instanceof Problem) || outcome === undefined) throw error;
    });
    if (!outcome) throw new Error('a test has an outcome');
    return outcome;
  }
}

async function tested(look: () => Promise<SeenSite>): Promise<TestedConnection> {
  try {
    return { ok: true, site: await look() };
  } catch (error) {
    if (!(error instanceof JiraFault)) throw error;
    return { ok: false, fault: error.kind, words: JIRA_FAULTS[error.kind], detail: error.facts.detail ?? null };
  }
}

async function see(api: JiraApi, deployment: JiraPlatform): Promise<SeenSite> {
  const me = await api.myself();
  const projects = await api.projects();
  const issueTypes = await api.issueTypes();
  const fields = readFields(await api.fields());
  const jql = 'project is not EMPTY';
  const estimate = await api.countIssues(jql);
  const first = await api.listIssues({ jql: `${jql} order by created asc`, fields: ['id'], pageSize: 1 }).next();
  const isAny = !first.done && first.value.issues.length > 0;
  return {
    deployment,
    account: { name: me.name, email: me.email },
    timeZone: me.timeZone,
    projects: { count: projects.length, shown: projects.slice(0, SHOWN).map(({ key, name }) => ({ key, name })) },
    issueTypes: issueTypes.map(({ id, name, level }) => ({ id, name, level })),
    fields,
    issues: { isAny, estimate },
  };
}
