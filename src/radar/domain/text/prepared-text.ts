import { rarity } from './statistics.js';
import type { TextFeatures, TextStatistics, TextTerm } from './text-features.types.js';

/** One term with its weight under one snapshot of statistics. */
export interface PreparedTerm {
  readonly term: TextTerm;
  /** Rarity times saturated occurrences. */
  readonly weight: number;
  readonly rarity: number;
  /** It speaks for itself: a concept, or a word that no concept stands for. */
  readonly isOwn: boolean;
}

/** A text made ready to be compared with many others under one snapshot of statistics. */
export interface PreparedText {
  readonly features: TextFeatures;
  readonly terms: readonly PreparedTerm[];
  /** Lengths of the vectors and sums of the weights that cosines and shares divide by. */
  readonly wordNorm: number;
  readonly conceptNorm: number;
  readonly meaningNorm: number;
  readonly meaningSum: number;
  readonly titleNorm: number;
  readonly titleSum: number;
  /** Hashes of the numbers in the title. */
  readonly titleNumbers: ReadonlySet<number>;
}

/** BM25's saturation: the tenth occurrence adds next to nothing. */
const SATURATION = 1.2;
const UNIT = 16;

/** Weighs a text's terms. Do this once for a text that is compared with many. */
export function prepareText(features: TextFeatures, statistics: TextStatistics): PreparedText {
  const terms = features.terms.map((term) => {
    const rare = rarity(term.hash, statistics);
    const occurrences = term.weight / UNIT;
    const weight = (rare * occurrences * (SATURATION + 1)) / (occurrences + SATURATION);
    return { term, rarity: rare, weight, isOwn: term.isConcept || !term.isMapped };
  });
  const words = terms.filter(({ term }) => !term.isConcept);
  const concepts = terms.filter(({ term }) => term.isConcept);
  const meaning = terms.filter(({ isOwn }) => isOwn);
  const title = meaning.filter(({ term }) => term.inTitle);
  return {
    features,
    terms,
    wordNorm: norm(words.map(({ weight }) => weight)),
    conceptNorm: norm(concepts.map(({ weight }) => weight)),
    meaningNorm: norm(meaning.map(({ weight }) => weight)),
    meaningSum: sum(meaning.map(({ weight }) => weight)),
    titleNorm: norm(title.map((term) => term.rarity)),
    titleSum: sum(title.map((term) => term.rarity)),
    titleNumbers: new Set(words.filter(({ term }) => term.inTitle && term.isNumber).map(({ term }) => term.hash)),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function norm(values: readonly number[]): number {
  return Math.sqrt(sum(values.map((value) => value * value)));
}
