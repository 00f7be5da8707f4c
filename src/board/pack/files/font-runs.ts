/** Which font has which signs, and in which order they are drawn. */

/** Signs that Roboto has: Latin, Greek, Cyrillic, and the usual marks and currencies. */
const IN_ROBOTO = /[\u0020-\u052f\u1e00-\u1eff\u2010-\u2015\u2018-\u2026\u2030\u2039\u203a\u20ac\u2122\u2212]/u;
const RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Marks that change the picture of another sign, which no font that we may embed can draw. */
const MODIFIERS = /[\u{1f3fb}-\u{1f3ff}\ufe0e\ufe0f\u200d\u200e\u200f]/gu;

export interface Run {
  readonly text: string;
  readonly font: 'Roboto' | 'DejaVu';
}

/**
 * One line of text in runs of one font each. What is read from right to left is put in the order in which it is drawn
 * from left to right, word by word; within a word the font does that itself.
 */
export function fontRuns(line: string): Run[] {
  const runs: { text: string; font: Run['font'] }[] = [];
  for (const sign of line.replace(MODIFIERS, '')) {
    const last = runs.at(-1);
    // A space belongs to what stands before it.
    const font = sign === ' ' ? (last?.font ?? 'Roboto') : IN_ROBOTO.test(sign) ? 'Roboto' : 'DejaVu';
    if (last?.font === font) last.text += sign;
    else runs.push({ text: sign, font });
  }
  return runs.map(({ text, font }) => ({ text: font === 'DejaVu' ? drawnOrder(text) : text, font }));
}

function drawnOrder(text: string): string {
  if (!RIGHT_TO_LEFT.test(text)) return text;
  const tail = text.endsWith(' ') ? ' ' : '';
  return `${text.trimEnd().split(' ').reverse().join(' ')}${tail}`;
}
