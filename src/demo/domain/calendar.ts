/** Dates are `YYYY-MM-DD`; the load date is the day the demo was loaded. */

function dateOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
}

function monthsAway(loadDate: string, months: number): { year: number; month: number } {
  const [year, month] = loadDate.split('-').map(Number) as [number, number, number];
  return { year, month: month - 1 + months };
}

/** The first day of the month that lies `months` after (negative: before) the month of the load date. */
export function firstDayOfMonth(loadDate: string, months: number): string {
  const { year, month } = monthsAway(loadDate, months);
  return dateOf(year, month, 1);
}

/** The last day of that month. */
export function lastDayOfMonth(loadDate: string, months: number): string {
  const { year, month } = monthsAway(loadDate, months);
  return dateOf(year, month + 1, 0);
}

/** The day that lies `days` after (negative: before) the load date. */
export function dayAway(loadDate: string, days: number): string {
  return new Date(Date.parse(`${loadDate}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same, but of a Saturday or a Sunday the Monday after it. */
export function workingDayAway(loadDate: string, days: number): string {
  const day = dayAway(loadDate, days);
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return dayAway(day, weekday === 6 ? 2 : weekday === 0 ? 1 : 0);
}

const DAY = 86_400_000;
