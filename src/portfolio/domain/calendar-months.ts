import { UNKNOWN_DAY } from './columns.js';

const DAY = 86_400_000;

/** The calendar month of a day counted from 1970-01-01, as months from January 1970; null when the day is unknown. */
export function monthOf(day: number): number | null {
  if (day === UNKNOWN_DAY) return null;
  const date = new Date(day * DAY);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** `YYYY-MM` of a month counted from January 1970. */
export function monthName(month: number): string {
  return `${1970 + Math.floor(month / 12)}-${String((((month % 12) + 12) % 12) + 1).padStart(2, '0')}`;
}
