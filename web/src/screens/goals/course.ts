import type { Schema } from '../../api/client';

export type Line = Schema<'SeriesLineResponse'>;
export type Point = Schema<'SeriesPointResponse'>;

/** Points that follow on each other without a gap: what may be joined. */
export type Run = readonly Point[];

/** The runs of a line, oldest first. A line breaks where nobody measured, and where a measurement has no value. */
export function runsOf({ points, gaps }: Line): readonly Run[] {
  const afterGap = new Set(gaps.map(({ to }) => to));
  const runs: Point[][] = [];
  let open = false;
  for (const point of points) {
    if (point.value === null) {
      open = false;
      continue;
    }
    const last = runs.at(-1);
    if (open && last && !afterGap.has(point.from)) last.push(point);
    else runs.push([point]);
    open = true;
  }
  return runs;
}

/** The lowest and highest that is to be seen, with some room: of values, intervals, and the lines that are drawn. */
export function heightOf(lines: readonly Line[], aims: readonly (number | null)[]): readonly [number, number] {
  const seen = lines
    .flatMap(({ points }) => points)
    .flatMap(({ value, interval }) => [value, interval?.low ?? null, interval?.high ?? null])
    .concat(aims)
    .filter((value): value is number => value !== null);
  if (seen.length === 0) return [0, 1];
  const low = Math.min(...seen);
  const high = Math.max(...seen);
  const room = (high - low || Math.abs(high) || 1) * 0.08;
  return rounded(low - room, high + room);
}

/** To a step that people read: 1, 2 or 5 of a power of ten. */
function rounded(low: number, high: number): readonly [number, number] {
  const power = 10 ** Math.floor(Math.log10((high - low) / 5));
  const step = [1, 2, 5, 10].map((one) => one * power).find((one) => (high - low) / one <= 8) ?? power;
  const clean = (value: number) => Number(value.toPrecision(12));
  return [clean(Math.floor(low / step) * step), clean(Math.ceil(high / step) * step)];
}
