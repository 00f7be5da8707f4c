import { isBlank } from '../../platform/problems/blank-text.js';
import { currencyPlaces } from '../../platform/wording/money.js';
import { inMinorUnits, isCurrency, readAmount } from './amounts.js';
import type { AmountFormat } from './amounts.js';
import { readDate } from './dates.js';
import type { DateReader } from './dates.js';
import { multiply, parseDecimal, toNumber } from './decimals.js';
import { damageOf } from './encoding.js';
import type { FieldReader } from './fields.js';
import { unguardFormula } from './formula-guard.js';
import type { Money, RowProblem } from './import.types.js';
import { parseLinks } from './link-lists.js';
import type { LinkText } from './link-lists.js';
import { nameKey, plainText } from './plain-text.js';
import type { CalendarDay, RawCell } from './raw-row.types.js';

/** How the cells of one column are written, made ready to read with. */
export interface CellFormat {
  readonly date: DateReader;
  readonly amount: AmountFormat;
  readonly nullTexts: ReadonlySet<string>;
  /** Starts of texts that mean "none", from null texts that end in `*`. */
  readonly nullStarts: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** Whether texts may carry the apostrophe that an export puts before what a spreadsheet would run. */
  readonly guarded: boolean;
}

export type CellValue = string | number | Money | readonly LinkText[] | null;
export type CellFault = Omit<RowProblem, 'column'>;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;

/** Whether a text is one of our ids. */
export function isId(text: string): boolean {
  return UUID.test(text);
}

/**
 * Reads one cell.
 * @returns its value, null for an empty cell and for a text that the mapping says means "none"; or why it cannot be read
 */
export function readCell(
  raw: RawCell,
  reader: FieldReader,
  format: CellFormat,
): { value: CellValue } | { fault: CellFault } {
  if (raw === null) return { value: null };
  if (isDay(raw)) return reader.reads === 'date' ? inCalendar(raw.day, raw.day) : readText(raw.day, reader, format);
  if (typeof raw === 'object') return readStructure(raw, reader);
  const damage = damageOf(String(raw));
  if (damage) return faulty(damage);
  const text = plainText(format.guarded ? unguardFormula(String(raw)) : String(raw));
  if (isBlank(text) || isNullText(text, format)) return { value: null };
  return readText(format.values.get(nameKey(text)) ?? text, reader, format);
}

function isNullText(text: string, format: CellFormat): boolean {
  const key = nameKey(text);
  return format.nullTexts.has(key) || format.nullStarts.some((start) => key.startsWith(start));
}

function readText(text: string, reader: FieldReader, format: CellFormat): { value: CellValue } | { fault: CellFault } {
  switch (reader.reads) {
    case 'text':
      return text.length <= reader.maxLength ? { value: text } : faulty('too_long', { max: reader.maxLength });
    case 'id':
      return isId(text) ? { value: text.toLowerCase() } : faulty('not_an_id', { text: short(text) });
    case 'url':
      return /^https?:\/\/\S{1,1990}$/i.test(text) ? { value: text } : faulty('not_a_url', { text: short(text) });
    case 'enum':
      return readWord(text, reader.values);
    case 'number':
      return readNumber(text, reader, format);
    case 'amount': {
      const read = readAmount(text, format.amount);
      return 'amount' in read ? { value: read.amount } : faulty(read.fault, { text: short(text) });
    }
    case 'date': {
      const read = readDate(text, format.date);
      return 'day' in read ? inCalendar(read.day, text) : faulty(read.fault, { text: short(text) });
    }
    case 'links':
      return { value: parseLinks(text) };
  }
}

function readWord(text: string, values: readonly string[]): { value: CellValue } | { fault: CellFault } {
  const word = text.toLowerCase().replace(/[\s-]+/g, '_');
  return values.includes(word)
    ? { value: word }
    : faulty('not_one_of', { text: short(text), values: values.join(', ') });
}

function readNumber(
  text: string,
  reader: Extract<FieldReader, { reads: 'number' }>,
  format: CellFormat,
): { value: CellValue } | { fault: CellFault } {
  const decimal = parseDecimal(text, format.amount.mark);
  if (!decimal) return faulty('not_a_number', { text: short(text) });
  const value = toNumber(multiply(decimal, format.amount.scale));
  if (value < (reader.min ?? -1e12) || value > (reader.max ?? 1e12))
    return faulty('out_of_range', { text: short(text) });
  return { value };
}

/** JSON files may hold an amount as `{ amountMinor, currency }` and links as a list of their texts. */
function readStructure(
  raw: readonly unknown[] | Readonly<Record<string, unknown>>,
  reader: FieldReader,
): { value: CellValue } | { fault: CellFault } {
  if (Array.isArray(raw)) {
    const texts = raw.filter((item): item is string => typeof item === 'string');
    if (reader.reads !== 'links' || texts.length < raw.length) return faulty('not_text');
    const damage = damageOf(texts.join(''));
    if (damage) return faulty(damage);
    return { value: texts.flatMap((text) => parseLinks(plainText(text))) };
  }
  const { amountMinor, currency, ...rest } = raw as Readonly<Record<string, unknown>>;
  const fits = reader.reads === 'amount' && Object.keys(rest).length === 0;
  if (!fits || typeof currency !== 'string' || !isCurrency(currency)) return faulty('not_text');
  if (typeof amountMinor !== 'number' || !Number.isSafeInteger(amountMinor))
    return faulty('not_an_amount', { text: short(String(amountMinor)) });
  const read = inMinorUnits({ units: BigInt(amountMinor), places: currencyPlaces(currency) }, currency);
  return 'amount' in read ? { value: read.amount } : faulty(read.fault, { text: String(amountMinor) });
}

function isDay(raw: RawCell): raw is CalendarDay {
  return (
    typeof raw === 'object' &&
    raw !== null &&
    'day' in raw &&
    Object.keys(raw).length === 1 &&
    typeof raw.day === 'string'
  );
}

function faulty(code: string, params?: Record<string, string | number>): { fault: CellFault } {
  return { fault: params ? { code, params } : { code } };
}

/** Days of 1900 to 2999: what the register takes for a date. */
function inCalendar(day: string, text: string): { value: CellValue } | { fault: CellFault } {
  return day >= '1900' && day < '3000' ? { value: day } : faulty('out_of_range', { text: short(text) });
}

/** Enough of a cell's text to recognise it by. */
function short(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59).toWellFormed()}…` : text;
}
