import { DEEPEST, type Block, type Reading, type TableRow } from './tree.types.js';
import { inlinesOfWiki } from './wiki-inline.js';

/** Macros whose content is text as it stands. */
const VERBATIM = /^\s*\{(code|noformat)(?::([^}\n]*))?\}/;
/** Macros around blocks; their titles are words. */
const ENCLOSING = /^\s*\{(quote|panel|expand|info|note|tip|warning)(?::([^}\n]*))?\}/;
const HEADING = /^\s*h([1-6])\.\s+(.*)$/;
const BLOCK_QUOTE = /^\s*bq\.\s+(.*)$/;
const RULE = /^\s*-{4,}\s*$/;
const ITEM = /^\s*([*#-]{1,20})\s+(.*)$/;
const ROW = /^\s*\|/;

interface Lines {
  readonly lines: readonly string[];
  /** The last line that closes a macro, by its name. */
  readonly closings: ReadonlyMap<string, number>;
  at: number;
}

/**
 * Reads wiki markup, as Data Center keeps it and every webhook sends it. What is no markup stays as it is, so that
 * plain text comes out as plain text. Never throws.
 */
export function blocksOfWiki(text: string, reading: Reading): Block[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    // A macro may begin or end in the middle of a line.
    .replace(/([^\n{])(\{(?:code|noformat|quote|panel|expand)(?::[^}\n]{0,200})?\}(?!\}))/g, '$1\n$2')
    .replace(/((?<!\{)\{(?:code|noformat|quote|panel|expand)(?::[^}\n]{0,200})?\})([^\n}])/g, '$1\n$2')
    .split('\n');
  const closings = new Map<string, number>();
  lines.forEach((line, at) => {
    const closing = /^\s*\{([a-z]+)\}\s*$/.exec(line);
    if (closing) closings.set(closing[1] ?? '', at);
  });
  return blocksIn({ lines, closings, at: 0 }, reading, null, 0);
}

/** Reads up to the end, or to the line that closes the macro named. */
function blocksIn(lines: Lines, reading: Reading, until: string | null, depth: number): Block[] {
  const blocks: Block[] = [];
  while (lines.at < lines.lines.length) {
    const line = lines.lines[lines.at] ?? '';
    if (until !== null && line.trim() === `{${until}}`) {
      lines.at += 1;
      return blocks;
    }
    for (const block of blockAt(line, lines, reading, depth)) blocks.push(block);
  }
  return blocks;
}

/** Reads the block that begins at the current line and moves on behind it. */
function blockAt(line: string, lines: Lines, reading: Reading, depth: number): Block[] {
  const verbatim = VERBATIM.exec(line);
  if (verbatim) return [code(verbatim, lines)];
  const enclosing = ENCLOSING.exec(line);
  if (enclosing && closes(enclosing[1] ?? '', lines)) return [enclosed(enclosing, lines, reading, depth)];
  if (ROW.test(line)) return [table(lines, reading)];
  if (ITEM.test(line) && !RULE.test(line)) return [list(lines, reading)];
  const heading = HEADING.exec(line);
  const quoted = BLOCK_QUOTE.exec(line);
  if (!heading && !quoted && !RULE.test(line) && line.trim() !== '') return paragraph(lines, reading);
  lines.at += 1;
  if (heading)
    return [{ kind: 'heading', level: Number(heading[1]), inlines: inlinesOfWiki(heading[2] ?? '', reading) }];
  if (quoted)
    return [{ kind: 'quote', blocks: [{ kind: 'paragraph', inlines: inlinesOfWiki(quoted[1] ?? '', reading) }] }];
  return line.trim() === '' ? [] : [{ kind: 'rule' }];
}

function code([opening = '', macro = 'code', options = '']: RegExpExecArray, lines: Lines): Block {
  const first = (lines.lines[lines.at] ?? '').slice(opening.length);
  const text: string[] = first.trim() === '' ? [] : [first];
  const close = `{${macro}}`;
  for (lines.at += 1; lines.at < lines.lines.length; lines.at += 1) {
    const line = lines.lines[lines.at] ?? '';
    if (line.trim() === close) {
      lines.at += 1;
      break;
    }
    text.push(line);
  }
  const language = options.split('|').find((option) => option !== '' && !option.includes('=')) ?? '';
  return { kind: 'code', language: macro === 'code' ? language : '', text: text.join('\n') };
}

/** Whether a line further on closes the macro. One that is never closed is text. */
function closes(macro: string, lines: Lines): boolean {
  return (lines.closings.get(macro) ?? -1) > lines.at;
}

function enclosed([, macro = '', options = '']: RegExpExecArray, lines: Lines, reading: Reading, depth: number): Block {
  const title = /(?:^|\|)title=([^|]+)/.exec(options)?.[1] ?? (macro === 'expand' ? options : '');
  lines.at += 1;
  const heading: Block[] =
    title.trim() === ''
      ? []
      : [{ kind: 'paragraph', inlines: [{ kind: 'text', text: title, marks: { strong: true } }] }];
  if (depth >= DEEPEST) reading.tooDeep = true;
  const inner = depth >= DEEPEST ? paragraph(lines, reading) : blocksIn(lines, reading, macro, depth + 1);
  return { kind: 'quote', blocks: [...heading, ...inner] };
}

/** Lines up to the next one that begins something else. A line end in it is a break. */
function paragraph(lines: Lines, reading: Reading): Block[] {
  const text: string[] = [];
  for (; lines.at < lines.lines.length; lines.at += 1) {
    const line = lines.lines[lines.at] ?? '';
    if (text.length > 0 && beginsAnother(line)) break;
    text.push(line);
  }
  return [{ kind: 'paragraph', inlines: inlinesOfWiki(text.join('\n'), reading) }];
}

function beginsAnother(line: string): boolean {
  if (line.trim() === '' || /^\{(quote|panel|expand|info|note|tip|warning)\}$/.test(line.trim())) return true;
  return [VERBATIM, ENCLOSING, ROW, ITEM, HEADING, BLOCK_QUOTE, RULE].some((begin) => begin.test(line));
}

interface OpenList {
  readonly signs: string;
  readonly items: { done: null; blocks: Block[] }[];
}

/** `*`, `**`, `#` and mixtures: the number of signs is the depth, the last one says which kind. */
function list(lines: Lines, reading: Reading): Block {
  const top: OpenList = { signs: '', items: [] };
  const open: OpenList[] = [];
  for (; lines.at < lines.lines.length; lines.at += 1) {
    const item = ITEM.exec(lines.lines[lines.at] ?? '');
    if (!item || RULE.test(lines.lines[lines.at] ?? '')) break;
    const signs = item[1] ?? '*';
    while (open.length > signs.length) open.pop();
    while (open.length < signs.length) open.push(nested(open.at(-1) ?? top, signs.slice(0, open.length + 1)));
    open
      .at(-1)
      ?.items.push({ done: null, blocks: [{ kind: 'paragraph', inlines: inlinesOfWiki(item[2] ?? '', reading) }] });
  }
  const [first] = top.items[0]?.blocks ?? [];
  return first ?? { kind: 'rule' };
}

/** A new list inside the last item of another one. */
function nested(outer: OpenList, signs: string): OpenList {
  const items: OpenList['items'] = [];
  const block: Block = { kind: 'list', ordered: signs.endsWith('#'), start: 1, items };
  const last = outer.items.at(-1);
  if (last) last.blocks.push(block);
  else outer.items.push({ done: null, blocks: [block] });
  return { signs, items };
}

function table(lines: Lines, reading: Reading): Block {
  const rows: TableRow[] = [];
  for (; lines.at < lines.lines.length; lines.at += 1) {
    const line = lines.lines[lines.at] ?? '';
    if (!ROW.test(line)) break;
    rows.push(row(line.trim(), reading));
  }
  return { kind: 'table', rows };
}

function row(line: string, reading: Reading): TableRow {
  const header = line.startsWith('||');
  const cells = cellsOf(line.replace(/^\|{1,2}/, '').replace(/\|{1,2}$/, ''));
  return {
    header,
    cells: cells.map((cell): Block[] =>
      cell.trim() === '' ? [] : [{ kind: 'paragraph', inlines: inlinesOfWiki(cell.trim(), reading) }],
    ),
  };
}

/** Divided by bars; those inside the brackets of a link divide nothing. */
function cellsOf(line: string): string[] {
  const cells = [''];
  let brackets = 0;
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at] ?? '';
    if (sign === '[') brackets += 1;
    if (sign === ']') brackets = Math.max(0, brackets - 1);
    if (sign === '\\') {
      cells[cells.length - 1] += sign + (line[at + 1] ?? '');
      at += 1;
    } else if (sign === '|' && brackets === 0) {
      if (line[at + 1] === '|') at += 1;
      cells.push('');
    } else cells[cells.length - 1] += sign;
  }
  return cells;
}
