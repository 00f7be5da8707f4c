import type { Locale } from './locale.types.js';

/** A moment as people say it. English is written as in Britain, the day before the month. @param moment ISO 8601; a day is midnight UTC */
export function asDate(
  moment: string,
  locale: Locale,
  format: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
  timeZone = 'UTC',
): string {
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl', { ...format, timeZone }).format(new Date(moment));
}

/** A month as people say it: `March 2026`. @param month `YYYY-MM` */
export function asMonth(month: string, locale: Locale): string {
  return asDate(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}
