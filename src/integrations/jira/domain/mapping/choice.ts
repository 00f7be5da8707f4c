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

/**
 * The condition to ask the site with: the projects and the mapping's own JQL. The level is judged here, since JQL
 * knows no level; where the site's issue types are known, those too low are left out by their ids.
 * @param lowTypeIds ids of the issue types below the level; empty asks for all
 * @returns JQL without an ORDER BY; never empty
 */
export function choiceJql(choice: IssueChoice, lowTypeIds: readonly string[] = []): string {
  const low = lowTypeIds.filter((id) => !choice.issueTypeIds.includes(id));
  const parts = [
    ...(choice.projectKeys ? [`project in (${choice.projectKeys.map(quoted).join(', ') || '""'})`] : []),
    ...(choice.jql?.trim()
      ? [
          `(${choice.jql
            .trim()
            .replace(/\border\s+by\b[^]*$/i, '')
            .trim()})`,
        ]
      : []),
    ...(low.length > 0 ? [`issuetype not in (${low.map(quoted).join(', ')})`] : []),
  ];
  // Every issue was created at some time: a condition, where the site asks for one.
  return parts.length > 0 ? parts.join(' AND ') : 'created >= "1990-01-01"';
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/g, '\\$&')}"`;
