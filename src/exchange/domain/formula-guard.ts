/** What makes a spreadsheet take a cell for a formula, full-width forms too; line breaks and tabs because some strip them first. */
const RUNS = /^'*[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;
const GUARDED = /^'+[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

/**
 * Makes a text harmless in a spreadsheet by an apostrophe in front of it, and only where it is needed. A text that already
 * looks guarded gets one more, so that `unguardFormula` can tell ours from the text's own.
 */
export function guardFormula(text: string): string {
  return RUNS.test(text) ? `'${text}` : text;
}

/** Takes away exactly what `guardFormula` added; `unguardFormula(guardFormula(t)) === t` for every text. */
export function unguardFormula(text: string): string {
  return GUARDED.test(text) ? text.slice(1) : text;
}
