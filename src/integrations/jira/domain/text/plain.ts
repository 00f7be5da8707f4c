import type { Block, Inline, ListItem } from './tree.types.js';

/** The text as it reads, nothing of it changed: blocks divided by empty lines, items and rows by line ends. */
export function plainText(blocks: readonly Block[]): string {
  return joined(blocks, 0).replace(/^\n+|\n+$/g, '');
}

function joined(blocks: readonly Block[], depth: number): string {
  return blocks
    .map((block) => plainBlock(block, depth))
    .filter((text) => text !== '')
    .join('\n\n');
}

function plainBlock(block: Block, depth: number): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return plainInlines(block.inlines);
    case 'code':
      return block.text;
    case 'quote':
      return joined(block.blocks, depth);
    case 'list':
      return block.items
        .map((item, at) => plainItem(item, block.ordered ? `${block.start + at}.` : '-', depth))
        .join('\n');
    case 'table':
      return block.rows.map((row) => row.cells.map((cell) => joined(cell, depth)).join(' | ')).join('\n');
    case 'rule':
      return '';
  }
}

function plainItem({ done, blocks }: ListItem, marker: string, depth: number): string {
  const box = done === null ? '' : done ? '[x] ' : '[ ] ';
  const parts = blocks.map((block) => plainBlock(block, depth + 1)).filter((text) => text !== '');
  return `${'  '.repeat(depth)}${marker} ${box}${parts.join('\n')}`;
}

export function plainInlines(inlines: readonly Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'break' ? '\n' : inline.text)).join('');
}
