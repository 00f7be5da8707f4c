import { readText } from '../../src/integrations/jira/domain/text/jira-text.js';
import type { AdfNode } from './adf.js';

/** What became of a document. */
export interface AdfOutcome {
  readonly texts: number;
  /** Texts that the plain text or the Markdown lacks. */
  readonly lost: readonly string[];
  /** Addresses that the Markdown links to and that are neither of the web nor of mail. */
  readonly unsafe: readonly string[];
}

/** What a reader of the Markdown sees. */
const seen = (markdown: string): string =>
  markdown
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

/** Every address that the Markdown links to; inside code nothing is a link. */
export const linkedIn = (markdown: string): string[] => {
  const outside = markdown.replace(/\\[^]|(`+)(?!`)[^]*?(?<!`)\1(?!`)/g, '');
  const inline = [...outside.matchAll(/(?<!\\)\]\(([^)]*)\)/g)].map(([, address = '']) => address);
  const bare = [...outside.matchAll(/<([a-z][a-z0-9+.-]*:[^>\s]*)>/gi)].map(([, address = '']) => address);
  return [...inline, ...bare];
};

/**
 * Reads a document as the product does, every text in it numbered first so that none can hide behind another.
 * @throws whatever reading throws: it never should
 */
export function outcomeOf(document: AdfNode): AdfOutcome {
  const marks: string[] = [];
  const numbered = number(document, marks);
  const told = readText(numbered) ?? { plain: '', markdown: '' };
  const visible = seen(told.markdown);
  return {
    texts: marks.length,
    lost: marks.filter((mark) => !told.plain.includes(mark) || !visible.includes(mark)),
    unsafe: linkedIn(told.markdown).filter((address) => !/^(https?:\/\/|mailto:)/i.test(address)),
  };
}

function number(node: AdfNode, marks: string[]): AdfNode {
  const content = node.content?.map((child) => number(child, marks));
  const mark = `§${marks.length}§`;
  if (node.type === 'text') marks.push(mark);
  return {
    ...node,
    ...(content ? { content } : {}),
    ...(node.type === 'text' ? { text: `${node.text ?? ''}${mark}` } : {}),
  };
}
