/**
 * `npm run quality`: how well T finds and judges duplicates. Every set is scored by a model that was trained and
 * calibrated on the other sets only. With REGIE_CORPUS for the given sets; with `--write` the tables of README.md and
 * docs/method.md are brought up to date.
 */
import { T_HIGH } from '../../src/radar/domain/text/similarity-model.js';
import { tokens } from '../../src/radar/domain/text/tokens.js';
import { bm25, characterGrams, trigramSimilarity, type Scorer } from './baselines.js';
import { costOf, foundByIndex } from './index-measures.js';
import { leaveOneOut, probabilityOf, trainingSets, type Model } from './leave-one-out.js';
import { band, isRight, nearMisses, recall, wordJaccard, type Asked, type Judged } from './measures.js';
import type { ComparedSet } from './pairs.js';
import { markdown, share, show } from './tables.js';

/** Two texts with so large a share of their words in common are near-copies of each other. */
const NEAR_COPY = 0.6;
/** Bands of T with fewer pairs say nothing. */
const FEWEST_PAIRS = 30;
const HARDEST = 0.9;
const TARGET_PRECISION = 0.7;

type Depths = readonly [number, number, number];

const sets = trainingSets();
const models = leaveOneOut(sets);
const shown = sets.filter(({ set }) => !set.name.includes('hidden') || set.name.startsWith('gmpp'));
const modelOf = ({ set }: ComparedSet): Model => {
  const model = models.get(set.family);
  if (!model) throw new Error(`no model for ${set.name}`);
  return model;
};
const hasConcepts = ({ set }: ComparedSet): boolean => set.texts.some(({ kind }) => kind === 'N');
const verdict = (isReached: boolean): string => (isReached ? 'yes' : 'NO');

function scorer(compared: ComparedSet): Scorer {
  const model = modelOf(compared);
  return (a, b) => {
    const values = compared.inputsOf(a, b);
    return values ? probabilityOf(model, values) : -1;
  };
}

function recallRow(label: string, compared: ComparedSet, asked: Asked, target?: Depths): string[] {
  const { texts } = compared.set;
  const [own, ...others] = [scorer(compared), trigramSimilarity(texts), bm25(texts), characterGrams(texts)].map(
    (score) => recall(compared, score, asked),
  );
  const told = ({ at }: { readonly at: readonly number[] }): string => at.map((value) => share(value)).join(' / ');
  if (!own) return [];
  return [
    `${label}: recall at 1 / 5 / 10 (${own.queries} queries)`,
    told(own),
    target ? target.map((value) => (value ? `≥ ${share(value, 2)}` : '–')).join(' / ') : '',
    target ? verdict(target.every((value, depth) => (own.at[depth] ?? 0) >= value)) : '',
    ...others.map(told),
  ];
}

function recallRows(compared: ComparedSet): string[][] {
  const { name, texts } = compared.set;
  if (hasConcepts(compared)) {
    return [
      recallRow(`${name}, paraphrase A → B`, compared, { from: 'A', to: 'B' }, [0, 0, 0.75]),
      recallRow(`${name}, English → Dutch C → A`, compared, { from: 'C', to: 'A' }, [0, 0, 0.95]),
    ];
  }
  if (name === 'hadoop') return [recallRow(name, compared, {}, [0.55, 0.8, 0.83])];
  const words = texts.map(({ text }) => new Set(tokens(text)));
  const leaveOut = (a: number, b: number): boolean =>
    wordJaccard(words[a] ?? new Set(), words[b] ?? new Set()) >= NEAR_COPY;
  const target: Depths | undefined = name === 'gmpp' ? undefined : [0.8, 0.95, 0.97];
  return [
    recallRow(name, compared, {}, target),
    recallRow(`${name}, near-copies left out`, compared, { leaveOut }, target),
  ];
}

function nearMissRow(compared: ComparedSet): string[] {
  const counts = nearMisses(compared, scorer(compared));
  return [
    `${compared.set.name}: near-miss below paraphrase and English`,
    `${counts.both} of ${counts.concepts}`,
    `≥ ${share(HARDEST, 2)}`,
    verdict(counts.both >= HARDEST * counts.concepts),
    `below the paraphrase ${counts.paraphrase}, below the English ${counts.english}`,
  ];
}

function judgedPairs(compared: ComparedSet, isEverything = false): Judged[] {
  const model = modelOf(compared);
  return compared.candidates
    .filter(({ isJudged }) => isEverything || isJudged)
    .map(({ inputs, isSame }) => ({ T: probabilityOf(model, inputs), isSame }));
}

function precision(pairs: readonly Judged[], threshold: number) {
  const high = pairs.filter(({ T }) => T >= threshold);
  const right = high.filter(({ isSame }) => isSame).length;
  const all = pairs.filter(({ isSame }) => isSame).length;
  return { high: high.length, right, all, of: right / Math.max(1, high.length) };
}

function precisionRow(name: string, pairs: readonly Judged[], hasTarget: boolean): string[] {
  const { high, right, all, of } = precision(pairs, T_HIGH);
  return [
    `${name}: precision at T ≥ ${share(T_HIGH, 2)}`,
    `${share(of)} (${right} of ${high})`,
    hasTarget ? `≥ ${share(TARGET_PRECISION, 2)}` : '',
    hasTarget ? verdict(of >= TARGET_PRECISION) : '',
    `${right} of ${all} true pairs found`,
  ];
}

function bandsOf(pairs: readonly Judged[]) {
  return Array.from({ length: 10 }, (_, index) => band(pairs, index / 10, index === 9 ? 1.01 : (index + 1) / 10));
}

function bandRow(name: string, pairs: readonly Judged[]): string[] {
  return [
    name,
    ...bandsOf(pairs).map((cell, index) => {
      if (cell.pairs === 0) return '–';
      const mark = cell.pairs >= FEWEST_PAIRS && !isRight(index / 10, cell.isTrue) ? ' ✗' : '';
      return `${share(cell.isTrue, 2)} (${cell.pairs})${mark}`;
    }),
  ];
}

const pairsOf = new Map(shown.map((compared) => [compared.set.name, judgedPairs(compared)]));
const asGiven = shown
  .filter(({ set }) => !set.name.includes('hidden'))
  .flatMap(({ set }) => pairsOf.get(set.name) ?? []);
const pooled = [...pairsOf.values()].flat();
const tracker = shown.filter(({ set }) => !set.isFullyLabelled);
const reliable = bandsOf(asGiven).map((cell, index) => cell.pairs < FEWEST_PAIRS || isRight(index / 10, cell.isTrue));
const eighty = band(asGiven, 0.8, 0.9);

const figures = [
  ['what', 'T', 'target', 'reached', 'pg_trgm', 'BM25, stemmed', '3–5-grams, TF-IDF'],
  ...shown.flatMap(recallRows),
  ...shown.filter(hasConcepts).map(nearMissRow),
  ...[...pairsOf].map(([name, pairs]) => precisionRow(name, pairs, true)),
  precisionRow('all sets as given', asGiven, true),
  ...tracker.map((compared) =>
    precisionRow(`${compared.set.name}, unlabelled counted as false`, judgedPairs(compared, true), false),
  ),
  [
    'all sets as given: true of the pairs with T in [.8, .9)',
    `${share(eighty.isTrue)} of ${eighty.pairs}`,
    '.70–.95',
    verdict(isRight(0.8, eighty.isTrue)),
  ],
  [
    `all sets as given: bands of T with ≥ ${FEWEST_PAIRS} pairs that hold`,
    `${reliable.filter(Boolean).length} of ${reliable.length}`,
    'all',
    verdict(reliable.every(Boolean)),
  ],
];
const calibration = [
  [
    'true of the pairs with T in',
    ...Array.from({ length: 10 }, (_, index) => `.${index}–${index === 9 ? '1' : `.${index + 1}`}`),
  ],
  ...[...pairsOf].map(([name, pairs]) => bandRow(name, pairs)),
  bandRow('all sets as given', asGiven),
  bandRow('all, and titles hidden', pooled),
  ...tracker.map((compared) =>
    bandRow(`${compared.set.name}, unlabelled counted as false`, judgedPairs(compared, true)),
  ),
];
const thresholds = [
  ['precision at T ≥', ...[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((value) => share(value, 1))],
  ...[...pairsOf, ['all sets as given', asGiven] as const].map(([name, pairs]) => [
    name,
    ...[0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((value) => {
      const { of, right, all } = precision(pairs, value);
      return `${share(of, 2)}, finds ${share(right / Math.max(1, all), 2)}`;
    }),
  ]),
];

console.log(`${markdown(figures)}\n\n${markdown(calibration)}\n\n${markdown(thresholds)}\n`);
console.log(`${markdown([['index', 'true duplicates found', 'of'], ...shown.map(foundByIndex)])}\n`);
console.log(markdown([['cost', 'a pair', 'median of a text', 'largest'], ...shown.map(costOf)]));

if (process.argv.includes('--write')) {
  if (shown.length < 5) throw new Error('the given samples are missing: set REGIE_CORPUS');
  show('README.md', 'quality', markdown(figures));
  show('docs/method.md', 'quality', [figures, calibration, thresholds].map(markdown).join('\n\n'));
}
