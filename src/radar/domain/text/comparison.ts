import { sketchCosine } from './gram-sketch.js';
import { isOwn, type PreparedText } from './prepared-text.js';
import { MARKS } from './text-codec.js';

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
  /** Number of terms that both hold. */
  readonly shared: number;
  /** Both hold the same terms as often, in title and text. */
  readonly isSame: boolean;
}

/** Compares two texts that were prepared with the same statistics. */
export function compare(a: PreparedText, b: PreparedText): Comparison {
  const sums = overlap(a, b);
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
    letters: Math.max(0, sketchCosine(a.sketch, b.sketch, a.sketchSquare, b.sketchSquare)),
    titleLetters: Math.max(0, sketchCosine(a.titleSketch, b.titleSketch, a.titleSketchSquare, b.titleSketchSquare)),
    hasTitles,
    crossLanguage: a.language !== b.language,
    numbersDiffer: differing(a.titleNumbers, b.titleNumbers),
    shared: sums.shared,
    isSame: sums.alike === a.count && sums.alike === b.count,
  };
}

/** The places of the terms that both texts hold, in a and in b. */
export function sharedPlaces(a: PreparedText, b: PreparedText): [number, number][] {
  const places: [number, number][] = [];
  const lefts = a.hashes;
  const rights = b.hashes;
  // Both lists are in order.
  for (let left = 0, right = 0; left < a.count && right < b.count;) {
    const order = lefts[left]! - rights[right]!;
    if (order === 0) places.push([left, right]);
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return places;
}

function overlap(a: PreparedText, b: PreparedText) {
  const sums = new Sums();
  const lefts = a.hashes;
  const rights = b.hashes;
  for (let left = 0, right = 0; left < a.count && right < b.count;) {
    const order = lefts[left]! - rights[right]!;
    if (order === 0) sums.add(a, left, b, right);
    if (order <= 0) left += 1;
    if (order >= 0) right += 1;
  }
  return sums;
}

/** What is added up over the terms that both texts hold. */
class Sums {
  words = 0;
  concepts = 0;
  meaning = 0;
  covered = 0;
  title = 0;
  titleLeft = 0;
  titleRight = 0;
  shared = 0;
  /** Terms that both hold as often, in title and text. */
  alike = 0;

  add(a: PreparedText, left: number, b: PreparedText, right: number): void {
    const marksLeft = a.marks[left]!;
    const marksRight = b.marks[right]!;
    const weightLeft = a.weights[left]!;
    const weightRight = b.weights[right]!;
    const isInLeft = (marksLeft & MARKS.inTitle) > 0;
    const isInRight = (marksRight & MARKS.inTitle) > 0;
    const product = weightLeft * weightRight;
    this.shared += 1;
    if (isInLeft === isInRight && a.occurrences(left) === b.occurrences(right)) this.alike += 1;
    if (marksLeft & MARKS.isConcept) this.concepts += product;
    else this.words += product;
    // A word that is known in one text only because of a phrase still speaks for itself.
    if (!isOwn(marksLeft) && !isOwn(marksRight)) return;
    this.meaning += product;
    this.covered += Math.min(weightLeft, weightRight);
    if (isInLeft) this.titleLeft += a.rarities[left]!;
    if (isInRight) this.titleRight += b.rarities[right]!;
    if (isInLeft && isInRight) this.title += a.rarities[left]! * b.rarities[right]!;
  }
}

function ratio(part: number, whole: number): number {
  return whole > 0 ? Math.min(1, part / whole) : 0;
}

function differing(a: readonly number[], b: readonly number[]): number {
  const fewest = Math.min(a.length, b.length);
  if (fewest === 0) return 0;
  const same = a.filter((hash) => b.includes(hash)).length;
  return 1 - same / fewest;
}
