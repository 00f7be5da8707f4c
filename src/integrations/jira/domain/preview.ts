import type { JiraIssue } from '../issue.types.js';
import type { HeldIssue, JiraPlan, PlanStep } from '../mapping.types.js';
import { previewSentence } from './preview-sentence.js';
import type { Preview, PreviewOutside, ShownStep } from './preview.types.js';

/** So many issues of each kind are shown one by one; all are counted. */
const SHOWN = 50;

export function emptyPreview(): Preview {
  return {
    looked: 0,
    isWhole: true,
    counts: { create: 0, change: 0, unchanged: 0, skip: 0, unreadable: 0 },
    skipped: {},
    notCarried: {},
    moves: {},
    shown: [],
    followed: new Set(),
  };
}

/** A page of issues, and what the rules would do with it. */
export interface PreviewedPage {
  readonly plan: JiraPlan;
  readonly held: readonly Pick<HeldIssue, 'siteIssueId' | 'body'>[];
  readonly issues: readonly JiraIssue[];
  readonly unreadable: readonly string[];
}

/** Adds what the rules would do with a page of issues. */
export function addToPreview(preview: Preview, { plan, held, issues, unreadable }: PreviewedPage): void {
  const bodies = new Map(held.map(({ siteIssueId, body }) => [siteIssueId, body]));
  const titles = new Map(issues.map(({ siteIssueId, summary }) => [siteIssueId, summary]));
  preview.looked += issues.length + unreadable.length;
  preview.counts.unreadable += unreadable.length;
  for (const step of plan.steps) {
    preview.counts[step.kind] += 1;
    if (step.kind === 'skip') preview.skipped[step.code] = (preview.skipped[step.code] ?? 0) + 1;
    else preview.followed.add(step.siteIssueId);
    if (step.kind === 'change') for (const field of step.fields) preview.moves[field] = (preview.moves[field] ?? 0) + 1;
    const shown = preview.shown.filter(({ kind }) => kind === step.kind).length;
    if (shown < SHOWN && step.kind !== 'unchanged')
      preview.shown.push(shownStep(step, titles.get(step.siteIssueId) ?? null, bodies.get(step.siteIssueId)));
  }
  for (const { code } of plan.notCarried) preview.notCarried[code] = (preview.notCarried[code] ?? 0) + 1;
}

/**
 * The preview as it is answered.
 * @param registered issues that have an initiative now; those that the rules would leave are told, not touched
 * @param outside what the question leaves out; null where it leaves nothing out, or nobody knows
 */
export function previewResult(
  preview: Preview,
  registered: readonly { readonly siteIssueId: string; readonly key: string | null; readonly title: string | null }[],
  outside: PreviewOutside | null,
): Readonly<Record<string, unknown>> {
  const { looked, isWhole, counts, skipped, notCarried, moves, shown, followed } = preview;
  const leaving = isWhole ? registered.filter(({ siteIssueId }) => !followed.has(siteIssueId)) : null;
  return {
    looked,
    isWhole,
    counts,
    skipped,
    notCarried,
    moves,
    outside,
    shown,
    leaving: leaving && { count: leaving.length, shown: leaving.slice(0, SHOWN) },
    sentence: previewSentence(preview, leaving?.length ?? null, outside),
  };
}

function shownStep(step: PlanStep, title: string | null, body: HeldIssue['body'] | undefined): ShownStep {
  const { siteIssueId, key, kind } = step;
  const about = {
    siteIssueId,
    key,
    title,
    kind,
    fields: [],
    changes: null,
    before: null,
    initiativeId: null,
    code: null,
  };
  if (step.kind === 'skip') return { ...about, code: step.code };
  if (step.kind === 'create') return { ...about, title: step.draft.title };
  if (step.kind === 'unchanged') return { ...about, initiativeId: step.initiativeId };
  const now = new Map<string, unknown>(Object.entries(body ?? {}));
  const before = Object.fromEntries(step.fields.map((field) => [field, now.get(field) ?? null]));
  return { ...about, fields: step.fields, changes: step.changes, before, initiativeId: step.initiativeId };
}
