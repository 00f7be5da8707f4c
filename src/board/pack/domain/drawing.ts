import { asDecimals, asNumber } from '../../../platform/wording/numbers.js';
import { CELL_PADDING } from './page-builder.js';
import { heightOf, widthOf, wrapped } from './fitting.js';
import type { Box, ChartBlock, RectBlock, Series, TableBlock, TextBlock } from './page.types.js';
import { FAINT, INK, MUTED } from './palette.js';

/** A line through points; a null breaks it off. Pages without charts and tables of their own are drawn with these. */
export interface LineShape {
  readonly kind: 'line';
  readonly points: readonly { readonly x: number; readonly y: number }[];
  readonly width: number;
  readonly colour: string;
  readonly stroke: Series['stroke'];
}

export interface DotShape {
  readonly kind: 'dot';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly colour: string;
}

export type Shape = TextBlock | RectBlock | LineShape | DotShape;

const text = (box: Box, said: string, size: number, style: Partial<TextBlock> = {}): TextBlock => ({
  ...{ kind: 'text', box, text: said, size, bold: false, colour: INK, align: 'left' },
  ...style,
});

/** A table as texts on rectangles, every cell where a table would have it. */
export function drawnTable({ box, columns, rows, size, headerSize, headerHeight, rowHeight }: TableBlock): Shape[] {
  const shapes: Shape[] = [];
  const starts = columns.map((_, at) => columns.slice(0, at).reduce((x, { width }) => x + width, box.x));
  const place = (at: number, y: number, h: number): Box => ({
    x: (starts[at] ?? box.x) + CELL_PADDING,
    y,
    w: (columns[at]?.width ?? 0) - 2 * CELL_PADDING,
    h,
  });
  columns.forEach(({ header, align }, at) => {
    const cell = place(at, box.y, headerHeight);
    const h = heightOf(wrapped(header, cell.w, headerSize, true).length, headerSize);
    shapes.push(
      text({ ...cell, y: box.y + headerHeight - h - 3, h }, header, headerSize, { bold: true, colour: MUTED, align }),
    );
  });
  shapes.push(rule(box.x, box.y + headerHeight, box.w, INK));
  rows.forEach((row, number) => {
    const y = box.y + headerHeight + number * rowHeight;
    row.forEach(({ text: said, bold, colour, fill }, at) => {
      const cell = place(at, y, rowHeight);
      const whole = { x: starts[at] ?? box.x, y, w: columns[at]?.width ?? 0, h: rowHeight };
      if (fill !== null) shapes.push({ kind: 'rect', box: whole, fill });
      const h = heightOf(wrapped(said, cell.w, size, bold).length, size);
      const align = columns[at]?.align ?? 'left';
      if (said !== '')
        shapes.push(text({ ...cell, y: y + (rowHeight - h) / 2, h }, said, size, { bold, colour, align }));
    });
    shapes.push(rule(box.x, y + rowHeight, box.w, FAINT));
  });
  return shapes;
}

function rule(x: number, y: number, w: number, colour: string): LineShape {
  const points = [
    { x, y },
    { x: x + w, y },
  ];
  return { kind: 'line', points, width: 0.75, colour, stroke: 'solid' };
}

/** A chart as lines, rectangles and texts. */
export function drawnChart(chart: ChartBlock): Shape[] {
  return chart.kind === 'bars' ? drawnBars(chart) : drawnLines(chart);
}

const LABEL = 10;

function drawnBars({ box, title, categories, series, format, min, max, locale }: ChartBlock): Shape[] {
  const label = Math.min(box.w * 0.42, Math.max(30, ...categories.map((name) => widthOf(name, LABEL) + 8)));
  const several = series.length > 1;
  const digits = format.split('.')[1]?.length ?? 0;
  const plot = { x: box.x + label, y: box.y + 24, w: box.w - label - 44, h: box.h - 24 - (several ? 22 : 4) };
  const at = (value: number): number => plot.x + (max > min ? (value - min) / (max - min) : 0) * plot.w;
  const zero = at(Math.min(max, Math.max(min, 0)));
  const band = plot.h / Math.max(1, categories.length);
  const bar = Math.min(26, (band * 0.7) / series.length);
  const shapes: Shape[] = [text({ x: box.x, y: box.y, w: box.w, h: 16 }, title, 12, { align: 'center' })];
  categories.forEach((name, position) => {
    const top = plot.y + position * band + (band - bar * series.length) / 2;
    const middle = plot.y + position * band + band / 2 - heightOf(1, LABEL) / 2;
    const shown = wrapped(name, label - 8, LABEL)[0] ?? '';
    const whole = shown === name ? name : `${shown}…`;
    shapes.push(text({ x: box.x, y: middle, w: label - 8, h: 12 }, whole, LABEL, { align: 'right' }));
    series.forEach(({ values, colour }, place) => {
      const value = values[position] ?? null;
      if (value === null) return;
      const y = top + place * bar;
      const end = at(value);
      shapes.push({
        kind: 'rect',
        box: { x: Math.min(zero, end), y, w: Math.abs(end - zero), h: bar * 0.92 },
        fill: colour,
      });
      const side =
        value < 0 ? { x: end - 64, w: 60, align: 'right' as const } : { x: end + 4, w: 60, align: 'left' as const };
      const said = { x: side.x, y: y + bar * 0.46 - heightOf(1, LABEL) / 2, w: side.w, h: 12 };
      shapes.push(text(said, asDecimals(value, locale, digits), LABEL, { align: side.align }));
    });
  });
  const axis = [
    { x: zero, y: plot.y },
    { x: zero, y: plot.y + plot.h },
  ];
  shapes.push({ kind: 'line', points: axis, width: 0.75, colour: MUTED, stroke: 'solid' });
  return several ? [...shapes, ...legendOf(series, box)] : shapes;
}

function legendOf(series: readonly Series[], box: Box): Shape[] {
  const width = 110;
  const start = box.x + (box.w - width * series.length) / 2;
  const y = box.y + box.h - 14;
  return series.flatMap(({ name, colour }, at): Shape[] => [
    { kind: 'rect', box: { x: start + at * width, y: y + 2, w: 9, h: 9 }, fill: colour },
    text({ x: start + at * width + 14, y, w: width - 16, h: 14 }, name, 11),
  ]);
}

function drawnLines({ box, categories, series, min, max, step: gridStep, locale }: ChartBlock): Shape[] {
  const plot = { x: box.x + 40, y: box.y + 6, w: box.w - 54, h: box.h - 28 };
  const step = plot.w / Math.max(1, categories.length);
  const xOf = (at: number): number => plot.x + (at + 0.5) * step;
  const yOf = (value: number): number => plot.y + plot.h - (max > min ? (value - min) / (max - min) : 0.5) * plot.h;
  const parts = Math.max(1, Math.round((max - min) / gridStep));
  const shapes: Shape[] = Array.from({ length: parts + 1 }, (_, part) => part).flatMap((part): Shape[] => {
    const value = min + ((max - min) * part) / parts;
    return [
      rule(plot.x, yOf(value), plot.w, part === 0 ? MUTED : 'E4E8ED'),
      text({ x: box.x, y: yOf(value) - 6, w: 34, h: 12 }, asNumber(value, locale, 2), LABEL, {
        align: 'right',
        colour: MUTED,
      }),
    ];
  });
  const skip = Math.max(1, Math.ceil(categories.length / 8));
  categories.forEach((name, at) => {
    if (at % skip !== 0) return;
    const below = { x: xOf(at) - 30, y: plot.y + plot.h + 5, w: 60, h: 12 };
    shapes.push(text(below, name, LABEL, { align: 'center' }));
  });
  for (const { values, colour, stroke } of series) {
    for (const stretch of stretchesOf(values)) {
      const points = stretch.map((at) => ({ x: xOf(at), y: yOf(values[at] ?? 0) }));
      if (points.length > 1)
        shapes.push({ kind: 'line', points, width: stroke === 'solid' ? 2 : 1.25, colour, stroke });
      if (stroke === 'solid') for (const { x, y } of points) shapes.push({ kind: 'dot', x, y, radius: 2.6, colour });
    }
  }
  return shapes;
}

/** The positions of values that follow each other without a gap. */
function stretchesOf(values: readonly (number | null)[]): number[][] {
  const stretches: number[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    const last = stretches.at(-1);
    if (last !== undefined && last.at(-1) === at - 1) last.push(at);
    else stretches.push([at]);
  });
  return stretches;
}
