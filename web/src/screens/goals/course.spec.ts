import { heightOf, type Line, runsOf } from './course';

const point = (month: number, value: number | null, interval: { low: number; high: number } | null = null) => ({
  from: `2026-0${month}-01`,
  to: `2026-0${month + 1}-01`,
  value,
  interval,
});
const line = (points: object[], gaps: object[] = []) => ({ points, gaps }) as never as Line;

describe('the course of a KPI', () => {
  it('is joined where it was measured, and never over a gap or a measurement without a value', () => {
    const runs = runsOf(
      line(
        [point(1, 10), point(2, 12), point(5, 9), point(6, null), point(7, 8)],
        [{ from: '2026-03-01', to: '2026-05-01' }],
      ),
    );
    expect(runs.map((run) => run.map(({ value }) => value))).toEqual([[10, 12], [9], [8]]);
  });

  it('is drawn high enough for intervals and targets, to a step that people read', () => {
    expect(heightOf([line([point(1, 50, { low: 46, high: 54 })])], [75, null])).toEqual([40, 80]);
    expect(heightOf([], [null])).toEqual([0, 1]);
    const [low, high] = heightOf([line([point(1, 7.6)])], []);
    expect(low).toBeLessThan(7.6);
    expect(high).toBeGreaterThan(7.6);
  });
});
