import { stem } from '../../src/radar/domain/text/stems.js';
import { STOP_WORDS } from '../../src/radar/domain/text/stop-words.js';
import { tokens } from '../../src/radar/domain/text/tokens.js';
import type { SampleText } from './samples.js';

/** How near text `b` is to the query `a`, by place. */
export type Scorer = (a: number, b: number) => number;

const whole = ({ title, text }: SampleText): string => `${title} ${text}`;

/** What PostgreSQL's pg_trgm calls similarity: shared trigrams over all trigrams. */
export function trigramSimilarity(texts: readonly SampleText[]): Scorer {
  const sets = texts.map((text) => new Set(tokens(whole(text)).flatMap((word) => cut(`  ${word} `, 3))));
  return (a, b) => {
    const [left, right] = [sets[a] ?? new Set(), sets[b] ?? new Set()];
    const shared = [...left].filter((gram) => right.has(gram)).length;
    return shared / Math.max(1, left.size + right.size - shared);
  };
}

/** BM25 over Snowball stems in the text's own language. */
export function bm25(texts: readonly SampleText[]): Scorer {
  const counts = texts.map((text) => {
    const language = text.lang === 'nl' ? 'nl' : 'en';
    const words = tokens(whole(text)).filter((word) => !STOP_WORDS[language].has(word));
    return tally(words.map((word) => stem(word, language)));
  });
  const frequency = documentFrequency(counts);
  const lengths = counts.map((count) => [...count.values()].reduce((sum, value) => sum + value, 0));
  const average = lengths.reduce((sum, value) => sum + value, 0) / Math.max(1, lengths.length);
  return (query, text) => {
    let score = 0;
    for (const word of counts[query]?.keys() ?? []) {
      const found = counts[text]?.get(word);
      if (found === undefined) continue;
      const seen = frequency.get(word) ?? 0;
      const rarity = Math.log(1 + (texts.length - seen + 0.5) / (seen + 0.5));
      score += (rarity * found * 2.2) / (found + 1.2 * (0.25 + (0.75 * (lengths[text] ?? 0)) / average));
    }
    return score;
  };
}

/** Cosine of TF-IDF over the character 3-, 4- and 5-grams of words. */
export function characterGrams(texts: readonly SampleText[]): Scorer {
  const counts = texts.map((text) =>
    tally(tokens(whole(text)).flatMap((word) => [3, 4, 5].flatMap((length) => cut(` ${word} `, length)))),
  );
  const frequency = documentFrequency(counts);
  const vectors = counts.map((count) => {
    const weighed = [...count].map(
      ([gram, times]) =>
        [gram, (1 + Math.log(times)) * Math.log(1 + texts.length / (frequency.get(gram) ?? 1))] as const,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return new Map(weighed.map(([gram, weight]) => [gram, weight / length]));
  });
  return (a, b) => {
    let sum = 0;
    for (const [gram, weight] of vectors[a] ?? []) sum += weight * (vectors[b]?.get(gram) ?? 0);
    return sum;
  };
}

function cut(text: string, length: number): string[] {
  return Array.from({ length: Math.max(0, text.length - length + 1) }, (_, at) => text.slice(at, at + length));
}

function tally(items: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return counts;
}

function documentFrequency(counts: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  return tally(counts.flatMap((count) => [...count.keys()]));
}
