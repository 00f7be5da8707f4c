import type { Sentence } from '../../../platform/problems/problem.js';
import { asDate } from '../../../platform/wording/days.js';
import type { Locale } from '../../../platform/wording/locale.types.js';
import { asNumber, asPercent } from '../../../platform/wording/numbers.js';
import type { AgendaRecord } from '../meetings.types.js';

const LOCALES = ['en', 'nl'] as const;

/** What fills a sentence: the same in both languages, or said in each. */
export type Fillings = Readonly<Record<string, string | number | Sentence>>;

/** Fills `{name}` in both languages. An unknown name stays visible. */
export function fill(sentence: Sentence, fillings: Fillings = {}): Sentence {
  const [en, nl] = LOCALES.map((locale) =>
    sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = fillings[name];
      return value === undefined ? whole : typeof value === 'object' ? value[locale] : String(value);
    }),
  ) as [string, string];
  return { en, nl };
}

/** The same words in both languages: what people wrote. */
export const asWritten = (text: string): Sentence => ({ en: text, nl: text });

/** A day as people say it: `1 March 2027`. */
export function dayInWords(day: string): Sentence {
  return inBoth((locale) => asDate(day, locale));
}

/** A number with at most two decimals. */
export function numberInWords(value: number): Sentence {
  return inBoth((locale) => asNumber(value, locale, 2));
}

/** @param share 0..1 */
export function percentInWords(share: number): Sentence {
  return inBoth((locale) => asPercent(share, locale));
}

/** A record by its name; an initiative or a decision by its number too. */
export const called = ({ key, name }: Pick<AgendaRecord, 'key' | 'name'>): string =>
  key === null ? name : `${key} ${name}`;

function inBoth(say: (locale: Locale) => string): Sentence {
  return { en: say('en'), nl: say('nl') };
}
