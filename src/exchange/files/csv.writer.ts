import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import { guardFormula } from '../domain/formula-guard.js';
import type { ExportRow } from './export-row.types.js';

/**
 * Writes rows as CSV: UTF-8 with a byte-order mark (spreadsheets need it to see the accents), commas, CRLF between records.
 * Texts that a spreadsheet would run are made harmless; numbers stay numbers.
 */
export function writeCsv(columns: readonly string[], rows: AsyncIterable<ExportRow>): Readable {
  const stringifier = stringify({ bom: true, record_delimiter: '\r\n', quoted_match: /[\r\n]|^\s|\s$/ });
  const source = Readable.from(records(columns, rows));
  source.on('error', (error) => stringifier.destroy(error));
  stringifier.on('close', () => source.destroy());
  return source.pipe(stringifier);
}

async function* records(columns: readonly string[], rows: AsyncIterable<ExportRow>): AsyncGenerator<string[]> {
  yield [...columns];
  for await (const row of rows)
    yield row.map((cell) => (typeof cell === 'number' ? String(cell) : guardFormula(cell ?? '')));
}
