import type { PagingFault } from './fake-faults.js';
import { JqlError, readJql } from './fake-jql.js';
import { tellIssue, type Telling } from './fake-render.js';
import type { FakeIssue } from './fake-site.types.js';

export interface Told {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many objects it returns, for the points. */
  readonly objects?: number;
}

export interface SearchSurroundings {
  readonly telling: Telling;
  readonly lagMs: number;
  readonly tokenLifeMs: number;
  readonly paging: PagingFault;
}

interface Place {
  readonly ids: readonly string[];
  readonly offset: number;
  readonly jql: string;
  readonly madeAt: number;
}

export function refusal(...errorMessages: string[]): Told {
  return { status: 400, body: { errorMessages, errors: {} } };
}

/** Both ways of searching: tokens on Cloud, positions on Data Center. */
export class FakeSearch {
  private readonly places = new Map<string, Place>();
  private lastToken = 0;
  private pagesTold = 0;

  byToken(asked: Record<string, unknown>, around: SearchSurroundings): Told {
    const jql = textOf(asked['jql']);
    const size = Number(asked['maxResults'] ?? 50);
    if (!(size >= 1 && size <= 5000)) return refusal('maxResults must be between 1 and 5000.');
    const fields = (asked['fields'] as string[] | undefined) ?? [];
    const reconciled = (asked['reconcileIssues'] as (string | number)[] | undefined) ?? [];
    if (reconciled.length > 50) return refusal('At most 50 issues can be reconciled.');
    const fresh = new Set(reconciled.map(String));
    const token = asked['nextPageToken'] as string | undefined;
    this.pagesTold = token === undefined ? 0 : this.pagesTold + 1;
    const place = token === undefined ? this.start(jql, around, fresh) : this.resume(token, jql, around);
    return this.tell(place, size, fields, fresh, around);
  }

  byPosition(asked: Record<string, unknown>, around: SearchSurroundings, mostAPage: number): Told {
    const query = readJql(textOf(asked['jql']), around.telling.site, around.telling.timeZone);
    const found = around.telling.site.indexed(around.lagMs).filter(query.matches).sort(query.compare);
    const startAt = Number(asked['startAt'] ?? 0);
    const size = Math.min(Number(asked['maxResults'] ?? 50), mostAPage);
    const from = around.paging === 'repeated_token' || around.paging === 'same_page' ? 0 : startAt;
    const page = around.paging === 'empty_pages' ? [] : found.slice(from, from + size);
    const fields = fieldsOf(asked['fields']);
    const issues = page.map((issue) => tellIssue(issue, fields.length === 0 ? ['*navigable'] : fields, around.telling));
    const total = around.paging === 'growing_total' ? startAt + size + 1000 : found.length;
    const body = { expand: 'schema,names', startAt, maxResults: size, total, issues };
    const { issues: _, ...without } = body;
    return { status: 200, body: around.paging === 'no_issues' ? without : body, objects: issues.length };
  }

  private start(jql: string, around: SearchSurroundings, fresh: ReadonlySet<string>): Place {
    const query = readJql(jql, around.telling.site, around.telling.timeZone);
    if (!query.bounded)
      throw new JqlError('Unbounded JQL queries are not allowed here. Please add a search restriction to your query.');
    const found = around.telling.site.indexed(around.lagMs, fresh).filter(query.matches).sort(query.compare);
    return { ids: found.map((issue) => issue.id), offset: 0, jql, madeAt: around.telling.site.clock.now() };
  }

  private resume(token: string, jql: string, around: SearchSurroundings): Place {
    const place = this.places.get(token);
    const expired = !place || around.telling.site.clock.now() - place.madeAt > around.tokenLifeMs;
    if (expired || place.jql !== jql || around.paging === 'stale_token')
      throw new JqlError('The provided next page token is invalid or expired.');
    return around.paging === 'repeated_token' || around.paging === 'same_page' ? { ...place, offset: 0 } : place;
  }

  private tell(
    place: Place,
    size: number,
    fields: readonly string[],
    fresh: ReadonlySet<string>,
    around: SearchSurroundings,
  ): Told {
    const { telling, paging } = around;
    const empty = paging === 'empty_pages' || (paging === 'sparse_pages' && this.pagesTold % 3 !== 0);
    const ids = empty ? [] : place.ids.slice(place.offset, place.offset + size);
    const seen = new Map(
      telling.site.indexed(around.lagMs, fresh).map((issue): [string, FakeIssue] => [issue.id, issue]),
    );
    const issues = ids.flatMap((id) => seen.get(id) ?? []).map((issue) => tellIssue(issue, fields, telling));
    const next = place.offset + ids.length;
    const body = this.shape(issues, { ...place, offset: next }, size, paging, telling.site.clock.now());
    return { status: 200, body, objects: issues.length };
  }

  private shape(issues: unknown[], next: Place, size: number, paging: PagingFault, now: number): unknown {
    const last = next.offset >= next.ids.length && paging !== 'empty_pages';
    if (paging === 'old_shape') return { startAt: 0, maxResults: size, total: next.ids.length, issues };
    if (paging === 'no_issues') return { isLast: true };
    if (paging === 'no_end') return { issues };
    if (paging === 'lost_token') return { isLast: false, issues };
    if (paging === 'repeated_token')
      return { isLast: false, nextPageToken: this.token('token-again', next, now), issues };
    if (paging === 'cycling_tokens')
      return {
        isLast: false,
        nextPageToken: this.token(`cycle-${this.pagesTold % 2}`, { ...next, offset: 0 }, now),
        issues,
      };
    if (paging === 'same_page')
      return { isLast: false, nextPageToken: this.token(null, { ...next, offset: 0 }, now), issues };
    return last ? { isLast: true, issues } : { isLast: false, nextPageToken: this.token(null, next, now), issues };
  }

  private token(given: string | null, place: Place, now: number): string {
    this.lastToken += 1;
    const token = given ?? Buffer.from(`String&${this.lastToken}=next`).toString('base64');
    this.places.set(token, { ...place, madeAt: now });
    return token;
  }
}

export function fieldsOf(given: unknown): string[] {
  if (Array.isArray(given)) return given.map(String);
  return typeof given === 'string' && given !== '' ? given.split(',') : [];
}

const textOf = (given: unknown): string => (typeof given === 'string' ? given : '');
