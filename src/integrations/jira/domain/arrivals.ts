import type { JiraIssue } from '../issue.types.js';
import type { LedgerRow } from '../ledger.types.js';

/** What is to be done with issues as they arrive, against what is known of them. */
export interface Arrivals {
  /** To be read against the rules. */
  readonly take: readonly JiraIssue[];
  /** Known just so, under the same rules. */
  readonly known: readonly string[];
  /** Older than what is known: nothing goes back. */
  readonly stale: readonly string[];
  /** Not told whole, or of the very moment that is known and otherwise: the site has to be asked. */
  readonly lookAgain: readonly string[];
}

/**
 * Sorts what arrived, in any order and however often, by the issue's own moment of change.
 * @param ledger what is known, by id of the site
 * @param asked whether the site itself answered (its word at an equal moment is the newer one) or a message told it
 * @param byList whether it answered by its search, which may be behind: what is gone may still stand there
 */
export function sortArrivals(
  issues: readonly JiraIssue[],
  ledger: ReadonlyMap<string, Pick<LedgerRow, 'issue' | 'issueUpdatedAt' | 'rulesVersion' | 'goneAt' | 'chosen'>>,
  { asked, byList, chosen, rulesVersion }: { asked: boolean; byList: boolean; chosen: boolean; rulesVersion: number },
): Arrivals {
  const sorted = { take: [] as JiraIssue[], known: [] as string[], stale: [] as string[], lookAgain: [] as string[] };
  for (const issue of newestOfEach(issues)) {
    const { siteIssueId } = issue;
    const kept = ledger.get(siteIssueId);
    const told = issue.updatedAt === null ? null : Date.parse(issue.updatedAt);
    const before = kept?.issueUpdatedAt?.getTime() ?? null;
    const isGone = (kept?.goneAt ?? null) !== null;
    const isPartial = told === null || issue.absent.length > 0;
    // What is gone comes back at the site's own word only: its last messages may be the last to arrive.
    if ((!asked && (isPartial || isGone)) || (byList && isGone)) sorted.lookAgain.push(siteIssueId);
    else if (before !== null && told !== null && told < before) sorted.stale.push(siteIssueId);
    else if (kept && told !== null && told === before && kept.rulesVersion === rulesVersion && kept.chosen === chosen) {
      if (kept.goneAt === null && isSame(kept.issue, issue)) sorted.known.push(siteIssueId);
      else if (asked) sorted.take.push(issue);
      else sorted.lookAgain.push(siteIssueId);
    } else sorted.take.push(issue);
  }
  return sorted;
}

/** One of each issue: the one that changed last, of equals the one that came last. */
export function newestOfEach(issues: readonly JiraIssue[]): JiraIssue[] {
  const newest = new Map<string, JiraIssue>();
  for (const issue of issues) {
    const known = newest.get(issue.siteIssueId);
    if (!known || momentOf(issue) >= momentOf(known)) newest.set(issue.siteIssueId, issue);
  }
  return [...newest.values()];
}

function isSame(kept: JiraIssue, issue: JiraIssue): boolean {
  return JSON.stringify(sortedKeys(kept)) === JSON.stringify(sortedKeys(issue));
}

/** The database keeps the members of an object in another order. */
function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, member]) => [name, sortedKeys(member)]),
  );
}

const momentOf = ({ updatedAt }: JiraIssue): number => (updatedAt === null ? 0 : Date.parse(updatedAt));
