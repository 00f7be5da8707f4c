import type { Schema } from '../api/client';
import type { KpiState } from './kpi-state';

interface Measured {
  readonly value: number | null;
  readonly interval: Schema<'IntervalResponse'> | null;
}

/**
 * Where a measured figure stands against a target that is not the KPI’s own: what a goal wants of it
 * (docs/method.md, "KPI arithmetic"). Met or missed when the whole interval lies on one side, else uncertain.
 */
export function standingAgainst(
  target: number,
  betterWhen: 'higher' | 'lower',
  { value, interval }: Measured,
): KpiState {
  if (value === null) return 'unknown';
  const { low, high } = interval ?? { low: value, high: value };
  const sign = betterWhen === 'higher' ? 1 : -1;
  const [worst, best] = betterWhen === 'higher' ? [low, high] : [-high, -low];
  if (worst >= sign * target) return 'met';
  return best < sign * target ? 'missed' : 'uncertain';
}

/** How much of the way from the baseline to the target has been gone: 0.25 is a quarter, below 0 is back. Null without a way. */
export function wayGone(baseline: number | null, target: number, value: number | null): number | null {
  if (baseline === null || value === null || baseline === target) return null;
  return (value - baseline) / (target - baseline);
}
