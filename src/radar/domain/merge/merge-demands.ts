import { type FieldError, Problem } from '../../../platform/problems/problem.js';
import type { MergeDraft } from '../../merging.types.js';
import { mergeProblems } from './merge.problems.js';

/** One thing that is not as the merge left it. */
export interface SinceMerge {
  readonly initiativeId: string;
  readonly key: string;
  readonly field: string;
}

/**
 * What is wrong with whom somebody wants to merge: unknown here, named twice, the survivor itself, a version of one that
 * is not merged. Empty when all is well.
 * @param known ids of the initiatives that are there
 */
export function mentionFaults(
  draft: MergeDraft & { readonly versions?: readonly { readonly initiativeId: string }[] | null },
  known: ReadonlySet<string>,
): FieldError[] {
  const unknown = (pointer: string): FieldError => ({
    pointer,
    code: 'unknown_reference',
    parameters: { record: 'initiative' },
  });
  const named = new Set([draft.intoId, ...draft.fromIds]);
  return [
    ...(known.has(draft.intoId) ? [] : [unknown('/intoId')]),
    ...draft.fromIds.flatMap((id, i): FieldError[] => {
      if (id === draft.intoId) return [{ pointer: `/fromIds/${i}`, code: 'self_merge' }];
      if (draft.fromIds.indexOf(id) < i) return [{ pointer: `/fromIds/${i}`, code: 'duplicate_item' }];
      return known.has(id) ? [] : [unknown(`/fromIds/${i}`)];
    }),
    ...(draft.versions ?? []).flatMap(({ initiativeId }, i): FieldError[] =>
      named.has(initiativeId) ? [] : [{ pointer: `/versions/${i}/initiativeId`, code: 'not_merged_here' }],
    ),
  ];
}

/** The refusal to take a merge back, naming what changed by initiative. */
export function changedSince(changes: readonly SinceMerge[], laterMergeIds: readonly string[]): Problem {
  const byInitiative = new Map<string, { initiativeId: string; key: string; fields: string[] }>();
  for (const { initiativeId, key, field } of changes) {
    const known = byInitiative.get(initiativeId) ?? { initiativeId, key, fields: [] };
    byInitiative.set(initiativeId, { ...known, fields: [...known.fields, field] });
  }
  const named = [...byInitiative.values()];
  const what = named.map(({ key, fields }) => `${key} (${fields.join(', ')})`).join(', ');
  return new Problem(mergeProblems.merge_changed_since, { what }, { members: { changes: named, laterMergeIds } });
}

/** One of these that lies under itself, by the programmes above them (child → programme); null when none does. */
export function circularProgramme(ids: readonly string[], above: ReadonlyMap<string, string>): string | null {
  const circular = ids.find((id) => {
    const seen = new Set<string>();
    let at = above.get(id);
    while (at !== undefined && at !== id && !seen.has(at)) {
      seen.add(at);
      at = above.get(at);
    }
    return at === id;
  });
  return circular ?? null;
}
