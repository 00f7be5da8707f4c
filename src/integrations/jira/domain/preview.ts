import type { JiraIssue } from '../issue.types.js';
import type { JiraPlan, PlanStep } from '../mapping.types.js';

/** So many issues of each kind are shown one by one; all are counted. */
const SHOWN = 50;

interface Shown {
  readonly siteIssueId: string;
  readonly key: string | null;
  readonly title: string | null;
  readonly kind: PlanStep['kind'];
  /** Of a change: the fields of the initiative that would move, and to what. */
  readonly fields: readonly string[];
  readonly changes: unknown;
  readonly initiativeId: string | null;
  /** Of one that is skipped: why. */
  readonly code: string | null;
}

/** What rules would do with real issues, as far as they were looked at. */
export interface Preview {
  looked: number;
  /** Whether every chosen issue was looked at. */
  isWhole: boolean;
  readonly counts: { create: number; change: number; unchanged: number; skip: number; unreadable: number };
  readonly skipped: Record<string, number>;
  readonly notCarried: Record<string, number>;
  readonly shown: Shown[];
  /** Those that are taken: of all others it is told that they would be left. */
  readonly followed: Set<string>;
}

export function emptyPreview(): Preview {
  return {
    looked: 0,
    isWhole: true,
    counts: { create: 0, change: 0, unchanged: 0, skip: 0, unreadable: 0 },
    skipped: {},
    notCarried: {},
    shown: [],
    followed: new Set(),
  };
}

/** Adds what the rules would do with a page of issues. */
export function addToPreview(
  preview: Preview,
  plan: JiraPlan,
  issues: readonly JiraIssue[],
  unreadable: readonly string[],
): void {
  const titles = new Map(issues.map(({ siteIssueId, summary }) => [siteIssueId, summary]));
  preview.looked += issues.length + unreadable.length;
  preview.counts.unreadable += unreadable.length;
  for (const step of plan.steps) {
    preview.counts[step.kind] += 1;
    if (step.kind === 'skip') preview.skipped[step.code] = (preview.skipped[step.code] ?? 0) + 1;
    else preview.followed.add(step.siteIssueId);
    const shown = preview.shown.filter(({ kind }) => kind === step.kind).length;
    if (shown < SHOWN && step.kind !== 'unchanged')
      preview.shown.push(shownStep(step, titles.get(step.siteIssueId) ?? null));
  }
  for (const { code } of plan.notCarried) preview.notCarried[code] = (preview.notCarried[code] ?? 0) + 1;
}

/**
 * The preview as it is answered.
 * @param registered issues that have an initiative now; those that the rules would leave are told, not touched
 */
export function previewResult(
  preview: Preview,
  registered: readonly { readonly siteIssueId: string; readonly key: string | null; readonly title: string | null }[],
): Readonly<Record<string, unknown>> {
  const { looked, isWhole, counts, skipped, notCarried, shown, followed } = preview;
  const leaving = isWhole ? registered.filter(({ siteIssueId }) => !followed.has(siteIssueId)) : null;
  return {
    looked,
    isWhole,
    counts,
    skipped,
    notCarried,
    shown,
    leaving: leaving && { count: leaving.length, shown: leaving.slice(0, SHOWN) },
    sentence: sentenceOf(preview),
  };
}

/** "Would create 41, change 3, leave 10 as they are and skip 12." */
function sentenceOf({ counts: { create, change, unchanged, skip, unreadable }, isWhole, looked }: Preview) {
  const left = skip + unreadable;
  return {
    en: `Would create ${create}, change ${change}, leave ${unchanged} as they are and skip ${left}${isWhole ? '' : `, of the first ${looked} issues`}.`,
    nl: `Zou er ${create} maken, ${change} wijzigen, ${unchanged} laten zoals ze zijn en ${left} overslaan${isWhole ? '' : `, van de eerste ${looked} issues`}.`,
  };
}

function shownStep(step: PlanStep, title: string | null): Shown {
  const { siteIssueId, key, kind } = step;
  const about = { siteIssueId, key, title, kind, fields: [], changes: null, initiativeId: null, code: null };
  if (step.kind === 'skip') return { ...about, code: step.code };
  if (step.kind === 'create') return { ...about, title: step.draft.title };
  if (step.kind === 'unchanged') return { ...about, initiativeId: step.initiativeId };
  return { ...about, fields: step.fields, changes: step.changes, initiativeId: step.initiativeId };
}
