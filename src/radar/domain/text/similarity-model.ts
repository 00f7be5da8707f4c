import type { Comparison } from './comparison.js';
import type { Calibration } from './learnt-model.types.js';
import { MODEL } from './model.js';

/** How much the letters of unknown words count beside words and concepts, within one language. */
const LETTERS = 0.1;

/** From here on T is high: more likely the same than not; its precision is at least .7 on every sample (docs/method.md). */
export const T_HIGH = 0.5;

/** A quarter of a title that the other text nowhere says is as telling as all of it: two things of one template. */
const SWAPPED = 4;

/** The model's inputs, in the order of its weights. */
export const INPUTS = [
  'meaning',
  'concepts',
  'covered',
  'title',
  'noTitles',
  'numbersDiffer',
  'titleSwapped',
  'acrossLanguages',
  'meaningWithoutTitles',
  'titleSaid',
  'saidInSameWords',
] as const;

/** What more of an input may do to T: raise it, lower it, or either. The training keeps to it. */
export const SIGNS: Readonly<Record<(typeof INPUTS)[number], -1 | 0 | 1>> = {
  meaning: 1,
  concepts: 1,
  covered: 1,
  title: 1,
  noTitles: 0,
  numbersDiffer: -1,
  titleSwapped: -1,
  acrossLanguages: 1,
  meaningWithoutTitles: 1,
  titleSaid: 1,
  saidInSameWords: -1,
};

/** The inputs of a pair. Words, concepts and letters are a weighted sum; letters say nothing across languages. */
export function inputs(pair: Comparison): number[] {
  const meaning = blend(pair.meaning, pair.letters, pair.crossLanguage);
  return [
    Math.sqrt(meaning),
    pair.concepts,
    pair.covered,
    blend(pair.title, pair.titleLetters, pair.crossLanguage),
    pair.hasTitles ? 0 : 1,
    pair.numbersDiffer * Math.sqrt(pair.meaning),
    Math.min(1, SWAPPED * pair.titleSwapped) * pair.title * pair.meaning,
    pair.crossLanguage ? pair.meaning : 0,
    pair.hasTitles ? 0 : meaning,
    pair.titleSaid,
    // Concepts that stand there in the very same words say once, not twice, how alike the texts are.
    pair.concepts * pair.words,
  ];
}

/** Logistic regression, then the calibration. 0..1. */
export function probability(pair: Comparison): number {
  const values = inputs(pair);
  let odds = MODEL.intercept;
  for (let index = 0; index < values.length; index += 1) odds += values[index]! * MODEL.weights[index]!;
  return calibrated(odds, MODEL.calibration);
}

/** The log odds at which the calibration is bent. */
const BEND = 1.4;

/** What lies below, between and above the bends, of log odds after Platt's scaling: they sum up to it. */
export function bent(scaled: number): [below: number, between: number, above: number] {
  const between = Math.max(-BEND, Math.min(BEND, scaled));
  return [Math.min(0, scaled - between), between, Math.max(0, scaled - between)];
}

/** The probability that the model's log odds stand for. 0..1. */
export function calibrated(odds: number, { slope, intercept, steepness }: Calibration): number {
  const [below, between, above] = bent(slope * odds + intercept);
  const bentOdds = steepness[0] * below + steepness[1] * between + steepness[2] * above;
  return 1 / (1 + Math.exp(-bentOdds));
}

function blend(words: number, letters: number, crossLanguage: boolean): number {
  return crossLanguage ? words : (1 - LETTERS) * words + LETTERS * letters;
}
