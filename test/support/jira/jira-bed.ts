import type { INestApplication } from '@nestjs/common';
import { systemActor } from '../../../src/platform/access/actor.js';
import { TenantDatabase } from '../../../src/platform/database/tenant-database.js';
import { Follower } from '../../../src/integrations/jira/following/follower.js';
import type { Task } from '../../../src/integrations/jira/following/follow-parts.js';
import type { FakeJira } from './fake-jira.js';
import { differences, type Difference, type RegisterRow } from './source-and-register.js';
import type { FakeTarget } from './fake-webhooks.js';

export const CONNECTIONS = '/v1/integrations/jira';

/** An application that listens, and who calls it. */
export interface BedApplication {
  readonly app: INestApplication;
  readonly url: string;
  readonly token: string;
  readonly organisationId: string;
  /** Where webhooks go, when another process takes them. */
  readonly webhooksUrl?: string;
}

export interface Answer<T = Record<string, unknown>> {
  readonly status: number;
  readonly body: T;
}

export interface OperationAnswer {
  readonly state: string;
  readonly problem: { readonly title: string; readonly fault?: string } | null;
  readonly result: Record<string, unknown> | null;
}

export interface HealthAnswer {
  readonly status: string;
  readonly messages: readonly { readonly code: string; readonly text: string }[];
  readonly blockedUntil: string | null;
  readonly webhooks: { readonly waiting: number; readonly failed: number };
  readonly points: { readonly used: number; readonly requests: number };
}

/** One connection to a fake site, an application that follows it, and what tells whether the two say the same. */
export class JiraBed {
  private connection: { id: string; target: FakeTarget } | null = null;

  constructor(
    private readonly application: BedApplication,
    readonly jira: FakeJira,
  ) {}

  get id(): string {
    return this.connected.id;
  }

  get path(): string {
    return `${CONNECTIONS}/${this.id}`;
  }

  /** Where the site's webhooks go. */
  get target(): FakeTarget {
    return this.connected.target;
  }

  /** Connects the site with an account's token, or with what is given, and saves rules. */
  async connect(given: { body?: object; rules?: object | null } = {}): Promise<this> {
    const credentials = this.jira.cloud
      ? { kind: 'api_token', email: 'importer@example.org', token: 'api-token' }
      : { kind: 'personal_access_token', token: 'personal-access-token' };
    const body = { name: `Jira ${this.jira.url}`, baseUrl: this.jira.url, credentials, ...given.body };
    const made = await this.call<{ id: string; webhookUrl: string; webhookSecret: string }>('POST', CONNECTIONS, body);
    const { id, webhookUrl, webhookSecret: secret } = demanded(made, 201);
    const { url, webhooksUrl } = this.application;
    this.connection = { id, target: { url: `${webhooksUrl ?? url}${new URL(webhookUrl).pathname}`, secret } };
    const rules = given.rules === undefined ? {} : given.rules;
    if (rules !== null) await this.rule(rules);
    return this;
  }

  async rule(rules: object): Promise<void> {
    demanded(await this.call('PUT', `${this.path}/rules`, rules, { 'if-match': '*' }), 200);
  }

  async call<T = Record<string, unknown>>(
    method: string,
    path: string,
    body?: object,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const answer = await fetch(`${this.application.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${this.application.token}`,
        ...(body ? { 'content-type': 'application/json' } : {}),
        ...headers,
      },
      ...(body ? { body: JSON.stringify(body) } : {}),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text === '' ? {} : JSON.parse(text)) as T };
  }

  /** Does these parts of following now. What the site refuses is in the connection's health. */
  follow(...tasks: Task[]): Promise<void> {
    return this.application.app
      .get(Follower, { strict: false })
      .follow(this.application.organisationId, this.id, tasks);
  }

  /** Asks for an import and follows it to its end, by its own stream of events. */
  async import(): Promise<OperationAnswer> {
    const asked = await fetch(`${this.application.url}${this.path}/imports`, {
      method: 'POST',
      headers: { authorization: `Bearer ${this.application.token}` },
    });
    if (asked.status !== 202) throw new Error(`an import: ${asked.status} ${await asked.text()}`);
    const events = await fetch(`${this.application.url}${asked.headers.get('location')}/events`, {
      headers: { authorization: `Bearer ${this.application.token}` },
    });
    const told = (await events.text()).split('\n\n').filter((event) => event.startsWith('event: operation'));
    return JSON.parse(told.at(-1)?.split('data: ')[1] ?? '{}') as OperationAnswer;
  }

  async health(): Promise<HealthAnswer> {
    return demanded(await this.call<HealthAnswer>('GET', `${this.path}/health`), 200);
  }

  /** Where the register and the source do not say the same. */
  async compare(projectKeys: readonly string[] | null = null): Promise<readonly Difference[]> {
    return differences(this.jira, projectKeys, await this.register());
  }

  private register(): Promise<RegisterRow[]> {
    const database = this.application.app.get(TenantDatabase, { strict: false });
    const { organisationId } = this.application;
    return database.run(systemActor(organisationId, 'tests'), () =>
      database.query<RegisterRow & Record<string, unknown>>(REGISTER, [organisationId, this.id]),
    );
  }

  private get connected(): { id: string; target: FakeTarget } {
    if (!this.connection) throw new Error('connect the site first');
    return this.connection;
  }
}

/** Every reference to the site, with what its initiative says. */
const REGISTER = `
  select r.external_id as "siteIssueId", r.key, i.id as "initiativeId", i.title, i.description, i.delivery_status as "deliveryStatus",
    i.ends_on::text as "endsOn", l.gone_at is not null as "isGone",
    array(select p.external_id from initiative_relations as e
      join initiative_references as p on p.organisation_id = $1 and p.initiative_id = e.to_id and p.source = r.source
      where e.organisation_id = $1 and e.from_id = i.id and e.kind = 'part_of') as parents
  from jira_connections as c
  join initiative_references as r on r.organisation_id = $1 and r.source = c.source
  join initiatives as i on i.organisation_id = $1 and i.id = r.initiative_id
  left join jira_issues as l on l.organisation_id = $1 and l.connection_id = c.id and l.site_issue_id = r.external_id
  where c.organisation_id = $1 and c.id = $2 order by r.external_id`;

/** The body of an answer of this status. @throws Error with what was said instead */
function demanded<T>({ status, body }: Answer<T>, wanted: number): T {
  if (status !== wanted) throw new Error(`${status} instead of ${wanted}: ${JSON.stringify(body).slice(0, 600)}`);
  return body;
}
