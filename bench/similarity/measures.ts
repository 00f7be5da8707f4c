import type { Scorer } from './baselines.js';
import type { ComparedSet } from './pairs.js';

export interface Recall {
  readonly queries: number;
  readonly at: readonly [number, number, number];
}

/** Which duplicates are asked from and looked for, by kind; all when left out. */
export interface Asked {
  readonly from?: string;
  readonly to?: string;
  /** Pairs of a group that are left out of the pool. */
  readonly leaveOut?: (a: number, b: number) => boolean;
}

const DEPTHS = [1, 5, 10] as const;
/** Kinds made of the originals and paraphrases: to train and calibrate on, too easy to be found. */
const MADE: readonly (string | undefined)[] = ['R', 'S'];

/**
 * Share of texts with a duplicate of which (one of) the duplicates is among the first 1, 5 and 10 of all other texts of
 * the set. Where one kind of duplicate is looked for, the others are left out of the pool. Ties count against us.
 */
export function recall({ set, groupOf }: ComparedSet, score: Scorer, asked: Asked = {}): Recall {
  const hits = [0, 0, 0];
  let queries = 0;
  for (const [query, group] of groupOf) {
    const kind = set.texts[query]?.kind;
    if (MADE.includes(kind) || (asked.from && kind !== asked.from)) continue;
    const others: { score: number; isSame: boolean }[] = [];
    for (const [other, text] of set.texts.entries()) {
      const isSame = groupOf.get(other) === group;
      if (other === query || MADE.includes(text.kind)) continue;
      if (isSame && ((asked.to && text.kind !== asked.to) || asked.leaveOut?.(query, other))) continue;
      others.push({ score: score(query, other), isSame });
    }
    const best = Math.max(...others.filter(({ isSame }) => isSame).map((other) => other.score));
    if (best === -Infinity) continue;
    queries += 1;
    const before = others.filter((other) => !other.isSame && other.score >= best).length;
    for (const [index, depth] of DEPTHS.entries()) if (before < depth) hits[index] = (hits[index] ?? 0) + 1;
  }
  const share = (index: number): number => (hits[index] ?? 0) / Math.max(1, queries);
  return { queries, at: [share(0), share(1), share(2)] };
}

/** In how many concepts the near-miss scores below the paraphrase, the English version, and both. */
export function nearMisses({ set }: ComparedSet, score: Scorer) {
  const place = new Map(set.texts.map(({ id }, index) => [id, index]));
  const concepts = set.texts.filter(({ kind }) => kind === 'N').map(({ id }) => id.slice(0, -1));
  const counts = { concepts: concepts.length, paraphrase: 0, english: 0, both: 0 };
  for (const concept of concepts) {
    const from = (kind: string): number => score(place.get(`${concept}A`) ?? -1, place.get(`${concept}${kind}`) ?? -1);
    const isBelow = { paraphrase: from('N') < from('B'), english: from('N') < from('C') };
    if (isBelow.paraphrase) counts.paraphrase += 1;
    if (isBelow.english) counts.english += 1;
    if (isBelow.paraphrase && isBelow.english) counts.both += 1;
  }
  return counts;
}

/** A scored pair: T and whether people call it the same. */
export interface Judged {
  readonly T: number;
  readonly isSame: boolean;
}

/** Of the pairs given T in [from, to): how many, and which share is true. */
export function band(pairs: readonly Judged[], from: number, to: number) {
  const inside = pairs.filter(({ T }) => T >= from && T < to);
  return { pairs: inside.length, isTrue: inside.filter(({ isSame }) => isSame).length / Math.max(1, inside.length) };
}

/** The share of the words (as written) that two texts have in common. */
export function wordJaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

/** Whether a band of T, `from` to `from` + .1, holds: of its pairs, that share is true give or take (.8: 70–95 %). */
export function isRight(from: number, isTrue: number): boolean {
  return isTrue >= from - 0.1 && isTrue <= from + 0.15;
}
