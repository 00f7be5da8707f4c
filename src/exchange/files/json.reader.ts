import type { RawCell, RawRow, RawTable, TextEncoding } from '../domain/raw-row.types.js';
import { decodeText } from './text-source.js';
import { UnreadableFile } from './unreadable-file.js';

const MOST_COLUMNS = 500;

/**
 * Reads a JSON file, a list of objects or `{ items: [ … ] }`. It is in memory whole, so its size has a limit before it gets here.
 * @throws UnreadableFile when it is not JSON or not such a list
 */
export async function readJson(bytes: AsyncIterable<Buffer>, encoding: TextEncoding): Promise<RawTable> {
  let text = '';
  for await (const piece of decodeText(bytes, encoding)) text += piece;
  const items = listIn(parsed(text.replace(/^\ufeff/, '')));
  const columns = columnsOf(items);
  const index = new Map(columns.map((column, at) => [column, at]));
  return { columns, rows: rowsOf(items, index) };
}

function parsed(text: string): unknown {
  if (text.trim() === '') throw new UnreadableFile('empty_file');
  try {
    return JSON.parse(text);
  } catch {
    throw new UnreadableFile('not_json');
  }
}

function listIn(value: unknown): readonly unknown[] {
  const list = isFields(value) ? value['items'] : value;
  if (!Array.isArray(list)) throw new UnreadableFile('not_a_list');
  return list;
}

function columnsOf(items: readonly unknown[]): string[] {
  const columns = new Set<string>();
  for (const item of items) {
    if (isFields(item)) for (const name of Object.keys(item)) columns.add(name);
    if (columns.size > MOST_COLUMNS) throw new UnreadableFile('too_many_columns');
  }
  if (columns.size === 0) throw new UnreadableFile('no_columns');
  return [...columns];
}

async function* rowsOf(items: readonly unknown[], index: ReadonlyMap<string, number>): AsyncGenerator<RawRow> {
  let row = 0;
  for (const item of items) {
    row += 1;
    if (!isFields(item)) {
      yield { row, cells: [], fault: { code: 'not_an_object' } };
      continue;
    }
    const cells: RawCell[] = new Array<RawCell>(index.size).fill(null);
    for (const [name, value] of Object.entries(item)) cells[index.get(name) ?? 0] = value as RawCell;
    yield { row, cells };
  }
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
