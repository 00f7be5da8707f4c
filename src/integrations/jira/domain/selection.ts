import type { IssueChoice } from '../mapping.types.js';
import type { SiteFacts } from '../issue.types.js';

/** How far back a regular look goes beyond the one before: longer than Jira's index and its late webhooks lag. */
export const OVERLAP_MINUTES = 45;

export interface Selection {
  /** Without the administrator's own condition: for what may be CX work and is not chosen. */
  readonly wide?: boolean;
  /** Only what changed in so many minutes: relative, so that no time zone matters. */
  readonly withinMinutes?: number;
  /** Only these. */
  readonly ids?: readonly string[];
}

/**
 * The question for the issues that are chosen, bounded and in a steady order. Levels are asked by the ids of their types;
 * where the site gives no levels (Data Center) by the fields that only epics have, and else not at all.
 */
export function selectionJql(choice: IssueChoice, facts: SiteFacts, selection: Selection = {}): string {
  const conditions = [
    projectCondition(choice.projectKeys),
    levelCondition(choice, facts),
    choice.jql !== null && !selection.wide ? `(${choice.jql})` : null,
    selection.withinMinutes === undefined ? null : `updated >= "-${Math.ceil(selection.withinMinutes)}m"`,
    selection.ids === undefined ? null : `id in (${selection.ids.map(quoted).join(', ')})`,
  ];
  return `${conditions.filter((condition) => condition !== null).join(' and ')} order by created asc`;
}

function projectCondition(keys: readonly string[] | null): string {
  if (keys === null) return 'project is not EMPTY';
  return keys.length === 0 ? 'project is EMPTY' : `project in (${keys.map(quoted).join(', ')})`;
}

function levelCondition({ minLevel, issueTypeIds }: IssueChoice, facts: SiteFacts): string | null {
  if (minLevel === null) return null;
  const known = Object.entries(facts.levels);
  const byType = [...known.filter(([, level]) => level >= minLevel).map(([id]) => id), ...issueTypeIds];
  const types = byType.length > 0 ? [`issuetype in (${[...new Set(byType)].map(quoted).join(', ')})`] : [];
  if (known.length > 0) return types[0] ?? 'issuetype is EMPTY';
  // Of a site without levels it is known only which issues are epics.
  if (minLevel !== 1) return null;
  const epics = facts.epicNameFields.map((id) => `${asClause(id)} is not EMPTY`);
  return epics.length > 0 ? `(${[...epics, ...types].join(' or ')})` : null;
}

/** `customfield_10011` is asked about as `cf[10011]`. */
function asClause(fieldId: string): string {
  const number = /^customfield_(\d+)$/.exec(fieldId)?.[1];
  return number === undefined ? quoted(fieldId) : `cf[${number}]`;
}

function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
