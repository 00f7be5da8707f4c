/** The languages of the product; both are originals. */
export type Locale = 'en' | 'nl';

const NAMED_IN_A_SENTENCE = 3;

/** A number with one decimal at most, as people write it. */
export function asNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(value);
}

/** A percentage with one decimal at most. @param share 0..1 */
export function asPercent(share: number, locale: Locale): string {
  return `${asNumber(100 * share, locale)}%`;
}

/** With its sign, so that up and down are seen. */
export function asChange(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2, signDisplay: 'exceptZero' }).format(value);
}

/** `A, B and C`; more than three become `A, B, C and 4 others`. @param total of which `names` are the first */
export function listed(names: readonly string[], locale: Locale, total = names.length): string {
  const shown = names.slice(0, NAMED_IN_A_SENTENCE);
  const more = total - shown.length;
  if (more > 0) shown.push(locale === 'nl' ? `${more} andere` : `${more} ${more === 1 ? 'other' : 'others'}`);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(shown);
}

/** A month `YYYY-MM` as people say it: `March 2026`. */
export function asMonth(month: string, locale: Locale): string {
  const day = new Date(`${month}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
