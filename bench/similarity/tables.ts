import { readFileSync, writeFileSync } from 'node:fs';

/** A Markdown table, aligned, so that the terminal and the documents show the same. */
export function markdown(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) => `| ${widths.map((width, at) => (cells[at] ?? '').padEnd(width)).join(' | ')} |`);
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

/** Puts text into a document, between its marks `<!-- name -->` and `<!-- /name -->`. */
export function show(document: string, name: string, text: string): void {
  const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`, 'u');
  const before = readFileSync(document, 'utf8');
  if (!marked.test(before)) throw new Error(`${document} has no marks for ${name}`);
  writeFileSync(
    document,
    before.replace(marked, (_, open: string, close: string) => `${open}${text}\n${close}`),
  );
}

/** .875: a share with as many digits. */
export function share(value: number, digits = 3): string {
  return value.toFixed(digits).replace(/^0/u, '');
}
