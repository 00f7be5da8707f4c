import type { FileFormat, RawTable, TextEncoding } from '../domain/raw-row.types.js';
import { readCsv } from './csv.reader.js';
import { readJson } from './json.reader.js';
import { readXlsx } from './xlsx.reader.js';

/** A file as it was stored: its bytes can be read from the start as often as needed. */
export interface StoredFile {
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  bytes(): AsyncIterable<Buffer>;
}

/** The format of a file by its first bytes and its name; null when it is none that we read. */
export function formatOf(name: string, head: Buffer): FileFormat | null {
  if (head.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) return 'xlsx';
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  if (extension === 'json') return 'json';
  if (extension === 'csv' || extension === 'txt' || extension === 'tsv') return 'csv';
  return null;
}

/**
 * Opens a file as a table.
 * @param wanted the columns that the mapping names
 * @throws UnreadableFile when the file as a whole cannot be read
 */
export async function openTable(file: StoredFile, wanted: readonly string[]): Promise<RawTable> {
  if (file.format === 'csv') return readCsv(file.bytes(), file.encoding, wanted);
  if (file.format === 'json') return readJson(file.bytes(), file.encoding);
  const pieces: Buffer[] = [];
  for await (const piece of file.bytes()) pieces.push(piece);
  return readXlsx(Buffer.concat(pieces));
}
