import type { Block, Inline, ListItem, TableRow, TextMarks } from './tree.types.js';

/**
 * Markdown (CommonMark with GitHub's tables and task lists) that means what the tree says and nothing else: signs that
 * would mean something are escaped, `<`, `>` and `&` are entities, so that no HTML can come of it.
 */
export function markdown(blocks: readonly Block[]): string {
  return joined(blocks).replace(/^\n+|\n+$/g, '');
}

function joined(blocks: readonly Block[]): string {
  return blocks
    .map(blockText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return lines(inlineText(block.inlines));
    case 'heading':
      return headingText(block.level, block.inlines);
    case 'code':
      return codeText(block.language, block.text);
    case 'quote':
      return joined(block.blocks)
        .split('\n')
        .map((line) => (line === '' ? '>' : `> ${line}`))
        .join('\n');
    case 'list':
      return block.items.map((item, at) => itemText(item, block.ordered ? `${block.start + at}.` : '-')).join('\n');
    case 'table':
      return tableText(block.rows);
    case 'rule':
      return '---';
  }
}

function headingText(level: number, inlines: readonly Inline[]): string {
  const text = oneLine(inlineText(inlines));
  return text === '' ? '' : `${'#'.repeat(level)} ${text}`;
}

function codeText(language: string, text: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text) + 1));
  const name = /^[\w+#.-]{1,40}$/.test(language) ? language : '';
  return `${fence}${name}\n${text}\n${fence}`;
}

function itemText({ done, blocks }: ListItem, marker: string): string {
  const box = done === null ? '' : done ? '[x] ' : '[ ] ';
  const indent = ' '.repeat(marker.length + 1);
  const body = blocks
    .map((block) => ({ block, text: blockText(block) }))
    .filter(({ text }) => text !== '')
    .map(({ block, text }, at) => (at === 0 ? text : `${block.kind === 'list' ? '\n' : '\n\n'}${text}`))
    .join('');
  const [first = '', ...rest] = body.split('\n');
  return [`${marker} ${box}${first}`.trimEnd(), ...rest.map((line) => (line === '' ? '' : indent + line))].join('\n');
}

function tableText(rows: readonly TableRow[]): string {
  const width = Math.max(1, ...rows.map((row) => row.cells.length));
  const line = (cells: readonly string[]): string =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`;
  const told = rows.map((row) => row.cells.map(cellText));
  const [head, body] = rows[0]?.header ? [told[0] ?? [], told.slice(1)] : [[], told];
  return [line(head), line(Array.from({ length: width }, () => '---')), ...body.map(line)].join('\n');
}

/** A cell is one line: its blocks one after the other. Signs are escaped already, but for those inside code. */
function cellText(blocks: readonly Block[]): string {
  return blocks.flatMap(cellParts).join(' ');
}

function cellParts(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [oneLine(inlineText(block.inlines, true))];
    case 'code':
      return block.text.trim() === '' ? [] : [codeSpan(block.text, true)];
    case 'quote':
      return block.blocks.flatMap(cellParts);
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(cellParts));
    case 'table':
      return block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.flatMap(cellParts)));
    case 'rule':
      return [];
  }
}

function inlineText(inlines: readonly Inline[], inCell = false): string {
  return inlines
    .map((inline) => (inline.kind === 'break' ? '\\\n' : runText(inline.text, inline.marks, inCell)))
    .join('');
}

/** White space stays outside the marks, which would not be read as marks otherwise. */
function runText(text: string, marks: TextMarks, inCell: boolean): string {
  const [, before = '', core = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(text) ?? [];
  if (core === '') return text;
  let told = marks.code ? codeSpan(core, inCell) : escaped(core);
  if (marks.strike) told = `~~${told}~~`;
  if (marks.em) told = `*${told}*`;
  if (marks.strong) told = `**${told}**`;
  if (marks.href) told = `[${told}](${marks.href})`;
  return before + told + after;
}

function codeSpan(text: string, inCell: boolean): string {
  const line = text.replace(/\s*\n\s*/g, ' ');
  const fence = '`'.repeat(longestRun(line) + 1);
  const pad = /^[` ]|[` ]$/.test(line) ? ' ' : '';
  return `${fence}${pad}${inCell ? line.replace(/\|/g, '\\|') : line}${pad}${fence}`;
}

const ENTITIES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

function escaped(text: string): string {
  return text.replace(/[\\`*_[\]#|~]|(?<=\])\(/g, '\\$&').replace(/[<>&]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** No line begins with what would make it a list or a heading's underline, or with so much space that it were code. */
function lines(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^([-+=])/, '\\$1')
        .replace(/^(\d{1,9})([.)])/, '$1\\$2'),
    )
    .filter((line) => line !== '' && line !== '\\')
    .join('\n')
    .replace(/\\+$/, (end) => (end.length % 2 === 1 ? end.slice(1) : end));
}

function oneLine(text: string): string {
  return text
    .replace(/\\\n/g, ' ')
    .replace(/\s*\n\s*/g, ' ')
    .trim();
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}
