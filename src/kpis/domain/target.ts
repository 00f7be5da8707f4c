import type { BetterWhen, Interval } from '../kpis.types.js';

export type TargetState = 'met' | 'missed' | 'uncertain' | 'unknown';
export type TargetReason = 'no_target' | 'no_value' | 'no_interval';

/** Where a figure stands against its target. */
export interface TargetStanding {
  state: TargetState;
  /** Why the state is unknown, or `no_interval` when only the figure itself could be held against the target. */
  reason: TargetReason | null;
}

/**
 * Holds a figure against a target, both in the KPI's unit (docs/method.md, "KPI arithmetic").
 * Met: the whole 95 % interval is at or on the good side of the target. Missed: all of it is on the bad side.
 * Uncertain: the target lies inside, so the sample cannot tell. Without an interval the figure alone decides, and
 * `no_interval` says so. Without a figure or a target the state is unknown, never missed.
 */
export function standingAgainst(
  target: number | null,
  betterWhen: BetterWhen,
  figure: { value: number | null; interval: Interval | null },
): TargetStanding {
  if (target === null) return { state: 'unknown', reason: 'no_target' };
  if (figure.value === null) return { state: 'unknown', reason: 'no_value' };
  const { low, high } = figure.interval ?? { low: figure.value, high: figure.value };
  const reason = figure.interval ? null : 'no_interval';
  const [worst, best] = betterWhen === 'higher' ? [low, high] : [-high, -low];
  const bar = betterWhen === 'higher' ? target : -target;
  if (worst >= bar) return { state: 'met', reason };
  if (best < bar) return { state: 'missed', reason };
  return { state: 'uncertain', reason };
}
