import type { IssueChoice, SkipCode } from '../../mapping.types.js';
import type { JiraIssue } from '../../issue.types.js';

export interface Skip {
  readonly code: SkipCode;
  readonly parameters: Readonly<Record<string, string | number>>;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** Why an issue is not taken, or null when it is. The JQL was the site's to judge. */
export function skipReason(issue: JiraIssue, choice: IssueChoice): Skip | null {
  const { projectKeys, minLevel, issueTypeIds } = choice;
  const project = issue.project.key ?? issue.key?.replace(/-\d+$/, '') ?? '?';
  if (projectKeys && !projectKeys.some((key) => same(key, project)))
    return { code: 'other_project', parameters: { project } };
  if (issue.absent.length > 0) return { code: 'incomplete', parameters: { absent: issue.absent.join(', ') } };
  const chosenType = issue.type?.id !== null && issue.type?.id !== undefined && issueTypeIds.includes(issue.type.id);
  if (!chosenType && minLevel !== null) {
    if (issue.level === null) return { code: 'level_unknown', parameters: {} };
    if (issue.level < minLevel) return { code: 'level_too_low', parameters: { level: issue.level, least: minLevel } };
  }
  return issue.summary === null ? { code: 'no_summary', parameters: {} } : null;
}
