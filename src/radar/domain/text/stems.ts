import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import type { TextLanguage } from './text-features.types.js';

const MAX_REMEMBERED = 50_000;
const remembered: Readonly<Record<TextLanguage, Map<string, string>>> = { nl: new Map(), en: new Map() };

/**
 * The stem of a folded word (Snowball), plus what Snowball leaves apart in Dutch: doubled consonants (bellen, bel)
 * and voiced endings (brieven, brief). Numbers and short words stay as they are.
 */
export function stem(word: string, language: TextLanguage): string {
  const cache = remembered[language];
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return word;
  if (cache.size >= MAX_REMEMBERED) cache.clear();
  const found = language === 'nl' ? dutchStem(word) : english(word);
  cache.set(word, found);
  return found;
}

function dutchStem(word: string): string {
  return dutch(word)
    .replace(/([bcdfgklmnprst])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
