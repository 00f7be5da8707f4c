import type { DarkEvidence } from '../dark.types.js';
import type { JiraMapping } from '../mapping.types.js';

/** From here on an issue is listed as looking like CX work. */
export const LOOKS_LIKE_CX = 0.3;

/**
 * How much an issue looks like CX work, 0–1: surely where the rules link it to a stage, a goal or a KPI; else as much as
 * its text reads like an initiative of the register (docs/jira.md, "Dark work").
 */
export function darkScore({ byRules, similar }: DarkEvidence): number {
  if (byRules) return 1;
  return Math.max(0, ...similar.map(({ text }) => Math.min(1, text)));
}

/** Dark work of all that looks like CX work, 0–1; null where there is none of either. */
export function darkRatio({ dark, registered }: { readonly dark: number; readonly registered: number }): number | null {
  const all = dark + registered;
  return all === 0 ? null : dark / all;
}

/** The same rules for every issue that was read: of those that were not chosen, too. */
export function everyIssue(mapping: JiraMapping): JiraMapping {
  return { ...mapping, choice: { projectKeys: null, jql: null, minLevel: null, issueTypeIds: [] } };
}
