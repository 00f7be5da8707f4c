import type { OptionStanding } from '../../cx-impact.types.js';

/** An option as a point: what it does to customers (−3 … +3) and to money (minor units, + comes in); null unknown. */
export interface FrontierPoint {
  readonly key: string;
  readonly cx: number | null;
  readonly moneyMinor: number | null;
}

/**
 * The frontier of customers against money (Pareto): an option is dominated when another is at least as good on both and
 * better on one. An option of which either is unknown stands beside the frontier: it dominates nothing and is dominated
 * by nothing (docs/method.md, "CX impact of an option"). In the order of the points.
 */
export function frontierOf(points: readonly FrontierPoint[]): OptionStanding[] {
  return points.map((point) => {
    if (point.cx === null || point.moneyMinor === null) return { key: point.key, standing: 'unknown', dominatedBy: [] };
    const dominatedBy = points.filter((other) => dominates(other, point)).map(({ key }) => key);
    return { key: point.key, standing: dominatedBy.length > 0 ? 'dominated' : 'on_frontier', dominatedBy };
  });
}

function dominates(one: FrontierPoint, other: FrontierPoint): boolean {
  if (one.cx === null || one.moneyMinor === null || other.cx === null || other.moneyMinor === null) return false;
  const asGood = one.cx >= other.cx && one.moneyMinor >= other.moneyMinor;
  return asGood && (one.cx > other.cx || one.moneyMinor > other.moneyMinor);
}
