import {
  JiraFault,
  type JiraIssueTypeFacts,
  type JiraLinkType,
  type JiraMyself,
  type JiraProject,
  type JiraStatusFacts,
  type RegisteredWebhook,
  type WebhookRegistered,
} from '../jira-api.types.js';

type Raw = Readonly<Record<string, unknown>>;

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value);
const rawOf = (value: unknown): Raw => (isRaw(value) ? value : {});
const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);
const idOf = (value: unknown): string | null => (typeof value === 'number' ? String(value) : textOf(value));

/** A list in the answer; at the top or under `name`. @throws JiraFault where there is none */
export function listIn(answer: unknown, name?: string): readonly unknown[] {
  const list = name && isRaw(answer) ? answer[name] : answer;
  if (!Array.isArray(list)) throw new JiraFault('unexpected_answer', { detail: `no list${name ? ` "${name}"` : ''}` });
  return list;
}

/** Reads each item of a list; what has no id is left out. */
function each<T>(items: readonly unknown[], read: (item: Raw, id: string) => T): T[] {
  return items.flatMap((item) => {
    const raw = rawOf(item);
    const id = idOf(raw['id']);
    return id === null ? [] : [read(raw, id)];
  });
}

const projectScope = (item: Raw): string | null => idOf(rawOf(rawOf(item['scope'])['project'])['id']);

export function toIssueTypes(answer: unknown): readonly JiraIssueTypeFacts[] {
  return each(listIn(answer), (item, id) => ({
    id,
    name: textOf(item['name']) ?? id,
    subtask: item['subtask'] === true,
    level: Number.isInteger(item['hierarchyLevel']) ? Number(item['hierarchyLevel']) : null,
    projectId: projectScope(item),
  }));
}

export function toStatuses(answer: unknown): readonly JiraStatusFacts[] {
  return each(listIn(answer), (item, id) => ({
    id,
    name: textOf(item['name']) ?? id,
    category: textOf(rawOf(item['statusCategory'])['key']),
    projectId: projectScope(item),
  }));
}

export function toProjects(items: readonly unknown[]): readonly JiraProject[] {
  return each(items, (item, id) => ({ id, key: textOf(item['key']) ?? id, name: textOf(item['name']) ?? id }));
}

export function toLinkTypes(answer: unknown): readonly JiraLinkType[] {
  return each(listIn(answer, 'issueLinkTypes'), (item, id) => ({
    id,
    name: textOf(item['name']) ?? id,
    inward: textOf(item['inward']) ?? '',
    outward: textOf(item['outward']) ?? '',
  }));
}

export function toMyself(answer: unknown): JiraMyself {
  if (!isRaw(answer)) throw new JiraFault('unexpected_answer', { detail: 'not an object' });
  return {
    accountId: textOf(answer['accountId']),
    userKey: textOf(answer['key']) ?? textOf(answer['name']),
    name: textOf(answer['displayName']),
    email: textOf(answer['emailAddress']),
    timeZone: textOf(answer['timeZone']),
  };
}

export function toWebhooksRegistered(answer: unknown): readonly WebhookRegistered[] {
  return listIn(answer, 'webhookRegistrationResult').map((item) => {
    const raw = rawOf(item);
    const id = idOf(raw['createdWebhookId']);
    const errors = Array.isArray(raw['errors']) ? raw['errors'].map(String) : [];
    return id === null ? { ok: false, errors } : { ok: true, id };
  });
}

export function toWebhooks(answer: unknown): readonly RegisteredWebhook[] {
  return each(listIn(answer, 'values'), (item, id) => ({
    id,
    events: Array.isArray(item['events']) ? item['events'].map(String) : [],
    jqlFilter: textOf(item['jqlFilter']),
    expiresAt: toMoment(item['expirationDate']),
  }));
}

/** Milliseconds or a date in words → RFC 3339 in UTC; null for anything else. */
export function toMoment(value: unknown): string | null {
  const time = typeof value === 'number' ? value : typeof value === 'string' ? Date.parse(value) : Number.NaN;
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? null : date.toISOString();
}
