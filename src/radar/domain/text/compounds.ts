import type { Glossary } from './glossary.js';

/** Shorter words are not taken apart. */
const SHORTEST_COMPOUND = 7;
const SHORTEST_PART = 3;
/** A known part beside an unknown rest must be this long, and so must the rest be long enough to be a word. */
const SHORTEST_SURE_PART = 5;
const SHORTEST_REST = 4;
const MOST_PARTS = 4;
/** What Dutch puts between the parts of a compound. */
const LINKS = ['', 's', 'en', 'e', 'n'];

/**
 * The parts of a Dutch compound ("klantreisverbetering" → klantreis, verbetering), or none when it is one word or
 * nothing of it is known. Fewest parts win, then the longest first part. Where only one side is known and long enough,
 * the rest counts as a part too.
 * @param word folded, lower case
 */
export function compoundParts(word: string, glossary: Glossary): readonly string[] {
  if (word.length < SHORTEST_COMPOUND || !/^[a-z]+$/u.test(word)) return [];
  for (let most = 2; most <= MOST_PARTS; most += 1) {
    const parts = split(word, most, glossary);
    if (parts) return parts;
  }
  return halfKnown(word, glossary);
}

function split(word: string, most: number, glossary: Glossary): string[] | null {
  if (most === 1) return word.length >= SHORTEST_PART && isPart(word, glossary) ? [word] : null;
  for (let end = word.length - SHORTEST_PART; end >= SHORTEST_PART; end -= 1) {
    const head = word.slice(0, end);
    if (!isPart(head, glossary)) continue;
    for (const link of LINKS) {
      if (!word.startsWith(link, end)) continue;
      const rest = split(word.slice(end + link.length), most - 1, glossary);
      if (rest) return [head, ...rest];
    }
  }
  return null;
}

/** Three letters are a part only as written: as the stem of something they are mostly chance. */
function isPart(word: string, glossary: Glossary): boolean {
  return word.length > SHORTEST_PART ? glossary.isDutchWord(word) : glossary.isWritten(word);
}

function halfKnown(word: string, glossary: Glossary): readonly string[] {
  for (let end = word.length - SHORTEST_REST; end >= SHORTEST_SURE_PART; end -= 1) {
    const head = word.slice(0, end);
    if (!glossary.isWritten(head)) continue;
    const rest = word.slice(end);
    return [head, rest.startsWith('s') && rest.length > SHORTEST_REST ? rest.slice(1) : rest];
  }
  for (let start = SHORTEST_REST; start <= word.length - SHORTEST_SURE_PART; start += 1) {
    const tail = word.slice(start);
    if (glossary.isDutchWord(tail)) return [word.slice(0, start), tail];
  }
  return [];
}
