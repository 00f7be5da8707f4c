import { createHmac, randomUUID } from 'node:crypto';
import { seededRandom } from './fake-clock.js';
import type { FakeJira } from './fake-jira.js';
import { tellAutomation, tellIssue, tellUser } from './fake-render.js';
import type { FakeEvent } from './fake-site.types.js';

const DAYS_30 = 30 * 86_400_000;
const RETRIED = new Set([408, 409, 425, 429]);

/** Where deliveries go. With a secret they are signed, as an administrator's webhooks are. */
export interface FakeTarget {
  readonly url: string;
  readonly secret?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly shape?: 'webhook' | 'automation';
}

/** How badly the post works. */
export interface FakePost {
  readonly seed?: number;
  /** Fewest and most copies of each delivery. */
  readonly copies?: readonly [number, number];
  /** Share that is never sent, 0–1. */
  readonly dropped?: number;
  readonly shuffled?: boolean;
  readonly atOnce?: number;
}

export interface FakePosted {
  readonly deliveries: number;
  readonly sent: number;
  readonly dropped: number;
  /** Answers by status; 0 = no answer. */
  readonly answers: Readonly<Record<number, number>>;
  /** Deliveries that were never accepted, after five retries. */
  readonly lost: number;
  /** Of every answer, in milliseconds. */
  readonly latencies: readonly number[];
}

export interface FakeDelivery {
  readonly identifier: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

interface Registered {
  readonly id: number;
  readonly events: readonly string[];
  readonly jqlFilter: string;
  readonly url: string;
  expiresAt: number;
}

/** The sender of webhooks: at least once, in any order, then lost. */
export class FakeWebhooks {
  readonly registered: Registered[] = [];
  private lastId = 0;
  private told = 0;

  constructor(private readonly jira: FakeJira) {}

  register(body: Record<string, unknown>): unknown[] {
    const wishes = (body['webhooks'] as { events: string[]; jqlFilter: string }[] | undefined) ?? [];
    return wishes.map(({ events, jqlFilter }) => {
      if (/\b(or|order by|updated|created)\b/i.test(jqlFilter) || jqlFilter.trim() === '')
        return { errors: ['The JQL filter is not supported for webhooks.'] };
      this.lastId += 1;
      const expiresAt = this.jira.clock.now() + DAYS_30;
      this.registered.push({ id: this.lastId, events, jqlFilter, url: String(body['url']), expiresAt });
      return { createdWebhookId: this.lastId };
    });
  }

  refresh(ids: readonly number[]): string {
    const expiresAt = this.jira.clock.now() + DAYS_30;
    for (const one of this.registered) if (ids.includes(one.id)) one.expiresAt = expiresAt;
    return new Date(expiresAt).toISOString();
  }

  unregister(ids: readonly number[]): void {
    const kept = this.registered.filter((one) => !ids.includes(one.id));
    this.registered.splice(0, this.registered.length, ...kept);
  }

  /** What has ended is there no longer. */
  tellRegistered(): unknown[] {
    this.unregister(this.registered.filter((one) => one.expiresAt <= this.jira.clock.now()).map(({ id }) => id));
    return this.registered.map(({ id, events, jqlFilter, expiresAt }) => ({
      id,
      events,
      jqlFilter,
      expirationDate: expiresAt,
    }));
  }

  /** The deliveries of everything that happened since the last call, oldest first, made but not sent. */
  take(target: FakeTarget): FakeDelivery[] {
    const events = this.jira.site.events.slice(this.told);
    this.told = this.jira.site.events.length;
    return events.map((event) => this.deliver(event, target));
  }

  deliver(event: FakeEvent, target: FakeTarget): FakeDelivery {
    const telling = this.jira.telling(2);
    const told = target.shape === 'automation' ? tellAutomation(event.issue, telling) : this.payload(event);
    return this.wrap(JSON.stringify(told), target);
  }

  wrap(body: string, target: FakeTarget, identifier: string = randomUUID()): FakeDelivery {
    const signature = target.secret ? createHmac('sha256', target.secret).update(body).digest('hex') : null;
    const jiras: Record<string, string> =
      target.shape === 'automation'
        ? {}
        : {
            'X-Atlassian-Webhook-Identifier': identifier,
            'X-Atlassian-Webhook-Flow': 'Primary',
            'User-Agent': 'Atlassian Webhook HTTP Client',
          };
    const headers = {
      'Content-Type': 'application/json; charset=UTF-8',
      ...jiras,
      ...(signature ? { 'X-Hub-Signature': `sha256=${signature}` } : {}),
      ...target.headers,
    };
    return { identifier, body, headers };
  }

  /** Sends deliveries as a bad post would; retries what is refused for now, at once. */
  async send(deliveries: readonly FakeDelivery[], target: FakeTarget, post: FakePost = {}): Promise<FakePosted> {
    const random = seededRandom(post.seed ?? 1);
    const [fewest, most] = post.copies ?? [1, 1];
    const outcome = {
      deliveries: deliveries.length,
      sent: 0,
      dropped: 0,
      answers: {} as Record<number, number>,
      lost: 0,
      latencies: [] as number[],
    };
    const queue: FakeDelivery[] = [];
    for (const delivery of deliveries) {
      if (random() < (post.dropped ?? 0)) outcome.dropped += 1;
      else
        for (let copies = fewest + Math.floor(random() * (most - fewest + 1)); copies > 0; copies -= 1)
          queue.push(delivery);
    }
    if (post.shuffled) shuffle(queue, random);
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next; next = queue.shift()) await this.insist(next, target, outcome);
    };
    await Promise.all(Array.from({ length: post.atOnce ?? 8 }, worker));
    return outcome;
  }

  private async insist(
    delivery: FakeDelivery,
    target: FakeTarget,
    outcome: { sent: number; answers: Record<number, number>; lost: number; latencies: number[] },
  ): Promise<void> {
    for (let retry = 0; retry <= 5; retry += 1) {
      const headers = { ...delivery.headers, ...(retry > 0 ? { 'X-Atlassian-Webhook-Retry': String(retry) } : {}) };
      const started = performance.now();
      const status = await fetch(target.url, { method: 'POST', headers, body: delivery.body }).then(
        async (response) => {
          await response.arrayBuffer();
          return response.status;
        },
        () => 0,
      );
      outcome.latencies.push(performance.now() - started);
      outcome.sent += 1;
      outcome.answers[status] = (outcome.answers[status] ?? 0) + 1;
      if (status !== 0 && status < 500 && !RETRIED.has(status)) return;
    }
    outcome.lost += 1;
  }

  private payload(event: FakeEvent): unknown {
    const telling = this.jira.telling(2);
    const names = {
      created: 'jira:issue_created',
      updated: 'jira:issue_updated',
      moved: 'jira:issue_updated',
      deleted: 'jira:issue_deleted',
    };
    const types = { created: 'issue_created', updated: 'issue_generic', moved: 'issue_moved', deleted: undefined };
    const items = changedFields(event);
    const matchedWebhookIds = this.registered.filter((one) => one.expiresAt > event.at).map((one) => one.id);
    return {
      timestamp: event.at,
      webhookEvent: names[event.name],
      ...(types[event.name] ? { issue_event_type_name: types[event.name] } : {}),
      user: tellUser(this.jira.me, telling),
      issue: tellIssue(event.issue, ['*all'], telling),
      ...(items.length > 0 ? { changelog: { id: this.jira.site.nextId(), items } } : {}),
      ...(matchedWebhookIds.length > 0 ? { matchedWebhookIds } : {}),
    };
  }
}

function changedFields({ name, issue, before }: FakeEvent): unknown[] {
  if (!before || name === 'deleted') return [];
  const item = (field: string, fieldId: string, from: string | null, to: string | null): unknown => ({
    field,
    fieldId,
    fieldtype: 'jira',
    from,
    fromString: from,
    to,
    toString: to,
  });
  return [
    ...(before.key === issue.key
      ? []
      : [
          item('project', 'project', before.projectKey, issue.projectKey),
          item('Key', 'issuekey', before.key, issue.key),
        ]),
    ...(before.statusId === issue.statusId ? [] : [item('status', 'status', before.statusId, issue.statusId)]),
    ...(before.summary === issue.summary ? [] : [item('summary', 'summary', before.summary, issue.summary)]),
    ...(before.parentId === issue.parentId ? [] : [item('Parent', 'parent', before.parentId, issue.parentId)]),
  ];
}

function shuffle(items: unknown[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    [items[at], items[other]] = [items[other], items[at]];
  }
}
