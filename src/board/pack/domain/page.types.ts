import type { Locale } from '../../../platform/wording/locale.types.js';

/** The pages of a board pack as plain data. Lengths are in points; a page is 960 × 540 of them, 16 : 9. */

export const PAGE_WIDTH = 960;
export const PAGE_HEIGHT = 540;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

/** A line of text, or several: already shortened to what the box holds. Colours are RRGGBB. */
export interface TextBlock {
  readonly kind: 'text';
  readonly box: Box;
  readonly text: string;
  readonly size: number;
  readonly bold: boolean;
  readonly colour: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A filled rectangle. */
export interface RectBlock {
  readonly kind: 'rect';
  readonly box: Box;
  readonly fill: string;
}

export interface Column {
  readonly header: string;
  readonly width: number;
  readonly align: 'left' | 'right' | 'center';
}

export interface Cell {
  readonly text: string;
  readonly bold: boolean;
  readonly colour: string;
  readonly fill: string | null;
}

/** A table of which every cell holds what it is given. `box.h` is the height of all rows together. */
export interface TableBlock {
  readonly kind: 'table';
  readonly box: Box;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly size: number;
  readonly headerSize: number;
  readonly headerHeight: number;
  readonly rowHeight: number;
}

export interface Series {
  readonly name: string;
  /** In the order of the categories; null is unknown, and drawn as nothing. */
  readonly values: readonly (number | null)[];
  readonly colour: string;
  /** How a line is drawn. */
  readonly stroke: 'solid' | 'dashed' | 'dotted';
}

/** A chart of bars that lie or lines that go from left to right; the values are the reader's own to change. */
export interface ChartBlock {
  readonly kind: 'bars' | 'lines';
  readonly box: Box;
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly Series[];
  /** How values are written beside bars, as a spreadsheet writes it: `0.0`. */
  readonly format: string;
  /** The ends of the axis of values. */
  readonly min: number;
  readonly max: number;
  /** From one line of the grid to the next. */
  readonly step: number;
  readonly locale: Locale;
}

export type Block = TextBlock | RectBlock | TableBlock | ChartBlock;

/** One page: a slide, or a page of paper. */
export interface Page {
  readonly title: string;
  /** What it says in one sentence. */
  readonly sentence: string;
  readonly asOf: string;
  readonly filter: string;
  readonly blocks: readonly Block[];
  /** Everything that was shortened on the page, whole, and how to read it. */
  readonly notes: readonly string[];
}

/** A pack, ready to be written to a file. */
export interface Pack {
  readonly title: string;
  readonly organisation: string;
  /** The mark of an invented organisation; null for a real one. */
  readonly demo: string | null;
  readonly locale: Locale;
  readonly pages: readonly Page[];
  /** What the pages of notes are called where a file has no notes of its own. */
  readonly notesTitle: string;
}
