import { encodeFeatures } from '../../src/radar/domain/text/text-codec.js';
import { lookups, postings } from '../../src/radar/domain/text/postings.js';
import { preparedScore } from '../../src/radar/domain/text/similarity.js';
import { countStatistics } from '../../src/radar/domain/text/statistics.js';
import type { TextFeatures } from '../../src/radar/domain/text/text-features.types.js';
import type { ComparedSet } from './pairs.js';
import { share } from './tables.js';

/** So many of the texts with the most telling terms in common are scored in full. */
const CANDIDATES = 150;
const TIMED_TEXTS = 100;

/** How many of the true duplicates are among the candidates that the index's postings bring up. */
export function foundByIndex({ set, features, groupOf }: ComparedSet): string[] {
  const near = candidatesBy(features);
  let found = 0;
  let all = 0;
  for (const [query, group] of groupOf) {
    const candidates = near(query);
    for (const [other, its] of groupOf) {
      if (other === query || its !== group) continue;
      all += 1;
      if (candidates.has(other)) found += 1;
    }
  }
  return [
    `${set.name}, ${set.texts.length} texts, the first ${CANDIDATES} candidates`,
    share(found / Math.max(1, all)),
    String(all),
  ];
}

/** What scoring a pair costs, and storing a text. */
export function costOf({ set, features, prepared }: ComparedSet): string[] {
  const bytes = features.map((text) => encodeFeatures(text).length).sort((a, b) => a - b);
  const started = performance.now();
  const some = prepared.slice(0, TIMED_TEXTS);
  for (const left of some) for (const right of prepared) preparedScore(left, right);
  const perPair = ((performance.now() - started) * 1000) / (some.length * prepared.length);
  const median = bytes[Math.floor(bytes.length / 2)] ?? 0;
  return [set.name, `${perPair.toFixed(1)} µs`, `${median} bytes`, `${bytes.at(-1) ?? 0} bytes`];
}

function candidatesBy(features: readonly TextFeatures[]): (query: number) => ReadonlySet<number> {
  const statistics = countStatistics(features);
  const index = new Map<number, { text: number; weight: number }[]>();
  for (const [text, found] of features.entries()) {
    for (const { term, weight } of postings(found)) {
      const row = index.get(term);
      if (row) row.push({ text, weight });
      else index.set(term, [{ text, weight }]);
    }
  }
  return (query) => {
    const worth = new Map<number, number>();
    const asked = features[query];
    for (const lookup of asked ? lookups(asked, statistics) : []) {
      for (const { text, weight } of index.get(lookup.term) ?? []) {
        if (text !== query) worth.set(text, (worth.get(text) ?? 0) + lookup.worth * Math.sqrt(weight));
      }
    }
    const first = [...worth].sort((a, b) => b[1] - a[1]).slice(0, CANDIDATES);
    return new Set(first.map(([text]) => text));
  };
}
