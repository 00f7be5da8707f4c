import { DEFAULT_MAPPING } from '../../../src/integrations/jira/mapping.types.js';
import type { FakeJira } from './fake-jira.js';
import type { FakeIssue } from './fake-site.types.js';

/** What the register says of an issue. */
export interface RegisterRow {
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly initiativeId: string;
  readonly title: string;
  readonly description: string | null;
  readonly deliveryStatus: string;
  readonly endsOn: string | null;
  readonly isGone: boolean;
  /** Ids of the issues whose initiatives it is part of. */
  readonly parents: readonly string[];
}

/** One thing that the register and the source do not agree about. */
export interface Difference {
  readonly kind: 'missed' | 'doubled' | 'stale' | 'not_gone';
  readonly siteIssueId: string;
  readonly what: string;
}

const LEAST_LEVEL = 1;

/**
 * Compares every issue that rules of epics and above choose, word for word: title, text, status, end, key, programme.
 * @param projectKeys the projects that are chosen; null = all
 */
export function differences(
  jira: FakeJira,
  projectKeys: readonly string[] | null,
  register: readonly RegisterRow[],
): Difference[] {
  const chosen = jira.site.all().filter((issue) => isChosen(jira, issue, projectKeys));
  const ids = new Set(chosen.map(({ id }) => id));
  const rows = new Map<string, RegisterRow[]>();
  for (const row of register) rows.set(row.siteIssueId, [...(rows.get(row.siteIssueId) ?? []), row]);
  const found: Difference[] = chosen.flatMap((issue) => {
    const [row, ...more] = rows.get(issue.id) ?? [];
    if (!row) return [{ kind: 'missed' as const, siteIssueId: issue.id, what: issue.key }];
    const doubled = more.length > 0 ? [{ kind: 'doubled' as const, siteIssueId: issue.id, what: issue.key }] : [];
    return [...doubled, ...staleIn(jira, issue, row, ids)];
  });
  const everything = new Set(jira.site.all().map(({ id }) => id));
  for (const row of register)
    if (row.isGone === everything.has(row.siteIssueId))
      found.push({ kind: 'not_gone', siteIssueId: row.siteIssueId, what: `gone: ${row.isGone}` });
  const initiatives = new Map<string, string>();
  for (const { initiativeId, siteIssueId } of register) {
    const other = initiatives.get(initiativeId);
    if (other !== undefined) found.push({ kind: 'doubled', siteIssueId, what: `shares an initiative with ${other}` });
    initiatives.set(initiativeId, siteIssueId);
  }
  return found;
}

function isChosen(jira: FakeJira, issue: FakeIssue, projectKeys: readonly string[] | null): boolean {
  const level = jira.site.issueTypes.find(({ id }) => id === issue.typeId)?.level ?? 0;
  return level >= LEAST_LEVEL && (projectKeys === null || projectKeys.includes(issue.projectKey));
}

function staleIn(jira: FakeJira, issue: FakeIssue, row: RegisterRow, chosen: ReadonlySet<string>): Difference[] {
  const category = jira.site.statuses.find(({ id }) => id === issue.statusId)?.category ?? 'undefined';
  const deliveryStatus = DEFAULT_MAPPING.statuses[category];
  const parents = issue.parentId !== null && chosen.has(issue.parentId) ? [issue.parentId] : [];
  const pairs: readonly (readonly [string, unknown, unknown])[] = [
    ['title', row.title, issue.summary],
    // The texts of the site are plain, so that they read the same in any form.
    ['description', row.description, issue.description],
    // A status without a category leaves what was there.
    ['deliveryStatus', deliveryStatus === null ? null : row.deliveryStatus, deliveryStatus],
    ['endsOn', row.endsOn, issue.dueDate],
    ['key', row.key, issue.key],
    ['parents', [...row.parents].join(), parents.join()],
  ];
  return pairs
    .filter(([, held, told]) => held !== told)
    .map(([name, held, told]) => ({
      kind: 'stale',
      siteIssueId: issue.id,
      what: `${name}: ${String(held)} instead of ${String(told)}`,
    }));
}
