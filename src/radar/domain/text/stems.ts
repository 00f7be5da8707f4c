import { stemmer as dutch } from '@orama/stemmers/dutch';
import { stemmer as english } from '@orama/stemmers/english';
import { remembered } from './remembered.js';
import type { TextLanguage } from './text-features.types.js';

const LETTERS = /^[a-z]+$/u;

const stemmers: Readonly<Record<TextLanguage, (word: string) => string>> = {
  nl: remembered(dutchStem),
  en: remembered((word) => (LETTERS.test(word) ? english(word) : word)),
};

/**
 * The stem of a folded word (Snowball), plus what Snowball leaves apart in Dutch: doubled consonants (bellen, bel)
 * and voiced endings (brieven, brief). Numbers and short words stay as they are.
 */
export function stem(word: string, language: TextLanguage): string {
  return word.length < 3 ? word : stemmers[language](word);
}

function dutchStem(word: string): string {
  if (!LETTERS.test(word)) return word;
  return dutch(word)
    .replace(/([bcdfgklmnprst])\1$/u, '$1')
    .replace(/v$/u, 'f')
    .replace(/z$/u, 's');
}
