import { heightOf, wrapped } from './fitting.js';
import type { Block, Pack, Page } from './page.types.js';
import { BODY } from './page-builder.js';
import { INK } from './palette.js';

const SIZE = 11;
const GUTTER = 30;
const COLUMN = (BODY.w - GUTTER) / 2;
const LINES = Math.floor(BODY.h / heightOf(1, SIZE));

interface Line {
  readonly text: string;
  readonly bold: boolean;
}

/** The notes of all pages as pages of two columns, for a file that has no notes of its own. */
export function notesPages({ pages, notesTitle }: Pack): Page[] {
  const lines = pages.flatMap((page, at) => linesOf(page, at + 1));
  const made: Page[] = [];
  for (let from = 0; from < lines.length; from += 2 * LINES) {
    const { asOf, filter } = pages[0]!;
    const blocks = [
      ...columnOf(lines.slice(from, from + LINES), BODY.x),
      ...columnOf(lines.slice(from + LINES, from + 2 * LINES), BODY.x + COLUMN + GUTTER),
    ];
    made.push({ title: notesTitle, sentence: '', asOf, filter, blocks, notes: [] });
  }
  return made;
}

function linesOf({ title, notes }: Page, number: number): Line[] {
  if (notes.length === 0) return [];
  const paragraphs = notes.map((note) => wrapped(note, COLUMN, SIZE).map((text) => ({ text, bold: false })));
  const blank = { text: '', bold: false };
  const heading = wrapped(`${number} · ${title}`, COLUMN, SIZE, true).map((text) => ({ text, bold: true }));
  return [...heading, ...paragraphs.flatMap((lines) => [...lines, blank])];
}

function columnOf(lines: readonly Line[], x: number): Block[] {
  const h = heightOf(1, SIZE);
  return lines.flatMap(({ text, bold }, at): Block[] =>
    text === ''
      ? []
      : [
          {
            kind: 'text',
            box: { x, y: BODY.y + at * h, w: COLUMN, h },
            text,
            size: SIZE,
            bold,
            colour: INK,
            align: 'left',
          },
        ],
  );
}
