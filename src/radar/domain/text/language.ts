import { STANDARD_ENTRIES } from './glossary/standard-glossary.js';
import { remembered } from './remembered.js';
import { STOP_WORDS } from './stop-words.js';
import type { TextLanguage } from './text-features.types.js';
import { tokens } from './tokens.js';

/** A stop word says more than the letters of any other word. */
const STOP_WORD_WEIGHT = 4;
/** No single word outweighs a few stop words, however Dutch its letters are. */
const MAX_WORD_WEIGHT = 5;
const MAX_WORDS = 400;

/** Log-likelihood ratio of letter trigrams, Dutch over English; learnt at the first text, so that starting is not slower. */
let learnt: ReadonlyMap<string, number> | undefined;

/**
 * The language of a text, Dutch or English: stop words first, then how the letters of the other words sit together.
 * Total: a text of neither language gets the nearer one, an empty one English.
 */
export function languageOf(words: readonly string[]): TextLanguage {
  let dutch = 0;
  for (const word of words.slice(0, MAX_WORDS)) {
    const isDutch = STOP_WORDS.nl.has(word);
    const isEnglish = STOP_WORDS.en.has(word);
    if (isDutch !== isEnglish) dutch += isDutch ? STOP_WORD_WEIGHT : -STOP_WORD_WEIGHT;
    else if (!isDutch) dutch += lean(word);
  }
  return dutch > 0 ? 'nl' : 'en';
}

/** How Dutch the letters of a word sit together: below 0 is English. */
const lean = remembered((word) => {
  const ratios = (learnt ??= learn());
  let sum = 0;
  for (const gram of trigrams(word)) sum += ratios.get(gram) ?? 0;
  return Math.max(-MAX_WORD_WEIGHT, Math.min(MAX_WORD_WEIGHT, sum));
});

function* trigrams(word: string): Generator<string> {
  const framed = ` ${word} `;
  for (let index = 0; index + 3 <= framed.length; index += 1) yield framed.slice(index, index + 3);
}

/** From the glossary's words of both languages. */
function learn(): ReadonlyMap<string, number> {
  const counts = { nl: new Map<string, number>(), en: new Map<string, number>() };
  const totals = { nl: 0, en: 0 };
  for (const language of ['nl', 'en'] as const) {
    const words = [...STOP_WORDS[language], ...STANDARD_ENTRIES.flatMap((entry) => entry[language].flatMap(tokens))];
    for (const gram of words.flatMap((word) => [...trigrams(word)])) {
      counts[language].set(gram, (counts[language].get(gram) ?? 0) + 1);
      totals[language] += 1;
    }
  }
  const ratios = new Map<string, number>();
  for (const gram of new Set([...counts.nl.keys(), ...counts.en.keys()])) {
    const share = (language: TextLanguage): number => ((counts[language].get(gram) ?? 0) + 1) / totals[language];
    ratios.set(gram, Math.log(share('nl') / share('en')));
  }
  return ratios;
}
