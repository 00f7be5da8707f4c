import { parse } from 'csv-parse/browser/esm/sync';

/** A column of a file with some of what stands in it. */
export interface PreviewColumn {
  readonly name: string;
  /** Of the first rows, without the empty cells. */
  readonly samples: readonly string[];
}

/** Enough for the header and the first rows; the server reads the rest. */
const HEAD_BYTES = 512 * 1024;
const SAMPLED_ROWS = 40;

/**
 * Looks into the start of a file, so that its columns can be mapped before it is sent.
 * @throws Error when no columns can be found
 */
export async function previewOf(file: File): Promise<PreviewColumn[]> {
  const name = file.name.toLowerCase();
  const records = name.endsWith('.xlsx')
    ? await workbookRecords(file)
    : name.endsWith('.json')
      ? jsonRecords(await file.text())
      : csvRecords(textOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer())));
  const [header, ...rows] = records;
  if (!header || header.every((cell) => cell.trim() === '')) throw new Error('no columns');
  return header.flatMap((title, at) => {
    const column = title.trim();
    if (column === '') return [];
    return [{ name: column, samples: rows.map((row) => row[at]?.trim() ?? '').filter((cell) => cell !== '') }];
  });
}

/** The first records of a CSV text, the header first. The separator is the mark that the header has most of. */
export function csvRecords(text: string): string[][] {
  const header = text.split(/\r?\n/, 1)[0] ?? '';
  const count = (mark: string): number => header.split(mark).length;
  const delimiter = [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
  return parse(text, { delimiter, bom: true, to: SAMPLED_ROWS, relax_quotes: true, relax_column_count: true });
}

/** UTF-8, or the encoding of western spreadsheets where it is not. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function jsonRecords(text: string): string[][] {
  const parsed: unknown = JSON.parse(text);
  const items = Array.isArray(parsed) ? parsed : (parsed as { items?: unknown }).items;
  if (!Array.isArray(items)) throw new Error('no list');
  const rows = items.slice(0, SAMPLED_ROWS) as Record<string, unknown>[];
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return [columns, ...rows.map((row) => columns.map((column) => written(row[column])))];
}

/** The workbook's reader is large: it comes with the first workbook. */
async function workbookRecords(file: File): Promise<string[][]> {
  const { default: excel } = await import('exceljs');
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(await file.arrayBuffer());
  const sheet = workbook.worksheets.find(({ state }) => state === 'visible');
  const rows = sheet?.getRows(1, Math.min(SAMPLED_ROWS, sheet.rowCount)) ?? [];
  return rows.map((row) => Array.from({ length: row.cellCount }, (_, at) => row.getCell(at + 1).text));
}

function written(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
