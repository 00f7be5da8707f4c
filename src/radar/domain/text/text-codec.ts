import { SKETCH_SIZE, TITLE_SKETCH_SIZE } from './gram-sketch.js';
import type { TextFeatures, TextLanguage, TextTerm } from './text-features.types.js';

/** Raised whenever the analysis changes what it stores: features of another version are analysed anew. */
export const TEXT_FEATURES_VERSION = 2;

const LANGUAGES: readonly TextLanguage[] = ['nl', 'en'];
const HEAD = 10;
const TERM = 6;
const FLAGS = { isConcept: 1, inTitle: 2, isMapped: 4, isNumber: 8 } as const;
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
 * its hash, weight and flags; the labels, parted by line breaks.
 * @param words the edition of the organisation's own words that the text was read with
 */
export function encodeFeatures(features: TextFeatures, words = 0): Uint8Array {
  const labels = new TextEncoder().encode(features.terms.map(({ label }) => label).join('\n'));
  const termsAt = HEAD + SKETCH_SIZE + TITLE_SKETCH_SIZE;
  const bytes = new Uint8Array(termsAt + features.terms.length * TERM + labels.length);
  const view = new DataView(bytes.buffer);
  bytes.set(readingMark(words));
  view.setUint8(3, LANGUAGES.indexOf(features.language));
  view.setUint16(4, Math.min(MAX_COUNT, features.length));
  view.setUint16(6, Math.min(MAX_COUNT, features.titleLength));
  view.setUint16(8, features.terms.length);
  bytes.set(new Uint8Array(features.sketch.buffer, features.sketch.byteOffset, SKETCH_SIZE), HEAD);
  bytes.set(new Uint8Array(features.titleSketch.buffer, features.titleSketch.byteOffset), HEAD + SKETCH_SIZE);
  for (const [index, term] of features.terms.entries()) {
    const at = termsAt + index * TERM;
    view.setInt32(at, term.hash);
    view.setUint8(at + 4, term.weight);
    view.setUint8(at + 5, flags(term));
  }
  bytes.set(labels, termsAt + features.terms.length * TERM);
  return bytes;
}

/**
 * The features that were encoded, or null when they are of another version or no features at all: analyse anew.
 * @param withLabels false leaves the labels empty, in a third of the time: enough to compare, not to tell shared words
 */
export function decodeFeatures(bytes: Uint8Array, withLabels = true): TextFeatures | null {
  const termsAt = HEAD + SKETCH_SIZE + TITLE_SKETCH_SIZE;
  if (bytes.length < termsAt || bytes[0] !== TEXT_FEATURES_VERSION) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const language = LANGUAGES[view.getUint8(3)];
  const count = view.getUint16(8);
  const labelsAt = termsAt + count * TERM;
  if (!language || bytes.length < labelsAt) return null;
  const labels = withLabels ? new TextDecoder().decode(bytes.subarray(labelsAt)).split('\n') : [];
  const terms = Array.from({ length: count }, (_, index) =>
    readTerm(view, termsAt + index * TERM, labels[index] ?? ''),
  );
  return {
    language,
    length: view.getUint16(4),
    titleLength: view.getUint16(6),
    terms,
    sketch: Int8Array.from(bytes.subarray(HEAD, HEAD + SKETCH_SIZE)),
    titleSketch: Int8Array.from(bytes.subarray(HEAD + SKETCH_SIZE, termsAt)),
  };
}

function flags(term: TextTerm): number {
  let bits = 0;
  for (const name of Object.keys(FLAGS) as (keyof typeof FLAGS)[]) if (term[name]) bits |= FLAGS[name];
  return bits;
}

function readTerm(view: DataView, at: number, label: string): TextTerm {
  const bits = view.getUint8(at + 5);
  return {
    hash: view.getInt32(at),
    weight: view.getUint8(at + 4),
    isConcept: (bits & FLAGS.isConcept) > 0,
    inTitle: (bits & FLAGS.inTitle) > 0,
    isMapped: (bits & FLAGS.isMapped) > 0,
    isNumber: (bits & FLAGS.isNumber) > 0,
    label,
  };
}
