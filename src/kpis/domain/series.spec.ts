import fc from 'fast-check';
import { isCalendarDate, periodsMeet, daysIn } from './period.js';
import { actualsOf, gapsBetween, joinSeries, seriesByDefinition, spreadOfLastTwelve } from './series.js';

const point = (from: string, to: string, value: number | null = 1, definitionVersion = 1) => ({
  from,
  to,
  value,
  definitionVersion,
  segmentId: null as string | null,
  channelId: null as string | null,
  source: 'survey',
});
const day = (n: number) => new Date(Date.UTC(2024, 0, 1 + n)).toISOString().slice(0, 10);
const points = fc.array(
  fc
    .tuple(fc.nat(400), fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 3 }))
    .map(([start, length, version]) => point(day(start), day(start + length), 1, version)),
  { maxLength: 30 },
);

describe('periods', () => {
  it('are half-open: January touches February without meeting it', () => {
    const january = { from: '2025-01-01', to: '2025-02-01' };
    expect(periodsMeet(january, { from: '2025-02-01', to: '2025-03-01' })).toBe(false);
    expect(periodsMeet(january, { from: '2025-01-31', to: '2025-03-01' })).toBe(true);
    expect(daysIn(january)).toBe(31);
  });

  it('know the calendar', () => {
    expect(['2024-02-29', '2025-02-29', '2025-2-1', '2025-13-01', ''].map(isCalendarDate)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  it('meet symmetrically', () => {
    fc.assert(
      fc.property(points, points, (a, b) => {
        for (const x of a) for (const y of b) expect(periodsMeet(x, y)).toBe(periodsMeet(y, x));
      }),
    );
  });
});

describe('series', () => {
  it('break where the definition changed, and show what nobody measured', () => {
    const series = seriesByDefinition([
      point('2025-04-01', '2025-05-01', 3),
      point('2025-01-01', '2025-02-01', 1),
      point('2025-05-01', '2025-06-01', 4, 2),
    ]);
    expect(series.map((s) => [s.definitionVersion, s.points.map((p) => p.value), s.gaps])).toEqual([
      [1, [1, 3], [{ from: '2025-02-01', to: '2025-04-01' }]],
      [2, [4], []],
    ]);
    expect(joinSeries(series[0]!, series[1]!)).toBeNull();
    expect(joinSeries(series[0]!, series[0]!)!.points).toHaveLength(4);
  });

  it('lose no point, mix no definitions, and leave gaps that no period meets', () => {
    fc.assert(
      fc.property(points, (all) => {
        const series = seriesByDefinition(all);
        expect(series.flatMap((s) => s.points)).toHaveLength(all.length);
        for (const { definitionVersion, points: line, gaps } of series) {
          expect(line.every((p) => p.definitionVersion === definitionVersion)).toBe(true);
          for (const gap of gaps) expect(line.some((p) => periodsMeet(p, gap))).toBe(false);
        }
      }),
    );
  });

  it('have no gap under an overlapping longer period', () => {
    expect(
      gapsBetween([
        { from: '2025-01-01', to: '2025-04-01' },
        { from: '2025-01-01', to: '2025-02-01' },
        { from: '2025-03-01', to: '2025-04-01' },
      ]),
    ).toEqual([]);
  });
});

describe('actuals', () => {
  it('are the ended periods over everybody under the current definition, latest first', () => {
    const all = [
      point('2025-01-01', '2025-02-01', 1),
      point('2025-02-01', '2025-03-01', 2, 2),
      point('2025-03-01', '2025-04-01', 3, 2),
      { ...point('2025-04-01', '2025-05-01', 9, 2), segmentId: 'students' },
      { ...point('2025-04-01', '2025-05-01', 9, 2), channelId: 'phone' },
      point('2025-04-01', '2025-05-01', null, 2),
      point('2025-05-01', '2025-06-01', 9, 2),
    ];
    expect(actualsOf(all, 2, '2025-05-15').map(({ value }) => value)).toEqual([3, 2]);
  });

  it('do not depend on the order of arrival', () => {
    const all = [
      { ...point('2025-01-01', '2025-02-01', 7), source: 'panel' },
      { ...point('2025-01-01', '2025-02-01', 5), source: 'survey' },
      point('2025-01-15', '2025-02-01', 6),
    ];
    for (const order of [all, [...all].reverse()])
      expect(actualsOf(order, 1, '2026-01-01').map(({ value }) => value)).toEqual([6, 7, 5]);
  });

  it('swing by the last twelve only, and fewer than four say nothing', () => {
    const actuals = [2, 4, 4, 6, 2, 4, 4, 6, 2, 4, 4, 6, 900].map((value) => ({ value }));
    expect(spreadOfLastTwelve(actuals)).toBeCloseTo(Math.sqrt(24 / 11), 9);
    expect(spreadOfLastTwelve(actuals.slice(0, 3))).toBeNull();
  });
});
