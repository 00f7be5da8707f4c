import { type Calibration, type CalibrationBand, THIN_CALIBRATION } from '../follow-through.types.js';

/** Where bands of confidence begin; the last one ends at 1, which belongs to it. */
const BAND_STARTS = [0, 0.2, 0.4, 0.6, 0.8] as const;

/** How sure somebody was that something would come true (0..1), and whether it did. */
export interface Forecast {
  readonly confidence: number;
  readonly cameTrue: boolean;
}

/** (confidence − outcome)², the outcome being 1 or 0; 0..1. */
export function squaredError({ confidence, cameTrue }: Forecast): number {
  return (confidence - (cameTrue ? 1 : 0)) ** 2;
}

/**
 * How well confidence and outcome go together (docs/method.md, "Follow-through"): the Brier score, the mean of
 * (confidence − outcome)², 0 best, 1 worst; always saying ½ scores .25. Beside it what always saying the base rate would
 * have scored, and the share that came true per band of confidence. Null without a forecast.
 */
export function calibrationOf(forecasts: readonly Forecast[]): Calibration {
  const n = forecasts.length;
  const baseRate = mean(forecasts.map(({ cameTrue }) => (cameTrue ? 1 : 0)));
  return {
    n,
    thin: n < THIN_CALIBRATION,
    brier: mean(forecasts.map(squaredError)),
    reason: n === 0 ? 'nothing_known' : null,
    baseRate,
    reference: baseRate === null ? null : baseRate * (1 - baseRate),
    bands: BAND_STARTS.map((from, at) => bandOf(forecasts, from, BAND_STARTS[at + 1] ?? 1)),
  };
}

function bandOf(forecasts: readonly Forecast[], from: number, to: number): CalibrationBand {
  const inside = forecasts.filter(({ confidence }) => confidence >= from && (confidence < to || to === 1));
  return {
    from,
    to,
    n: inside.length,
    meanConfidence: mean(inside.map(({ confidence }) => confidence)),
    cameTrue: mean(inside.map(({ cameTrue }) => (cameTrue ? 1 : 0))),
  };
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
