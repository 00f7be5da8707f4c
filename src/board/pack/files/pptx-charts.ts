import JSZip from 'jszip';
import type { ChartBlock, Series } from '../domain/page.types.js';

const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
/** How many labels an axis of periods has. */
const LABELS = 8;

/**
 * Sets right in every chart what the writer of slides cannot say: a gap is a point that is not there (it writes an empty
 * one, and 0 in the sheet that is opened to edit it), each line has its own stroke, and the first bar is the topmost.
 * @param charts in the order in which they were added
 */
export async function mendCharts(pptx: Buffer, charts: readonly ChartBlock[]): Promise<Buffer> {
  const file = await JSZip.loadAsync(pptx);
  const numbers = Object.keys(file.files)
    .map((name) => Number(CHART.exec(name)?.[1] ?? NaN))
    .filter((number) => !Number.isNaN(number))
    .sort((one, other) => one - other);
  for (const [at, number] of numbers.entries()) {
    const chart = charts[at];
    const path = `ppt/charts/chart${number}.xml`;
    const xml = await file.file(path)?.async('string');
    if (chart === undefined || xml === undefined) throw new Error(`a chart of the pack is missing: ${path}`);
    file.file(path, mendedChart(xml, chart));
    const book = `ppt/embeddings/Microsoft_Excel_Worksheet${number}.xlsx`;
    const bytes = await file.file(book)?.async('nodebuffer');
    if (bytes !== undefined) file.file(book, await mendedBook(bytes, chart));
  }
  return file.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function mendedChart(xml: string, { kind, series, categories }: ChartBlock): string {
  let at = -1;
  return xml
    .replace(/<c:catAx>[\s\S]*?<\/c:catAx>/, (axis) =>
      kind === 'bars' ? topToBottom(axis) : legible(axis, categories.length),
    )
    .replace(/<c:pt idx="\d+"><c:v><\/c:v><\/c:pt>/g, '')
    .replace(/<c:ser>[\s\S]*?<\/c:ser>/g, (one) => {
      at += 1;
      const drawn = series[at];
      return kind === 'bars' || drawn === undefined || drawn.stroke === 'solid' ? one : thinLine(one, drawn.stroke);
    });
}

function topToBottom(axis: string): string {
  return axis.replace('val="minMax"', 'val="maxMin"');
}

/** As many labels as can be read. */
function legible(axis: string, categories: number): string {
  const skip = Math.max(1, Math.ceil(categories / LABELS));
  const every = `<c:tickLblSkip val="${skip}"/><c:tickMarkSkip val="${skip}"/>`;
  return axis.replace('<c:noMultiLvlLbl', `${every}<c:noMultiLvlLbl`);
}

/** A reference line: thinner, broken, without marks. */
function thinLine(xml: string, stroke: Exclude<Series['stroke'], 'solid'>): string {
  return xml
    .replace(/<a:ln w="\d+"/, '<a:ln w="15875"')
    .replace('<a:prstDash val="solid"/>', `<a:prstDash val="${stroke === 'dashed' ? 'dash' : 'sysDot'}"/>`)
    .replace('<c:symbol val="circle"/>', '<c:symbol val="none"/>');
}

/** The sheet behind a chart, cell by cell: categories in column A, the first series in column B. */
async function mendedBook(bytes: Buffer, { series }: ChartBlock): Promise<Buffer> {
  const book = await JSZip.loadAsync(bytes);
  const path = 'xl/worksheets/sheet1.xml';
  const sheet = await book.file(path)?.async('string');
  if (sheet === undefined) return bytes;
  const mended = sheet.replace(/<c r="([A-Z]+)(\d+)"><v>[^<]*<\/v><\/c>/g, (cell, letters: string, row: string) => {
    const value = series[columnOf(letters) - 2]?.values[Number(row) - 2];
    if (value === undefined) return cell;
    return value === null ? '' : `<c r="${letters}${row}"><v>${value}</v></c>`;
  });
  book.file(path, mended);
  return book.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' });
}

function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
