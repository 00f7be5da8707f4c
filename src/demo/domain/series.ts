import type { DemoKpi } from '../demo.types.js';
import { drawAnswers } from './answers.js';
import { firstDayOfMonth } from './calendar.js';
import { normal, randomStream, seedOf } from './random.js';

/** Two years, and the one before the current month is the last. */
export const MONTHS = 24;

export interface DemoMeasurement {
  /** Half-open period: from the first day of a month up to the first day of the next. */
  from: string;
  to: string;
  value?: number;
  answers?: Record<string, number>;
  n?: number;
  offered?: number;
}

function levelAt(kpi: DemoKpi, step: number, calendarMonth: number): number {
  const { from, to, season = 0, peak = 1 } = kpi.series;
  const trend = from + ((to - from) * step) / (MONTHS - 1);
  return trend + season * Math.cos((2 * Math.PI * (calendarMonth - peak)) / 12);
}

/**
 * Monthly measurements of a KPI for the two years before the load date: trend, season and noise from a stream that
 * is seeded by the KPI's key. Answers per score where people are asked, plain values elsewhere.
 */
export function measurementsOf(kpi: DemoKpi, loadDate: string): DemoMeasurement[] {
  const random = randomStream(seedOf(kpi.key));
  return Array.from({ length: MONTHS }, (_, step) => {
    const from = firstDayOfMonth(loadDate, step - MONTHS);
    const to = firstDayOfMonth(loadDate, step - MONTHS + 1);
    const level = levelAt(kpi, step, Number(from.slice(5, 7))) + kpi.series.noise * normal(random);
    if (kpi.statistic === 'value' || kpi.series.n === undefined) {
      return { from, to, value: Math.round(level * 100) / 100 };
    }
    const n = Math.max(1, Math.round(kpi.series.n * (0.85 + 0.3 * random())));
    return { from, to, answers: drawAnswers(kpi, level, n, random), n, offered: Math.round(n / 0.22) };
  });
}
