import type { PairKind } from './kinds.js';

/** What people made of a pair that the radar showed them. */
export interface Verdict {
  readonly kind: PairKind;
  /** T and S as they were shown, 0..1; null unknown. */
  readonly text: number | null;
  readonly place: number | null;
  /** They merged, coordinated, acknowledged or resolved it; false when they dismissed it. */
  readonly isTrue: boolean;
}

/** How many of what was shown was right. */
export interface Precision {
  readonly judged: number;
  readonly right: number;
  /** right / judged, 0..1; null when nothing was judged. */
  readonly precision: number | null;
  /** Wilson's 95 % interval. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

const Z = 1.959964;

/** The precision of what was judged, with Wilson's 95 % interval (docs/method.md, "The radar's quality"). */
export function precisionOf(verdicts: readonly Pick<Verdict, 'isTrue'>[]): Precision {
  const judged = verdicts.length;
  const right = verdicts.filter(({ isTrue }) => isTrue).length;
  if (judged === 0) return { judged, right, precision: null, interval: null };
  const share = right / judged;
  const weight = Z ** 2 / judged;
  const centre = (share + weight / 2) / (1 + weight);
  const reach = (Z * Math.sqrt((share * (1 - share)) / judged + weight / (4 * judged))) / (1 + weight);
  return {
    ...{ judged, right, precision: share },
    interval: { low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) },
  };
}

/** What another threshold would have shown of what was judged. */
export interface ThresholdEffect extends Precision {
  /** 0..1. */
  readonly threshold: number;
  /** Of the pairs that people found right, the part that it would still have shown, 0..1; null when there are none. */
  readonly found: number | null;
}

export const THRESHOLDS_TRIED: readonly number[] = [0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** What thresholds on a figure would have done to these verdicts: each would have shown what lies at it or above. */
export function effectsOfThresholds(
  verdicts: readonly Verdict[],
  figure: (verdict: Verdict) => number | null,
): ThresholdEffect[] {
  const known = verdicts.filter((verdict) => figure(verdict) !== null);
  const right = known.filter(({ isTrue }) => isTrue).length;
  return THRESHOLDS_TRIED.map((threshold) => {
    const shown = precisionOf(known.filter((verdict) => figure(verdict)! >= threshold));
    return { threshold, ...shown, found: right === 0 ? null : shown.right / right };
  });
}
