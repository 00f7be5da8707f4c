import { compare, type Comparison, sharedPlaces } from './comparison.js';
import { probability } from './similarity-model.js';
import { prepareText, type PreparedText } from './prepared-text.js';
import type { SharedWord, TextEvidence, TextFeatures, TextSimilarity, TextStatistics } from './text-features.types.js';

const MAX_SHARED_WORDS = 12;
/** What the model may say at most, and what only the same text gets. */
const MOST = 0.998;
const SAME = 0.999;

/**
 * How alike two texts are: T, what it rests on, and the words they share. Symmetric (but for left and right) and
 * deterministic; a text that says something has its highest T, .999, with itself (docs/method.md, "Text similarity").
 * @param statistics the same snapshot for all pairs that are to be compared with each other
 */
export function textSimilarity(a: TextFeatures, b: TextFeatures, statistics: TextStatistics): TextSimilarity {
  return preparedSimilarity(prepareText(a, statistics), prepareText(b, statistics));
}

/** As `textSimilarity`, of two texts that were prepared with the same statistics. */
export function preparedSimilarity(a: PreparedText, b: PreparedText): TextSimilarity {
  const comparison = compare(a, b);
  return { T: score(comparison), evidence: evidence(comparison), sharedWords: sharedWords(a, b) };
}

/** T alone, for going through many pairs of which few are shown. */
export function preparedScore(a: PreparedText, b: PreparedText): number {
  return score(compare(a, b));
}

function score(comparison: Comparison): number {
  if (comparison.shared === 0 && comparison.letters === 0) return 0;
  return comparison.isSame ? SAME : Math.min(MOST, probability(comparison));
}

function evidence(comparison: Comparison): TextEvidence {
  return {
    words: comparison.words,
    concepts: comparison.concepts,
    meaning: comparison.meaning,
    title: comparison.hasTitles ? comparison.title : null,
    letters: comparison.letters,
    covered: comparison.covered,
    crossLanguage: comparison.crossLanguage,
    numbersDiffer: comparison.numbersDiffer > 0,
  };
}

function sharedWords(a: PreparedText, b: PreparedText): SharedWord[] {
  const [lefts, rights] = [a.labels, b.labels];
  const weighed = sharedPlaces(a, b)
    .map(([left, right]) => ({
      left: lefts[left] ?? '',
      right: rights[right] ?? '',
      weight: a.weights[left]! * b.weights[right]!,
      hash: a.hashes[left]!,
    }))
    .sort((one, other) => other.weight - one.weight || one.hash - other.hash);
  // A word and the concept it was carried to are one thing to a reader.
  const seen = new Set<string>();
  const told = weighed.filter(({ left, right }) => {
    const isNew = !seen.has(`<${left}`) && !seen.has(`>${right}`);
    seen.add(`<${left}`).add(`>${right}`);
    return isNew;
  });
  const total = told.reduce((sum, { weight }) => sum + weight, 0);
  return told.slice(0, MAX_SHARED_WORDS).map(({ left, right, weight }) => ({ left, right, share: weight / total }));
}
