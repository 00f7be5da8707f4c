import type { Sentence } from '../../../platform/problems/problem.js';
import type { AgendaRecord } from '../meetings.types.js';

export type Locale = 'en' | 'nl';
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
  const moment = new Date(`${day}T00:00:00Z`);
  return inBoth((locale) => new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : 'nl', LONG_DAY).format(moment));
}

/** A number with at most two decimals. */
export function numberInWords(value: number): Sentence {
  return inBoth((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value));
}

/** @param share 0..1 */
export function percentInWords(share: number): Sentence {
  return inBoth((locale) => `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(100 * share)}%`);
}

/** A record by its name; an initiative or a decision by its number too. */
export const called = ({ key, name }: Pick<AgendaRecord, 'key' | 'name'>): string =>
  key === null ? name : `${key} ${name}`;

const LONG_DAY = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

function inBoth(say: (locale: Locale) => string): Sentence {
  return { en: say('en'), nl: say('nl') };
}
