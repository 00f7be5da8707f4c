import type { FieldError } from '../../platform/problems/problem.js';
import type { RelationDraft, RelationKind } from '../initiatives.types.js';

/** What is already so around the two initiatives, as far as the rules need it. */
export interface RelationSurroundings {
  readonly fromId: string;
  /** Id of the programme that `fromId` is part of already, null when of none. */
  readonly parentOfFrom: string | null;
  /** The programme of `toId`, its programme, and so on to the top. */
  readonly ancestorsOfTo: readonly string[];
  /** Relations between these two, in either direction. */
  readonly between: readonly { kind: RelationKind; fromId: string; toId: string }[];
}

/** True for relations that read the same from both ends. */
export function isSymmetric(kind: RelationKind): boolean {
  return kind === 'coordinates_with';
}

/** Only an agreed coordination can be ratified; the other kinds are facts or claims. */
export function canBeRatified(kind: RelationKind): boolean {
  return kind === 'coordinates_with';
}

/**
 * What is wrong with the wish to relate `fromId` to `draft.toId` (docs/method.md, "Relations"): to itself, by a kind
 * that only a merge makes, twice, a second programme, a circular programme, a ratification of something that is not
 * coordination. Empty when all is well.
 */
export function relationFaults(draft: RelationDraft, around: RelationSurroundings): FieldError[] {
  const faults: FieldError[] = [];
  if (draft.kind === 'merged_into') faults.push({ pointer: '/kind', code: 'by_merge_only' });
  if (draft.ratified && !canBeRatified(draft.kind)) {
    faults.push({ pointer: '/ratified', code: 'not_ratifiable' });
  }
  if (draft.toId === around.fromId) {
    faults.push({ pointer: '/toId', code: 'self_relation' });
    return faults;
  }
  const { between } = around;
  if (between.some((known) => sameRelation(known, { kind: draft.kind, fromId: around.fromId, toId: draft.toId }))) {
    faults.push({ pointer: '/toId', code: 'already_related' });
  } else if (draft.kind === 'part_of') {
    faults.push(...programmeFaults(draft.toId, around));
  }
  return faults;
}

function programmeFaults(toId: string, around: RelationSurroundings): FieldError[] {
  const faults: FieldError[] = [];
  if (around.parentOfFrom !== null) {
    faults.push({ pointer: '/kind', code: 'second_programme' });
  }
  if (toId === around.fromId || around.ancestorsOfTo.includes(around.fromId)) {
    faults.push({ pointer: '/toId', code: 'circular' });
  }
  return faults;
}

/** The same relation: kind and ends, in either order when symmetric. */
export function sameRelation(
  a: { kind: RelationKind; fromId: string; toId: string },
  b: { kind: RelationKind; fromId: string; toId: string },
): boolean {
  if (a.kind !== b.kind) return false;
  if (a.fromId === b.fromId && a.toId === b.toId) return true;
  return isSymmetric(a.kind) && a.fromId === b.toId && a.toId === b.fromId;
}
