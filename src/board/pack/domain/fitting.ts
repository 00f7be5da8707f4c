/** How wide text is and how much of it a box holds. Pure: measured by table, on the safe side of the fonts in use. */

/** Widths of Helvetica and Arial in thousandths of the size, from the space to the tilde. */
const LATIN = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
  556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833,
  722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556,
  556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334,
  260, 334, 584,
];
const ORDINARY = 0.62;
const WIDE = 1.12;
/** Bold is wider, and no two fonts are quite the same. */
const SAFETY = 1.06;
const BOLD = 1.08;
const LEADING = 1.2;
const ELLIPSIS = '…';

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
const WIDE_SIGNS = /[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** What no file of XML may hold, with halves of pairs; and marks that only turn the direction of what follows. */
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff\u202a-\u202e\u2066-\u2069]/g;

/** The signs as a reader counts them. */
export function signsOf(text: string): string[] {
  return [...graphemes.segment(text)].map(({ segment }) => segment);
}

/** Text that any file can hold, on one line: control signs are left out, every stretch of white becomes one space. */
export function plain(text: string): string {
  return text.toWellFormed().replace(FORBIDDEN, '').replace(/\s+/g, ' ').trim();
}

/** The width of one line of text in points, a little more rather than less. @param size of the font, in points */
export function widthOf(text: string, size: number, bold = false): number {
  let width = 0;
  for (const sign of signsOf(text)) {
    const known = sign.length === 1 ? LATIN[sign.charCodeAt(0) - 32] : undefined;
    width += known === undefined ? (WIDE_SIGNS.test(sign) ? WIDE : ORDINARY) : known / 1000;
  }
  return width * size * SAFETY * (bold ? BOLD : 1);
}

/** The height of so many lines, in points. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LEADING;
}

/** How many lines a box of this height holds; one at least. */
export function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * LEADING) + 0.01));
}

/**
 * The lines that a text takes in this width: broken between words, and inside a word that is wider than a line.
 * @param width and size in points
 */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => pieces(one, width, size, bold))) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(joined, size, bold) > width) {
      lines.push(line);
      line = word;
    } else {
      line = joined;
    }
  }
  return [...lines, line];
}

/** A word in pieces that each fit in a line. */
function pieces(word: string, width: number, size: number, bold: boolean): string[] {
  if (widthOf(word, size, bold) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  for (const sign of signsOf(word)) {
    if (part !== '' && widthOf(part + sign, size, bold) > width) {
      parts.push(part);
      part = '';
    }
    part += sign;
  }
  return [...parts, part];
}

/** What there is room for. */
export interface Room {
  readonly width: number;
  readonly lines: number;
  readonly size: number;
  readonly bold?: boolean;
}

/**
 * As much of a text as fits, cut between signs as readers count them, with an ellipsis when it is not all of it.
 * Out: the text itself, or a beginning of it and `…`; never more lines than there is room for.
 */
export function fitted(text: string, { width, lines, size, bold = false }: Room): string {
  const whole = plain(text);
  if (wrapped(whole, width, size, bold).length <= lines) return whole;
  const signs = signsOf(whole);
  const begun = (count: number): string => `${signs.slice(0, count).join('').trimEnd()}${ELLIPSIS}`;
  let [fits, tooMuch] = [0, signs.length];
  while (tooMuch - fits > 1) {
    const middle = (fits + tooMuch) >> 1;
    if (wrapped(begun(middle), width, size, bold).length <= lines) fits = middle;
    else tooMuch = middle;
  }
  return begun(fits);
}
