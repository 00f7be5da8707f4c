import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';

/** One line of the table: what was measured and what it should reach. */
export interface Figure {
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly target?: { readonly atLeast: number } | { readonly atMost: number };
  readonly detail?: string;
}

export function reaches({ value, target }: Figure): boolean | null {
  if (!target || value === null) return null;
  return 'atLeast' in target ? value >= target.atLeast : value <= target.atMost;
}

const number = (value: number | null): string =>
  value === null ? 'unknown' : value.toLocaleString('en', { maximumFractionDigits: value < 20 ? 2 : 0 });

function row(figure: Figure): string[] {
  const { target, name, value, unit, detail = '' } = figure;
  const wanted = !target ? '' : 'atLeast' in target ? `≥ ${number(target.atLeast)}` : `≤ ${number(target.atMost)}`;
  const verdict = { true: 'yes', false: 'NO', null: '' }[String(reaches(figure))] ?? '';
  return [name, `${number(value)} ${unit}`.trim(), wanted, verdict, detail];
}

/** A figure in one line, as it is told while the rest is measured. */
export function shown(figure: Figure): string {
  const [name = '', value = '', wanted = '', verdict = '', detail = ''] = row(figure);
  const target = wanted === '' ? '' : ` (${wanted}: ${verdict})`;
  return `${name}: ${value}${target}${detail === '' ? '' : `; ${detail}`}`;
}

/** A Markdown table, so that the terminal and the README show the same. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [['what', 'measured', 'target', 'reached', 'beside it'], ...figures.map(row)];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((cells) => (cells[column] ?? '').length)));
  const lines = rows.map((cells) => `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`);
  lines.splice(1, 0, `|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
  return lines.join('\n');
}

export function machine(): Record<string, string | number> {
  return {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? 'unknown',
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
}

export function writeResults(path: string, figures: readonly Figure[], more: object): void {
  const withVerdict = figures.map((figure) => ({ ...figure, reached: reaches(figure) }));
  writeFileSync(path, `${JSON.stringify({ machine: machine(), figures: withVerdict, ...more }, null, 2)}\n`);
}

const marked = (name: string): RegExp => new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);

/** Puts the last table and the machine that it was measured on into a text, between the marks of that name. */
export function showInReadme(path: string, figures: readonly Figure[], date: string, name = 'bench'): void {
  const { cores, processor, memoryGb, node } = machine();
  const caption = `Measured on ${date} with ${cores} cores (${processor}), ${memoryGb} GB, Node ${node}.`;
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, text.replace(marked(name), `$1${tableOf(figures)}\n\n${caption}\n$2`));
}
