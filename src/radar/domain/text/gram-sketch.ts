/** Signed bytes of a whole text's sketch, and of a title's. */
export const SKETCH_SIZE = 256;
export const TITLE_SKETCH_SIZE = 64;

const SHORTEST = 3;
const LONGEST = 5;
const MAX_BYTE = 127;

/**
 * Folds the character 3-, 4- and 5-grams of words into `size` signed numbers (feature hashing with a second hash for
 * the sign), so that the cosine of two sketches estimates the cosine of their n-gram counts. Words are framed by
 * spaces; a gram counts by the logarithm of its occurrences, and by its word's weight.
 * @param words each word once, with how much it counts (> 0)
 */
export function gramSketch(words: Iterable<readonly [string, number]>, size: number): Int8Array {
  const counts = new Map<number, number>();
  for (const [word, weight] of words) {
    for (const gram of grams(word)) counts.set(gram, (counts.get(gram) ?? 0) + weight);
  }
  const sums = new Float64Array(size);
  for (const [gram, count] of counts) {
    const place = (gram >>> 1) % size;
    sums[place] = (sums[place] ?? 0) + (gram & 1 ? 1 : -1) * Math.log1p(count);
  }
  return toBytes(sums);
}

/** The sum of a sketch's squares, for `sketchCosine`. */
export function sketchSquare(sketch: Int8Array): number {
  let square = 0;
  for (let index = 0; index < sketch.length; index += 1) square += sketch[index]! * sketch[index]!;
  return square;
}

/**
 * The cosine of two sketches of one size, −1..1; 0 when either is empty.
 * @param squareA the sum of the squares of `a`, where it is known; likewise of `b`
 */
export function sketchCosine(
  a: Int8Array,
  b: Int8Array,
  squareA: number = sketchSquare(a),
  squareB: number = sketchSquare(b),
): number {
  if (squareA === 0 || squareB === 0) return 0;
  let dot = 0;
  for (let index = 0; index < a.length; index += 1) dot += a[index]! * b[index]!;
  return dot / Math.sqrt(squareA * squareB);
}

/** FNV-1a of every gram; one pass from each character gives all lengths. */
function grams(word: string): number[] {
  const framed = ` ${word} `;
  const found: number[] = [];
  for (let start = 0; start + SHORTEST <= framed.length; start += 1) {
    let value = 0x811c9dc5;
    const end = Math.min(framed.length, start + LONGEST);
    for (let index = start; index < end; index += 1) {
      value = Math.imul(value ^ framed.charCodeAt(index), 0x01000193);
      if (index - start + 1 >= SHORTEST) found.push(mixed(value));
    }
  }
  return found;
}

/** FNV's low bits are weak for short texts: one round of mixing. */
function mixed(value: number): number {
  const once = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  return once ^ (once >>> 13);
}

function toBytes(sums: Float64Array): Int8Array {
  const largest = sums.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  if (largest === 0) return new Int8Array(sums.length);
  return Int8Array.from(sums, (value) => Math.round((value / largest) * MAX_BYTE));
}
