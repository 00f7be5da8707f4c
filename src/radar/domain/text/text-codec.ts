import { SKETCH_SIZE, TITLE_SKETCH_SIZE } from './gram-sketch.js';
import type { TextFeatures, TextLanguage, TextTerm } from './text-features.types.js';

/** Raised whenever the analysis changes what it stores: features of another version are analysed anew. */
export const TEXT_FEATURES_VERSION = 3;

const LANGUAGES: readonly TextLanguage[] = ['nl', 'en'];
const HEAD = 10;
const TERMS_AT = HEAD + SKETCH_SIZE + TITLE_SKETCH_SIZE;
const TERM = 6;
/** What is known of a term, a bit each. */
export const MARKS = { isConcept: 1, inTitle: 2, isMapped: 4, isNumber: 8 } as const;
const MAX_COUNT = 65_535;
const EDITIONS = 65_536;

/** How features begin that this version reads with this edition of an organisation's words: three bytes. */
export function readingMark(words: number): Uint8Array {
  const edition = words % EDITIONS;
  return Uint8Array.of(TEXT_FEATURES_VERSION, edition >> 8, edition & 0xff);
}

/** Whether features were read by this version, with this edition of the words. */
export function isReadWith(words: number, features: Uint8Array): boolean {
  return readingMark(words).every((byte, at) => features[at] === byte);
}

/**
 * Features as bytes, for storing beside the text: a few hundred for a sentence, under 4 kB for the longest text.
 * Layout: version, edition of the words, language, lengths (two bytes each), number of terms; both sketches; per term
 * its hash, weight and marks; the labels, parted by line breaks.
 * @param words the edition of the organisation's own words that the text was read with
 */
export function encodeFeatures(features: TextFeatures, words = 0): Uint8Array {
  const labels = new TextEncoder().encode(features.terms.map(({ label }) => label).join('\n'));
  const bytes = new Uint8Array(TERMS_AT + features.terms.length * TERM + labels.length);
  const view = new DataView(bytes.buffer);
  bytes.set(readingMark(words));
  view.setUint8(3, LANGUAGES.indexOf(features.language));
  view.setUint16(4, Math.min(MAX_COUNT, features.length));
  view.setUint16(6, Math.min(MAX_COUNT, features.titleLength));
  view.setUint16(8, features.terms.length);
  bytes.set(new Uint8Array(features.sketch.buffer, features.sketch.byteOffset, SKETCH_SIZE), HEAD);
  bytes.set(new Uint8Array(features.titleSketch.buffer, features.titleSketch.byteOffset), HEAD + SKETCH_SIZE);
  for (const [index, term] of features.terms.entries()) {
    const at = TERMS_AT + index * TERM;
    view.setInt32(at, term.hash);
    view.setUint8(at + 4, term.weight);
    view.setUint8(at + 5, marksOf(term));
  }
  bytes.set(labels, TERMS_AT + features.terms.length * TERM);
  return bytes;
}

/** Features as they are stored, laid open without a copy of each term: what going through hundreds of texts needs. */
export interface PackedFeatures {
  readonly language: TextLanguage;
  /** Number of terms; the hash, weight and marks (`MARKS`) of each are read by `packedHash` and its like. */
  readonly count: number;
  readonly sketch: Int8Array;
  readonly titleSketch: Int8Array;
  readonly view: DataView;
}

/** Lays encoded features open, or null when they are of another version or no features at all: analyse anew. */
export function packedFeatures(bytes: Uint8Array): PackedFeatures | null {
  if (bytes.length < TERMS_AT || bytes[0] !== TEXT_FEATURES_VERSION) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const language = LANGUAGES[view.getUint8(3)];
  const count = view.getUint16(8);
  if (!language || bytes.length < TERMS_AT + count * TERM) return null;
  const sketch = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD, SKETCH_SIZE);
  const titleSketch = new Int8Array(bytes.buffer, bytes.byteOffset + HEAD + SKETCH_SIZE, TITLE_SKETCH_SIZE);
  return { language, count, sketch, titleSketch, view };
}

/** The hash of a packed term, by its place: terms stand in the order of their hashes. */
export function packedHash({ view }: PackedFeatures, index: number): number {
  return view.getInt32(TERMS_AT + index * TERM);
}

export function packedWeight({ view }: PackedFeatures, index: number): number {
  return view.getUint8(TERMS_AT + index * TERM + 4);
}

export function packedMarks({ view }: PackedFeatures, index: number): number {
  return view.getUint8(TERMS_AT + index * TERM + 5);
}

/** The words as written, in the order of the terms. */
export function packedLabels({ view, count }: PackedFeatures): string[] {
  const at = TERMS_AT + count * TERM;
  return new TextDecoder().decode(new Uint8Array(view.buffer, view.byteOffset + at, view.byteLength - at)).split('\n');
}

/**
 * The features that were encoded, or null when they are of another version or no features at all: analyse anew.
 * @param withLabels false leaves the labels empty: enough to compare, not to tell shared words
 */
export function decodeFeatures(bytes: Uint8Array, withLabels = true): TextFeatures | null {
  const packed = packedFeatures(bytes);
  if (!packed) return null;
  const labels = withLabels ? packedLabels(packed) : [];
  return {
    language: packed.language,
    length: packed.view.getUint16(4),
    titleLength: packed.view.getUint16(6),
    terms: Array.from({ length: packed.count }, (_, index) => termAt(packed, index, labels[index] ?? '')),
    sketch: new Int8Array(packed.sketch),
    titleSketch: new Int8Array(packed.titleSketch),
  };
}

function marksOf(term: TextTerm): number {
  let bits = 0;
  for (const name of Object.keys(MARKS) as (keyof typeof MARKS)[]) if (term[name]) bits |= MARKS[name];
  return bits;
}

function termAt(packed: PackedFeatures, index: number, label: string): TextTerm {
  const bits = packedMarks(packed, index);
  return {
    hash: packedHash(packed, index),
    weight: packedWeight(packed, index),
    isConcept: (bits & MARKS.isConcept) > 0,
    inTitle: (bits & MARKS.inTitle) > 0,
    isMapped: (bits & MARKS.isMapped) > 0,
    isNumber: (bits & MARKS.isNumber) > 0,
    label,
  };
}
