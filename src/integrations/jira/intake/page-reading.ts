import { readIssue } from '../domain/issue.js';
import type { JiraIssue, SiteFacts } from '../issue.types.js';

/** The issues of a page, and the places of those that cannot be read at all. */
export function readPage(raw: readonly unknown[], facts: SiteFacts): { issues: JiraIssue[]; unreadable: string[] } {
  const issues: JiraIssue[] = [];
  const unreadable: string[] = [];
  for (const one of raw) {
    const reading = readIssue(one, facts);
    if (reading.ok) issues.push(reading.issue);
    else unreadable.push(reading.why);
  }
  return { issues, unreadable };
}
