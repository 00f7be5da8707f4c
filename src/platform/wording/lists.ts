import type { Locale } from './locale.types.js';

const NAMED_IN_A_SENTENCE = 3;

/** `A, B and C`. */
export function joined(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** `A, B and C`; more than three become `A, B, C and 4 others`. @param total of which `names` are the first */
export function listed(names: readonly string[], locale: Locale, total = names.length): string {
  const shown = names.slice(0, NAMED_IN_A_SENTENCE);
  const more = total - shown.length;
  if (more > 0) shown.push(locale === 'nl' ? `${more} andere` : `${more} ${more === 1 ? 'other' : 'others'}`);
  return joined(shown, locale);
}
