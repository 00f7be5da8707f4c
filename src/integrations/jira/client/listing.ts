import { JiraFault, type JiraFaultKind, type JiraListQuery, type JiraPage } from '../jira-api.types.js';
import type { JiraTransport } from './transport.js';

const DEFAULT_PAGE = 100;
const DEFAULT_CAP = 1000;
/** Pages in a row that bring nothing new. */
const MOST_USELESS = 3;

type Raw = Readonly<Record<string, unknown>>;

/**
 * Every issue that a Cloud site's search finds, by tokens. A list that ends without a fault is complete as far as the
 * site says: its last page says so, or is short and carries no token.
 */
export async function* listByToken(transport: JiraTransport, query: JiraListQuery): AsyncGenerator<JiraPage, void> {
  const progress = new Progress(query);
  const tokens = new Set<string>();
  const start = query.from && 'token' in query.from ? query.from.token : null;
  for (let token: string | null = start, page = 1; ; page += 1) {
    progress.mayAsk();
    const answer = await nextPage(transport, query, token);
    const issues = issuesOf(answer);
    const fresh = progress.fresh(issues);
    const next: string | null = answer['isLast'] === true ? null : tokenOf(answer);
    if (fresh.length > 0) yield { issues: fresh, page, total: null, next: next === null ? null : { token: next } };
    if (answer['isLast'] === true) return;
    if (next === null) {
      if (isEnd(answer, issues.length, query)) return;
      throw new JiraFault('unended_list', { detail: `after ${progress.seen} issues` });
    }
    if (tokens.has(next)) throw new JiraFault('repeated_page', { detail: `after ${progress.seen} issues` });
    tokens.add(next);
    token = next;
  }
}

async function nextPage(transport: JiraTransport, query: JiraListQuery, token: string | null): Promise<Raw> {
  try {
    return objectOf(
      await transport.ask({
        method: 'POST',
        path: '/rest/api/3/search/jql',
        body: {
          jql: query.jql,
          fields: query.fields,
          maxResults: query.pageSize ?? DEFAULT_PAGE,
          ...(token === null ? {} : { nextPageToken: token }),
          ...(query.reconcileIds?.length ? { reconcileIssues: query.reconcileIds.map(Number) } : {}),
        },
        repeatable: true,
        list: true,
        objects: (answer) => issuesOf(objectOf(answer)).length,
        mostObjects: query.pageSize ?? DEFAULT_PAGE,
      }),
    );
  } catch (error) {
    // The question was accepted on the first page, so that only the place in the list can be wrong now.
    if (token !== null && error instanceof JiraFault && error.kind === 'bad_request')
      throw new JiraFault('expired_page', error.facts);
    throw error;
  }
}

/** No token and no `isLast`: the end where the page is short. A full page, or one of the old shape, may be cut off. */
function isEnd(answer: Raw, issues: number, query: JiraListQuery): boolean {
  if (answer['isLast'] === false) return false;
  const { startAt, total } = answer;
  if (typeof total === 'number') return (typeof startAt === 'number' ? startAt : 0) + issues >= total;
  return issues < (query.pageSize ?? DEFAULT_PAGE);
}

/**
 * Every issue that a Data Center's search finds, by position. Positions shift while others work, so that each page
 * begins with the last issue of the page before; where it does not, the list steps back until the two meet.
 */
export async function* listByPosition(transport: JiraTransport, query: JiraListQuery): AsyncGenerator<JiraPage, void> {
  const progress = new Progress(query);
  // What was deleted meanwhile has moved the rest to the front: a list that is read on steps back a page.
  const start = query.from && 'startAt' in query.from ? query.from.startAt - (query.pageSize ?? DEFAULT_PAGE) : 0;
  for (let startAt = Math.max(0, start), page = 1, overlaps = false; ; page += 1) {
    progress.mayAsk();
    const answer = await pageAt(transport, query, startAt);
    const issues = issuesOf(answer);
    const total = answer['total'];
    if (typeof total !== 'number') throw new JiraFault('unended_list', { detail: 'no total' });
    const meets = !overlaps || issues.length === 0 || issues.some((issue) => progress.knows(issue));
    const fresh = progress.fresh(issues);
    const end = startAt + issues.length;
    if (fresh.length > 0) yield { issues: fresh, page, total, next: end >= total ? null : { startAt: end } };
    if (!meets) {
      startAt = Math.max(0, startAt - (query.pageSize ?? DEFAULT_PAGE));
      overlaps = startAt > 0;
      continue;
    }
    if (end >= total) return progress.demandWhole(total);
    // Pages of a single issue, if an administrator will have it so, cannot overlap.
    overlaps = issues.length > 1;
    startAt += overlaps ? issues.length - 1 : 1;
  }
}

async function pageAt(transport: JiraTransport, query: JiraListQuery, startAt: number): Promise<Raw> {
  return objectOf(
    await transport.ask({
      method: 'POST',
      path: '/rest/api/2/search',
      body: { jql: query.jql, fields: query.fields, startAt, maxResults: query.pageSize ?? DEFAULT_PAGE },
      repeatable: true,
      list: true,
      objects: (answer) => issuesOf(objectOf(answer)).length,
      mostObjects: query.pageSize ?? DEFAULT_PAGE,
    }),
  );
}

/** What a list has seen so far, and when it has asked enough. */
class Progress {
  seen = 0;
  private asked = 0;
  private useless = 0;
  private readonly ids = new Set<string>();

  constructor(private readonly query: JiraListQuery) {}

  mayAsk(): void {
    this.asked += 1;
    if (this.asked > (this.query.requestCap ?? DEFAULT_CAP))
      throw new JiraFault('request_cap', { detail: `after ${this.seen} issues` });
  }

  knows(issue: unknown): boolean {
    const id = idOf(issue);
    return id !== null && this.ids.has(id);
  }

  /** Throws where the last page brought nothing new, and fewer were seen than there are: pages were repeated. */
  demandWhole(total: number): void {
    if (this.seen < total && this.useless > 0)
      throw new JiraFault('repeated_page', { detail: `${this.seen} of ${total} issues` });
  }

  /** Those of a page that were not there before. Throws after a few pages without any. */
  fresh(issues: readonly unknown[]): unknown[] {
    const fresh = issues.filter((issue) => {
      const id = idOf(issue);
      if (id === null) return true;
      const isNew = !this.ids.has(id);
      this.ids.add(id);
      return isNew;
    });
    this.seen += fresh.length;
    this.useless = fresh.length > 0 ? 0 : this.useless + 1;
    const kind: JiraFaultKind = issues.length === 0 ? 'empty_pages' : 'repeated_page';
    if (this.useless >= MOST_USELESS) throw new JiraFault(kind, { detail: `after ${this.seen} issues` });
    return fresh;
  }
}

function idOf(issue: unknown): string | null {
  if (typeof issue !== 'object' || issue === null) return null;
  const { id } = issue as { id?: unknown };
  return typeof id === 'string' || typeof id === 'number' ? String(id) : null;
}

/** The answer as an object. @throws JiraFault where it is none */
export function objectOf(answer: unknown): Raw {
  if (typeof answer === 'object' && answer !== null && !Array.isArray(answer)) return answer as Raw;
  throw new JiraFault('unexpected_answer', { detail: 'not an object' });
}

/** The answer's list of issues. @throws JiraFault where it has none: silence is not "no issues" */
export function issuesOf(answer: Raw): readonly unknown[] {
  const { issues } = answer;
  if (!Array.isArray(issues)) throw new JiraFault('unexpected_answer', { detail: 'no list of issues' });
  return issues;
}

function tokenOf(answer: Raw): string | null {
  const token = answer['nextPageToken'];
  return typeof token === 'string' && token !== '' ? token : null;
}
