import { safeLink } from './safe-link.js';
import {
  DEEPEST,
  NO_MARKS,
  textRun,
  type Block,
  type Inline,
  type ListItem,
  type Reading,
  type TableRow,
  type TextMarks,
} from './tree.types.js';

type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value);
const attrsOf = (node: Node): Node => (isNode(node['attrs']) ? node['attrs'] : {});
const typeOf = (node: Node): string => (typeof node['type'] === 'string' ? node['type'] : '');
const textIn = (value: unknown): string => (typeof value === 'string' ? value : '');

function childrenOf(node: Node): Node[] {
  const { content } = node;
  if (Array.isArray(content)) return content.filter(isNode);
  return isNode(content) ? [content] : [];
}

const INLINE = new Set([
  'text',
  'hardBreak',
  'mention',
  'emoji',
  'date',
  'status',
  'inlineCard',
  'placeholder',
  'mediaInline',
  'inlineExtension',
]);

/**
 * Reads a document in the Atlassian Document Format. Node types that are not known are read through: their text and
 * that of everything inside them is kept. Never throws.
 */
export function blocksOfAdf(document: unknown, reading: Reading): Block[] {
  if (Array.isArray(document)) return blocksOf(document.filter(isNode), reading, 0);
  return isNode(document) ? blocksOf([document], reading, 0) : [];
}

/** Runs of inline nodes between blocks become paragraphs of their own. */
function blocksOf(nodes: readonly Node[], reading: Reading, depth: number): Block[] {
  const blocks: Block[] = [];
  let run: Node[] = [];
  const endRun = (): void => {
    if (run.length > 0) blocks.push(...paragraph(inlinesOf(run, reading, NO_MARKS, depth)));
    run = [];
  };
  for (const node of nodes) {
    if (isInline(node)) run.push(node);
    else {
      endRun();
      for (const block of blockOf(node, reading, depth)) blocks.push(block);
    }
  }
  endRun();
  return blocks;
}

/** A node that nobody knows is inline when it carries text of its own and nothing inside. */
function isInline(node: Node): boolean {
  return INLINE.has(typeOf(node)) || (typeof node['text'] === 'string' && childrenOf(node).length === 0);
}

function blockOf(node: Node, reading: Reading, depth: number): Block[] {
  if (depth >= DEEPEST) return gathered(node, reading);
  const inner = (): Block[] => blocksOf(childrenOf(node), reading, depth + 1);
  switch (typeOf(node)) {
    case 'paragraph':
    case 'caption':
      return paragraph(inlinesOf(childrenOf(node), reading, NO_MARKS, depth + 1));
    case 'heading':
      return heading(node, inlinesOf(childrenOf(node), reading, NO_MARKS, depth + 1));
    case 'codeBlock':
      return [{ kind: 'code', language: textIn(attrsOf(node)['language']), text: flatText(node) }];
    case 'blockquote':
    case 'panel':
      return quote(inner());
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
    case 'decisionList':
      return list(node, reading, depth);
    case 'table':
      return table(node, reading, depth);
    case 'rule':
      return [{ kind: 'rule' }];
    case 'media':
      return paragraph(media(node, reading, NO_MARKS));
    case 'blockCard':
    case 'embedCard':
      return paragraph(card(node, reading, NO_MARKS));
    default:
      return [...titleOf(node), ...inner()];
  }
}

const paragraph = (inlines: readonly Inline[]): Block[] =>
  inlines.length === 0 ? [] : [{ kind: 'paragraph', inlines }];
const quote = (blocks: readonly Block[]): Block[] => (blocks.length === 0 ? [] : [{ kind: 'quote', blocks }]);

function heading(node: Node, inlines: readonly Inline[]): Block[] {
  if (inlines.length === 0) return [];
  const level = Number(attrsOf(node)['level']);
  return [{ kind: 'heading', level: level >= 1 && level <= 6 ? Math.floor(level) : 3, inlines }];
}

/** The words that a folding section or an extension carries itself. */
function titleOf(node: Node): Block[] {
  const { title, text } = attrsOf(node);
  const own = [title, text, node['text']].filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return own.map((one) => ({
    kind: 'paragraph',
    inlines: [textRun(one, one === title ? { strong: true } : NO_MARKS)],
  }));
}

function list(node: Node, reading: Reading, depth: number): Block[] {
  const items = childrenOf(node).map((child): ListItem => {
    const { state } = attrsOf(child);
    const done = /task/i.test(typeOf(child)) ? state === 'DONE' : null;
    const isItem = /item$/i.test(typeOf(child));
    return { done, blocks: blocksOf(isItem ? childrenOf(child) : [child], reading, depth + 1) };
  });
  const start = Number(attrsOf(node)['order'] ?? 1);
  const ordered = typeOf(node) === 'orderedList';
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered, start: Number.isInteger(start) && start >= 0 ? start : 1, items }];
}

function table(node: Node, reading: Reading, depth: number): Block[] {
  const rows = childrenOf(node).map((row): TableRow => {
    const cells = typeOf(row) === 'tableRow' ? childrenOf(row) : [row];
    return {
      header: cells.length > 0 && cells.every((cell) => typeOf(cell) === 'tableHeader'),
      cells: cells.map((cell) => {
        const isCell = /^table(Cell|Header)$/.test(typeOf(cell));
        return blocksOf(isCell ? childrenOf(cell) : [cell], reading, depth + 1);
      }),
    };
  });
  return rows.length === 0 ? [] : [{ kind: 'table', rows }];
}

function inlinesOf(nodes: readonly Node[], reading: Reading, marks: TextMarks, depth: number): Inline[] {
  const inlines: Inline[] = [];
  for (const node of nodes) for (const inline of inlineOf(node, reading, marks, depth)) inlines.push(inline);
  return inlines;
}

function inlineOf(node: Node, reading: Reading, around: TextMarks, depth: number): Inline[] {
  const attrs = attrsOf(node);
  const marks = marksOf(node, reading, around);
  const said = (text: string): Inline[] => (text === '' ? [] : [textRun(text, marks)]);
  switch (typeOf(node)) {
    case 'text':
      return said(typeof node['text'] === 'number' ? String(node['text']) : textIn(node['text']));
    case 'hardBreak':
      return [{ kind: 'break' }];
    case 'emoji':
      return said(textIn(attrs['text']) || textIn(attrs['shortName']));
    case 'date':
      return said(dayOf(attrs['timestamp']));
    case 'inlineCard':
      return card(node, reading, marks);
    case 'mediaInline':
    case 'media':
      return media(node, reading, marks);
    default: {
      const own = [...said(textIn(node['text'])), ...said(textIn(attrs['text']))];
      if (depth >= DEEPEST) return [...own, ...gathered({ content: node['content'] }, reading).flatMap(inlinesIn)];
      return [...own, ...inlinesOf(childrenOf(node), reading, marks, depth + 1)];
    }
  }
}

const inlinesIn = (block: Block): readonly Inline[] => (block.kind === 'paragraph' ? block.inlines : []);

function marksOf(node: Node, reading: Reading, around: TextMarks): TextMarks {
  const given = Array.isArray(node['marks']) ? node['marks'].filter(isNode) : [];
  let marks = around;
  for (const mark of given) {
    const type = typeOf(mark);
    if (type === 'strong' || type === 'em' || type === 'strike' || type === 'code') marks = { ...marks, [type]: true };
    const href = type === 'link' ? safeLink(attrsOf(mark)['href'], reading.siteUrl) : null;
    if (href !== null) marks = { ...marks, href };
  }
  return marks;
}

function media(node: Node, reading: Reading, around: TextMarks): Inline[] {
  const { alt, url, type } = attrsOf(node);
  const href = safeLink(url, reading.siteUrl);
  if (type !== 'external' || href === null) reading.files += 1;
  const marks = marksOf(node, reading, href === null ? around : { ...around, href });
  const words = textIn(alt).trim();
  return words === '' && href === null ? [] : [textRun(words || (href ?? ''), marks)];
}

function card(node: Node, reading: Reading, marks: TextMarks): Inline[] {
  const { url, data } = attrsOf(node);
  const known = isNode(data) ? data : {};
  const href = safeLink(url ?? known['url'], reading.siteUrl);
  const name = textIn(known['name']);
  if (href === null) return name === '' ? [] : [textRun(name, marks)];
  return [textRun(name || href, { ...marks, href })];
}

/** Milliseconds, as text or number → the day in UTC. */
function dayOf(timestamp: unknown): string {
  const time =
    typeof timestamp === 'string' || typeof timestamp === 'number' ? new Date(Number(timestamp)) : new Date(Number.NaN);
  return Number.isNaN(time.getTime()) ? textIn(timestamp) : time.toISOString().slice(0, 10);
}

/** All text below a node in its order, without recursion: however deep it lies, none is lost. */
function flatText(node: Node): string {
  const parts: string[] = [];
  const waiting: Node[] = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (typeof next['text'] === 'string') parts.push(next['text']);
    else if (typeOf(next) === 'hardBreak') parts.push('\n');
    const children = childrenOf(next);
    for (let at = children.length - 1; at >= 0; at -= 1) waiting.push(children[at] as Node);
  }
  return parts.join('');
}

function gathered(node: Node, reading: Reading): Block[] {
  reading.tooDeep = true;
  const text = flatText(node);
  return text === '' ? [] : [{ kind: 'paragraph', inlines: [textRun(text)] }];
}
