import type { Lookup } from '../text/postings.js';
import type { TextStatistics } from '../text/text-features.types.js';

/** Postings read for one question, all terms together, and for one term: what bounds its cost however large the register. */
export const POSTINGS_READ = 15_000;
const POSTINGS_OF_A_TERM = 5_000;

/** A term to look for, and how many of its postings to read. */
export interface PlannedLookup {
  readonly term: number;
  readonly worth: number;
  readonly most: number;
}

/**
 * Which of a text's lookups are asked for: the most telling first, as long as the postings to be read, estimated from
 * the statistics, stay within the bound. At least three terms, so that a text of common words finds something.
 */
export function searchPlan(lookups: readonly Lookup[], statistics: TextStatistics): PlannedLookup[] {
  const plan: PlannedLookup[] = [];
  let left = POSTINGS_READ;
  for (const { term, worth } of lookups) {
    const expected = Math.min(statistics.frequencies.get(term) ?? 1, POSTINGS_OF_A_TERM);
    if (left < expected && plan.length >= LEAST_TERMS) continue;
    left -= expected;
    plan.push({ term, worth, most: POSTINGS_OF_A_TERM });
  }
  return plan;
}

const LEAST_TERMS = 3;
