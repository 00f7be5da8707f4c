/** What is read of a text; the rest of a longer one adds time and next to no evidence. */
const MAX_CHARACTERS = 12_000;
/** Longer runs are not words but keys, addresses and noise. */
const MAX_WORD = 40;

/** Letters and digits; inner apostrophes, hyphens and underscores part words, dots only outside numbers (3.5.1). */
const RUN = /[\p{L}\p{N}\p{M}]+(?:(?<=\p{N})[.,](?=\p{N})\p{N}+)*/gu;
/** Scripts written without spaces: a run of them is a sentence, not a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const INNER_CAPITAL = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
const GENITIVE = /[’'](?:s|tje|tjes|er|ers|en)?(?![\p{L}])/gu;

/**
 * Parts a text into words in the order of reading: compatibility forms folded, lower case, without diacritics. A word
 * with inner capitals ("PowerApps") gives the whole and its parts. Runs of scripts without spaces give pairs of
 * characters. Reads the first 12,000 characters.
 */
export function tokens(text: string): string[] {
  const found: string[] = [];
  const plain = text.slice(0, MAX_CHARACTERS).normalize('NFKC').replace(GENITIVE, '');
  for (const [run] of plain.matchAll(RUN)) {
    if (UNSPACED.test(run)) found.push(...pairs(run));
    else if (run.length <= MAX_WORD) addWord(found, run);
  }
  return found;
}

/** Lower case without diacritics. */
export function fold(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

function addWord(found: string[], run: string): void {
  const whole = fold(run);
  if (whole === '') return;
  found.push(whole);
  if (!INNER_CAPITAL.test(run)) return;
  const parts = run.split(INNER_CAPITAL).map(fold);
  for (const part of parts) if (part.length > 2 && part !== whole) found.push(part);
}

function pairs(run: string): string[] {
  const characters = [...run];
  if (characters.length < 2) return characters;
  return characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`);
}
