import { type PreparedText, prepareText } from '../text/prepared-text.js';
import { preparedScore, preparedSimilarity } from '../text/similarity.js';
import type { TextFeatures, TextStatistics } from '../text/text-features.types.js';
import { certaintyOf, overlapClass, suggestionFor } from './classes.js';
import type {
  ComparedWork,
  DeliveryWindow,
  LinkedWork,
  OverlapThresholds,
  PairAssessment,
  PairScore,
} from './overlap.types.js';
import { placeOf, placeOverlap, sharedPlace } from './place.js';
import { windowOverlap } from './windows.js';

/**
 * One side of a comparison. Make it once for each initiative, compare it with many.
 * @param statistics the same snapshot for all that are compared with each other
 */
export function comparedWork(
  work: LinkedWork & DeliveryWindow,
  features: TextFeatures,
  statistics: TextStatistics,
): ComparedWork {
  return preparedWork(work, prepareText(features, statistics));
}

/** As `comparedWork`, with a text that was prepared already. */
export function preparedWork(work: LinkedWork & DeliveryWindow, text: PreparedText): ComparedWork {
  const { startsOn, endsOn } = work;
  return { place: placeOf(work), window: { startsOn, endsOn }, text };
}

/**
 * The figures and the class of a pair without its evidence: what going through many pairs needs. Symmetric, in no way
 * dependent on what else is compared; S of an initiative with itself is 1 (docs/method.md, "Overlap of two initiatives").
 */
export function scorePair(a: ComparedWork, b: ComparedWork, thresholds: OverlapThresholds): PairScore {
  return scored(a, b, thresholds, preparedScore(a.text, b.text));
}

/**
 * Everything about a pair: T, S and per dimension, coverage, τ, class (null when nothing makes it worth a look),
 * suggestion, certainty, and what both share, words included (`left` is a's word, `right` b's).
 */
export function assessPair(a: ComparedWork, b: ComparedWork, thresholds: OverlapThresholds): PairAssessment {
  const { T, sharedWords } = preparedSimilarity(a.text, b.text);
  return { ...scored(a, b, thresholds, T), shared: { ...sharedPlace(a.place, b.place), words: sharedWords } };
}

function scored(a: ComparedWork, b: ComparedWork, thresholds: OverlapThresholds, T: number): PairScore {
  const place = placeOverlap(a.place, b.place, thresholds.weights);
  const figures = { T, S: place.S, windowOverlap: windowOverlap(a.window, b.window) };
  const pairClass = overlapClass(figures, thresholds);
  return {
    ...place,
    ...figures,
    class: pairClass,
    suggestion: suggestionFor(pairClass),
    certainty: certaintyOf(pairClass, figures),
  };
}

/** Orders pairs best first: those with a class, by certainty, then T, then S; the caller decides between equals. */
export function likelierFirst(a: PairScore, b: PairScore): number {
  return (
    Number(a.class === null) - Number(b.class === null) ||
    b.certainty - a.certainty ||
    b.T - a.T ||
    (b.S ?? -1) - (a.S ?? -1)
  );
}
