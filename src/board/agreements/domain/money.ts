import type { Money } from '../../../initiatives/initiatives.types.js';

const places = new Map<string, number>();

/** An amount in whole units of its currency: 1250 cents are 12.5 euros, 1250 yen are 1250. */
export function majorUnits({ amountMinor, currency }: Money): number {
  let known = places.get(currency);
  if (known === undefined) {
    known = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
    places.set(currency, known);
  }
  return amountMinor / 10 ** known;
}
