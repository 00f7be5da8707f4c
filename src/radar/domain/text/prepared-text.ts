import { sketchSquare } from './gram-sketch.js';
import { raritiesUnder } from './statistics.js';
import {
  decodeFeatures,
  encodeFeatures,
  MARKS,
  packedFeatures,
  packedHash,
  packedLabels,
  packedMarks,
  packedWeight,
  type PackedFeatures,
} from './text-codec.js';
import type { TextFeatures, TextLanguage, TextStatistics } from './text-features.types.js';

/** BM25's saturation: the tenth occurrence adds next to nothing. */
const SATURATION = 1.2;
const UNIT = 16;
const MOST_UNITS = 255;
/** Saturated occurrences by what is kept of them, since this is asked for every term of every candidate. */
const SATURATED = Float64Array.from({ length: MOST_UNITS + 1 }, (_, units) => {
  const occurrences = units / UNIT;
  return (occurrences * (SATURATION + 1)) / (occurrences + SATURATION);
});

/**
 * The terms of a text side by side, in the order of their hashes, since an object for each of them costs more than the
 * comparison. Only the first `count` places of each list are filled.
 */
class Terms {
  readonly hashes: Int32Array;
  readonly marks: Uint8Array;
  readonly weights: Float64Array;
  readonly rarities: Float64Array;

  constructor(room: number) {
    const bytes = new ArrayBuffer(room * 21);
    this.weights = new Float64Array(bytes, 0, room);
    this.rarities = new Float64Array(bytes, room * 8, room);
    this.hashes = new Int32Array(bytes, room * 16, room);
    this.marks = new Uint8Array(bytes, room * 20, room);
  }
}

/** A text made ready to be compared with many others under one snapshot of statistics. */
export class PreparedText {
  readonly language: TextLanguage;
  /** Number of terms. */
  readonly count: number;
  readonly hashes: Int32Array;
  /** What is known of each term: `MARKS`. */
  readonly marks: Uint8Array;
  /** Rarity times saturated occurrences. */
  readonly weights: Float64Array;
  readonly rarities: Float64Array;
  readonly sketch: Int8Array;
  readonly titleSketch: Int8Array;
  /** Sums of the sketches' squares. */
  readonly sketchSquare: number;
  readonly titleSketchSquare: number;
  /** Lengths of the vectors and sums of the weights that cosines and shares divide by. */
  readonly wordNorm: number;
  readonly conceptNorm: number;
  readonly meaningNorm: number;
  readonly meaningSum: number;
  readonly titleNorm: number;
  readonly titleSum: number;
  /** Hashes of the numbers in the title. */
  readonly titleNumbers: readonly number[];

  constructor(
    private readonly packed: PackedFeatures,
    statistics: TextStatistics,
    terms: Terms = new Terms(packed.count),
  ) {
    const weighed = weigh(packed, statistics, terms);
    this.language = packed.language;
    this.count = packed.count;
    this.hashes = terms.hashes;
    this.marks = terms.marks;
    this.weights = terms.weights;
    this.rarities = terms.rarities;
    this.sketch = packed.sketch;
    this.titleSketch = packed.titleSketch;
    this.sketchSquare = sketchSquare(packed.sketch);
    this.titleSketchSquare = sketchSquare(packed.titleSketch);
    this.wordNorm = Math.sqrt(weighed.wordSquares);
    this.conceptNorm = Math.sqrt(weighed.conceptSquares);
    this.meaningNorm = Math.sqrt(weighed.meaningSquares);
    this.meaningSum = weighed.meaningSum;
    this.titleNorm = Math.sqrt(weighed.titleSquares);
    this.titleSum = weighed.titleSum;
    this.titleNumbers = weighed.titleNumbers;
  }

  /** How much the text is about a term, by its place: in sixteenths of an occurrence. */
  occurrences(at: number): number {
    return packedWeight(this.packed, at);
  }

  /** All that is kept of the text, read anew at each asking. */
  get features(): TextFeatures {
    const { view } = this.packed;
    const features = decodeFeatures(new Uint8Array(view.buffer, view.byteOffset, view.byteLength));
    if (!features) throw new Error('features that were prepared can be read');
    return features;
  }

  /** The words as written, in the order of the terms, read anew at each asking. */
  get labels(): readonly string[] {
    return packedLabels(this.packed);
  }
}

/** Fills in the terms and sums up their weights, in one pass. */
function weigh(packed: PackedFeatures, statistics: TextStatistics, { hashes, marks, weights, rarities }: Terms) {
  const titleNumbers: number[] = [];
  let wordSquares = 0;
  let conceptSquares = 0;
  let meaningSquares = 0;
  let meaningSum = 0;
  let titleSquares = 0;
  let titleSum = 0;
  const table = raritiesUnder(statistics);
  for (let at = 0; at < packed.count; at += 1) {
    const hash = packedHash(packed, at);
    const marked = packedMarks(packed, at);
    const rarity = table.of(hash);
    const weight = rarity * SATURATED[packedWeight(packed, at)]!;
    hashes[at] = hash;
    marks[at] = marked;
    weights[at] = weight;
    rarities[at] = rarity;
    if (marked & MARKS.isConcept) conceptSquares += weight * weight;
    else wordSquares += weight * weight;
    if ((marked & (TITLE_NUMBER | MARKS.isConcept)) === TITLE_NUMBER) titleNumbers.push(hash);
    if (!isOwn(marked)) continue;
    meaningSquares += weight * weight;
    meaningSum += weight;
    if (!(marked & MARKS.inTitle)) continue;
    titleSquares += rarity * rarity;
    titleSum += rarity;
  }
  return { titleNumbers, wordSquares, conceptSquares, meaningSquares, meaningSum, titleSquares, titleSum };
}

const TITLE_NUMBER = MARKS.inTitle | MARKS.isNumber;

/** Whether a term speaks for itself: a concept, or a word that no concept stands for. */
export function isOwn(marks: number): boolean {
  return (marks & MARKS.isConcept) > 0 || (marks & MARKS.isMapped) === 0;
}

/** Weighs a text's terms. Do this once for a text that is compared with many. */
export function prepareText(features: TextFeatures, statistics: TextStatistics): PreparedText {
  const prepared = prepareEncoded(encodeFeatures(features), statistics);
  if (!prepared) throw new Error('features that were encoded a moment ago can be read');
  return prepared;
}

/** As `prepareText`, of features as they are stored; null when they are to be analysed anew. Keeps hold of the bytes. */
export function prepareEncoded(bytes: Uint8Array, statistics: TextStatistics): PreparedText | null {
  const packed = packedFeatures(bytes);
  return packed && new PreparedText(packed, statistics);
}

/** Prepares one text after the other in the same room, for looking at hundreds of which few are kept. */
export class PreparingRoom {
  #terms = new Terms(160);

  constructor(private readonly statistics: TextStatistics) {}

  /** As `prepareEncoded`; what is answered holds until the next one is prepared. */
  prepare(bytes: Uint8Array): PreparedText | null {
    const packed = packedFeatures(bytes);
    if (!packed) return null;
    if (packed.count > this.#terms.hashes.length) this.#terms = new Terms(packed.count);
    return new PreparedText(packed, this.statistics, this.#terms);
  }
}
