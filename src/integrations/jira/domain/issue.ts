import {
  NO_SITE_FACTS,
  STATUS_CATEGORIES,
  type IssueReading,
  type JiraCustomField,
  type JiraIssue,
  type JiraIssueType,
  type JiraNamed,
  type JiraParent,
  type JiraPerson,
  type JiraStatus,
  type JiraText,
  type ParentSource,
  type SiteFacts,
  type StatusCategory,
} from '../issue.types.js';
import { readCustomField } from './custom-field.js';
import { readLinks } from './issue-links.js';
import { dayOf, idOf, isRaw, momentOf, rawOf, textOf, UnreadList, type Raw } from './raw-values.js';
import { readText } from './text/jira-text.js';

/** The fields to ask a site for, besides the custom ones. `parent` is only there where there is one. */
export const ISSUE_FIELDS = [
  'summary',
  'issuetype',
  'status',
  'project',
  'description',
  'labels',
  'components',
  'assignee',
  'reporter',
  'duedate',
  'resolutiondate',
  'created',
  'updated',
  'issuelinks',
  'parent',
] as const;

/** What a message must carry to say all that an initiative takes from it. */
const NEEDED = ISSUE_FIELDS.filter((name) => name !== 'parent' && name !== 'resolutiondate' && name !== 'reporter');

/**
 * Reads one raw issue: of Cloud's v3 or v2, of Data Center, of a webhook (v2, wiki markup) or of Automation (the issue
 * at the top, ids as numbers). Never throws; what cannot be read is listed in `unread`, what is not there in `absent`.
 * @param facts what the site says of its fields, issue types and link types
 * @param siteUrl the site's address, for links that begin with a slash
 */
export function readIssue(raw: unknown, facts: SiteFacts = NO_SITE_FACTS, siteUrl: string | null = null): IssueReading {
  if (!isRaw(raw)) return { ok: false, why: 'not_an_object' };
  const siteIssueId = idOf(raw['id']);
  if (siteIssueId === null) return { ok: false, why: 'no_id' };
  const fields = rawOf(raw['fields']);
  const unread = new UnreadList();
  const type = readType(fields['issuetype'], unread);
  const issue: JiraIssue = {
    siteIssueId,
    key: textOf(raw['key']),
    project: readProject(fields['project']),
    type,
    level: levelOf(fields, type, facts),
    status: readStatus(fields['status'], unread),
    summary: unread.read('fields.summary', fields['summary'], textOf, 'not_text')?.trim() ?? null,
    description: readDescription(fields['description'], siteUrl, unread),
    assignee: readPerson(fields['assignee'], 'fields.assignee', unread),
    reporter: readPerson(fields['reporter'], 'fields.reporter', unread),
    components: readNamed(fields['components'], 'fields.components', unread),
    labels: readNamed(fields['labels'], 'fields.labels', unread).map((label) => label.name),
    parent: readParent(fields, siteIssueId, facts, unread),
    links: readLinks(fields['issuelinks'], facts, unread),
    ...readDates(fields, unread),
    customFields: readCustomFields(fields),
    absent: NEEDED.filter((name) => !(name in fields)),
    unread: unread.items,
  };
  return { ok: true, issue };
}

function readDates(
  fields: Raw,
  unread: UnreadList,
): Pick<JiraIssue, 'dueDate' | 'resolvedAt' | 'createdAt' | 'updatedAt'> {
  return {
    dueDate: unread.read('fields.duedate', fields['duedate'], dayOf, 'not_a_date'),
    resolvedAt: unread.read('fields.resolutiondate', fields['resolutiondate'], momentOf, 'not_a_date'),
    createdAt: unread.read('fields.created', fields['created'], momentOf, 'not_a_date'),
    updatedAt: unread.read('fields.updated', fields['updated'], momentOf, 'not_a_date'),
  };
}

function readProject(given: unknown): JiraIssue['project'] {
  const project = rawOf(given);
  return { id: idOf(project['id']), key: textOf(project['key']), name: textOf(project['name']) };
}

function readType(given: unknown, unread: UnreadList): JiraIssueType | null {
  const type = unread.read('fields.issuetype', given, (value) => (isRaw(value) ? value : null), 'not_an_object');
  if (!type) return null;
  const id = idOf(type['id']);
  return { id, name: textOf(type['name']) ?? id ?? '?', subtask: type['subtask'] === true };
}

/**
 * The issue's own number where the site gives one, else that of its type. A Data Center gives neither: there the
 * subtask says -1, a filled "epic name" (a field known by its schema) 1, and anything else is 0.
 */
function levelOf(fields: Raw, type: JiraIssueType | null, facts: SiteFacts): number | null {
  const own = rawOf(fields['issuetype'])['hierarchyLevel'];
  if (typeof own === 'number' && Number.isInteger(own)) return own;
  const ofType = type?.id ? facts.levels[type.id] : undefined;
  if (ofType !== undefined) return ofType;
  if (type?.subtask) return -1;
  if (facts.epicNameFields.some((id) => textOf(fields[id]) !== null)) return 1;
  return type && facts.epicNameFields.length > 0 ? 0 : null;
}

function readStatus(given: unknown, unread: UnreadList): JiraStatus | null {
  const status = unread.read('fields.status', given, (value) => (isRaw(value) ? value : null), 'not_an_object');
  if (!status) return null;
  const id = idOf(status['id']);
  const key = rawOf(status['statusCategory'])['key'];
  const category = unread.read('fields.status.statusCategory.key', key, categoryOf, 'unknown_value');
  return {
    id,
    name: textOf(status['name']) ?? id ?? '?',
    untranslatedName: textOf(status['untranslatedName']),
    category,
  };
}

function categoryOf(value: unknown): StatusCategory | null {
  return STATUS_CATEGORIES.find((category) => category === value) ?? null;
}

function readDescription(given: unknown, siteUrl: string | null, unread: UnreadList): JiraText | null {
  if (given !== null && given !== undefined && typeof given !== 'string' && !isRaw(given)) {
    unread.add('fields.description', 'not_text');
    return null;
  }
  const clean = typeof given === 'string' ? given.replace(/\u0000/g, '').toWellFormed() : given;
  const text = readText(clean, siteUrl);
  if (!text) return null;
  if (text.tooDeep) unread.add('fields.description', 'too_deep');
  return { plain: cleaned(text.plain), markdown: cleaned(text.markdown), files: text.files };
}

const cleaned = (text: string): string => text.replace(/\u0000/g, '').toWellFormed();

function readPerson(given: unknown, what: string, unread: UnreadList): JiraPerson | null {
  const person = unread.read(what, given, (value) => (isRaw(value) ? value : null), 'not_an_object');
  if (!person) return null;
  return {
    accountId: idOf(person['accountId']),
    userKey: idOf(person['key']) ?? idOf(person['name']),
    name: textOf(person['displayName']),
    email: textOf(person['emailAddress'])?.trim().toLowerCase() ?? null,
  };
}

/** Components come as objects, labels as words; each once. */
function readNamed(given: unknown, what: string, unread: UnreadList): JiraNamed[] {
  const items = unread.read(what, given, (value) => (Array.isArray(value) ? (value as unknown[]) : null), 'not_a_list');
  const found = new Map<string, JiraNamed>();
  (items ?? []).forEach((item, at) => {
    const name = textOf(item) ?? textOf(rawOf(item)['name']);
    if (name === null) unread.add(`${what}.${at}`, 'not_text');
    else found.set(name.trim(), { id: idOf(rawOf(item)['id']), name: name.trim() });
  });
  return [...found.values()];
}

/** The `parent` field goes before the links of Data Center, which are fields known by their schema. */
function readParent(fields: Raw, siteIssueId: string, facts: SiteFacts, unread: UnreadList): JiraParent | null {
  const candidates: readonly [string, ParentSource][] = [
    ['parent', 'parent'],
    ...facts.epicLinkFields.map((id): [string, ParentSource] => [id, 'epic_link']),
    ...facts.parentLinkFields.map((id): [string, ParentSource] => [id, 'parent_link']),
  ];
  for (const [name, source] of candidates) {
    const parent = parentIn(fields[name], source);
    if (parent && parent.siteIssueId !== siteIssueId) return parent;
    if (fields[name] !== null && fields[name] !== undefined) unread.add(`fields.${name}`, 'unknown_value');
  }
  return null;
}

/** A key alone, or an object with id and key; Plans puts it under `data`. */
function parentIn(given: unknown, source: ParentSource): JiraParent | null {
  const object = isRaw(given) ? (isRaw(given['data']) ? given['data'] : given) : {};
  const key = textOf(given)?.trim() ?? textOf(object['key']);
  const siteIssueId = idOf(object['id']);
  return key === null && siteIssueId === null ? null : { siteIssueId, key, source };
}

function readCustomFields(fields: Raw): JiraCustomField[] {
  return Object.entries(fields).flatMap(([name, value]) =>
    name.startsWith('customfield_') ? (readCustomField(name, value) ?? []) : [],
  );
}
