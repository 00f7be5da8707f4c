/**
 * The text form of links in one cell: `Moving > Announce = 0.5 | Web, Phone; Billing > First invoice`.
 * `;` between links, `>` between the names of a path, `=` before the attributes, `|` between attributes, `,` inside one.
 * A backslash takes the meaning away from any of these, and from itself.
 */
export interface LinkText {
  /** Names from the outside in: a journey and its stage, or one name alone. */
  readonly path: readonly string[];
  /** Attributes by position, each a list; an absent one is an empty list. */
  readonly attributes: readonly (readonly string[])[];
}

const SPECIAL = /[\\;>=|,]/g;

/** Writes links as one cell; `parseLinks` reads back the same, in NFC. Names and values are expected without white space around them. */
export function formatLinks(links: readonly LinkText[]): string {
  return links.map(formatLink).join('; ');
}

function formatLink(link: LinkText): string {
  const path = link.path.map(escapeText).join(' > ');
  const attributes = [...link.attributes];
  while (attributes.length > 0 && attributes.at(-1)?.length === 0) attributes.pop();
  if (attributes.length === 0) return path;
  return `${path} = ${attributes.map((values) => values.map(escapeText).join(', ')).join(' | ')}`;
}

/** In NFC before it is escaped, because a cell is read in NFC: there the Greek question mark (U+037E) is a semicolon. */
function escapeText(text: string): string {
  return text.normalize('NFC').replace(SPECIAL, '\\$&');
}

/** Reads the cell form; empty links (`a;;b`) are passed over. An attribute list drops its empty values. */
export function parseLinks(text: string): LinkText[] {
  const links: LinkText[] = [];
  for (const part of splitAt(text, ';')) {
    if (part.trim() === '') continue;
    const [head = '', ...tail] = splitAt(part, '=');
    const attributes = tail.length === 0 ? [] : splitAt(tail.join('='), '|').map(valuesOf);
    links.push({ path: splitAt(head, '>').map(unescapeText), attributes });
  }
  return links;
}

function valuesOf(text: string): string[] {
  return splitAt(text, ',')
    .map(unescapeText)
    .filter((value) => value !== '');
}

/** Cuts at a character that no backslash precedes; the pieces keep their backslashes. */
function splitAt(text: string, mark: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === mark) {
      pieces.push(text.slice(start, at));
      start = at + 1;
    }
  }
  pieces.push(text.slice(start));
  return pieces;
}

function unescapeText(text: string): string {
  return text.trim().replace(/\\(.)/gsu, '$1');
}
