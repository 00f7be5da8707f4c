import type { Locale } from './locale.types.js';

/** An amount in minor units of its currency. */
interface Amount {
  readonly amountMinor: number;
  readonly currency: string;
}

const places = new Map<string, number>();

/** How many decimals a currency has: 2 for EUR, 0 for JPY, 3 for BHD. @param currency ISO 4217 */
export function currencyPlaces(currency: string): number {
  let known = places.get(currency);
  if (known === undefined) {
    known = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    places.set(currency, known);
  }
  return known;
}

/** An amount in whole units of its currency: 1250 cents are 12.5 euros, 1250 yen are 1250. */
export function majorUnits({ amountMinor, currency }: Amount): number {
  return amountMinor / 10 ** currencyPlaces(currency);
}

/** An amount as people write it: `€12.50`, `€ 12,50`. */
export function asMoney(amount: Amount, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: amount.currency }).format(majorUnits(amount));
}
