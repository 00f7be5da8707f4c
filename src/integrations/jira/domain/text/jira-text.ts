import type { JiraText } from '../../issue.types.js';
import { blocksOfAdf } from './adf.js';
import { markdown } from './markdown.js';
import { plainText } from './plain.js';
import type { Reading } from './tree.types.js';
import { blocksOfWiki } from './wiki.js';

export interface TextReading extends JiraText {
  /** Nested deeper than is laid out; no word of it is lost. */
  readonly tooDeep: boolean;
}

/**
 * Reads rich text in whatever form Jira gives it, into the same plain text and Markdown: a document in ADF (REST v3),
 * or a string of wiki markup (REST v2, Data Center, every webhook, and the strings that some v3 answers hold).
 * @param given the field's value
 * @param siteUrl the site's address, for links that begin with a slash; null: those become text
 * @returns null for no text: null, an empty string, a document without a word
 */
export function readText(given: unknown, siteUrl: string | null = null): TextReading | null {
  const reading: Reading = { siteUrl, files: 0, tooDeep: false };
  const blocks = typeof given === 'string' ? blocksOfWiki(given, reading) : blocksOfAdf(given, reading);
  const plain = plainText(blocks);
  if (plain.trim() === '' && reading.files === 0) return null;
  return { plain, markdown: markdown(blocks), files: reading.files, tooDeep: reading.tooDeep };
}
