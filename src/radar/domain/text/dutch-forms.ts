const SHORTEST_VERB = 4;
const SHORTEST_NOUN = 3;

/**
 * What a Dutch word may be a form of that Snowball leaves as it is: diminutives (foutje, bonnetjes), the third person and the
 * past of verbs (stuurt, stuurde) and participles (gestuurd, verstuurde). A guess: worth something only where the glossary
 * knows the simpler word.
 * @param word folded, lower case
 */
export function simplerForms(word: string): readonly string[] {
  if (!/^[a-z]+$/u.test(word)) return [];
  return [...diminutiveOf(word), ...verbsOf(word)];
}

function diminutiveOf(word: string): string[] {
  const [, base] = /^(.+)jes?$/u.exec(word) ?? [];
  if (base === undefined) return [];
  const forms = [base];
  if (/[tp]$/u.test(base)) forms.push(base.slice(0, -1));
  const [, doubled] = /^(.+([bdfgklmnprst]))\2et$/u.exec(base) ?? [];
  if (doubled !== undefined) forms.push(doubled);
  return forms.filter(({ length }) => length >= SHORTEST_NOUN);
}

function verbsOf(word: string): string[] {
  const [, bare] = /^(.+?)(?:[dt]en?|[dt])$/u.exec(word) ?? [];
  const forms = bare === undefined ? [] : [bare];
  if (word.startsWith('ge')) {
    if (bare !== undefined) forms.push(bare.slice(2));
    if (word.endsWith('en')) forms.push(word.slice(2));
  }
  return forms.filter(({ length }) => length >= SHORTEST_VERB);
}
