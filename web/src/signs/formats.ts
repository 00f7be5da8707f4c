import { currentLanguage, useLanguage } from '../i18n/language';
import { inUnits, minorDigits } from './money';

/** Numbers, money and days as people write them in the chosen language. Unknown is "–", never 0. */
export const UNKNOWN = '–';

type Maybe = number | null | undefined;
const known = (value: Maybe): value is number => value !== null && value !== undefined && Number.isFinite(value);
const locale = () => (currentLanguage() === 'nl' ? 'nl-NL' : 'en-GB');

/** Formats by language and options: making one costs a hundred times what using it does, and a table uses thousands. */
function kept<Options, Format>(make: (locale: string, options: Options) => Format): (options: Options) => Format {
  const made = new Map<string, Format>();
  return (options) => {
    const key = `${locale()} ${JSON.stringify(options)}`;
    const format = made.get(key) ?? make(locale(), options);
    made.set(key, format);
    return format;
  };
}

const numberFormat = kept((at, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(at, options));
const dateFormat = kept((at, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(at, options));
const agoFormat = kept((at, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(at, options));

/** 1234.5 → `1.234,5` · `1,234.5`. */
export function formatNumber(value: Maybe, decimals = 1): string {
  if (!known(value)) return UNKNOWN;
  return numberFormat({ maximumFractionDigits: decimals }).format(value);
}

/** With its sign: `+4`, `−60`. */
export function formatChange(value: Maybe, decimals = 1): string {
  if (!known(value)) return UNKNOWN;
  return numberFormat({ maximumFractionDigits: decimals, signDisplay: 'exceptZero' }).format(value).replace('-', '−');
}

/** A share of 0..1: 0.085 → `8,5 %` · `8.5%`. */
export function formatShare(value: Maybe, decimals = 1): string {
  if (!known(value)) return UNKNOWN;
  return numberFormat({ style: 'percent', maximumFractionDigits: decimals }).format(value);
}

/** A percentage of 0..100: 47.35 → `47,4 %` · `47.4%`. */
export function formatPercent(value: Maybe, decimals = 1): string {
  return known(value) ? formatShare(value / 100, decimals) : UNKNOWN;
}

/** An amount as the API writes it: `{ amountMinor: 1234396, currency: 'GBP' }`. */
export function formatMoney(money: { readonly amountMinor: number; readonly currency: string } | null): string {
  if (!money) return UNKNOWN;
  const amount = inUnits(money);
  const decimals = Number.isInteger(amount) ? 0 : minorDigits(money.currency);
  return numberFormat({
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  }).format(amount);
}

/** A day, `2026-03-01` → `1 mrt 2026` · `1 Mar 2026`. */
export function formatDay(day: string | null | undefined): string {
  if (!day) return UNKNOWN;
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(options).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A month, `2026-03-01` → `mrt 2026` · `Mar 2026`. */
export function formatMonth(day: string | null | undefined): string {
  if (!day) return UNKNOWN;
  const options = { month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(options).format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}

/** A moment on the reader's clock: `1 mrt 2026 10:30`. */
export function formatMoment(moment: string | null | undefined): string {
  if (!moment) return UNKNOWN;
  const options = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return dateFormat(options).format(new Date(moment));
}

/** From when to when, on the clock of a place: `do 4 mrt 2027, 09:30 – 11:30`. */
export function formatSpan(from: string, to: string, timeZone?: string): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  const options = { ...day, hour: '2-digit', minute: '2-digit', ...(timeZone ? { timeZone } : {}) } as const;
  return dateFormat(options).formatRange(new Date(from), new Date(to));
}

/** How long ago, in words: `3 dagen geleden` · `3 days ago`. */
export function formatAgo(moment: string, now = new Date()): string {
  const seconds = (new Date(moment).getTime() - now.getTime()) / 1000;
  const steps = [
    ['year', 31_557_600],
    ['month', 2_629_800],
    ['week', 604_800],
    ['day', 86_400],
    ['hour', 3600],
    ['minute', 60],
  ] as const;
  const relative = agoFormat({ numeric: 'auto' });
  const [unit, size] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
  return relative.format(Math.round(seconds / size), unit);
}

/** A list in a sentence: `A, B en C` · `A, B and C`. */
export function formatList(parts: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: 'conjunction' }).format(parts);
}

/** The formats, read again when the language changes. */
export function useFormats() {
  useLanguage();
  return {
    number: formatNumber,
    change: formatChange,
    share: formatShare,
    percent: formatPercent,
    money: formatMoney,
    day: formatDay,
    month: formatMonth,
    moment: formatMoment,
    span: formatSpan,
    ago: formatAgo,
    list: formatList,
  };
}
