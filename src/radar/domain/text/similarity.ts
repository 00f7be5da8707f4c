import { compare, type Comparison, type SharedTerm } from './comparison.js';
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
  return { T: score(a, b, comparison), evidence: evidence(comparison), sharedWords: sharedWords(comparison.shared) };
}

/** T alone, for going through many pairs of which few are shown. */
export function preparedScore(a: PreparedText, b: PreparedText): number {
  return score(a, b, compare(a, b));
}

function score(a: PreparedText, b: PreparedText, comparison: Comparison): number {
  if (comparison.shared.length === 0 && comparison.letters === 0) return 0;
  return isSame(a, b, comparison) ? SAME : Math.min(MOST, probability(comparison));
}

/** The same terms as often, in title and text. */
function isSame(a: PreparedText, b: PreparedText, { shared }: Comparison): boolean {
  return (
    shared.length === a.terms.length &&
    shared.length === b.terms.length &&
    shared.every(
      ({ left, right }) => left.term.weight === right.term.weight && left.term.inTitle === right.term.inTitle,
    )
  );
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

function sharedWords(shared: readonly SharedTerm[]): SharedWord[] {
  const weighed = shared
    .map(({ left, right }) => ({
      left: left.term.label,
      right: right.term.label,
      weight: left.weight * right.weight,
      hash: left.term.hash,
    }))
    .sort((a, b) => b.weight - a.weight || a.hash - b.hash);
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
