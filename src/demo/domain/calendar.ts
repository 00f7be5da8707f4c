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
