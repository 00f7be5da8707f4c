import { request, type Dispatcher } from 'undici';
import {
  JiraFault,
  type JiraAccess,
  type JiraFaultFacts,
  type JiraUsage,
  type PointsGrant,
} from '../jira-api.types.js';
import { mayRepeat, waitBefore, type Patience } from './patience.js';

/** One question to the site. */
export interface JiraQuestion {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the base address: `/rest/api/3/myself`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  /** Whether asking twice does no more than asking once. */
  readonly repeatable: boolean;
  /** Counts as a request for a page of a list. */
  readonly list?: boolean;
  /** How many objects the answer returns, for the points; and how many at most, for who grants them. */
  readonly objects?: (answer: unknown) => number;
  readonly mostObjects?: number;
}

export interface TransportOptions {
  readonly access: JiraAccess;
  /** The way out; the application's guarded one. */
  readonly dispatcher: Dispatcher;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** In [0, 1), for the jitter. */
  readonly random: () => number;
  readonly patience: Patience;
  /** Most requests and points of this client together; Infinity = no cap. */
  readonly requestCap: number;
  readonly pointsCap: number;
  /** Who grants points to several clients together. */
  readonly points: PointsGrant;
  /** Told after every request what it used. */
  readonly onUse: (used: JiraUsage) => void;
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

const MOST_REDIRECTS = 3;
const MOST_BYTES = 32 * 1024 * 1024;
/** What the connection layer calls a request that never reached the site. */
const NEVER_SENT = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT']);

/** Asks one site: signs in, follows few redirects, waits when told to, gives up in time, counts what it uses. */
export class JiraTransport {
  private used: JiraUsage = { requests: 0, listRequests: 0, points: 0, limited: 0 };
  private readonly base: URL;

  constructor(private readonly options: TransportOptions) {
    if (!URL.canParse(options.access.baseUrl)) throw new JiraFault('unreachable', { detail: 'not an address' });
    this.base = new URL(options.access.baseUrl.replace(/\/+$/, '') + '/');
  }

  get usage(): JiraUsage {
    return this.used;
  }

  /**
   * Asks until there is an answer or patience ends.
   * @returns the answer's JSON; null when there is no content
   * @throws JiraFault, and nothing else
   */
  async ask(question: JiraQuestion): Promise<unknown> {
    const { access, patience, sleep, random } = this.options;
    let authorization = await access.authorization();
    let renewed = false;
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(question, authorization);
      } catch (error) {
        const fault = faultFrom(error, question.path);
        if (fault.kind === 'unauthorized' && !renewed && access.renewed) {
          renewed = true;
          const fresh = await access.renewed(authorization);
          if (fresh === null) throw fault;
          authorization = fresh;
          continue;
        }
        if (attempt >= patience.attempts || !mayRepeat(fault, question.repeatable, neverSent(error))) throw fault;
        const wait = waitBefore(attempt, fault.facts.retryAfterSeconds, random);
        // Whoever asks may come back then; a worker is not held for so long.
        if (wait > patience.longestWaitMs) throw fault;
        await sleep(wait);
      }
    }
  }

  private async once(question: JiraQuestion, authorization: string): Promise<unknown> {
    const url = new URL(question.path.replace(/^\//, ''), this.base);
    for (const [name, value] of Object.entries(question.query ?? {})) url.searchParams.set(name, String(value));
    const before = this.used.points;
    const most = 1 + (question.mostObjects ?? 0);
    if (!(await this.options.points.take(most))) throw new JiraFault('points_cap', { path: question.path });
    try {
      const answer = await this.follow(question, url, authorization);
      const json = readAnswer(answer, question.path, this.options.now);
      if (question.objects) this.count({ points: question.objects(json) });
      return json;
    } finally {
      this.options.points.giveBack(most - (this.used.points - before));
    }
  }

  /** Follows redirects within the site's own host; the credential never travels to another one. */
  private async follow(question: JiraQuestion, start: URL, authorization: string): Promise<Answer> {
    let url = start;
    for (let hops = 0; ; hops += 1) {
      const answer = await this.send(question, url, authorization);
      if (answer.status < 300 || answer.status >= 400) return answer;
      const location = headerOf(answer, 'location');
      const target = location && URL.canParse(location, url.href) ? new URL(location, url) : null;
      const keepsMethod = question.method === 'GET' || answer.status === 307 || answer.status === 308;
      if (!target || !keepsMethod || hops >= MOST_REDIRECTS || !sameHost(this.base, target))
        throw new JiraFault('redirected', {
          status: answer.status,
          path: question.path,
          detail: target?.host ?? 'nowhere',
        });
      url = target;
    }
  }

  private async send(question: JiraQuestion, url: URL, authorization: string): Promise<Answer> {
    const { requestCap, pointsCap, dispatcher, patience } = this.options;
    if (this.used.requests >= requestCap) throw new JiraFault('request_cap', { path: question.path });
    if (this.used.points >= pointsCap) throw new JiraFault('points_cap', { path: question.path });
    this.count({ requests: 1, points: 1, listRequests: question.list ? 1 : 0 });
    const body = question.body === undefined ? {} : { body: JSON.stringify(question.body) };
    const response = await request(url, {
      method: question.method,
      dispatcher,
      headers: {
        Authorization: authorization,
        Accept: 'application/json',
        'User-Agent': 'Regie',
        ...(question.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        // Data Center refuses what looks like a browser's form without it.
        'X-Atlassian-Token': 'no-check',
      },
      ...body,
      headersTimeout: patience.timeoutMs,
      bodyTimeout: patience.timeoutMs,
      signal: AbortSignal.timeout(patience.timeoutMs * 2),
    });
    if (response.statusCode === 429) this.count({ limited: 1 });
    return { status: response.statusCode, headers: response.headers, text: await readText(response.body) };
  }

  private count(more: Partial<JiraUsage>): void {
    const used = { requests: 0, listRequests: 0, points: 0, limited: 0, ...more };
    this.used = {
      requests: this.used.requests + used.requests,
      listRequests: this.used.listRequests + used.listRequests,
      points: this.used.points + used.points,
      limited: this.used.limited + used.limited,
    };
    this.options.onUse(used);
  }
}

function sameHost(base: URL, target: URL): boolean {
  if (target.username !== '' || target.password !== '') return false;
  const upgraded = base.protocol === 'http:' && target.protocol === 'https:' && base.hostname === target.hostname;
  return upgraded || (base.protocol === target.protocol && base.host === target.host);
}

async function readText(body: Dispatcher.ResponseData['body']): Promise<string> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of body as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new JiraFault('too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function readAnswer(answer: Answer, path: string, now: () => number): unknown {
  const { status, text } = answer;
  if (status < 200 || status >= 300) throw new JiraFault(kindOf(status), factsOf(answer, path, now));
  if (text.trim() === '') return null;
  const looksLikeAPage = /^\s*</.test(text) || (headerOf(answer, 'content-type') ?? '').includes('text/html');
  if (looksLikeAPage) throw new JiraFault('not_jira', { status, path });
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new JiraFault(/^\s*[[{]/.test(text) ? 'truncated' : 'not_jira', { status, path });
  }
}

function kindOf(status: number): JiraFault['kind'] {
  const kinds: Readonly<Record<number, JiraFault['kind']>> = {
    400: 'bad_request',
    401: 'unauthorized',
    403: 'forbidden',
    404: 'not_found',
    410: 'removed',
    429: 'rate_limited',
  };
  return kinds[status] ?? (status >= 500 ? 'unavailable' : 'unexpected_answer');
}

function factsOf(answer: Answer, path: string, now: () => number): JiraFaultFacts {
  const wait = retryAfter(answer, now);
  const detail = saidBy(answer.text);
  return {
    status: answer.status,
    path,
    ...(wait === null ? {} : { retryAfterSeconds: wait }),
    ...(detail === '' ? {} : { detail }),
  };
}

/** Retry-After in seconds or as a date; else what is left of the quota's hour, as far as the site says it. */
function retryAfter(answer: Answer, now: () => number): number | null {
  const said = headerOf(answer, 'retry-after')?.trim() ?? '';
  if (/^\d+$/.test(said)) return Number(said);
  const date = Date.parse(said);
  if (said !== '' && !Number.isNaN(date)) return Math.max(0, Math.ceil((date - now()) / 1000));
  if (answer.status !== 429) return null;
  const left = /;\s*t=(\d+)/.exec(headerOf(answer, 'beta-ratelimit') ?? headerOf(answer, 'ratelimit') ?? '');
  return left ? Number(left[1]) : null;
}

/** The site's own words, in one line of at most 300 characters; nothing of a page in HTML. */
function saidBy(text: string): string {
  if (/^\s*</.test(text)) return '';
  try {
    const said = JSON.parse(text) as { errorMessages?: unknown; errors?: unknown; message?: unknown };
    const words = [
      ...(Array.isArray(said.errorMessages) ? (said.errorMessages as unknown[]) : []),
      ...(typeof said.errors === 'object' && said.errors !== null ? (Object.values(said.errors) as unknown[]) : []),
      said.message,
    ];
    return words
      .filter((one): one is string => typeof one === 'string')
      .join(' ')
      .replace(/\s+/g, ' ')
      .slice(0, 300);
  } catch {
    return '';
  }
}

function headerOf(answer: Answer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { code, cause } = error as { code?: unknown; cause?: unknown };
  return typeof code === 'string' ? code : cause === undefined ? '' : codeOf(cause);
}

const neverSent = (error: unknown): boolean => NEVER_SENT.has(codeOf(error));

function faultFrom(error: unknown, path: string): JiraFault {
  if (error instanceof JiraFault) return error;
  const code = codeOf(error);
  if (code === 'REGIE_REFUSED_ADDRESS') return new JiraFault('refused_address', { path });
  const late = code.endsWith('_TIMEOUT') || (error as { name?: unknown } | null)?.name === 'TimeoutError';
  return new JiraFault(late ? 'timeout' : 'unreachable', { path, ...(code === '' ? {} : { detail: code }) });
}
