import { isoDay } from '../domain/dates.js';
import type { RawCell, RawRow, RawTable } from '../domain/raw-row.types.js';
import { UnreadableFile } from './unreadable-file.js';
import { DateStyles, readXml, SharedStrings, unescapeXmlText, XmlReader } from './workbook-parts.js';
import type { XmlListener } from './workbook-parts.js';
import { ZipArchive } from './zip-archive.js';

/** What a workbook may unpack to; one of 20 MB holds 60 to 150 MB of XML when it is honest. */
const MOST_UNPACKED = 250_000_000;
const MOST_COLUMNS = 500;
const MOST_ROWS = 1_048_576;

/**
 * Reads the first sheet of a workbook, row by row. The shared strings are in memory, the sheet is not.
 * @throws UnreadableFile when it is no workbook, has no sheet or no header, or is larger inside than anybody's spreadsheet
 */
export async function readXlsx(bytes: Buffer): Promise<RawTable> {
  const archive = new ZipArchive(bytes, MOST_UNPACKED);
  const { path, from1904 } = await firstSheet(archive);
  const strings = new SharedStrings();
  if (archive.has('xl/sharedStrings.xml')) {
    const reader = new XmlReader(strings);
    for await (const piece of archive.part('xl/sharedStrings.xml')) reader.write(piece);
    reader.close();
  }
  const dates = new DateStyles();
  readXml(await archive.text('xl/styles.xml'), dates);
  const rows = sheetRows(archive, path, new SheetRows(strings.strings, dates, from1904));
  for (;;) {
    const next = await rows.next();
    if (next.done) throw new UnreadableFile('empty_file');
    const names = next.value.cells.map((cell) => columnName(cell).trim());
    if (names.some((name) => name !== '')) return { columns: names, rows: dataRows(rows, names.length) };
  }
}

/** A column may be headed by a number or a date. */
function columnName(cell: RawCell): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  return 'day' in cell && typeof cell.day === 'string' ? cell.day : '';
}

async function firstSheet(archive: ZipArchive): Promise<{ path: string; from1904: boolean }> {
  let relation: string | undefined;
  let from1904 = false;
  readXml(await archive.text('xl/workbook.xml'), {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = ['1', 'true'].includes(attributes['date1904'] ?? '');
      if (name === 'sheet' && attributes['state'] !== 'hidden') relation ??= attributes['r:id'];
    },
  });
  let path = '';
  readXml(await archive.text('xl/_rels/workbook.xml.rels'), {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['Id'] === relation) path = attributes['Target'] ?? '';
    },
  });
  if (path === '') throw new UnreadableFile(archive.has('xl/workbook.xml') ? 'no_sheet' : 'not_a_workbook');
  return { path: path.startsWith('/') ? path.slice(1) : `xl/${path}`, from1904 };
}

async function* sheetRows(archive: ZipArchive, path: string, sheet: SheetRows): AsyncGenerator<RawRow> {
  const reader = new XmlReader(sheet);
  for await (const piece of archive.part(path)) {
    reader.write(piece);
    yield* sheet.take();
  }
  reader.close();
  yield* sheet.take();
}

/** Rows after the header. Cells beyond it make the row ragged; missing ones are empty, as a sheet has no end of line. */
async function* dataRows(rows: AsyncGenerator<RawRow>, width: number): AsyncGenerator<RawRow> {
  for await (const { row, cells } of rows) {
    if (cells.every((cell) => cell === null || cell === '')) continue;
    const found = 1 + cells.findLastIndex((cell) => cell !== null && cell !== '');
    if (found > width) yield { row, cells, fault: { code: 'ragged_row', params: { found, expected: width } } };
    else yield { row, cells: Array.from({ length: width }, (_, index) => cells[index] ?? null) };
  }
}

/** Listens to a sheet and gathers its rows until they are taken. */
class SheetRows implements XmlListener {
  private ready: RawRow[] = [];
  private row = 0;
  private cells: RawCell[] = [];
  private column = 0;
  private type = 'n';
  private style: string | undefined;
  private value = '';
  private listening = false;
  private inReading = false;

  constructor(
    private readonly strings: readonly string[],
    private readonly dates: DateStyles,
    private readonly from1904: boolean,
  ) {}

  *take(): Generator<RawRow> {
    const rows = this.ready;
    this.ready = [];
    yield* rows;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') this.startRow(attributes['r']);
    else if (name === 'c') this.startCell(attributes);
    else if (name === 'rPh') this.inReading = true;
    else if (name === 'v' || (name === 't' && !this.inReading)) this.listening = true;
  }

  text(text: string): void {
    if (this.listening) this.value += text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'rPh') this.inReading = false;
    else if (name === 'c') this.cells[this.column - 1] = this.cell();
    else if (name === 'row') this.ready.push({ row: this.row, cells: Array.from(this.cells, (cell) => cell ?? null) });
  }

  private startRow(number: string | undefined): void {
    this.row = number === undefined ? this.row + 1 : Number(number);
    if (!Number.isInteger(this.row) || this.row < 1 || this.row > MOST_ROWS) throw new UnreadableFile('too_many_rows');
    this.cells = [];
    this.column = 0;
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    this.column = attributes['r'] === undefined ? this.column + 1 : columnNumber(attributes['r']);
    if (this.column < 1 || this.column > MOST_COLUMNS) throw new UnreadableFile('too_many_columns');
    this.type = attributes['t'] ?? 'n';
    this.style = attributes['s'];
    this.value = '';
  }

  /** An error like #REF! is kept as its text, so that it is named where a number or date is expected. */
  private cell(): RawCell {
    if (this.value === '' && this.type !== 's') return null;
    if (this.type === 's') return this.strings[Number(this.value)] ?? null;
    if (this.type === 'b') return this.value === '1';
    if (this.type === 'd') return { day: this.value.slice(0, 10) };
    if (this.type !== 'n') return unescapeXmlText(this.value);
    const number = Number(this.value);
    if (Number.isNaN(number)) return this.value;
    return this.dates.isDate(this.style) ? dayOfSerial(number, this.from1904) : number;
  }
}

/** 28 for `AB12`. */
function columnNumber(reference: string): number {
  let column = 0;
  for (const char of reference.toUpperCase()) {
    if (char < 'A' || char > 'Z') break;
    column = column * 26 + char.charCodeAt(0) - 64;
    if (column > MOST_COLUMNS) break;
  }
  return column;
}

/** The calendar day of a workbook's day number; in the 1900 system day 60 is a 29 February that never was. */
function dayOfSerial(serial: number, from1904: boolean): RawCell {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  const day = Number.isNaN(date.getTime())
    ? null
    : isoDay(date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate());
  return day === null || serial < 0 ? serial : { day };
}
