import { offsetOf } from './fake-jql.js';
import { BLOCKS_LINK_TYPE, DUPLICATE_LINK_TYPE, type FakeSite } from './fake-site.js';
import type { FakeIssue, FakeUser } from './fake-site.types.js';

export const LINK_TYPES = [
  { id: BLOCKS_LINK_TYPE, name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: DUPLICATE_LINK_TYPE, name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
] as const;

const CATEGORIES = {
  undefined: { id: 1, name: 'No Category' },
  new: { id: 2, name: 'Te doen' },
  done: { id: 3, name: 'Klaar' },
  indeterminate: { id: 4, name: 'Bezig' },
} as const;

/** What decides how an issue is told: the platform, the API's version and whose time zone dates are given in. */
export interface Telling {
  readonly site: FakeSite;
  readonly cloud: boolean;
  /** 3 tells rich text as ADF, 2 as wiki markup. */
  readonly version: 2 | 3;
  readonly timeZone: string;
  readonly base: string;
}

/** `2026-03-02T10:00:00.000+0100`: Jira's own form, in the caller's zone. */
export function jiraTime(at: number, timeZone: string): string {
  const offset = offsetOf(timeZone, at);
  const minutes = Math.abs(offset) / 60_000;
  const zone = `${offset < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${String(minutes % 60).padStart(2, '0')}`;
  return new Date(at + offset).toISOString().replace('Z', zone);
}

export function adfOf(text: string): unknown {
  return {
    version: 1,
    type: 'doc',
    content: text.split(/\n{2,}/).map((paragraph) => ({
      type: 'paragraph',
      content: paragraph === '' ? [] : [{ type: 'text', text: paragraph }],
    })),
  };
}

export function tellUser(user: FakeUser | null, telling: Telling, withEmail = !telling.cloud): unknown {
  if (!user) return null;
  const named = { displayName: user.displayName, active: true, timeZone: user.timeZone };
  const address = withEmail ? { emailAddress: user.email } : {};
  return telling.cloud
    ? {
        self: `${telling.base}/rest/api/3/user?accountId=${user.accountId}`,
        accountId: user.accountId,
        accountType: 'atlassian',
        ...named,
        ...address,
      }
    : {
        self: `${telling.base}/rest/api/2/user?username=${user.name}`,
        name: user.name,
        key: user.name,
        ...named,
        ...address,
      };
}

export function tellType(typeId: string, { site, cloud, base }: Telling): unknown {
  const type = site.issueTypes.find((one) => one.id === typeId);
  return {
    self: `${base}/rest/api/2/issuetype/${typeId}`,
    id: typeId,
    name: type?.name ?? 'Onbekend',
    subtask: (type?.level ?? 0) < 0,
    ...(cloud ? { hierarchyLevel: type?.level ?? 0 } : {}),
  };
}

export function tellStatus(statusId: string, { site, base }: Telling): unknown {
  const status = site.statuses.find((one) => one.id === statusId);
  const category = status?.category ?? 'undefined';
  return {
    self: `${base}/rest/api/2/status/${statusId}`,
    id: statusId,
    name: status?.name ?? '?',
    ...(status?.untranslatedName ? { untranslatedName: status.untranslatedName } : {}),
    statusCategory: { ...CATEGORIES[category], key: category, colorName: 'blue-gray' },
  };
}

/** The issue as the API tells it. `fields`: names, `*all` or `*navigable`; only the id without any. */
export function tellIssue(issue: FakeIssue, fields: readonly string[], telling: Telling): unknown {
  const everything = fields.some((name) => name === '*all' || name === '*navigable');
  const all = allFields(issue, telling);
  const named = everything ? all : Object.fromEntries(Object.entries(all).filter(([name]) => fields.includes(name)));
  if (fields.length === 0) return { id: issue.id };
  return {
    expand: 'renderedFields,names,schema',
    id: issue.id,
    self: `${telling.base}/rest/api/${telling.version}/issue/${issue.id}`,
    key: issue.key,
    fields: named,
  };
}

function allFields(issue: FakeIssue, telling: Telling): Record<string, unknown> {
  const { site, cloud, timeZone } = telling;
  const project = site.projects.find((one) => one.key === issue.projectKey);
  const status = site.statuses.find((one) => one.id === issue.statusId);
  return {
    summary: issue.summary,
    issuetype: tellType(issue.typeId, telling),
    status: tellStatus(issue.statusId, telling),
    project: { id: project?.id, key: issue.projectKey, name: project?.name },
    description: describe(issue, telling),
    labels: [...issue.labels],
    components: issue.components.map((name, at) => ({ id: String(20_000 + at), name })),
    assignee: tellUser(site.userById(issue.assigneeId), telling),
    reporter: tellUser(site.userById(issue.reporterId), telling),
    duedate: issue.dueDate,
    created: jiraTime(issue.createdAt, timeZone),
    updated: jiraTime(issue.updatedAt, timeZone),
    resolutiondate: status?.category === 'done' ? jiraTime(issue.updatedAt, timeZone) : null,
    issuelinks: linksOf(issue, telling),
    ...parentOf(issue, telling),
    ...(cloud ? {} : { [site.epicNameField]: site.isEpic(issue) ? issue.summary : null }),
    ...issue.custom,
  };
}

function describe(issue: FakeIssue, { version }: Telling): unknown {
  if (version === 2) return issue.description;
  if (issue.adf !== undefined) return issue.adf;
  return issue.description === null ? null : adfOf(issue.description);
}

/** Cloud: the parent, whatever its level. Data Center: a parent for subtasks, an epic link for the rest. */
function parentOf(issue: FakeIssue, telling: Telling): Record<string, unknown> {
  const parent = issue.parentId ? telling.site.find(issue.parentId) : null;
  const subtask = (telling.site.issueTypes.find((one) => one.id === issue.typeId)?.level ?? 0) < 0;
  const told = parent && {
    id: parent.id,
    key: parent.key,
    fields: {
      summary: parent.summary,
      status: tellStatus(parent.statusId, telling),
      issuetype: tellType(parent.typeId, telling),
    },
  };
  if (telling.cloud) return told ? { parent: told } : {};
  if (subtask) return told ? { parent: told } : {};
  return { [telling.site.epicLinkField]: parent?.key ?? null };
}

function linksOf(issue: FakeIssue, { site, base, version }: Telling): unknown[] {
  return site.links
    .filter((link) => link.fromId === issue.id || link.toId === issue.id)
    .flatMap((link) => {
      const outward = link.fromId === issue.id;
      const other = site.find(outward ? link.toId : link.fromId);
      const type = LINK_TYPES.find((one) => one.id === link.typeId);
      if (!other || !type) return [];
      const told = {
        id: other.id,
        key: other.key,
        self: `${base}/rest/api/${version}/issue/${other.id}`,
        fields: { summary: other.summary },
      };
      return [{ id: link.id, type, ...(outward ? { outwardIssue: told } : { inwardIssue: told }) }];
    });
}

/** "Issue data (Automation format)": the issue at the top, ids as numbers, nothing around it. */
export function tellAutomation(issue: FakeIssue, telling: Telling): unknown {
  const told = tellIssue(issue, ['*all'], { ...telling, version: 2 }) as { fields: Record<string, unknown> };
  const numbered = JSON.parse(JSON.stringify(told), (name, value: unknown) =>
    name === 'id' && typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value,
  ) as Record<string, unknown>;
  return { ...numbered, changelog: { startAt: 0, maxResults: 0, total: 0, histories: null } };
}
