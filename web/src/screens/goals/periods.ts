const DAY = 86_400_000;

/** Half-open: `from` belongs to it, `to` does not. Days are YYYY-MM-DD. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/** The day that lies so many days later. */
export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The same day so many months earlier, or the last of a shorter month. */
export function monthsEarlier(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The last day that is in it. */
export function lastDayOf({ to }: Period): string {
  return daysLater(to, -1);
}

export function isWholeMonth({ from, to }: Period): boolean {
  if (!from.endsWith('-01') || !to.endsWith('-01')) return false;
  return monthsEarlier(to, 1) === from;
}

/** The day in the middle, where the period is drawn. */
export function middleOf({ from, to }: Period): number {
  return (Date.parse(from) + Date.parse(to)) / 2;
}
