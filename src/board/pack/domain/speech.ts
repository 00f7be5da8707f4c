import { asDate } from '../../../platform/wording/days.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { asMoney } from '../../../platform/wording/money.js';
import { asChange, asDecimals, asNumber, asPercent } from '../../../platform/wording/numbers.js';
import type { PackMoney } from '../pack.types.js';
import { NAMES, NEXT, NOTHING, type Word, WORDS } from './pack-words.js';

/** Numbers, dates and words as people write them in one language. Unknown is said, never 0 and never left blank. */
export class Speech {
  constructor(readonly locale: Locale) {}

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
    return value === null ? this.unknown(reason) : asNumber(value, this.locale);
  }

  /** With so many decimals, always. */
  decimals(value: number | null, digits: number, reason: string | null = null): string {
    return value === null ? this.unknown(reason) : asDecimals(value, this.locale, digits);
  }

  /** @param share 0..1 */
  percent(share: number | null, reason: string | null = null): string {
    return share === null ? this.unknown(reason) : asPercent(share, this.locale);
  }

  /** For columns: always one decimal. @param share 0..1 */
  percents(share: number | null, reason: string | null = null): string {
    return share === null ? this.unknown(reason) : `${this.decimals(100 * share, 1)}%`;
  }

  /** With its sign: what changed, or what an option does. */
  signed(value: number | null, digits: number, reason: string | null = null): string {
    return value === null ? this.unknown(reason) : asChange(value, this.locale, digits).replace('-', '−');
  }

  money(money: PackMoney | null, reason: string | null = null): string {
    return money === null ? this.unknown(reason) : asMoney(money, this.locale);
  }

  /** A day or a moment as a day: `22 November 2026`. @param moment ISO 8601 */
  day(moment: string): string {
    return asDate(moment, this.locale);
  }

  /** `22 Nov 2026`. */
  shortDay(moment: string): string {
    return asDate(moment, this.locale, { day: 'numeric', month: 'short', year: 'numeric' });
  }

  /** `22 November 2026 at 03:20 UTC`. */
  moment(moment: string): string {
    return `${asDate(moment, this.locale, { dateStyle: 'long', timeStyle: 'short' })} UTC`;
  }

  /** As `moment`, in the time of a place: `… at 14:00 (Europe/Amsterdam)`. @param timeZone of the IANA database */
  momentIn(moment: string, timeZone: string): string {
    return `${asDate(moment, this.locale, { dateStyle: 'full', timeStyle: 'short' }, timeZone)} (${timeZone})`;
  }

  /** A period as the label of an axis: by its month, `nov 26`. */
  month(day: string): string {
    return asDate(day, this.locale, { month: 'short', year: '2-digit' });
  }
}
