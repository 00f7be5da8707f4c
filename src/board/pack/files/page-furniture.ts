import { type Block, type Pack, type Page, PAGE_WIDTH, type TextBlock } from '../domain/page.types.js';
import { BODY } from '../domain/page-builder.js';
import { FAINT, INK, MUTED, VERMILLION } from '../domain/palette.js';

const FOOT = 508;

/** What stands on every page besides its matter: title, sentence, organisation, filter, as-of, page number, demo mark. */
export function pageFurniture(pack: Pack, page: Page, at: number): Block[] {
  const count = `${at + 1} / ${pack.pages.length}`;
  const foot = { y: FOOT, h: 14 };
  return [
    text({ x: BODY.x, y: 28, w: BODY.w - 90, h: 34 }, page.title, { size: 26, bold: true }),
    text({ x: BODY.x, y: 66, w: BODY.w, h: 38 }, page.sentence, { size: 15, colour: MUTED }),
    ...(pack.demo === null
      ? []
      : [
          text({ x: BODY.x + BODY.w - 80, y: 34, w: 80, h: 18 }, pack.demo, {
            ...{ size: 14, bold: true, colour: VERMILLION, align: 'right' },
          }),
        ]),
    { kind: 'rect', box: { x: BODY.x, y: FOOT - 8, w: PAGE_WIDTH - 80, h: 0.75 }, fill: FAINT },
    text({ ...foot, x: BODY.x, w: 420 }, page.filter, { size: 10, colour: MUTED }),
    text({ ...foot, x: BODY.x + 430, w: 360 }, page.asOf, { size: 10, colour: MUTED, align: 'right' }),
    text({ ...foot, x: BODY.x + BODY.w - 80, w: 80 }, count, { size: 10, colour: MUTED, align: 'right' }),
  ];
}

function text(box: TextBlock['box'], said: string, style: Partial<TextBlock> & { size: number }): TextBlock {
  return { kind: 'text', box, text: said, bold: false, colour: INK, align: 'left', ...style };
}
