import { fitted, heightOf, linesIn, plain } from './fitting.js';
import {
  type Block,
  type Box,
  type Cell,
  type ChartBlock,
  type Column,
  type Page,
  PAGE_WIDTH,
  type TextBlock,
} from './page.types.js';
import { GROUND, INK, MUTED } from './palette.js';
import type { Speech } from './speech.js';

/** Where a page's own matter lies: between its sentence and its foot. */
export const BODY: Box = { x: 40, y: 116, w: PAGE_WIDTH - 80, h: 376 };

/** Space between the text of a cell and its edges. */
export const CELL_PADDING = 7;
const GAP = 4;

export interface TextStyle {
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly align?: TextBlock['align'];
}

/** A cell before it is fitted into its column. */
export type CellDraft = string | { text: string; bold?: boolean; colour?: string; fill?: string };

export interface TableDraft {
  readonly box: Pick<Box, 'x' | 'y' | 'w'>;
  /** Widths are parts of the table's own. */
  readonly columns: readonly { header: string; part: number; align?: Column['align'] }[];
  readonly rows: readonly (readonly CellDraft[])[];
  readonly size: number;
  /** Lines that a row holds. */
  readonly lines: number;
  readonly headerLines?: number;
  readonly headerSize?: number;
}

/** The height of a row that holds so many lines. */
export function rowHeightOf(lines: number, size: number): number {
  return heightOf(lines, size) + 2 * GAP;
}

/**
 * Puts a page together: everything that is too long for its place is shortened there and told whole in the notes.
 * `asOf` and `filter` are on every page.
 */
export class PageBuilder {
  private readonly blocks: Block[] = [];
  private readonly notes: string[] = [];
  private shown: string;

  constructor(
    readonly speech: Speech,
    private readonly head: {
      readonly title: string;
      readonly sentence: string;
      readonly asOf: string;
      readonly filter: string;
    },
  ) {
    this.shown = this.fit(head.sentence, { w: BODY.w, h: heightOf(2, 15) }, { size: 15 });
  }

  /** Text that is shortened to its box. */
  text(box: Box, text: string, { size, bold = false, colour = INK, align = 'left' }: TextStyle): this {
    const shown = this.fit(text, box, { size, bold });
    this.blocks.push({ kind: 'text', box, text: shown, size, bold, colour, align });
    return this;
  }

  rect(box: Box, fill: string): this {
    this.blocks.push({ kind: 'rect', box, fill });
    return this;
  }

  /** A table; answers the y below it. */
  table({ box, columns, rows, size, lines, headerLines = 1, headerSize = size }: TableDraft): number {
    const parts = columns.reduce((sum, { part }) => sum + part, 0);
    const placed = columns.map(({ header, part, align = 'left' }): Column => {
      const width = (box.w * part) / parts;
      return { header: this.fitCell(header, width, headerLines, headerSize, true), width, align };
    });
    const cells = rows.map((row) =>
      row.map((draft, at): Cell => {
        const { text, bold = false, colour = INK, fill = null } = typeof draft === 'string' ? { text: draft } : draft;
        return { text: this.fitCell(text, placed[at]?.width ?? 0, lines, size, bold), bold, colour, fill };
      }),
    );
    const headerHeight = rowHeightOf(headerLines, headerSize);
    const rowHeight = rowHeightOf(lines, size);
    const h = headerHeight + rows.length * rowHeight;
    this.blocks.push({
      ...{ kind: 'table', box: { ...box, h }, columns: placed, rows: cells },
      ...{ size, headerSize, headerHeight, rowHeight },
    });
    return box.y + h;
  }

  chart(chart: Omit<ChartBlock, 'locale'>): this {
    const categories = chart.categories.map(plain);
    const series = chart.series.map((one) => ({ ...one, name: plain(one.name) }));
    this.blocks.push({ ...chart, title: plain(chart.title), categories, series, locale: this.speech.locale });
    return this;
  }

  /** Where there is nothing to show: what would be here. */
  empty(next: string): this {
    const box = { ...BODY, h: 92 };
    const said = { x: box.x + 28, y: box.y + 26, w: box.w - 56, h: 44 };
    return this.rect(box, GROUND).text(said, next, { size: 16, colour: MUTED });
  }

  /** Told beside the page only. */
  note(text: string): this {
    const whole = plain(text);
    if (whole !== '' && !this.notes.includes(whole)) this.notes.push(whole);
    return this;
  }

  page(): Page {
    const { title, asOf, filter } = this.head;
    return {
      title: this.fit(title, { w: BODY.w - 90, h: heightOf(1, 26) }, { size: 26, bold: true }),
      sentence: this.shown,
      asOf,
      filter: this.fit(filter, { w: 420, h: heightOf(1, 10) }, { size: 10 }),
      blocks: this.blocks,
      notes: this.notes,
    };
  }

  private fitCell(text: string, width: number, lines: number, size: number, bold: boolean): string {
    return this.fit(text, { w: width - 2 * CELL_PADDING, h: heightOf(lines, size) }, { size, bold });
  }

  private fit(text: string, box: Pick<Box, 'w' | 'h'>, { size, bold = false }: TextStyle): string {
    const shown = fitted(text, { width: box.w, lines: linesIn(box.h, size), size, bold });
    if (shown !== plain(text)) this.note(text);
    return shown;
  }
}
