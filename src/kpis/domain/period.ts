import type { FieldError } from '../../platform/problems/problem.js';
import type { Period } from '../kpis.types.js';
import { kpiErrors } from './kpi.problems.js';

const CALENDAR_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY = 86_400_000;

/** True for a day that exists, written `YYYY-MM-DD` (2024-02-30 does not). */
export function isCalendarDate(text: string): boolean {
  const parts = CALENDAR_DATE.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00.000Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * What is wrong with a period, nothing when it is good: both ends are calendar dates and `from` lies before `to`.
 * Periods are half-open, so January is from 2025-01-01 to 2025-02-01 and meets February without sharing a day.
 */
export function periodFaults(period: Period): FieldError[] {
  const faults: FieldError[] = (['from', 'to'] as const)
    .filter((end) => !isCalendarDate(period[end]))
    .map((end) => ({ pointer: `/${end}`, code: kpiErrors.not_a_date }));
  if (faults.length === 0 && period.from >= period.to)
    faults.push({
      pointer: '/to',
      code: kpiErrors.period_empty,
    });
  return faults;
}

/** True when two periods share at least one day; periods that only touch do not. */
export function periodsMeet(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to;
}

/** Length of a period in days, at least 1 for a good period. */
export function daysIn(period: Period): number {
  return Math.round((Date.parse(period.to) - Date.parse(period.from)) / DAY);
}

/** True when the period is over on the day `today` (`YYYY-MM-DD`): its last day lies before today. */
export function hasEnded(period: Period, today: string): boolean {
  return period.to <= today;
}
