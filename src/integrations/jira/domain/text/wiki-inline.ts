import { safeLink } from './safe-link.js';
import { NO_MARKS, textRun, type Inline, type Reading, type TextMarks } from './tree.types.js';

/** How far a closing sign is looked for; keeps long lines with many openings cheap. */
const FARTHEST = 1000;
const DEEPEST_MARKS = 8;

/** Signs around words. Superscript, subscript, insertion and citation are read as plain words. */
const SIGNS: Readonly<Record<string, TextMarks>> = {
  '*': { strong: true },
  _: { em: true },
  '-': { strike: true },
  '+': NO_MARKS,
  '^': NO_MARKS,
  '~': NO_MARKS,
};

interface Found {
  readonly inlines: readonly Inline[];
  /** Where reading goes on. */
  readonly next: number;
}

/** Reads one paragraph of wiki markup, line ends included. What is no markup stays as it is. Never throws. */
export function inlinesOfWiki(text: string, reading: Reading, marks: TextMarks = NO_MARKS, depth = 0): Inline[] {
  const inlines: Inline[] = [];
  let plain = '';
  const endPlain = (): void => {
    if (plain !== '') inlines.push(textRun(plain, marks));
    plain = '';
  };
  for (let at = 0; at < text.length;) {
    const found = depth > DEEPEST_MARKS ? null : markupAt(text, at, reading, marks, depth);
    if (found) {
      endPlain();
      inlines.push(...found.inlines);
      at = found.next;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  endPlain();
  return inlines;
}

function markupAt(text: string, at: number, reading: Reading, marks: TextMarks, depth: number): Found | null {
  switch (text[at]) {
    case '\n':
      return { inlines: [{ kind: 'break' }], next: at + 1 };
    case '\\':
      return escapeAt(text, at, marks);
    case '{':
      return braceAt(text, at, reading, marks, depth);
    case '[':
      return linkAt(text, at, reading, marks, depth);
    case '!':
      return imageAt(text, at, reading, marks);
    case '?':
      return text.startsWith('??', at) ? around(text, at, '??', reading, marks, depth) : null;
    default:
      return signAt(text, at, reading, marks, depth);
  }
}

/** Two backslashes are a line break, one before a sign is the sign itself. */
function escapeAt(text: string, at: number, marks: TextMarks): Found | null {
  const next = text[at + 1] ?? '';
  if (next === '\\') return { inlines: [{ kind: 'break' }], next: at + 2 + (text[at + 2] === '\n' ? 1 : 0) };
  if (!/[!-/:-@[-`{-~]/.test(next)) return null;
  return { inlines: [textRun(next, marks)], next: at + 2 };
}

function braceAt(text: string, at: number, reading: Reading, marks: TextMarks, depth: number): Found | null {
  if (text.startsWith('{{', at)) {
    const end = closing(text, '}}', at + 2);
    if (end <= at + 2) return null;
    return { inlines: [textRun(text.slice(at + 2, end), { ...marks, code: true })], next: end + 2 };
  }
  // {*}bold{*}: the form that the editor writes inside words.
  const wrapped = /^\{([*_+^~-])\}/.exec(text.slice(at, at + 3));
  if (wrapped) {
    const mark = wrapped[0];
    const end = closing(text, mark, at + 3);
    if (end < 0) return null;
    const inner = inlinesOfWiki(text.slice(at + 3, end), reading, { ...marks, ...SIGNS[wrapped[1] ?? ''] }, depth + 1);
    return { inlines: inner, next: end + 3 };
  }
  // Colours and anchors say nothing; their words do.
  const hollow = /^\{(color(:[^}\n]{1,40})?|anchor:[^}\n]{1,200})\}/.exec(text.slice(at, at + 240));
  return hollow ? { inlines: [], next: at + hollow[0].length } : null;
}

function linkAt(text: string, at: number, reading: Reading, marks: TextMarks, depth: number): Found | null {
  const end = closing(text, ']', at + 1);
  if (end < 0) return null;
  const inside = text.slice(at + 1, end);
  if (inside.trim() === '' || inside.includes('\n')) return null;
  const next = end + 1;
  if (inside.startsWith('~'))
    return { inlines: [textRun(`@${inside.slice(1).replace(/^accountid:/, '')}`, marks)], next };
  if (inside.startsWith('^')) {
    reading.files += 1;
    return { inlines: [textRun(inside.slice(1), marks)], next };
  }
  const [words = '', address] = inside.includes('|') ? inside.split('|') : ['', inside];
  const href = safeLink(address, reading.siteUrl);
  if (href !== null) {
    const linked = { ...marks, href };
    return {
      inlines: words === '' ? [textRun(address ?? href, linked)] : inlinesOfWiki(words, reading, linked, depth + 1),
      next,
    };
  }
  // An anchor, another scheme, or brackets that are no link at all: the words without a link.
  if (words !== '') return { inlines: inlinesOfWiki(words, reading, marks, depth + 1), next };
  return null;
}

function imageAt(text: string, at: number, reading: Reading, marks: TextMarks): Found | null {
  const found = /^!([^\s!|][^!|\n]{0,300})(\|[^!\n]{0,200})?!/.exec(text.slice(at, at + 512));
  const source = found?.[1] ?? '';
  if (!found || !/\.[a-z0-9]{2,5}$|^https?:/i.test(source)) return null;
  const href = safeLink(source, null);
  if (href === null) reading.files += 1;
  return { inlines: [textRun(source, href === null ? marks : { ...marks, href })], next: at + found[0].length };
}

function signAt(text: string, at: number, reading: Reading, marks: TextMarks, depth: number): Found | null {
  const sign = text[at] ?? '';
  if (!(sign in SIGNS)) return null;
  return around(text, at, sign, reading, marks, depth);
}

/** `*words*`: the opening stands before a word and not inside one, the closing the other way round. */
function around(
  text: string,
  at: number,
  sign: string,
  reading: Reading,
  marks: TextMarks,
  depth: number,
): Found | null {
  const start = at + sign.length;
  if (isWord(text[at - 1]) || !text[start] || /\s/.test(text[start]) || text.startsWith(sign, start)) return null;
  for (let end = closing(text, sign, start); end >= 0; end = closing(text, sign, end + 1, start)) {
    if (/\s/.test(text[end - 1] ?? ' ') || text[end - 1] === '\\' || isWord(text[end + sign.length])) continue;
    const inner = inlinesOfWiki(text.slice(start, end), reading, { ...marks, ...(SIGNS[sign] ?? NO_MARKS) }, depth + 1);
    return { inlines: inner, next: end + sign.length };
  }
  return null;
}

const isWord = (sign: string | undefined): boolean => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** Where a closing sign stands on the same line, not far away; -1 where it does not. */
function closing(text: string, sign: string, from: number, start = from): number {
  const reach = text.slice(from, start + FARTHEST);
  const end = reach.indexOf(sign);
  const line = reach.indexOf('\n');
  return end < 0 || (line >= 0 && line < end) ? -1 : from + end;
}
