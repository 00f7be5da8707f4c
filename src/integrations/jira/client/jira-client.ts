import { setTimeout as delay } from 'node:timers/promises';
import {
  JiraFault,
  type JiraAccess,
  type JiraApi,
  type JiraFound,
  type JiraIssueTypeFacts,
  type JiraLinkType,
  type JiraListQuery,
  type JiraMyself,
  type JiraPage,
  type JiraProject,
  type JiraStatusFacts,
  type JiraUsage,
  type RegisteredWebhook,
  type RemoteLink,
  type WebhookRegistered,
  type WebhookWish,
  UNLIMITED_POINTS,
} from '../jira-api.types.js';
import {
  listIn,
  toIssueTypes,
  toLinkTypes,
  toMoment,
  toMyself,
  toProjects,
  toStatuses,
  toWebhooks,
  toWebhooksRegistered,
} from './answers.js';
import { issuesOf, listByPosition, listByToken, objectOf } from './listing.js';
import { DEFAULT_PATIENCE } from './patience.js';
import { JiraTransport, type JiraQuestion, type TransportOptions } from './transport.js';

/** What a client needs; all but the access and the way out have a value of their own. */
export type JiraClientOptions = Pick<TransportOptions, 'access' | 'dispatcher'> &
  Partial<Omit<TransportOptions, 'access' | 'dispatcher'>>;

/** How many ids go into one question. */
const MOST_IDS = 100;
/** Pages of projects, 50 each. */
const MOST_PROJECT_PAGES = 200;

/** One site's API over HTTP: Cloud by REST v3, Data Center by v2. Make one for each piece of work: it counts its own use. */
export class JiraClient implements JiraApi {
  private readonly transport: JiraTransport;
  private readonly cloud: boolean;
  private readonly api: string;

  constructor(options: JiraClientOptions) {
    const access: JiraAccess = options.access;
    this.cloud = access.platform === 'cloud';
    this.api = `/rest/api/${this.cloud ? 3 : 2}`;
    this.transport = new JiraTransport({
      now: Date.now,
      sleep: (milliseconds) => delay(milliseconds),
      random: Math.random,
      patience: DEFAULT_PATIENCE,
      requestCap: Number.POSITIVE_INFINITY,
      pointsCap: Number.POSITIVE_INFINITY,
      points: UNLIMITED_POINTS,
      onUse: () => undefined,
      ...options,
    });
  }

  get usage(): JiraUsage {
    return this.transport.usage;
  }

  async *listIssues(query: JiraListQuery): AsyncGenerator<JiraPage, void, undefined> {
    const bounded = inOrder(query);
    yield* this.cloud ? listByToken(this.transport, bounded) : listByPosition(this.transport, bounded);
  }

  async countIssues(jql: string): Promise<number | null> {
    const { jql: bounded } = inOrder({ jql, fields: [] });
    const answer = this.cloud
      ? await this.post('/search/approximate-count', { jql: withoutOrder(bounded) })
      : await this.post('/search', { jql: bounded, maxResults: 0, startAt: 0, fields: ['id'] });
    const count = objectOf(answer)[this.cloud ? 'count' : 'total'];
    return typeof count === 'number' ? count : null;
  }

  async issuesByIds(ids: readonly string[], fields: readonly string[]): Promise<JiraFound> {
    const issues: unknown[] = [];
    const missing: string[] = [];
    const wanted = [...new Set(ids)];
    for (let at = 0; at < wanted.length; at += MOST_IDS) {
      const some = wanted.slice(at, at + MOST_IDS);
      const found = this.cloud ? await this.fetchMany(some, fields) : await this.searchMany(some, fields);
      issues.push(...found.issues);
      missing.push(...found.missing);
    }
    return { issues, missing };
  }

  async issue(idOrKey: string, fields: readonly string[]): Promise<unknown> {
    return this.orNull({
      method: 'GET',
      path: `${this.api}/issue/${encodeURIComponent(idOrKey)}`,
      query: { fields: fields.join(',') },
      repeatable: true,
      objects: () => 1,
      mostObjects: 1,
    });
  }

  async fields(): Promise<readonly unknown[]> {
    return listIn(await this.get('/field'));
  }

  async issueTypes(): Promise<readonly JiraIssueTypeFacts[]> {
    return toIssueTypes(await this.get('/issuetype'));
  }

  async statuses(): Promise<readonly JiraStatusFacts[]> {
    return toStatuses(await this.get('/status'));
  }

  async projects(): Promise<readonly JiraProject[]> {
    if (!this.cloud) return toProjects(listIn(await this.get('/project')));
    const found: unknown[] = [];
    for (let page = 0; page < MOST_PROJECT_PAGES; page += 1) {
      const answer = objectOf(await this.get('/project/search', { startAt: found.length, maxResults: 50 }));
      const values = listIn(answer, 'values');
      found.push(...values);
      if (answer['isLast'] === true || values.length === 0) return toProjects(found);
    }
    throw new JiraFault('request_cap', { path: `${this.api}/project/search` });
  }

  async linkTypes(): Promise<readonly JiraLinkType[]> {
    return toLinkTypes(await this.get('/issueLinkType'));
  }

  async myself(): Promise<JiraMyself> {
    return toMyself(await this.get('/myself'));
  }

  async putRemoteLink(issueId: string, link: RemoteLink): Promise<void> {
    const { globalId, url, title, summary, resolved } = link;
    const object = { url, title, ...(summary ? { summary } : {}), status: { resolved: resolved ?? false } };
    const application = { type: 'org.regie', name: 'Regie' };
    await this.transport.ask({
      method: 'POST',
      path: `${this.api}/issue/${encodeURIComponent(issueId)}/remotelink`,
      body: { globalId, application, relationship: 'Regie', object },
      repeatable: true,
    });
  }

  async removeRemoteLink(issueId: string, globalId: string): Promise<void> {
    const path = `${this.api}/issue/${encodeURIComponent(issueId)}/remotelink`;
    await this.orNull({ method: 'DELETE', path, query: { globalId }, repeatable: true });
  }

  async comment(issueId: string, text: string): Promise<string | null> {
    const path = `${this.api}/issue/${encodeURIComponent(issueId)}/comment`;
    const body = { body: this.cloud ? documentOf(text) : text };
    const { id } = objectOf(await this.transport.ask({ method: 'POST', path, body, repeatable: false }));
    return typeof id === 'string' ? id : null;
  }

  async registerWebhooks(url: string, wishes: readonly WebhookWish[]): Promise<readonly WebhookRegistered[]> {
    const body = { url, webhooks: wishes };
    const path = `${this.api}/webhook`;
    return toWebhooksRegistered(await this.transport.ask({ method: 'POST', path, body, repeatable: false }));
  }

  async refreshWebhooks(ids: readonly string[]): Promise<string | null> {
    const body = { webhookIds: ids.map(Number) };
    const path = `${this.api}/webhook/refresh`;
    const answer = await this.transport.ask({ method: 'PUT', path, body, repeatable: true });
    return toMoment(objectOf(answer)['expirationDate']);
  }

  async removeWebhooks(ids: readonly string[]): Promise<void> {
    const body = { webhookIds: ids.map(Number) };
    await this.transport.ask({ method: 'DELETE', path: `${this.api}/webhook`, body, repeatable: true });
  }

  async webhooks(): Promise<readonly RegisteredWebhook[]> {
    return toWebhooks(await this.get('/webhook', { maxResults: 100 }));
  }

  private async fetchMany(ids: readonly string[], fields: readonly string[]): Promise<JiraFound> {
    const answer = objectOf(
      await this.transport.ask({
        method: 'POST',
        path: `${this.api}/issue/bulkfetch`,
        body: { issueIdsOrKeys: ids, fields },
        repeatable: true,
        objects: (told) => issuesOf(objectOf(told)).length,
        mostObjects: ids.length,
      }),
    );
    const issues = issuesOf(answer);
    const refused = new Set(listIn(answer['issueErrors'] ?? []).map((error) => String(objectOf(error)['id'])));
    // A former key finds the issue under its new one: only what is refused, or an id that is not there, is missing.
    return { issues, missing: unfound(ids, issues).filter((id) => /^\d+$/.test(id) || refused.has(id)) };
  }

  /** Data Center knows no bulk fetch. What its search does not find is looked up one by one: an index may be behind. */
  private async searchMany(ids: readonly string[], fields: readonly string[]): Promise<JiraFound> {
    const jql = `id in (${ids.map((id) => (/^\d+$/.test(id) ? id : quoted(id))).join(', ')})`;
    const answer = objectOf(
      await this.transport.ask({
        method: 'POST',
        path: `${this.api}/search`,
        body: { jql, fields, startAt: 0, maxResults: MOST_IDS, validateQuery: false },
        repeatable: true,
        objects: (told) => issuesOf(objectOf(told)).length,
        mostObjects: ids.length,
      }),
    );
    const issues = [...issuesOf(answer)];
    const missing: string[] = [];
    for (const id of unfound(ids, issues)) {
      const issue = await this.issue(id, fields);
      if (issue === null) missing.push(id);
      else issues.push(issue);
    }
    return { issues, missing };
  }

  private get(path: string, query: Readonly<Record<string, string | number>> = {}): Promise<unknown> {
    return this.transport.ask({ method: 'GET', path: this.api + path, query, repeatable: true });
  }

  private post(path: string, body: unknown): Promise<unknown> {
    return this.transport.ask({ method: 'POST', path: this.api + path, body, repeatable: true });
  }

  private async orNull(question: JiraQuestion): Promise<unknown> {
    try {
      return await this.transport.ask(question);
    } catch (error) {
      if (error instanceof JiraFault && error.kind === 'not_found') return null;
      throw error;
    }
  }
}

const ORDER = /\border\s+by\b/i;
const withoutOrder = (jql: string): string => jql.split(ORDER)[0]?.trim() ?? '';
const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** With a condition, and with an order that does not change while the list is read. */
function inOrder(query: JiraListQuery): JiraListQuery {
  if (withoutOrder(query.jql) === '')
    throw new JiraFault('bad_request', { detail: 'The question has no condition besides its order.' });
  return ORDER.test(query.jql) ? query : { ...query, jql: `${query.jql} ORDER BY key ASC` };
}

/** The ids and keys that none of the issues has. */
function unfound(ids: readonly string[], issues: readonly unknown[]): string[] {
  const found = new Set(
    issues.flatMap((issue) => {
      const { id, key } = objectOf(issue);
      return [String(id), String(key)];
    }),
  );
  return ids.filter((id) => !found.has(id));
}

/** Plain text as ADF: a paragraph between empty lines, a break at the end of a line. */
function documentOf(text: string): unknown {
  const paragraphs = text.split(/\n{2,}/).filter((paragraph) => paragraph.trim() !== '');
  const content = paragraphs.map((paragraph) => ({
    type: 'paragraph',
    content: paragraph
      .split('\n')
      .flatMap((line, at) => [
        ...(at > 0 ? [{ type: 'hardBreak' }] : []),
        ...(line === '' ? [] : [{ type: 'text', text: line }]),
      ]),
  }));
  return { version: 1, type: 'doc', content };
}
