import { currencyPlaces } from '../../platform/wording/money.js';
import { formatDecimal, inWholeSteps, multiply, parseDecimal } from './decimals.js';
import type { Decimal } from './decimals.js';
import type { Money } from './import.types.js';

/** Signs that people put before or after an amount, and the currencies that each may stand for. */
const SIGNS: Readonly<Record<string, readonly string[]>> = {
  '£': ['GBP'],
  '€': ['EUR'],
  '¥': ['JPY', 'CNY'],
  $: ['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'MXN'],
  '₹': ['INR'],
  '₺': ['TRY'],
  '₩': ['KRW'],
  zł: ['PLN'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  Fr: ['CHF'],
};

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));
/** As much as the register takes; far inside what a number counts exactly. */
const MOST_MINOR = 900_000_000_000_000n;

export type AmountFault = 'not_an_amount' | 'currency_mismatch' | 'too_precise' | 'out_of_range';

/** Whether a code is a currency of ISO 4217, in capitals. */
export function isCurrency(code: string): boolean {
  return CURRENCIES.has(code);
}

/** How amounts of a column are written. */
export interface AmountFormat {
  /** ISO 4217, when every amount of the column is in it. */
  readonly currency?: string;
  /** The currency of an amount that names none, where the column has no currency of its own. */
  readonly fallback: string;
  /** What one unit of the number is worth: 1000000 for amounts in millions. */
  readonly scale: Decimal;
  readonly mark: '.' | ',';
}

/**
 * Reads an amount like `£12,343.96` or `EUR 5` exactly, without floating point.
 * @param text without white space around it; a sign or code of a currency may stand before or after the number
 * @returns whole minor units from 0 to 9·10^14, what the register holds; or why not
 */
export function readAmount(text: string, format: AmountFormat): { amount: Money } | { fault: AmountFault } {
  const match = /^([+\-\u2212]?)\s*([^\d\s.,+\-\u2212]*)\s*([+\-\u2212]?[\d.,\s'’]*\d)\s*([^\d\s.,]*)$/u.exec(text);
  if (!match) return { fault: 'not_an_amount' };
  const [, sign = '', before = '', number = '', after = ''] = match;
  let currency = format.currency ?? format.fallback;
  for (const named of [before, after]) {
    if (named === '') continue;
    const meant = meantCurrencies(named);
    if (meant.length === 0) return { fault: 'not_an_amount' };
    if (meant.includes(currency)) continue;
    if (format.currency !== undefined || meant.length > 1) return { fault: 'currency_mismatch' };
    currency = meant[0] ?? currency;
  }
  const value = parseDecimal(sign + number, format.mark);
  return value ? inMinorUnits(multiply(value, format.scale), currency) : { fault: 'not_an_amount' };
}

/** An amount as `readAmount` reads it back, e.g. `EUR 1234.50`. */
export function formatAmount(money: Money): string {
  const value = { units: BigInt(money.amountMinor), places: currencyPlaces(money.currency) };
  return `${money.currency} ${formatDecimal(value)}`;
}

/** An exact decimal in whole minor units of its currency. */
export function inMinorUnits(value: Decimal, currency: string): { amount: Money } | { fault: AmountFault } {
  const minor = inWholeSteps(value, currencyPlaces(currency));
  if (minor === null) return { fault: 'too_precise' };
  if (minor < 0n || minor > MOST_MINOR) return { fault: 'out_of_range' };
  return { amount: { amountMinor: Number(minor), currency } };
}

function meantCurrencies(named: string): readonly string[] {
  const code = named.toUpperCase();
  return CURRENCIES.has(code) ? [code] : (SIGNS[named] ?? []);
}
