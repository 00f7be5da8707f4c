import pptxgenjs from 'pptxgenjs';
import { CELL_PADDING } from '../domain/page-builder.js';
import {
  type Block,
  type Box,
  type Cell,
  type ChartBlock,
  type Pack,
  type Page,
  PAGE_HEIGHT,
  PAGE_WIDTH,
  type TableBlock,
  type TextBlock,
} from '../domain/page.types.js';
import { FAINT, INK, MUTED } from '../domain/palette.js';
import { pageFurniture } from './page-furniture.js';
import { mendCharts } from './pptx-charts.js';

type Deck = pptxgenjs.default;
type Slide = pptxgenjs.default.Slide;
type TableRow = pptxgenjs.default.TableRow;
type ChartOptions = pptxgenjs.default.IChartOpts;

/** The package's types name the class `default`; at run time the import is the class. */
const PptxDeck = pptxgenjs as unknown as new () => Deck;

const POINTS = 72;
const FONT = 'Arial';

/**
 * A pack as a PowerPoint file that can be edited: texts, tables and charts are PowerPoint's own. What a page tells
 * whole stands in its notes.
 */
export async function writePptx(pack: Pack): Promise<Buffer> {
  const deck = new PptxDeck();
  deck.defineLayout({ name: 'wide', width: PAGE_WIDTH / POINTS, height: PAGE_HEIGHT / POINTS });
  deck.layout = 'wide';
  deck.title = pack.title;
  deck.company = pack.organisation;
  deck.author = 'Regie';
  deck.theme = { headFontFace: FONT, bodyFontFace: FONT };
  const charts: ChartBlock[] = [];
  pack.pages.forEach((page, at) => {
    const slide = deck.addSlide();
    for (const block of [...pageFurniture(pack, page, at), ...page.blocks]) {
      addBlock(deck, slide, block, pack.locale);
      if (block.kind === 'bars' || block.kind === 'lines') charts.push(block);
    }
    slide.addNotes(notesOf(page));
  });
  return mendCharts((await deck.write({ outputType: 'nodebuffer' })) as Buffer, charts);
}

function notesOf(page: Page): string {
  return [page.title, `${page.asOf} · ${page.filter}`, ...page.notes].join('\n');
}

function addBlock(deck: Deck, slide: Slide, block: Block, locale: Pack['locale']): void {
  if (block.kind === 'text') addText(slide, block, locale);
  else if (block.kind === 'table') addTable(slide, block, locale);
  else if (block.kind === 'rect') slide.addShape('rect', { ...placed(block.box), fill: { color: block.fill } });
  else addChart(deck, slide, block);
}

function placed({ x, y, w, h }: Box): { x: number; y: number; w: number; h: number } {
  return { x: x / POINTS, y: y / POINTS, w: w / POINTS, h: h / POINTS };
}

const languageOf = (locale: Pack['locale']): string => (locale === 'nl' ? 'nl-NL' : 'en-GB');

function addText(slide: Slide, { box, text, size, bold, colour, align }: TextBlock, locale: Pack['locale']): void {
  slide.addText(text, {
    ...placed(box),
    ...{
      fontFace: FONT,
      fontSize: size,
      bold,
      color: colour,
      align,
      valign: 'top',
      margin: 0,
      wrap: true,
      fit: 'none',
    },
    lang: languageOf(locale),
  });
}

function addTable(slide: Slide, table: TableBlock, locale: Pack['locale']): void {
  const { box, columns, rows, size, headerSize, headerHeight, rowHeight } = table;
  const line = { type: 'solid', pt: 0.75, color: FAINT } as const;
  const none = { type: 'none' } as const;
  const head: TableRow = columns.map(({ header, align }) => ({
    text: header,
    options: {
      ...{ bold: true, fontSize: headerSize, color: MUTED, align, valign: 'bottom' },
      border: [none, none, { ...line, color: INK }, none],
    },
  }));
  const cell = ({ text, bold, colour, fill }: Cell, at: number): TableRow[number] => ({
    text,
    options: {
      ...{ bold, color: colour, align: columns[at]?.align ?? 'left', valign: 'middle' },
      border: [none, none, line, none],
      ...(fill === null ? {} : { fill: { color: fill } }),
    },
  });
  slide.addTable([head, ...rows.map((row) => row.map(cell))], {
    ...placed(box),
    colW: columns.map(({ width }) => width / POINTS),
    rowH: [headerHeight, ...rows.map(() => rowHeight)].map((height) => height / POINTS),
    ...{ fontFace: FONT, fontSize: size, autoPage: false },
    margin: [2 / POINTS, CELL_PADDING / POINTS, 2 / POINTS, CELL_PADDING / POINTS],
    lang: languageOf(locale),
  });
}

function addChart(deck: Deck, slide: Slide, chart: ChartBlock): void {
  const labels = [...chart.categories];
  const data = chart.series.map(({ name, values }) => ({ name, labels, values: values as number[] }));
  const axis = {
    catAxisLabelFontFace: FONT,
    valAxisLabelFontFace: FONT,
    catAxisLabelColor: INK,
    valAxisLabelColor: MUTED,
  };
  const shared: ChartOptions = {
    ...placed(chart.box),
    ...axis,
    altText: chart.title,
    chartColors: chart.series.map(({ colour }) => colour),
    chartArea: { roundedCorners: false },
    ...{
      showLegend: chart.kind === 'bars' && chart.series.length > 1,
      legendPos: 'b',
      legendFontSize: 11,
      legendFontFace: FONT,
      legendColor: INK,
    },
    ...{ valAxisMinVal: chart.min, valAxisMaxVal: chart.max, valAxisMajorUnit: chart.step, displayBlanksAs: 'gap' },
    ...{
      catAxisLabelFontSize: chart.kind === 'lines' ? 9 : 10,
      valAxisLabelFontSize: 10,
      valGridLine: { color: 'E4E8ED', size: 0.5 },
    },
  };
  if (chart.kind === 'lines') {
    slide.addChart(deck.ChartType.line, data, { ...shared, ...lineOptions(chart) });
    return;
  }
  slide.addChart(deck.ChartType.bar, data, {
    ...shared,
    ...{ barDir: 'bar', barGapWidthPct: chart.series.length > 1 ? 45 : 70 },
    ...{ catAxisLabelPos: 'low', valAxisHidden: true, valAxisLineShow: false, valGridLine: { style: 'none' } },
    ...{ showValue: true, dataLabelFormatCode: chart.format, dataLabelFontSize: 10, dataLabelFontFace: FONT },
    ...{ dataLabelColor: INK, dataLabelPosition: 'outEnd' },
    ...{ showTitle: true, title: chart.title, titleFontSize: 12, titleFontFace: FONT, titleColor: INK },
  });
}

function lineOptions({ format }: ChartBlock): ChartOptions {
  return {
    ...{ lineSize: 2, lineDataSymbol: 'circle', lineDataSymbolSize: 6, valAxisLabelFormatCode: 'General' },
    dataLabelFormatCode: format,
    ...{ catAxisLineShow: true, valAxisLineShow: false },
  };
}
