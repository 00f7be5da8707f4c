import { Mark } from '@mantine/core';

/** A text in which the words that something else has too are marked. */
export function MarkedText({ text, words }: { readonly text: string; readonly words: readonly string[] }) {
  return markWords(text, words).map(({ text: piece, marked }, at) =>
    marked ? (
      <Mark key={at} color="yellow">
        {piece}
      </Mark>
    ) : (
      <span key={at}>{piece}</span>
    ),
  );
}

interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text where a word begins with one of the given stems. */
export function markWords(text: string, words: readonly string[]): Piece[] {
  const stems = words.map((word) => word.toLocaleLowerCase()).filter((word) => word.length > 1);
  return (text.match(/[\p{L}\p{N}]+|[^\p{L}\p{N}]+/gu) ?? []).map((piece) => ({
    text: piece,
    marked: stems.some((stem) => sameWord(piece.toLocaleLowerCase(), stem)),
  }));
}

/** Endings differ: `klant` marks `klanten`, and `klanten` marks `klant`. */
function sameWord(word: string, stem: string): boolean {
  const [short, long] = word.length < stem.length ? [word, stem] : [stem, word];
  if (short === long) return true;
  const ending = long.startsWith(short) && long.length - short.length <= 4;
  // A compound: `status` in `schadestatus`.
  return short.length >= 4 && (ending || (word.length > stem.length && word.endsWith(stem)));
}
