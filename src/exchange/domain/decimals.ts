/** An exact decimal number: `units · 10^-places`. */
export interface Decimal {
  readonly units: bigint;
  readonly places: number;
}

const PLAIN = /^([+-]?)(\d*)(?:\.(\d+))?$/;

/**
 * Reads a number as people write it.
 * @param text without white space around it
 * @param mark the decimal mark, `.` or `,`; the other one, spaces and apostrophes may group thousands, in threes only
 * @returns null when the text is not such a number (`1,5` is none where `.` is the mark)
 */
export function parseDecimal(text: string, mark: '.' | ','): Decimal | null {
  const group = mark === '.' ? ',' : '\\.';
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:([${group}\\s'’])\\d{3})(?:\\1\\d{3})*(?:\\${mark}\\d+)?$`);
  let plain = text.replace(/^\u2212/, '-');
  if (grouped.test(plain)) plain = plain.replace(new RegExp(`[${group}\\s'’]`, 'g'), '');
  if (mark === ',') {
    if (plain.includes('.')) return null;
    plain = plain.replace(',', '.');
  }
  return plainDecimal(plain);
}

/** Reads `-12.50`; null when it is anything else. */
export function plainDecimal(text: string): Decimal | null {
  const match = PLAIN.exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = ''] = match;
  if (whole + fraction === '' || whole.length + fraction.length > 40) return null;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, places: fraction.length };
}

/** The exact product of two decimals. */
export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, places: a.places + b.places };
}

/**
 * The number in whole steps of `10^-places`, e.g. cents for 2.
 * @returns null when it has more decimals than that
 */
export function inWholeSteps(value: Decimal, places: number): bigint | null {
  if (value.places <= places) return value.units * 10n ** BigInt(places - value.places);
  const divisor = 10n ** BigInt(value.places - places);
  return value.units % divisor === 0n ? value.units / divisor : null;
}

/** The nearest floating-point number. */
export function toNumber(value: Decimal): number {
  return Number(formatDecimal(value));
}

/** `-12.50` for units -1250 and places 2; all places are kept. */
export function formatDecimal(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.places + 1, '0');
  if (value.places === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.places)}.${digits.slice(-value.places)}`;
}
