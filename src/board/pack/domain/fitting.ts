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

const PRINTABLE = /^[ -~]*$/;

/** The signs as a reader counts them. */
export function signsOf(text: string): string[] {
  return PRINTABLE.test(text) ? [...text] : Array.from(graphemes.segment(text), ({ segment }) => segment);
}

/**
 * Text that any file can hold, on one line: control signs are left out, every stretch of white becomes one space; spaces
 * that do not break stay.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(FORBIDDEN, '')
    .replace(/[\t-\r \u2028\u2029]+/g, ' ')
    .trim();
}

/** The width of one line of text in points, a little more rather than less. @param size of the font, in points */
export function widthOf(text: string, size: number, bold = false): number {
  return signsOf(text).reduce((width, sign) => width + signWidth(sign), 0) * unitOf(size, bold);
}

/** Of a font of one point. */
function signWidth(sign: string): number {
  const known = sign.length === 1 ? LATIN[sign.charCodeAt(0) - 32] : undefined;
  if (known !== undefined) return known / 1000;
  return WIDE_SIGNS.test(sign) ? WIDE : ORDINARY;
}

function unitOf(size: number, bold: boolean): number {
  return size * SAFETY * (bold ? BOLD : 1);
}

/** The height of so many lines, in points. */
export function heightOf(lines: number, size: number): number {
  return lines * size * LEADING;
}

/** How many lines a box of this height holds; one at least. */
export function linesIn(height: number, size: number): number {
  return Math.max(1, Math.floor(height / (size * LEADING) + 0.01));
}

/** From where to where in the signs a line goes; the space at which it was broken is in none. */
interface Line {
  readonly from: number;
  readonly to: number;
}

/** Breaks between words, and inside a word that is wider than a line. @param most stops after so many lines */
function linesOf(signs: readonly string[], widths: readonly number[], limit: number, most = Infinity): Line[] {
  const lines: Line[] = [];
  let from = 0;
  let width = 0;
  let lastSpace = -1;
  for (let at = 0; at < signs.length && lines.length < most; at++) {
    if (signs[at] === ' ') lastSpace = at;
    width += widths[at]!;
    if (width <= limit || at === from || signs[at] === ' ') continue;
    const broken = lastSpace > from ? lastSpace : at;
    lines.push({ from, to: broken });
    from = lastSpace > from ? lastSpace + 1 : at;
    width = 0;
    for (let next = from; next <= at; next++) width += widths[next]!;
  }
  return lines.length < most ? [...lines, { from, to: signs.length }] : lines;
}

/**
 * The lines that a text takes in this width: broken between words, and inside a word that is wider than a line.
 * @param width and size in points
 */
export function wrapped(text: string, width: number, size: number, bold = false): string[] {
  const signs = signsOf(text);
  const lines = linesOf(signs, signs.map(signWidth), width / unitOf(size, bold));
  return lines.map(({ from, to }) => signs.slice(from, to).join(''));
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
  const signs = signsOf(whole);
  const widths = signs.map(signWidth);
  const limit = width / unitOf(size, bold);
  const found = linesOf(signs, widths, limit, lines + 1);
  if (found.length <= lines) return whole;
  const last = found[lines - 1]!.from;
  let used = ORDINARY;
  let end = last;
  while (end < signs.length && used + widths[end]! <= limit) used += widths[end++]!;
  return `${signs.slice(0, end).join('').trimEnd()}${ELLIPSIS}`;
}
