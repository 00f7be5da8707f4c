import type { FakeDelivery, FakePosted } from './fake-webhooks.js';
import { seededRandom } from './fake-clock.js';
import type { FakeIssue } from './fake-site.types.js';
import type { JiraBed } from './jira-bed.js';
import { seedSite } from './seed-site.js';
import type { Difference } from './source-and-register.js';

const MINUTE = 60_000;
const PROJECTS = ['CX', 'BIL', 'POR'];
const DAYS = ['2026-10-31', '2027-01-01', '2028-02-29', null];

/** How often what happens to issues, of 100. */
const OF_100 = { moved: 4, removed: 3, added: 4 } as const;

/** Lets so many things happen to a site within `milliseconds`: changes of every kind, moves, removals, new issues. */
export function happen(bed: JiraBed, count: number, milliseconds: number, seed = 11): void {
  const { site, clock } = bed.jira;
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const alive = site.all().filter(({ typeId }) => typeId === '10000');
  const programmes = site.all().filter(({ typeId }) => typeId === '10020');
  const begun = clock.now();
  for (let at = 0; at < count; at += 1) {
    clock.advance(begun + Math.floor(((at + 1) * milliseconds) / count) - clock.now());
    const what = random() * 100;
    const place = Math.floor(random() * alive.length);
    const issue = alive[place];
    if (!issue || what < OF_100.added) alive.push(site.addIssue(pick(PROJECTS), { summary: `New at ${at}` }));
    else if (what < OF_100.added + OF_100.removed) {
      site.remove(issue.id);
      alive.splice(place, 1);
    } else if (what < OF_100.added + OF_100.removed + OF_100.moved) site.move(issue.id, pick(PROJECTS));
    else site.change(issue.id, changeOf(at, random() * 4, pick, programmes));
  }
}

function changeOf(at: number, kind: number, pick: <T>(items: readonly T[]) => T, programmes: readonly FakeIssue[]) {
  const summary = `Changed at ${at}`;
  if (kind < 1) return { summary };
  if (kind < 2) return { summary, statusId: pick(['1', '3', '10068', '10069']) };
  if (kind < 3) return { summary, dueDate: pick(DAYS), description: `What is known at ${at}` };
  return { summary, parentId: pick([...programmes.map(({ id }) => id), null]) };
}

export interface AfterAMinute {
  /** What the first sweep has not found, though an answer by id could have told it. */
  readonly afterSweep: readonly Difference[];
  /** New issues that the search could not show yet. */
  readonly unseen: number;
  /** When the search has caught up and the regular look came by. */
  readonly afterLook: readonly Difference[];
  readonly sweepRequests: number;
  readonly sweepPoints: number;
}

/** Many changes within one minute, none of them told by a message, and one sweep right behind them. */
export async function changesInAMinute(bed: JiraBed, issues: number, changes: number): Promise<AfterAMinute> {
  const { jira } = bed;
  seedSite(jira.site, issues, PROJECTS);
  jira.clock.advance(jira.lagMs + MINUTE);
  await bed.follow('sweep');
  const before = await bed.compare();
  if (before.length > 0) throw new Error(`the first sweep left ${JSON.stringify(before.slice(0, 3))}`);
  const begun = jira.clock.now();
  happen(bed, changes, MINUTE);
  jira.resetCounts();
  await bed.follow('sweep');
  const { requests, points: sweepPoints } = jira;
  const sweepRequests = requests.length;
  const horizon = jira.clock.now() - jira.lagMs;
  const isUnseen = ({ kind, siteIssueId }: Difference): boolean => {
    const createdAt = jira.site.find(siteIssueId)?.createdAt ?? 0;
    return kind === 'missed' && createdAt >= begun && createdAt > horizon;
  };
  const swept = await bed.compare();
  // The regular look comes every five minutes, and looks well beyond the time that the search may be behind.
  jira.clock.advance(jira.lagMs);
  await bed.follow('look', 'second_look');
  return {
    afterSweep: swept.filter((one) => !isUnseen(one)),
    unseen: swept.filter(isUnseen).length,
    afterLook: await bed.compare(),
    sweepRequests,
    sweepPoints,
  };
}

export interface AfterAPost {
  readonly posted: FakePosted;
  /** Milliseconds in which 99 of 100 messages were answered. */
  readonly p99: number;
  /** What the messages that arrived leave open, before anybody asks the site. */
  readonly afterMessages: readonly Difference[];
  readonly afterSweep: readonly Difference[];
}

/**
 * Many messages, each sent several times or never, in any order, and then the reconciling sweep.
 * @param worked waits until what arrived is worked off
 */
export async function messagesByABadPost(
  bed: JiraBed,
  { messages, over, worked }: { messages: number; over: number; worked: () => Promise<void> },
): Promise<AfterAPost> {
  const { jira, target } = bed;
  happen(bed, messages, over, 23);
  const deliveries = jira.webhooks.take(target);
  const post = { copies: [1, 6] as const, dropped: 0.05, shuffled: true, seed: 5 };
  const posted = await jira.webhooks.send(deliveries, target, post);
  await worked();
  const afterMessages = await bed.compare();
  await bed.follow('sweep', 'second_look');
  return { posted, p99: quantile(posted.latencies, 0.99), afterMessages, afterSweep: await bed.compare() };
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** As many bodies that nobody signed, or that were altered after, in seven ways in turn. */
export function forgeries(bed: JiraBed, count: number): FakeDelivery[] {
  const { jira, target } = bed;
  const { webhooks, site } = jira;
  const [issue] = site.all();
  if (!issue) throw new Error('the site has issues');
  const event = {
    name: 'updated' as const,
    issue: { ...issue, summary: 'Genuine' },
    before: issue,
    at: jira.clock.now(),
  };
  return Array.from({ length: count }, (_, at): FakeDelivery => {
    const genuine = webhooks.deliver({ ...event, at: event.at + at }, target);
    const signed = (signature: string | null): FakeDelivery => {
      const { 'X-Hub-Signature': __, ...headers } = genuine.headers;
      return { ...genuine, headers: signature === null ? headers : { ...headers, 'X-Hub-Signature': signature } };
    };
    const own = genuine.headers['X-Hub-Signature'] ?? '';
    const ways: readonly (() => FakeDelivery)[] = [
      () => ({ ...genuine, body: genuine.body.replace('Genuine', 'Forged!') }),
      () => ({ ...genuine, body: `${genuine.body} ` }),
      () => webhooks.wrap(genuine.body, { url: target.url, secret: `another secret ${at}` }),
      () => signed(null),
      () => signed(`sha512=${own.slice(7)}${own.slice(7)}`),
      () => signed(own.replace(/.$/, (digit) => (digit === '0' ? '1' : '0'))),
      () => ({ ...signed(null), headers: { ...signed(null).headers, 'X-Regie-Secret': `guess-${at}` } }),
    ];
    return (ways[at % ways.length] as () => FakeDelivery)();
  });
}
