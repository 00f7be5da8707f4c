/** A cell as its file holds it: text, a typed cell of a workbook, or a value of a JSON file. */
export type RawCell =
  string | number | boolean | null | CalendarDay | readonly unknown[] | Readonly<Record<string, unknown>>;

/** A workbook cell that its format declares to be a date. */
export interface CalendarDay {
  readonly day: string;
}

/**
 * One record of a file. `row` is the number that a spreadsheet shows beside it: the header is row 1 and a cell
 * with line breaks is still one row. In a JSON file, which has no header, the first item is row 1.
 */
export interface RawRow {
  readonly row: number;
  readonly cells: readonly RawCell[];
  readonly fault?: RowFault;
}

/** What is wrong with a row before anybody looks into its cells. */
export interface RowFault {
  readonly code: 'ragged_row' | 'quote_not_closed' | 'record_too_long' | 'not_an_object';
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The columns of a file and its rows, in order. */
export interface RawTable {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<RawRow>;
}

export type TextEncoding = 'utf-8' | 'windows-1252';
export type FileFormat = 'csv' | 'xlsx' | 'json';
