import type { Locale } from './locale.types.js';

/** Making a format costs more than using it, and lists have thousands of numbers. */
const formats = new Map<string, Intl.NumberFormat>();

/** A number as people write it. @param decimals at most */
export function asNumber(value: number, locale: Locale, decimals = 1): string {
  return numberFormat(locale, { maximumFractionDigits: decimals }).format(value);
}

/** A number with so many decimals, always: for columns. */
export function asDecimals(value: number, locale: Locale, decimals: number): string {
  return numberFormat(locale, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }).format(value);
}

/** A percentage with one decimal at most: `62.5%`, `62,5%`. @param share 0..1 */
export function asPercent(share: number, locale: Locale): string {
  return `${asNumber(100 * share, locale)}%`;
}

/** With its sign, so that up and down are seen. @param decimals at most */
export function asChange(value: number, locale: Locale, decimals = 2): string {
  return numberFormat(locale, { maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(value);
}

function numberFormat(locale: Locale, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const format = formats.get(key) ?? new Intl.NumberFormat(locale, options);
  formats.set(key, format);
  return format;
}
