import { sketchCosine } from './gram-sketch.js';
import type { PreparedTerm, PreparedText } from './prepared-text.js';

/** How two texts compare: every measure 0..1 and symmetric. */
export interface Comparison {
  readonly words: number;
  readonly concepts: number;
  readonly meaning: number;
  readonly covered: number;
  readonly title: number;
  /** What each title says that the other text nowhere does, of the title that says least of it: swapped in a template. */
  readonly titleSwapped: number;
  /** What the titles say that the other text says too, somewhere: the mean over both titles. */
  readonly titleSaid: number;
  readonly letters: number;
  readonly titleLetters: number;
  readonly hasTitles: boolean;
  readonly crossLanguage: boolean;
  /** Share of the numbers in the titles that differ. */
  readonly numbersDiffer: number;
  readonly shared: readonly SharedTerm[];
}

export interface SharedTerm {
  readonly left: PreparedTerm;
  readonly right: PreparedTerm;
}

/** Compares two texts that were prepared with the same statistics. */
export function compare(a: PreparedText, b: PreparedText): Comparison {
  const shared = sharedTerms(a.terms, b.terms);
  const sums = overlap(shared);
  const hasTitles = a.titleSum > 0 && b.titleSum > 0;
  const [saidLeft, saidRight] = [ratio(sums.titleLeft, a.titleSum), ratio(sums.titleRight, b.titleSum)];
  return {
    words: ratio(sums.words, a.wordNorm * b.wordNorm),
    concepts: ratio(sums.concepts, a.conceptNorm * b.conceptNorm),
    meaning: ratio(sums.meaning, a.meaningNorm * b.meaningNorm),
    covered: ratio(sums.covered, Math.min(a.meaningSum, b.meaningSum)),
    title: ratio(sums.title, a.titleNorm * b.titleNorm),
    titleSwapped: hasTitles ? 1 - Math.max(saidLeft, saidRight) : 0,
    titleSaid: (saidLeft + saidRight) / 2,
    letters: Math.max(0, sketchCosine(a.features.sketch, b.features.sketch)),
    titleLetters: Math.max(0, sketchCosine(a.features.titleSketch, b.features.titleSketch)),
    hasTitles,
    crossLanguage: a.features.language !== b.features.language,
    numbersDiffer: differing(a.titleNumbers, b.titleNumbers),
    shared,
  };
}

/** Both lists are ordered by hash. */
function sharedTerms(a: readonly PreparedTerm[], b: readonly PreparedTerm[]): SharedTerm[] {
  const shared: SharedTerm[] = [];
  let i = 0;
  let j = 0;
  for (let left = a[0], right = b[0]; left && right; left = a[i], right = b[j]) {
    if (left.term.hash < right.term.hash) i += 1;
    else if (left.term.hash > right.term.hash) j += 1;
    else {
      shared.push({ left, right });
      i += 1;
      j += 1;
    }
  }
  return shared;
}

function overlap(shared: readonly SharedTerm[]) {
  const sums = { words: 0, concepts: 0, meaning: 0, covered: 0, title: 0, titleLeft: 0, titleRight: 0 };
  for (const { left, right } of shared) {
    const product = left.weight * right.weight;
    if (left.term.isConcept) sums.concepts += product;
    else sums.words += product;
    // A word that is known in one text only because of a phrase still speaks for itself.
    if (!left.isOwn && !right.isOwn) continue;
    sums.meaning += product;
    sums.covered += Math.min(left.weight, right.weight);
    if (left.term.inTitle) sums.titleLeft += left.rarity;
    if (right.term.inTitle) sums.titleRight += right.rarity;
    if (left.term.inTitle && right.term.inTitle) sums.title += left.rarity * right.rarity;
  }
  return sums;
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function differing(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const fewest = Math.min(a.size, b.size);
  if (fewest === 0) return 0;
  const same = [...a].filter((hash) => b.has(hash)).length;
  return 1 - same / fewest;
}
