import { BLOCK_SIZE } from '../text/posting-lists.js';
import type { Lookup } from '../text/postings.js';
import type { TextStatistics } from '../text/text-features.types.js';

/** Postings read for one question, all terms together, and for one term: what bounds its cost however large the register. */
export const POSTINGS_READ = 20_000;
const POSTINGS_OF_A_TERM = 8_000;
const LEAST_TERMS = 3;
const ALL_BLOCKS = 100_000;

/** A term to look for: about how many of its postings, the newest, and in how many blocks they stand. */
export interface PlannedLookup {
  readonly term: number;
  readonly worth: number;
  readonly most: number;
  readonly blocks: number;
}

/**
 * Which of a text's lookups are asked for: the most telling first, as long as the postings to be read, estimated from
 * the statistics, stay within the bound. At least three terms, so that a text of common words finds something; of a
 * term that stands almost everywhere only the newest initiatives are read.
 */
export function searchPlan(lookups: readonly Lookup[], statistics: TextStatistics): PlannedLookup[] {
  const blocks = Math.ceil((statistics.documents + 1) / BLOCK_SIZE);
  const plan: PlannedLookup[] = [];
  let left = POSTINGS_READ;
  for (const { term, worth } of lookups) {
    const holding = statistics.frequencies.get(term) ?? 1;
    const expected = Math.min(holding, POSTINGS_OF_A_TERM);
    if (left < expected && plan.length >= LEAST_TERMS) continue;
    left -= expected;
    const isCommon = holding > POSTINGS_OF_A_TERM;
    const inBlocks = isCommon ? Math.ceil((blocks * POSTINGS_OF_A_TERM) / holding) : ALL_BLOCKS;
    plan.push({ term, worth, most: POSTINGS_OF_A_TERM, blocks: inBlocks });
  }
  return plan;
}
