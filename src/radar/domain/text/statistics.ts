import { BACKGROUND } from './background.js';
import type { TextFeatures, TextStatistics } from './text-features.types.js';

/** Terms kept in a snapshot: the most frequent; all others are rare enough to count alike. */
export const MAX_STATISTICS = 4096;

/** So many texts of the background stand beside the organisation's own, so that its first ten initiatives weigh well. */
const BACKGROUND_WEIGHT = 100;

const background: ReadonlyMap<number, number> = new Map(BACKGROUND.frequencies);

/** Nothing counted yet: only the background speaks. */
export const NO_STATISTICS: TextStatistics = { documents: 0, frequencies: new Map() };

/**
 * Counts in how many texts each term stands and keeps the most frequent terms; between equals the smaller hash.
 * @param limit how many terms to keep
 */
export function countStatistics(
  texts: Iterable<Pick<TextFeatures, 'terms'>>,
  limit: number = MAX_STATISTICS,
): TextStatistics {
  const counts = new TermCounts();
  for (const text of texts) counts.add(text);
  return counts.statistics(limit);
}

/** As `countStatistics`, one text at a time: for who does not have them all in memory. */
export class TermCounts {
  readonly #counts = new Map<number, number>();
  #documents = 0;

  add({ terms }: Pick<TextFeatures, 'terms'>): void {
    this.#documents += 1;
    for (const { hash } of terms) this.#counts.set(hash, (this.#counts.get(hash) ?? 0) + 1);
  }

  statistics(limit: number = MAX_STATISTICS): TextStatistics {
    const kept = [...this.#counts].filter(([, count]) => count > 1).sort((a, b) => b[1] - a[1] || a[0] - b[0]);
    return { documents: this.#documents, frequencies: new Map(kept.slice(0, limit)) };
  }
}

/**
 * The rarity of a term (BM25's inverse document frequency, > 0), over the organisation's texts and a background of
 * invented ones (docs/method.md, "Text similarity").
 */
export function rarity(hash: number, statistics: TextStatistics): number {
  const own = statistics.frequencies.get(hash) ?? Math.min(1, statistics.documents);
  return rarityOf(own + ((background.get(hash) ?? 0) * BACKGROUND_WEIGHT) / BACKGROUND.documents, statistics);
}

/** @param count in how many texts the term stands, those of the background included */
function rarityOf(count: number, statistics: TextStatistics): number {
  const documents = statistics.documents + BACKGROUND_WEIGHT;
  return Math.log(1 + (Math.max(0, documents - count) + 0.5) / (count + 0.5));
}

/**
 * The rarities of one snapshot, each computed once: an open table of numbers, since a map costs more than what is
 * done with what it answers.
 */
class Rarities {
  readonly #keys: Int32Array;
  readonly #values: Float64Array;
  readonly #uncounted: number;

  constructor(statistics: TextStatistics) {
    const counted = new Set([...statistics.frequencies.keys(), ...background.keys()]);
    const size = 2 ** Math.ceil(Math.log2(4 * counted.size + 4));
    this.#keys = new Int32Array(size);
    this.#values = new Float64Array(size);
    this.#uncounted = rarityOf(Math.min(1, statistics.documents), statistics);
    for (const hash of counted) {
      const at = this.#place(hash);
      this.#keys[at] = hash;
      this.#values[at] = rarity(hash, statistics);
    }
  }

  /** As `rarity`, under this snapshot. */
  of(hash: number): number {
    return this.#values[this.#place(hash)]! || this.#uncounted;
  }

  /** Where the hash stands, or would; a free place has the value 0, which no rarity has. */
  #place(hash: number): number {
    const mask = this.#keys.length - 1;
    let at = hash & mask;
    while (this.#values[at] !== 0 && this.#keys[at] !== hash) at = (at + 1) & mask;
    return at;
  }
}

const tables = new WeakMap<TextStatistics, Rarities>();

/** The rarities under a snapshot, for asking about thousands of terms. */
export function raritiesUnder(statistics: TextStatistics): Rarities {
  const known = tables.get(statistics);
  if (known) return known;
  const made = new Rarities(statistics);
  tables.set(statistics, made);
  return made;
}
