import { kpis } from '../data/kpis.js';
import { firstDayOfMonth, lastDayOfMonth } from './calendar.js';
import { MONTHS, measurementsOf } from './series.js';

describe('demo calendar', () => {
  it('crosses the year in both directions', () => {
    expect(firstDayOfMonth('2026-02-28', -3)).toBe('2025-11-01');
    expect(lastDayOfMonth('2026-11-21', 3)).toBe('2027-02-28');
  });
});

describe('demo measurements', () => {
  it.each(kpis.map((kpi) => [kpi.key, kpi] as const))(
    '%s: two years, month by month, the same every time',
    (_, kpi) => {
      const series = measurementsOf(kpi, '2026-11-21');
      expect(series).toHaveLength(MONTHS);
      expect(measurementsOf(kpi, '2026-11-21')).toEqual(series);
      expect(series.at(-1)?.to).toBe('2026-11-01');
      series.slice(1).forEach((measurement, at) => expect(measurement.from).toBe(series[at]?.to));
    },
  );

  it.each(kpis.filter((kpi) => kpi.statistic !== 'value').map((kpi) => [kpi.key, kpi] as const))(
    '%s: answers lie on the scale, add up to n and come near the level',
    (_, kpi) => {
      const series = measurementsOf(kpi, '2026-11-21');
      const all = new Map<number, number>();
      for (const { answers = {}, n } of series) {
        expect(Object.values(answers).reduce((a, b) => a + b, 0)).toBe(n);
        for (const [score, count] of Object.entries(answers)) {
          expect(Number(score)).toBeGreaterThanOrEqual(kpi.scale?.min ?? 0);
          expect(Number(score)).toBeLessThanOrEqual(kpi.scale?.max ?? 10);
          all.set(Number(score), (all.get(Number(score)) ?? 0) + count);
        }
      }
      const middle = (kpi.series.from + kpi.series.to) / 2;
      const reach = (kpi.series.noise + (kpi.series.season ?? 0)) * 2 + (kpi.statistic === 'mean' ? 0.2 : 4);
      expect(Math.abs(statistic(kpi.statistic, all) - middle)).toBeLessThan(reach);
    },
  );
});

function statistic(kind: string, counts: Map<number, number>): number {
  const entries = [...counts];
  const n = entries.reduce((sum, [, count]) => sum + count, 0);
  const share = (test: (score: number) => boolean): number =>
    entries.filter(([score]) => test(score)).reduce((sum, [, count]) => sum + count, 0) / n;
  if (kind === 'nps') return 100 * (share((score) => score >= 9) - share((score) => score <= 6));
  if (kind === 'top_box') return 100 * share((score) => score >= 4);
  return entries.reduce((sum, [score, count]) => sum + score * count, 0) / n;
}
