import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import type { CsvError } from 'csv-parse';
import { nameKey } from '../domain/plain-text.js';
import type { RawRow, RawTable, RowFault, TextEncoding } from '../domain/raw-row.types.js';
import { decodeText } from './text-source.js';
import { UnreadableFile } from './unreadable-file.js';

/** A longer record is a quotation mark that somebody forgot. */
const LONGEST_RECORD = 500_000;
const MOST_COLUMNS = 500;
const DELIMITERS = [',', ';', '\t'] as const;
/** The header is looked for in the first characters of the file. */
const HEAD = 65_536;

export type Delimiter = (typeof DELIMITERS)[number];

/**
 * Reads a CSV file as it streams; one record at a time is in memory.
 * @param wanted the columns that the mapping names: the delimiter that finds most of them is taken
 * @throws UnreadableFile when there is no header or it has too many columns
 */
export async function readCsv(
  bytes: AsyncIterable<Buffer>,
  encoding: TextEncoding,
  wanted: readonly string[],
): Promise<RawTable> {
  const pieces = decodeText(bytes, encoding);
  let head = '';
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    head += next.value;
    if (head.length >= HEAD) break;
  }
  head = head.replace(/^\ufeff/, '');
  const hint = /^sep=(.)\r?\n/i.exec(head);
  if (hint) head = head.slice(hint[0].length);
  const delimiter = hint?.[1] ?? detectDelimiter(head, wanted);
  const records = recordsOf(chain(head, pieces), delimiter);
  const columns = await headerOf(records);
  return { columns: columns.names, rows: rowsOf(records, columns.names.length, columns.row) };
}

/**
 * The delimiter of a CSV text: the one whose header has most of the wanted columns, then most columns at all.
 * @param head the beginning of the file, the header at least
 */
export function detectDelimiter(head: string, wanted: readonly string[]): Delimiter {
  const keys = new Set(wanted.map(nameKey));
  const scored = DELIMITERS.map((delimiter) => {
    const names = firstRecord(head, delimiter);
    return { delimiter, hits: names.filter((name) => keys.has(nameKey(name))).length, columns: names.length };
  });
  const best = scored.reduce((a, b) => (b.hits > a.hits || (b.hits === a.hits && b.columns > a.columns) ? b : a));
  return best.delimiter;
}

/** Cells of the first line that is not empty; doubled quotation marks do not matter for choosing a delimiter. */
function firstRecord(head: string, delimiter: string): string[] {
  const names: string[] = [];
  let name = '';
  let quoted = false;
  for (const char of head.trimStart()) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === delimiter) {
      names.push(name);
      name = '';
    } else if (!quoted && (char === '\n' || char === '\r')) break;
    else name += char;
  }
  return [...names, name];
}

async function* chain(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* rest;
}

type CsvRecord = { readonly cells: string[] } | { readonly fault: RowFault };

/**
 * Records one by one; a record that cannot be told from what follows it ends the file with its fault. The parser is told to skip
 * such a record instead of failing, since a failing stream drops the good records that wait in it.
 */
async function* recordsOf(text: AsyncIterable<string>, delimiter: string): AsyncGenerator<CsvRecord> {
  const faults: RowFault[] = [];
  const parser = parse({
    delimiter,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: LONGEST_RECORD,
    skip_records_with_error: true,
    on_skip: (error) => void faults.push(faultOf(error)),
  });
  const source = Readable.from(until(text, () => faults.length > 0));
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  try {
    for await (const cells of parser) yield { cells: cells as string[] };
    if (faults[0]) yield { fault: faults[0] };
  } finally {
    source.destroy();
    parser.destroy();
  }
}

async function* until(text: AsyncIterable<string>, enough: () => boolean): AsyncGenerator<string> {
  for await (const piece of text) {
    if (enough()) return;
    yield piece;
  }
}

function faultOf(error: CsvError | undefined): RowFault {
  if (error?.code === 'CSV_MAX_RECORD_SIZE') return { code: 'record_too_long', params: { max: LONGEST_RECORD } };
  return { code: 'quote_not_closed' };
}

function isBlank(record: CsvRecord): boolean {
  return 'cells' in record && record.cells.length === 1 && record.cells[0]?.trim() === '';
}

async function headerOf(records: AsyncGenerator<CsvRecord>): Promise<{ names: string[]; row: number }> {
  for (let row = 1; ; row += 1) {
    const next = await records.next();
    if (next.done) throw new UnreadableFile('empty_file');
    if (isBlank(next.value)) continue;
    if ('fault' in next.value) throw new UnreadableFile('no_columns');
    if (next.value.cells.length > MOST_COLUMNS) throw new UnreadableFile('too_many_columns');
    return { names: next.value.cells.map((name) => name.trim()), row };
  }
}

async function* rowsOf(records: AsyncGenerator<CsvRecord>, width: number, headerRow: number): AsyncGenerator<RawRow> {
  let row = headerRow;
  for await (const record of records) {
    row += 1;
    if (isBlank(record)) continue;
    if ('fault' in record) yield { row, cells: [], fault: record.fault };
    else if (record.cells.length === width) yield { row, cells: record.cells };
    else
      yield {
        row,
        cells: record.cells,
        fault: { code: 'ragged_row', params: { found: record.cells.length, expected: width } },
      };
  }
}
