/**
 * `npm run quality`: how well T finds and judges duplicates. Every set is scored by a model that was trained and
 * calibrated on the other sets only. With REGIE_CORPUS for the given sets.
 */
import { encodeFeatures } from '../../src/radar/domain/text/text-codec.js';
import { lookups, postings } from '../../src/radar/domain/text/postings.js';
import { preparedScore } from '../../src/radar/domain/text/similarity.js';
import { T_HIGH } from '../../src/radar/domain/text/similarity-model.js';
import { countStatistics } from '../../src/radar/domain/text/statistics.js';
import { tokens } from '../../src/radar/domain/text/tokens.js';
import { bm25, characterGrams, trigramSimilarity, type Scorer } from './baselines.js';
import { leaveOneOut, probabilityOf, trainingSets, type Model } from './leave-one-out.js';
import { band, nearMisses, recall, wordJaccard, type Asked, type Judged } from './measures.js';
import type { ComparedSet } from './pairs.js';

const NEAR_COPY = 0.6;
const CANDIDATES = 150;
const two = (value: number): string => value.toFixed(2).replace(/^0/u, '');
const three = (value: number): string => value.toFixed(3).replace(/^0/u, '');

const sets = trainingSets();
const models = leaveOneOut(sets);
const modelOf = ({ set }: ComparedSet): Model => {
  const model = models.get(set.family);
  if (!model) throw new Error(`no model for ${set.name}`);
  return model;
};
const shown = sets.filter(({ set }) => !set.name.includes('hidden') || set.name.startsWith('gmpp'));

function scorer(compared: ComparedSet): Scorer {
  const model = modelOf(compared);
  return (a, b) => {
    const values = compared.inputsOf(a, b);
    return values ? probabilityOf(model, values) : -1;
  };
}

function tellRecall(label: string, compared: ComparedSet, asked: Asked): void {
  const { texts } = compared.set;
  const scorers: [string, Scorer][] = [
    ['T', scorer(compared)],
    ['trigrams (pg_trgm)', trigramSimilarity(texts)],
    ['BM25, stemmed', bm25(texts)],
    ['3–5-grams, TF-IDF', characterGrams(texts)],
  ];
  for (const [name, score] of scorers) {
    const { queries, at } = recall(compared, score, asked);
    console.log(`${label.padEnd(44)} ${name.padEnd(20)} ${at.map(three).join(' / ')}  (${queries} queries)`);
  }
}

console.log('Recall at 1 / 5 / 10');
for (const compared of shown) {
  const { name, texts } = compared.set;
  if (texts.some(({ kind }) => kind === 'N')) {
    tellRecall(`${name}: paraphrase (A → B)`, compared, { from: 'A', to: 'B' });
    tellRecall(`${name}: English → Dutch (C → A)`, compared, { from: 'C', to: 'A' });
    continue;
  }
  tellRecall(name, compared, {});
  if (!name.startsWith('gmpp')) continue;
  const words = texts.map(({ text }) => new Set(tokens(text)));
  const leaveOut = (a: number, b: number): boolean =>
    wordJaccard(words[a] ?? new Set(), words[b] ?? new Set()) >= NEAR_COPY;
  tellRecall(`${name}, near-copies left out`, compared, { leaveOut });
}

console.log('\nNear-misses that score below the true duplicates of their concept');
for (const compared of shown.filter(({ set }) => set.texts.some(({ kind }) => kind === 'N'))) {
  const counts = nearMisses(compared, scorer(compared));
  console.log(
    `${compared.set.name.padEnd(20)} below the paraphrase ${counts.paraphrase}, below the English version ` +
      `${counts.english}, below both ${counts.both} of ${counts.concepts}`,
  );
}

const judged = new Map<string, Judged[]>(
  shown.map((compared) => [
    compared.set.name,
    compared.candidates.map(({ inputs, isSame }) => ({ T: probabilityOf(modelOf(compared), inputs), isSame })),
  ]),
);
const asGiven = [...judged].filter(([name]) => !name.includes('hidden')).flatMap(([, pairs]) => pairs);

console.log(`\nPrecision at T ≥ ${T_HIGH} (the default threshold), among candidate pairs`);
for (const [name, pairs] of [...judged, ['all sets as given', asGiven] as const]) {
  const high = pairs.filter(({ T }) => T >= T_HIGH);
  const same = high.filter(({ isSame }) => isSame).length;
  const all = pairs.filter(({ isSame }) => isSame).length;
  console.log(
    `${name.padEnd(24)} ${two(same / Math.max(1, high.length))} (${same} of ${high.length}), ` +
      `found ${two(same / Math.max(1, all))} of ${all}`,
  );
}

console.log('\nCalibration: share of true pairs (pairs) by band of T');
for (const [name, pairs] of [...judged, ['all sets as given', asGiven] as const]) {
  const bands = Array.from({ length: 10 }, (_, index) =>
    band(pairs, index / 10, index === 9 ? 1.01 : (index + 1) / 10),
  );
  const cells = bands.map(
    (cell, index) => `.${index}: ${cell.pairs === 0 ? '–' : `${two(cell.isTrue)} (${cell.pairs})`}`,
  );
  console.log(`${name.padEnd(24)} ${cells.join('  ')}`);
}

console.log(`\nIndex: true duplicates among the first ${CANDIDATES} by the rarest terms`);
for (const { set, features, groupOf } of shown) {
  const statistics = countStatistics(features);
  const index = new Map<number, { text: number; weight: number }[]>();
  for (const [text, found] of features.entries()) {
    for (const { term, weight } of postings(found)) {
      const row = index.get(term);
      if (row) row.push({ text, weight });
      else index.set(term, [{ text, weight }]);
    }
  }
  let found = 0;
  let all = 0;
  for (const [query, group] of groupOf) {
    const worth = new Map<number, number>();
    for (const lookup of lookups(features[query] ?? failed(set.name), statistics)) {
      for (const { text, weight } of index.get(lookup.term) ?? []) {
        worth.set(text, (worth.get(text) ?? 0) + lookup.worth * Math.sqrt(weight));
      }
    }
    const first = [...worth].filter(([text]) => text !== query).sort((a, b) => b[1] - a[1]);
    const near = new Set(first.slice(0, CANDIDATES).map(([text]) => text));
    for (const [other, its] of groupOf) {
      if (other === query || its !== group) continue;
      all += 1;
      if (near.has(other)) found += 1;
    }
  }
  console.log(`${set.name.padEnd(24)} ${three(found / Math.max(1, all))} of ${all} (${set.texts.length} texts)`);
}

console.log('\nCost');
for (const { set, features, prepared } of shown) {
  const bytes = features.map((text) => encodeFeatures(text).length).sort((a, b) => a - b);
  const started = performance.now();
  let pairs = 0;
  for (const left of prepared.slice(0, 100)) {
    for (const right of prepared) {
      preparedScore(left, right);
      pairs += 1;
    }
  }
  const perPair = ((performance.now() - started) * 1000) / pairs;
  const median = bytes[Math.floor(bytes.length / 2)] ?? 0;
  console.log(
    `${set.name.padEnd(24)} ${perPair.toFixed(1)} µs a pair; ${median} bytes a text, at most ${bytes.at(-1)}`,
  );
}

function failed(name: string): never {
  throw new Error(`a group of ${name} names a text that is not there`);
}
