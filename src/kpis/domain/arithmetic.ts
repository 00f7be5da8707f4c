import { sampleStandardDeviation, sumSimple, weightedMean, weightedVariance } from 'simple-statistics';
import type { Answers, Interval, KpiDefinition, Scale } from '../kpis.types.js';
import { answered, scoreCounts } from './answers.js';
import { NPS_RANGE, valueRange } from './range.js';

/** Width of a 95 % interval in standard errors. */
export const Z95 = 1.96;

/** Below this many answers a figure is marked as thin. */
export const THIN_BELOW = 30;

/** Fewer measurements than this say nothing about how much a KPI swings. */
export const FEWEST_FOR_SPREAD = 4;

export type FigureReason = 'no_answers' | 'no_standard_error' | 'one_answer';

/** A KPI's figure over one period and how sure it is; what is not known is null, and `reason` says why. */
export interface Figure {
  value: number | null;
  standardError: number | null;
  interval: Interval | null;
  n: number | null;
  /** Fewer than 30 answers; null when the number of answers is unknown. */
  thin: boolean | null;
  reason: FigureReason | null;
}

/** What a measurement states: counted answers, or a value with what is known about its certainty. */
export interface Stated {
  answers: Answers | null;
  value: number | null;
  n: number | null;
  standardError: number | null;
}

/**
 * The figure of one measurement, by the KPI's statistic (docs/method.md, "KPI arithmetic").
 * In: the definition and a measurement without faults. Out: a value in the KPI's unit: NPS −100..100, a mean on its
 * scale, a top box in percent 0..100, a plain value as stated. No answers give null with `no_answers`, never 0.
 */
export function figureOf(definition: KpiDefinition, stated: Stated): Figure {
  if (stated.answers === null) return figureOfValue(definition, stated);
  const n = answered(stated.answers);
  if (n === 0) return unknownFigure(stated.n ?? 0, 'no_answers');
  switch (definition.statistic) {
    case 'nps':
      return npsOf(stated.answers);
    case 'mean':
      return meanOf(stated.answers, definition.scale);
    case 'top_box':
      return topBoxOf(stated.answers, definition.topBoxFrom ?? Number.POSITIVE_INFINITY);
    case 'value':
      return figureOfValue(definition, stated);
  }
}

/**
 * Net promoter score from answers 0–10: 100·(p − d), p the share of 9–10, d the share of 0–6;
 * SE = 100·√((p + d − (p − d)²)/n); 95 % interval value ± 1.96·SE, cut at ±100.
 */
export function npsOf(answers: Answers): Figure {
  const counts = scoreCounts(answers);
  const n = answered(answers);
  if (n === 0) return unknownFigure(0, 'no_answers');
  const p = sumSimple(counts.filter(({ score }) => score >= 9).map(({ count }) => count)) / n;
  const d = sumSimple(counts.filter(({ score }) => score <= 6).map(({ count }) => count)) / n;
  const value = 100 * (p - d);
  const standardError = 100 * Math.sqrt(Math.max(0, p + d - (p - d) ** 2) / n);
  return {
    value,
    standardError,
    interval: around(value, standardError, NPS_RANGE),
    n,
    thin: n < THIN_BELOW,
    reason: null,
  };
}

/**
 * Mean of the answers on their scale, with the standard error of a mean s/√n (s the sample standard deviation) and
 * the 95 % interval value ± 1.96·SE cut at the scale. A single answer has no spread: SE null, `one_answer`.
 */
export function meanOf(answers: Answers, scale: Scale): Figure {
  const counts = scoreCounts(answers).filter(({ count }) => count > 0);
  const n = answered(answers);
  if (n === 0) return unknownFigure(0, 'no_answers');
  const scores = counts.map(({ score }) => score);
  const weights = counts.map(({ count }) => count);
  const value = weightedMean(scores, weights);
  if (n === 1) return { value, standardError: null, interval: null, n, thin: true, reason: 'one_answer' };
  const sampleVariance = (weightedVariance(scores, weights) * n) / (n - 1);
  const standardError = Math.sqrt(sampleVariance / n);
  return { value, standardError, interval: around(value, standardError, scale), n, thin: n < THIN_BELOW, reason: null };
}

/**
 * Top box: the percentage of answers from `topBoxFrom` upwards (CSAT: 4–5 of 5), with its Wilson interval in percent.
 */
export function topBoxOf(answers: Answers, topBoxFrom: number): Figure {
  const n = answered(answers);
  if (n === 0) return unknownFigure(0, 'no_answers');
  const inBox = sumSimple(
    scoreCounts(answers)
      .filter(({ score }) => score >= topBoxFrom)
      .map(({ count }) => count),
  );
  return figureOfShare(inBox / n, n);
}

/**
 * Wilson score interval (95 %) of a share. In: the share 0..1 and the number of answers ≥ 1.
 * Out: bounds in 0..1; unlike the plain interval it never leaves them and has width at 0 and at 1.
 */
export function wilsonInterval(share: number, n: number): Interval {
  const z2 = Z95 ** 2;
  const centre = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (Z95 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  // The bound on the far side is exactly 0 or 1; rounding would leave a trace that excludes the share itself.
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

/**
 * Sample standard deviation of a KPI's latest values (the caller passes at most the last twelve), in the KPI's unit;
 * null with fewer than four.
 */
export function spreadOf(values: readonly number[]): number | null {
  return values.length < FEWEST_FOR_SPREAD ? null : sampleStandardDeviation([...values]);
}

function figureOfValue(definition: KpiDefinition, { value, n, standardError }: Stated): Figure {
  if (value === null) return unknownFigure(n, 'no_answers');
  const thin = n === null ? null : n < THIN_BELOW;
  if (standardError !== null) {
    const interval = around(value, standardError, valueRange(definition));
    return { value, standardError, interval, n, thin, reason: null };
  }
  // A share carries its own spread; a mean or an NPS without answers does not.
  if (definition.statistic === 'top_box' && n !== null && n > 0) return { ...figureOfShare(value / 100, n), value };
  return { value, standardError: null, interval: null, n, thin, reason: 'no_standard_error' };
}

function figureOfShare(share: number, n: number): Figure {
  const { low, high } = wilsonInterval(share, n);
  return {
    value: 100 * share,
    standardError: 100 * Math.sqrt((share * (1 - share)) / n),
    interval: { low: 100 * low, high: 100 * high },
    n,
    thin: n < THIN_BELOW,
    reason: null,
  };
}

function unknownFigure(n: number | null, reason: FigureReason): Figure {
  return { value: null, standardError: null, interval: null, n, thin: n === null ? null : n < THIN_BELOW, reason };
}

function around(value: number, standardError: number, range: Scale): Interval {
  const low = value - Z95 * standardError;
  const high = value + Z95 * standardError;
  return {
    low: range.min === null ? low : Math.max(range.min, low),
    high: range.max === null ? high : Math.min(range.max, high),
  };
}
