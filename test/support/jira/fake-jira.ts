import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { FakeClock } from './fake-clock.js';
import { FakeFaults, spoil } from './fake-faults.js';
import { FakeOAuth } from './fake-oauth.js';
import type { Telling } from './fake-render.js';
import { answerOf } from './fake-routes.js';
import { FakeSearch, type SearchSurroundings, type Told } from './fake-search.js';
import { FakeSite } from './fake-site.js';
import type { FakeUser } from './fake-site.types.js';
import { FakeWebhooks } from './fake-webhooks.js';

export interface FakeJiraOptions {
  readonly platform?: 'cloud' | 'data_center';
  readonly clock?: FakeClock;
  /** The profile time zone of the account that asks. */
  readonly timeZone?: string;
  /** How far the search is behind, 0–900 seconds. */
  readonly lagSeconds?: number;
}

/** A request that may be for a page instead of the API. */
export interface FakeAsked {
  readonly method: string;
  readonly url: URL;
  readonly body: Record<string, unknown>;
}

export interface FakePage {
  readonly status?: number;
  readonly html?: string;
  readonly location?: string;
}

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
}

export const API_TOKEN = 'Basic ' + Buffer.from('importer@example.org:api-token').toString('base64');
export const PERSONAL_TOKEN = 'Bearer personal-access-token';

/**
 * A Jira over real HTTP on the loopback that remembers what it is told: Cloud (v3, v2) or Data Center (v2 only).
 * It also answers as `api.atlassian.com/ex/jira/<cloudId>` and as `auth.atlassian.com`, for OAuth.
 */
export class FakeJira {
  readonly clock: FakeClock;
  readonly site: FakeSite;
  readonly faults = new FakeFaults();
  readonly search = new FakeSearch();
  readonly oauth: FakeOAuth;
  readonly webhooks: FakeWebhooks;
  readonly cloud: boolean;
  /** Authorization headers that are accepted besides OAuth's. Take one away and it is withdrawn. */
  readonly credentials = new Set([API_TOKEN, PERSONAL_TOKEN]);
  me: FakeUser;
  lagMs: number;
  tokenLifeMs = 7 * 86_400_000;
  /** Data Center: the administrator's ceiling of maxResults. */
  mostAPage = 1000;
  /** Points an hour; beyond them 429 until the hour is over. */
  quota = Number.POSITIVE_INFINITY;
  /** Pages for people; null where the API is to answer. */
  pages: (asked: FakeAsked) => FakePage | null = () => null;
  readonly requests: FakeRequest[] = [];
  points = 0;
  private hour = { startedAt: 0, points: 0 };
  private server: Server | null = null;

  constructor(options: FakeJiraOptions = {}) {
    this.clock = options.clock ?? new FakeClock();
    this.site = new FakeSite(this.clock);
    this.oauth = new FakeOAuth(this.clock);
    this.webhooks = new FakeWebhooks(this);
    this.cloud = options.platform !== 'data_center';
    this.me = this.site.addUser('Importer', 'importer@example.org', options.timeZone ?? 'Etc/UTC');
    this.lagMs = (options.lagSeconds ?? 0) * 1000;
  }

  async start(port = 0): Promise<this> {
    this.server = createServer((request, response) => {
      // A site that errs answers so, and goes on.
      this.receive(request, response).catch((error: unknown) => write(response, { status: 500, body: String(error) }));
    });
    await new Promise<void>((resolve) => this.server?.listen(port, '127.0.0.1', resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server?.closeAllConnections();
    await new Promise<void>((resolve) => (this.server ? this.server.close(() => resolve()) : resolve()));
  }

  get url(): string {
    if (!this.server) return 'http://127.0.0.1:0';
    return `http://127.0.0.1:${(this.server?.address() as AddressInfo).port}`;
  }

  /** The base address of a connection by OAuth. */
  get oauthUrl(): string {
    return `${this.url}/ex/jira/${this.oauth.cloudId}`;
  }

  get listRequests(): number {
    return this.requests.filter(({ path }) => /\/search(\/jql)?$/.test(path)).length;
  }

  resetCounts(): void {
    this.requests.length = 0;
    this.points = 0;
  }

  telling(version: 2 | 3): Telling {
    return { site: this.site, cloud: this.cloud, version, timeZone: this.me.timeZone, base: this.url };
  }

  searching(version: 2 | 3): SearchSurroundings {
    return {
      telling: this.telling(version),
      lagMs: this.lagMs,
      tokenLifeMs: this.tokenLifeMs,
      paging: this.faults.paging,
    };
  }

  private async receive(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const url = new URL(request.url ?? '/', this.url);
    const method = request.method ?? 'GET';
    const body = readBody(Buffer.concat(chunks).toString(), request.headers['content-type'] ?? '');
    const page = this.pages({ method, url, body });
    if (page) return show(response, page);
    this.requests.push({ method, path: url.pathname, body });
    const fault = this.faults.take(`${method} ${url.pathname}`);
    const answer = (): Told => this.answer(method, url, body, request.headers.authorization ?? '');
    if (fault) spoil(fault, response, () => answer().body);
    else write(response, answer());
  }

  private answer(method: string, url: URL, body: Record<string, unknown>, authorization: string): Told {
    if (url.pathname === '/oauth/token') return this.oauth.token(body);
    if (!this.accepts(authorization)) return { status: 401, body: { message: 'Unauthorized', 'status-code': 401 } };
    if (url.pathname === '/oauth/token/accessible-resources')
      return {
        status: 200,
        body: [{ id: this.oauth.cloudId, url: this.url, name: 'fake', scopes: this.oauth.scopes }],
      };
    const path = /^(?:\/ex\/jira\/[^/]+)?\/rest\/api\/([23]|latest)(\/.*)$/.exec(url.pathname);
    if (!path) return { status: 404, body: { message: 'null for uri' } };
    const limited = this.overQuota();
    if (limited) return limited;
    const version = path[1] === '3' ? 3 : 2;
    const told = answerOf(method, path[2] ?? '', { jira: this, version, query: url.searchParams, body });
    this.charge(1 + (told.objects ?? 0));
    return told;
  }

  private accepts(authorization: string): boolean {
    return this.credentials.has(authorization) || this.oauth.accepts(authorization.replace(/^Bearer /, ''));
  }

  private charge(points: number): void {
    this.points += points;
    this.hour.points += points;
  }

  private overQuota(): Told | null {
    const now = this.clock.now();
    if (now - this.hour.startedAt >= 3_600_000) this.hour = { startedAt: now, points: 0 };
    if (this.hour.points < this.quota) return null;
    const left = Math.ceil((this.hour.startedAt + 3_600_000 - now) / 1000);
    const headers = {
      'Retry-After': String(left),
      'Beta-Ratelimit': `"tenant-app-quota";r=0;t=${left}`,
      'X-Beta-Ratelimit-Reason': 'jira-quota-tenant-based',
    };
    return { status: 429, body: { errorMessages: ['Rate limit exceeded.'] }, headers };
  }
}

function readBody(text: string, type: string): Record<string, unknown> {
  if (text === '') return {};
  if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  try {
    return JSON.parse(text) as Record<string, unknown>;
  } catch {
    return {};
  }
}

function show(response: ServerResponse, { status, html, location }: FakePage): void {
  const headers = {
    'Content-Type': 'text/html; charset=utf-8',
    ...(location === undefined ? {} : { Location: location }),
  };
  response.writeHead(status ?? (location === undefined ? 200 : 303), headers).end(html ?? '');
}

function write(response: ServerResponse, told: Told): void {
  response.writeHead(told.status, { 'Content-Type': 'application/json;charset=UTF-8', ...told.headers });
  response.end(told.body === undefined ? undefined : JSON.stringify(told.body));
}
