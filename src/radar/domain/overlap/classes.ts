import type { OverlapClass, OverlapThresholds, Suggestion } from './overlap.types.js';

/** What a class is decided by: T 0..1, S 0..1 or null unknown, τ 0..1 or null unknown. */
export interface DecidingFigures {
  readonly T: number;
  readonly S: number | null;
  readonly windowOverlap: number | null;
}

/**
 * The class of a pair, or null when nothing makes it worth a look (docs/method.md, "Overlap of two initiatives"). An
 * unknown τ is taken as overlapping.
 */
export function overlapClass(figures: DecidingFigures, thresholds: OverlapThresholds): OverlapClass | null {
  const { T, S, windowOverlap } = figures;
  const isTextHigh = T >= thresholds.text;
  if (S !== null && S >= thresholds.high) {
    if (windowOverlap === 0) return 'sequel';
    return isTextHigh ? 'duplicate' : 'hidden_overlap';
  }
  if (!isTextHigh) return null;
  return S !== null && S < thresholds.low ? 'namesake' : 'possible_duplicate';
}

const SUGGESTED: Readonly<Record<OverlapClass, Suggestion>> = {
  duplicate: 'merge',
  // Nobody merges on words alone: first find out together whether it is one thing.
  possible_duplicate: 'coordinate',
  hidden_overlap: 'coordinate',
  sequel: 'sequence',
  namesake: 'ignore',
};

/** What to do about a pair of this class. */
export function suggestionFor(pairClass: OverlapClass | null): Suggestion {
  return pairClass === null ? 'ignore' : SUGGESTED[pairClass];
}

/**
 * How certain a pair of this class is, 0..1: what a finding's severity starts from (docs/method.md, "Severity of a
 * finding"). Without a class a quarter of the likelier of T and S.
 */
export function certaintyOf(pairClass: OverlapClass | null, { T, S }: DecidingFigures): number {
  switch (pairClass) {
    case 'duplicate':
      return T;
    case 'possible_duplicate':
      return T / 2;
    case 'hidden_overlap':
      return S ?? 0;
    case 'sequel':
      return (S ?? 0) / 4;
    case 'namesake':
      return T / 4;
    case null:
      return Math.max(T, S ?? 0) / 4;
  }
}
