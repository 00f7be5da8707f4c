/**
 * Text as the register keeps it: composed (NFC), `\n` as the only line break, no white space around it.
 * A no-break space is white space here: spreadsheets are full of them.
 */
export function plainText(text: string): string {
  return text.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

/** Whether two texts say the same once the accidents of a spreadsheet are taken away; null and '' are the same. */
export function sameText(a: string | null | undefined, b: string | null | undefined): boolean {
  return a === b || plainText(a ?? '') === plainText(b ?? '');
}

/**
 * What is compared when names are looked up: case, accents' composition and runs of white space do not matter.
 * Accents themselves do.
 */
export function nameKey(name: string): string {
  return plainText(name).replace(/\s+/g, ' ').toLowerCase();
}

/**
 * What is compared to call two titles likely duplicates: lower case, no accents, letters and digits only, one space between
 * words. '' when nothing is left, which equals no other title.
 */
export function titleKey(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
