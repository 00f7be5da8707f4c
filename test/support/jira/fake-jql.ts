import type { FakeSite } from './fake-site.js';
import type { FakeIssue } from './fake-site.types.js';

/** What a real site answers 400 to. */
export class JqlError extends Error {}

export interface JqlQuery {
  readonly bounded: boolean;
  readonly matches: (issue: FakeIssue) => boolean;
  readonly compare: (a: FakeIssue, b: FakeIssue) => number;
}

type Test = (issue: FakeIssue) => boolean;

interface Reader {
  readonly tokens: readonly string[];
  at: number;
  readonly site: FakeSite;
  readonly timeZone: string;
}

const TOKEN = /\s*("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|>=|<=|!=|!~|[=<>~(),]|[^\s=<>~!(),"']+)/gy;

/** Enough of JQL for the questions that Regie asks. Dates without a zone are read in the caller's time zone, by the minute. */
export function readJql(jql: string, site: FakeSite, timeZone: string): JqlQuery {
  const [condition = '', order = ''] = jql.split(/\border\s+by\b/i);
  const tokens = [...condition.matchAll(TOKEN)].map((match) => match[1] ?? '');
  if (
    tokens.join('').length !== condition.replace(/\s+/g, '').length &&
    !condition.includes('"') &&
    !condition.includes("'")
  )
    throw new JqlError(`Error in the JQL Query: ${condition}`);
  const reader: Reader = { tokens, at: 0, site, timeZone };
  const matches: Test = tokens.length === 0 ? () => true : either(reader);
  if (reader.at < tokens.length) throw new JqlError(`Error in the JQL Query: unexpected ${tokens[reader.at]}`);
  return { bounded: tokens.length > 0, matches, compare: orderOf(order) };
}

function either(reader: Reader): Test {
  const tests = [both(reader)];
  while (takeWord(reader, 'or')) tests.push(both(reader));
  return (issue) => tests.some((test) => test(issue));
}

function both(reader: Reader): Test {
  const tests = [one(reader)];
  while (takeWord(reader, 'and')) tests.push(one(reader));
  return (issue) => tests.every((test) => test(issue));
}

function one(reader: Reader): Test {
  if (takeWord(reader, 'not')) {
    const test = one(reader);
    return (issue) => !test(issue);
  }
  if (!takeWord(reader, '(')) return clause(reader);
  const test = either(reader);
  if (!takeWord(reader, ')')) throw new JqlError('Error in the JQL Query: a bracket is missing');
  return test;
}

function clause(reader: Reader): Test {
  const field = unquoted(take(reader)).toLowerCase();
  const operator = operatorOf(reader);
  if (operator === 'is' || operator === 'is not') {
    take(reader);
    return (issue) => (valuesOf(field, issue, reader.site).length === 0) === (operator === 'is');
  }
  if (field === 'updated' || field === 'created') return dated(field, operator, take(reader), reader);
  const wanted = (operator.endsWith('in') ? list(reader) : [take(reader)]).map((value) =>
    unquoted(value).toLowerCase(),
  );
  const holds: Test = (issue) =>
    valuesOf(field, issue, reader.site).some((value) => wanted.includes(value.toLowerCase()));
  return operator === '=' || operator === 'in' || operator === '~' ? holds : (issue) => !holds(issue);
}

function operatorOf(reader: Reader): string {
  const word = take(reader).toLowerCase();
  if (word === 'not' && takeWord(reader, 'in')) return 'not in';
  if (word === 'is' && takeWord(reader, 'not')) return 'is not';
  if (!['=', '!=', '>', '>=', '<', '<=', '~', 'in', 'is'].includes(word))
    throw new JqlError(`Error in the JQL Query: expecting an operator, got ${word}`);
  return word;
}

function dated(field: 'updated' | 'created', operator: string, raw: string, reader: Reader): Test {
  const bound = momentOf(unquoted(raw), reader);
  const of = (issue: FakeIssue): number => (field === 'updated' ? issue.updatedAt : issue.createdAt);
  if (operator === '>=') return (issue) => of(issue) >= bound;
  if (operator === '>') return (issue) => of(issue) > bound;
  if (operator === '<') return (issue) => of(issue) < bound;
  if (operator === '<=') return (issue) => of(issue) <= bound;
  throw new JqlError(`The operator '${operator}' is not supported by the '${field}' field.`);
}

function momentOf(text: string, reader: Reader): number {
  const relative = /^-(\d+)([mhdw])$/.exec(text);
  const minutes = { m: 1, h: 60, d: 1440, w: 10_080 } as const;
  if (relative) {
    const unit = minutes[(relative[2] ?? 'm') as keyof typeof minutes];
    return reader.site.clock.now() - Number(relative[1]) * unit * 60_000;
  }
  if (/^\d{9,}$/.test(text)) return Number(text);
  const day = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?: (\d{1,2}):(\d{2}))?$/.exec(text);
  if (!day) throw new JqlError(`Date value '${text}' for field 'updated' is invalid.`);
  const [year = 0, month = 1, date = 1, hour = 0, minute = 0] = day.slice(1).map((part) => Number(part ?? 0));
  const wall = Date.UTC(year, month - 1, date, hour, minute);
  return wall - offsetOf(reader.timeZone, wall);
}

/** How far a zone's wall clock is ahead of UTC at a moment, in milliseconds. */
export function offsetOf(timeZone: string, at: number): number {
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(at);
  const part = (type: string): number => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const wall = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
  return wall - Math.floor(at / 1000) * 1000;
}

function valuesOf(field: string, issue: FakeIssue, site: FakeSite): string[] {
  const type = site.issueTypes.find((one) => one.id === issue.typeId);
  const status = site.statuses.find((one) => one.id === issue.statusId);
  const project = site.projects.find((one) => one.key === issue.projectKey);
  const values: Readonly<Record<string, readonly (string | null | undefined)[]>> = {
    project: [issue.projectKey, project?.id, project?.name],
    issuetype: [type?.id, type?.name],
    type: [type?.id, type?.name],
    status: [status?.id, status?.name],
    statuscategory: [status?.category],
    labels: issue.labels,
    component: issue.components,
    assignee: [issue.assigneeId],
    id: [issue.id, issue.key],
    key: [issue.id, issue.key],
    issue: [issue.id, issue.key],
    issuekey: [issue.id, issue.key],
    parent: [issue.parentId, issue.parentId ? site.find(issue.parentId)?.key : null],
    summary: issue.summary.split(/\s+/),
  };
  const number = /^cf\[(\d+)\]$/.exec(field)?.[1];
  const found = number === undefined ? values[field] : customValuesOf(`customfield_${number}`, issue, site);
  if (!found) throw new JqlError(`Field '${field}' does not exist or you do not have permission to view it.`);
  return found.filter((value): value is string => typeof value === 'string');
}

/** As Data Center has them: the name of an epic, the epic of an issue, and what else is filled in. */
function customValuesOf(name: string, issue: FakeIssue, site: FakeSite): (string | null | undefined)[] {
  if (name === site.epicNameField) return site.isEpic(issue) ? [issue.summary] : [];
  if (name === site.epicLinkField) return issue.parentId ? [site.find(issue.parentId)?.key] : [];
  const value = issue.custom[name];
  return typeof value === 'string' ? [value] : [];
}

function list(reader: Reader): string[] {
  if (!takeWord(reader, '(')) throw new JqlError('Error in the JQL Query: expecting a list');
  const values: string[] = [];
  for (;;) {
    values.push(take(reader));
    if (takeWord(reader, ')')) return values;
    if (!takeWord(reader, ',')) throw new JqlError('Error in the JQL Query: expecting , or )');
  }
}

function orderOf(order: string): JqlQuery['compare'] {
  const keys = order
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) => ({ field: part.split(/\s+/)[0]?.toLowerCase() ?? '', down: /\bdesc$/i.test(part) }));
  if (keys.length > 7) throw new JqlError('The ORDER BY clause has more than 7 fields.');
  const value = (field: string, issue: FakeIssue): number =>
    field === 'updated' ? issue.updatedAt : field === 'created' ? issue.createdAt : Number(issue.id);
  return (a, b) => {
    for (const { field, down } of [...keys, { field: 'id', down: keys.length === 0 }]) {
      const difference = value(field, a) - value(field, b);
      if (difference !== 0) return down ? -difference : difference;
    }
    return 0;
  };
}

function take(reader: Reader): string {
  const token = reader.tokens[reader.at];
  if (token === undefined) throw new JqlError('Error in the JQL Query: it ends too early');
  reader.at += 1;
  return token;
}

function takeWord(reader: Reader, word: string): boolean {
  if (reader.tokens[reader.at]?.toLowerCase() !== word) return false;
  reader.at += 1;
  return true;
}

function unquoted(token: string): string {
  return /^["']/.test(token) ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}
