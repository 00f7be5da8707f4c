import type { Locale, PackMoney } from '../pack.types.js';
import { NAMES, NEXT, NOTHING, type Word, WORDS } from './pack-words.js';

/** Numbers, dates and words as people write them in one language. Unknown is said, never 0 and never left blank. */
export class Speech {
  private readonly numbers: Intl.NumberFormat;

  constructor(readonly locale: Locale) {
    this.numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  }

  word(word: Word): string {
    return WORDS[word][this.locale];
  }

  nothing(of: keyof typeof NOTHING): string {
    return NOTHING[of][this.locale];
  }

  /** What would be on a page that is empty. */
  next(of: keyof typeof NEXT): string {
    return NEXT[of][this.locale];
  }

  /** The name of a value of a closed vocabulary; the value itself when it has none. */
  name(vocabulary: string, value: string): string {
    return NAMES[vocabulary]?.[value]?.[this.locale] ?? value;
  }

  /** `unknown: no measurement`. */
  unknown(reason: string | null): string {
    const word = this.word('unknown');
    return reason === null ? word : `${word}: ${this.name('reason', reason)}`;
  }

  /** With one decimal at most. */
  number(value: number | null, reason: string | null = null): string {
    return value === null ? this.unknown(reason) : this.numbers.format(value);
  }

  /** With so many decimals, always. */
  decimals(value: number | null, digits: number, reason: string | null = null): string {
    if (value === null) return this.unknown(reason);
    const format = { minimumFractionDigits: digits, maximumFractionDigits: digits };
    return new Intl.NumberFormat(this.locale, format).format(value);
  }

  /** @param share 0..1 */
  percent(share: number | null, reason: string | null = null): string {
    return share === null ? this.unknown(reason) : `${this.numbers.format(100 * share)}%`;
  }

  /** For columns: always one decimal. @param share 0..1 */
  percents(share: number | null, reason: string | null = null): string {
    return share === null ? this.unknown(reason) : `${this.decimals(100 * share, 1)}%`;
  }

  /** With its sign: what changed, or what an option does. */
  signed(value: number | null, digits: number, reason: string | null = null): string {
    if (value === null) return this.unknown(reason);
    const format = { signDisplay: 'exceptZero', minimumFractionDigits: 0, maximumFractionDigits: digits } as const;
    return new Intl.NumberFormat(this.locale, format).format(value).replace('-', '−');
  }

  money(money: PackMoney | null, reason: string | null = null): string {
    if (money === null) return this.unknown(reason);
    const format = new Intl.NumberFormat(this.locale, { style: 'currency', currency: money.currency });
    return format.format(money.amountMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
  }

  /** A day or a moment as a day: `22 November 2026`. @param moment ISO 8601 */
  day(moment: string): string {
    return this.dated(moment, { dateStyle: 'long' });
  }

  /** `22 Nov 2026`. */
  shortDay(moment: string): string {
    return this.dated(moment, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** `22 November 2026 at 03:20 UTC`. */
  moment(moment: string): string {
    return `${this.dated(moment, { dateStyle: 'long', timeStyle: 'short' })} UTC`;
  }

  /** As `moment`, in the time of a place: `… at 14:00 (Europe/Amsterdam)`. @param timeZone of the IANA database */
  momentIn(moment: string, timeZone: string): string {
    return `${this.dated(moment, { dateStyle: 'full', timeStyle: 'short' }, timeZone)} (${timeZone})`;
  }

  /** A period as the label of an axis: by its month, `nov 26`. */
  month(day: string): string {
    return this.dated(day, { month: 'short', year: '2-digit' });
  }

  private dated(moment: string, format: Intl.DateTimeFormatOptions, timeZone = 'UTC'): string {
    return new Intl.DateTimeFormat(this.locale === 'en' ? 'en-GB' : 'nl', { ...format, timeZone }).format(
      new Date(moment),
    );
  }
}
