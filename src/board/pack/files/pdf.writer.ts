import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import pdfmake from 'pdfmake';
import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces.js';
import { drawnChart, drawnTable, type LineShape, type Shape } from '../domain/drawing.js';
import { heightOf, wrapped } from '../domain/fitting.js';
import { notesPages } from '../domain/notes-pages.js';
import { type Block, type Pack, PAGE_HEIGHT, PAGE_WIDTH, type TextBlock } from '../domain/page.types.js';
import { fontRuns } from './font-runs.js';
import { pageFurniture } from './page-furniture.js';

const { resolve } = createRequire(import.meta.url);
const roboto = join(dirname(resolve('pdfmake/package.json')), 'fonts', 'Roboto');
const dejavu = join(dirname(resolve('dejavu-fonts-ttf/package.json')), 'ttf');

pdfmake.setFonts({
  Roboto: { normal: join(roboto, 'Roboto-Regular.ttf'), bold: join(roboto, 'Roboto-Medium.ttf') },
  DejaVu: { normal: join(dejavu, 'DejaVuSans.ttf'), bold: join(dejavu, 'DejaVuSans-Bold.ttf') },
});
// A pack is made of what it is given: nothing is fetched, and nothing read but the fonts.
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy((path) => path.startsWith(roboto) || path.startsWith(dejavu));

/** A pack as a PDF: the same pages, and what they tell whole on pages of notes behind them. Fonts are embedded. */
export async function writePdf(pack: Pack): Promise<Buffer> {
  const whole = { ...pack, pages: [...pack.pages, ...notesPages(pack)] };
  const content = whole.pages.flatMap((page, at): Content[] => {
    const shapes = [...pageFurniture(whole, page, at), ...page.blocks].flatMap(shapesOf);
    const start: Content = at === 0 ? '' : { text: '', pageBreak: 'before' };
    return [start, ...shapes.flatMap(contentOf)];
  });
  const definition: TDocumentDefinitions = {
    pageSize: { width: PAGE_WIDTH, height: PAGE_HEIGHT },
    pageMargins: 0,
    info: { title: pack.title, author: pack.organisation, creator: 'Regie', producer: 'Regie' },
    language: pack.locale,
    defaultStyle: { font: 'Roboto' },
    content,
  };
  return pdfmake.createPdf(definition).getBuffer();
}

function shapesOf(block: Block): Shape[] {
  if (block.kind === 'text' || block.kind === 'rect') return [block];
  return block.kind === 'table' ? drawnTable(block) : drawnChart(block);
}

function contentOf(shape: Shape): Content[] {
  if (shape.kind === 'text') return textOf(shape);
  if (shape.kind === 'line') return [lineOf(shape)];
  if (shape.kind === 'dot') {
    const { x, y, radius: r, colour } = shape;
    return [
      { canvas: [{ type: 'ellipse', x: 0, y: 0, r1: r, r2: r, color: `#${colour}` }], absolutePosition: { x, y } },
    ];
  }
  const { x, y, w, h } = shape.box;
  return [{ canvas: [{ type: 'rect', x: 0, y: 0, w, h, color: `#${shape.fill}` }], absolutePosition: { x, y } }];
}

/** Line by line, broken where the pages were laid out: nothing moves because a font is a little narrower. */
function textOf({ box, text, size, bold, colour, align }: TextBlock): Content[] {
  return wrapped(text, box.w, size, bold).map((line, at): Content => ({
    columns: [
      { width: box.w, text: fontRuns(line), fontSize: size, bold, color: `#${colour}`, alignment: align, noWrap: true },
    ],
    absolutePosition: { x: box.x, y: box.y + at * heightOf(1, size) },
  }));
}

function lineOf({ points, width, colour, stroke }: LineShape): Content {
  const dash =
    stroke === 'solid' ? {} : { dash: stroke === 'dashed' ? { length: 5, space: 3 } : { length: 1, space: 2 } };
  const shared = { lineWidth: width, lineColor: `#${colour}`, ...dash };
  return { canvas: [{ type: 'polyline', points: [...points], ...shared }], absolutePosition: { x: 0, y: 0 } };
}
