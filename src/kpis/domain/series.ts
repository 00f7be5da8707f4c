import type { Period } from '../kpis.types.js';
import { spreadOf } from './arithmetic.js';
import { hasEnded } from './period.js';

/** A measurement as a point on a line. */
export interface Point extends Period {
  definitionVersion: number;
  value: number | null;
}

/** Where a measurement was taken; null = over everybody. */
export interface Cut {
  segmentId: string | null;
  channelId: string | null;
  source: string;
}

/** Measurements of one definition, oldest first, and the stretches between them that nobody measured. */
export interface Series<P extends Point> {
  definitionVersion: number;
  points: P[];
  gaps: Period[];
}

/**
 * Puts points on lines, one line per definition version (docs/method.md, "KPI arithmetic": two series join only when
 * their definition versions match). Out: lines by rising version, points by period, gaps between the periods.
 */
export function seriesByDefinition<P extends Point>(points: readonly P[]): Series<P>[] {
  const lines = new Map<number, P[]>();
  for (const point of points) {
    const line = lines.get(point.definitionVersion);
    if (line) line.push(point);
    else lines.set(point.definitionVersion, [point]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([definitionVersion, line]) => {
      const sorted = line.sort(byPeriod);
      return { definitionVersion, points: sorted, gaps: gapsBetween(sorted) };
    });
}

/** Joins two series into one, or answers null when their definitions differ and the line would compare unlike things. */
export function joinSeries<P extends Point>(a: Series<P>, b: Series<P>): Series<P> | null {
  if (a.definitionVersion !== b.definitionVersion) return null;
  return seriesByDefinition([...a.points, ...b.points])[0] ?? { ...a };
}

/** The stretches between periods that none of them covers, oldest first. Periods may overlap or touch. */
export function gapsBetween(periods: readonly Period[]): Period[] {
  const gaps: Period[] = [];
  let covered: string | null = null;
  for (const { from, to } of [...periods].sort((a, b) => compare(a.from, b.from))) {
    if (covered !== null && from > covered) gaps.push({ from: covered, to: from });
    if (covered === null || to > covered) covered = to;
  }
  return gaps;
}

/**
 * The measurements that speak for a KPI as a whole on the day `today`, latest first: current definition, period over,
 * over all segments and channels, with a known value. Of two over the same period the first source by name counts,
 * so that the answer does not depend on the order of arrival.
 */
export function actualsOf<P extends Point & Cut>(
  points: readonly P[],
  definitionVersion: number,
  today: string,
): (P & { value: number })[] {
  const speaks = (p: P): p is P & { value: number } =>
    p.definitionVersion === definitionVersion &&
    p.segmentId === null &&
    p.channelId === null &&
    p.value !== null &&
    hasEnded(p, today);
  return points.filter(speaks).sort((a, b) => byPeriod(b, a) || compare(a.source, b.source));
}

/**
 * Standard deviation of a KPI's last twelve actuals in its unit, null with fewer than four (docs/method.md,
 * "KPI conflict"). In: actuals latest first, as `actualsOf` answers them.
 */
export function spreadOfLastTwelve(actuals: readonly { value: number }[]): number | null {
  return spreadOf(actuals.slice(0, 12).map(({ value }) => value));
}

/** By end, then by start: the latest ended last, and of two that end together the shorter. */
function byPeriod(a: Period, b: Period): number {
  return compare(a.to, b.to) || compare(a.from, b.from);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
