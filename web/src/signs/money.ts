interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

const digits = new Map<string, number>();

/** How many digits of a currency stand behind the comma: 2 of EUR, 0 of JPY. */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  digits.set(currency, maximumFractionDigits);
  return maximumFractionDigits;
}

/** An amount of the API in whole units of its currency: `{ amountMinor: 1234567, currency: 'EUR' }` → 12345.67. */
export function inUnits({ amountMinor, currency }: Money): number {
  return amountMinor / 10 ** minorDigits(currency);
}

/** The other way round, to the nearest smallest unit. */
export function moneyOf(units: number, currency: string): { amountMinor: number; currency: string } {
  return { amountMinor: Math.round(units * 10 ** minorDigits(currency)), currency };
}
