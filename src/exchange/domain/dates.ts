const MONTHS: readonly (readonly string[])[] = [
  ['jan'],
  ['feb'],
  ['mar', 'mrt', 'maa'],
  ['apr'],
  ['may', 'mei'],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep'],
  ['oct', 'okt'],
  ['nov'],
  ['dec'],
];

/** Two-digit years belong to the hundred years that start here, unless the mapping names another start. */
export const DEFAULT_CENTURY = 1970;

/** A date format made ready to read with. */
export interface DateReader {
  readonly pattern: RegExp;
  readonly order: readonly ('year' | 'month' | 'day')[];
  readonly century: number;
}

interface Token {
  readonly part: 'year' | 'month' | 'day';
  readonly source: string;
}

const TOKENS: Readonly<Record<string, Token>> = {
  YYYY: { part: 'year', source: '(\\d{4})' },
  YY: { part: 'year', source: '(\\d{2})' },
  MMM: { part: 'month', source: '(\\p{L}{3,})\\.?' },
  MM: { part: 'month', source: '(\\d{2})' },
  M: { part: 'month', source: '(\\d{1,2})' },
  DD: { part: 'day', source: '(\\d{2})' },
  D: { part: 'day', source: '(\\d{1,2})' },
};

/**
 * Makes a format like `DD.MM.YY`, `yyyy-mm-dd` or `D MMM YYYY` (English or Dutch months) ready.
 * @param century first of the hundred years that two digits stand for: 2000 reads 98 as 2098, 1970 as 1998; 20 is short for 2000
 * @returns null when the format does not name day, month and year once each
 */
export function dateReader(format: string, century: number = DEFAULT_CENTURY): DateReader | null {
  const order: DateReader['order'][number][] = [];
  const capitals = format.toUpperCase();
  const source = capitals.replace(/Y{4}|Y{2}|M{1,3}|D{1,2}|[^YMD]/g, (piece) => {
    const token = TOKENS[piece];
    if (!token) return /[A-Za-z]/.test(piece) ? '(?!)' : piece.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
    order.push(token.part);
    return token.source;
  });
  if (order.length !== 3 || new Set(order).size !== 3 || source.includes('(?!)') || /[YMD]/.test(leftOver(capitals)))
    return null;
  return { pattern: new RegExp(`^${source}$`, 'u'), order, century: century < 100 ? century * 100 : century };
}

/**
 * Reads one date.
 * @returns `YYYY-MM-DD`; or why not: it has another form, or no calendar has that day
 */
export function readDate(text: string, reader: DateReader): { day: string } | { fault: 'not_a_date' | 'no_such_date' } {
  const match = reader.pattern.exec(text);
  if (!match) return { fault: 'not_a_date' };
  const part = (name: 'year' | 'month' | 'day'): string => match[reader.order.indexOf(name) + 1] ?? '';
  const month = monthNumber(part('month'));
  if (month === null) return { fault: 'not_a_date' };
  const day = isoDay(fullYear(part('year'), reader.century), month, Number(part('day')));
  return day === null ? { fault: 'no_such_date' } : { day };
}

/** `YYYY-MM-DD`, or null when the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return same && year >= 1 && year <= 9999 ? date.toISOString().slice(0, 10) : null;
}

function leftOver(format: string): string {
  return format.replace(/Y{4}|Y{2}|M{1,3}|D{1,2}/g, '');
}

function fullYear(text: string, century: number): number {
  if (text.length === 4) return Number(text);
  const year = Math.floor(century / 100) * 100 + Number(text);
  return year < century ? year + 100 : year;
}

function monthNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  const start = text.toLowerCase().slice(0, 3);
  const index = MONTHS.findIndex((names) => names.includes(start));
  return index < 0 ? null : index + 1;
}
