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
  return dotProduct(sketch, sketch);
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
  return squareA === 0 || squareB === 0 ? 0 : dotProduct(a, b) / Math.sqrt(squareA * squareB);
}

/**
 * Four places at a time, kept whole numbers: of all that is done with a pair this touches most numbers. Sketches are a
 * multiple of four long, and 256 squares of a byte are far below 2³¹.
 */
function dotProduct(a: Int8Array, b: Int8Array): number {
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < a.length; at += 4) {
    one = (one + Math.imul(a[at]!, b[at]!)) | 0;
    two = (two + Math.imul(a[at + 1]!, b[at + 1]!)) | 0;
    three = (three + Math.imul(a[at + 2]!, b[at + 2]!)) | 0;
    four = (four + Math.imul(a[at + 3]!, b[at + 3]!)) | 0;
  }
  return one + two + three + four;
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

/** By hand: `Int8Array.from` asks an iterator for every place, which costs as much as all the grams. */
function toBytes(sums: Float64Array): Int8Array {
  const bytes = new Int8Array(sums.length);
  let largest = 0;
  for (let place = 0; place < sums.length; place += 1) largest = Math.max(largest, Math.abs(sums[place] ?? 0));
  if (largest === 0) return bytes;
  for (let place = 0; place < sums.length; place += 1) {
    bytes[place] = Math.round(((sums[place] ?? 0) / largest) * MAX_BYTE);
  }
  return bytes;
}
