import { defineFieldErrors, Faults, fieldErrors } from '../../../platform/problems/field-errors.js';
import { defineProblems } from '../../../platform/problems/problem.js';
import { fold, tokens } from '../text/tokens.js';

/** Groups that one organisation may have; words of a group in one language; characters and words of a phrase. */
export const MOST_GROUPS = 1000;
export const MOST_WORDS = 30;
export const LONGEST_WORD = 80;
export const LONGEST_PHRASE = 5;

export const wordErrors = defineFieldErrors({
  too_few_words: {
    en: 'name at least two words or phrases that mean the same, in one language or in two',
    nl: 'noem minstens twee woorden of woordgroepen die hetzelfde betekenen, in één taal of in twee',
  },
  phrase_too_long: { en: 'has more than {max} words', nl: 'heeft meer dan {max} woorden' },
});

export const wordProblems = defineProblems({
  words_full: {
    status: 409,
    title: { en: 'No room for more words', nl: 'Geen plaats voor meer woorden' },
    detail: {
      en: 'An organisation can have {max} groups of words. Remove one, or add words to an existing group.',
      nl: 'Een organisatie kan {max} groepen woorden hebben. Verwijder er een, of voeg woorden toe aan een bestaande groep.',
    },
  },
});

/** The words of both languages as they are kept: trimmed, each once whatever its case. @throws Problem `validation` */
export function checkedWords(given: { readonly nl: readonly string[]; readonly en: readonly string[] }): {
  nl: string[];
  en: string[];
} {
  const faults = new Faults();
  const words = { nl: checked(given.nl, '/nl', faults), en: checked(given.en, '/en', faults) };
  const different = new Set([
    ...words.nl.map((word) => `nl ${fold(word)}`),
    ...words.en.map((word) => `en ${fold(word)}`),
  ]);
  if (faults.errors.length === 0 && different.size < 2) faults.add('/nl', wordErrors.too_few_words);
  faults.throwIfAny();
  return words;
}

function checked(words: readonly string[], pointer: string, faults: Faults): string[] {
  const kept = new Map<string, string>();
  for (const [index, word] of words.entries()) {
    const trimmed = word.trim().replace(/\s+/gu, ' ');
    const count = tokens(trimmed).length;
    if (count === 0) faults.add(`${pointer}/${index}`, fieldErrors.invisible);
    else if (count > LONGEST_PHRASE)
      faults.add(`${pointer}/${index}`, wordErrors.phrase_too_long, { max: LONGEST_PHRASE });
    else if (!kept.has(fold(trimmed))) kept.set(fold(trimmed), trimmed);
  }
  return [...kept.values()];
}
