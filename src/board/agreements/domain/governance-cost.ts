import type { Lane } from '../lanes.types.js';
import { LANES } from '../lanes.types.js';

/** One stay in review. `leftAt` is null while it waits. */
export interface ReviewStay {
  readonly lane: Lane | null;
  readonly enteredAt: Date;
  readonly leftAt: Date | null;
}

/** What an approval in a lane asks of people. */
export interface Asked {
  readonly waitingDays: number | null;
  readonly forms: readonly string[];
  readonly fields: readonly string[];
  readonly agreements: number;
}

/** What governing costs in one lane. Days of 24 hours. */
export interface LaneCost {
  /** Null: initiatives whose lane is unknown. */
  readonly lane: Lane | null;
  /** Stays in review that ended in the period. */
  readonly ended: number;
  /** Null when none ended. */
  readonly medianDays: number | null;
  readonly reason: 'none_ended' | null;
  readonly longestDays: number | null;
  /** In review now. */
  readonly waiting: number;
  /** In review now for longer than the lane should take; null where nothing says how long that is. */
  readonly overdue: number | null;
  readonly asked: Asked;
}

/**
 * What governance itself costs: how long initiatives wait in review, by lane, and what they are asked for
 * (docs/method.md, "What governance costs").
 * @param now what is still waiting is counted up to here
 */
export function governanceCost(
  stays: readonly ReviewStay[],
  asked: ReadonlyMap<Lane | null, Asked>,
  now: Date,
): LaneCost[] {
  return [...LANES, null].map((lane) => {
    const here = stays.filter((stay) => stay.lane === lane);
    const ended = here.flatMap(({ enteredAt, leftAt }) => (leftAt ? [daysBetween(enteredAt, leftAt)] : []));
    const waiting = here.filter(({ leftAt }) => leftAt === null).map(({ enteredAt }) => daysBetween(enteredAt, now));
    const all = [...ended, ...waiting];
    const wanted = asked.get(lane) ?? { waitingDays: null, forms: [], fields: [], agreements: 0 };
    const limit = wanted.waitingDays;
    return {
      lane,
      ended: ended.length,
      medianDays: median(ended),
      reason: ended.length === 0 ? 'none_ended' : null,
      longestDays: all.length === 0 ? null : all.reduce((longest, days) => Math.max(longest, days), 0),
      waiting: waiting.length,
      overdue: limit === null ? null : waiting.filter((days) => days > limit).length,
      asked: wanted,
    };
  });
}

const DAY = 86_400_000;

function daysBetween(from: Date, until: Date): number {
  return Math.max(0, until.getTime() - from.getTime()) / DAY;
}

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return (low + high) / 2;
}
