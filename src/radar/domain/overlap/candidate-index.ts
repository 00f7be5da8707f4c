import type { Posting } from '../text/postings.js';
import type { PlannedLookup } from './search-plan.js';

/** Candidates by text and by place, and how many initiatives of one stage, goal or KPI are looked at. */
export const BY_TERMS = 150;
export const BY_PLACE = 80;
export const PER_LINK = 1_000;

/** A link to a stage, goal or KPI, and what sharing it is worth. */
export interface WeighedLink {
  readonly key: string;
  readonly weight: number;
}

interface Holders {
  /** Numbers of initiatives, ascending. */
  readonly items: number[];
  readonly weights: number[];
}

/**
 * Which initiatives hold which terms and links, for the length of one full examination: the same candidates as the
 * index in the database gives, without a question for each initiative. Initiatives are numbered in the order of their ids.
 */
export class CandidateIndex {
  private readonly terms = new Map<number, Holders>();
  private readonly links = new Map<string, Holders>();
  private scores = new Float64Array(0);
  private count = 0;

  /** @returns the number of the added initiative */
  add(postings: readonly Posting[], links: readonly WeighedLink[]): number {
    const item = this.count++;
    for (const { term, weight } of postings) push(this.terms, term, item, weight);
    for (const { key } of links) push(this.links, key, item, 1);
    return item;
  }

  /** Who may be like an initiative: those that hold most of its telling terms, and those that share most of its links. */
  candidates(item: number, plan: readonly PlannedLookup[], links: readonly WeighedLink[]): Set<number> {
    const byTerms = this.best(
      plan.map(({ term, worth, most }) => ({ holders: this.terms.get(term), worth, most })),
      BY_TERMS,
    );
    const byPlace = this.best(
      links.map(({ key, weight }) => ({ holders: this.links.get(key), worth: weight, most: PER_LINK })),
      BY_PLACE,
    );
    const found = new Set([...byTerms, ...byPlace]);
    found.delete(item);
    return found;
  }

  private best(
    asked: readonly { readonly holders: Holders | undefined; readonly worth: number; readonly most: number }[],
    limit: number,
  ): number[] {
    if (this.scores.length < this.count) this.scores = new Float64Array(this.count * 2);
    const touched: number[] = [];
    for (const { holders, worth, most } of asked) {
      if (holders === undefined) continue;
      const { items, weights } = holders;
      // The newest first, as the index in the database is read.
      for (let at = items.length - 1; at >= Math.max(0, items.length - most); at--) {
        const item = items[at]!;
        if (this.scores[item] === 0) touched.push(item);
        this.scores[item]! += worth * weights[at]!;
      }
    }
    const best = largest(touched, this.scores, limit);
    for (const item of touched) this.scores[item] = 0;
    return best;
  }
}

function push<Key>(lists: Map<Key, Holders>, key: Key, item: number, weight: number): void {
  const holders = lists.get(key);
  if (holders === undefined) {
    lists.set(key, { items: [item], weights: [weight] });
    return;
  }
  holders.items.push(item);
  holders.weights.push(weight);
}

/** The items with the largest scores: a heap with the least of them on top. */
function largest(items: readonly number[], scores: Float64Array, limit: number): number[] {
  if (items.length <= limit) return [...items];
  const heap = items.slice(0, limit);
  const sink = (from: number): void => {
    for (let at = from; ;) {
      let below = 2 * at + 1;
      if (below >= limit) return;
      if (below + 1 < limit && scores[heap[below + 1]!]! < scores[heap[below]!]!) below += 1;
      if (scores[heap[at]!]! <= scores[heap[below]!]!) return;
      [heap[at], heap[below]] = [heap[below]!, heap[at]!];
      at = below;
    }
  };
  for (let at = limit >> 1; at >= 0; at--) sink(at);
  for (let next = limit; next < items.length; next++) {
    if (scores[items[next]!]! <= scores[heap[0]!]!) continue;
    heap[0] = items[next]!;
    sink(0);
  }
  return heap;
}
