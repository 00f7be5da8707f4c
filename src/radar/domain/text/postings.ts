import { NO_STATISTICS, rarity } from './statistics.js';
import type { TextFeatures, TextStatistics } from './text-features.types.js';

/** Terms of one text that are written to the index. */
export const MAX_POSTINGS = 40;
/** Terms of a text by which others are looked for. */
export const MAX_LOOKUPS = 15;

/** One row of the index: an initiative holds a term. */
export interface Posting {
  /** Signed 32-bit hash. */
  readonly term: number;
  /** 1..255: how much the text is about it. */
  readonly weight: number;
}

/** One term to look for. */
export interface Lookup extends Posting {
  /** What a match is worth per unit of the found posting's weight. */
  readonly worth: number;
}

/**
 * What of a text is written to the index: concepts, and words that no concept stands for, the rarest and weightiest
 * first. Does not depend on an organisation's statistics, so that it need not be rewritten when they change.
 */
export function postings(features: TextFeatures, most: number = MAX_POSTINGS): Posting[] {
  return rarest(features, NO_STATISTICS, most).map(({ term, weight }) => ({ term, weight }));
}

/**
 * By which terms candidates are looked for, the most telling first: sum `worth · weight` over the postings found and
 * take the highest.
 */
export function lookups(features: TextFeatures, statistics: TextStatistics, most: number = MAX_LOOKUPS): Lookup[] {
  const indexed = new Set(postings(features).map(({ term }) => term));
  return rarest(features, statistics, Number.POSITIVE_INFINITY)
    .filter(({ term }) => indexed.has(term))
    .slice(0, most);
}

function rarest(features: TextFeatures, statistics: TextStatistics, most: number): Lookup[] {
  const telling = features.terms
    .filter(({ isConcept, isMapped }) => isConcept || !isMapped)
    .map(({ hash, weight }) => {
      const rare = rarity(hash, statistics);
      return { term: hash, weight, worth: rare * rare * Math.sqrt(weight) };
    });
  return telling.sort((a, b) => b.worth - a.worth || a.term - b.term).slice(0, most);
}
