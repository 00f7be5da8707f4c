import { PassThrough } from 'node:stream';
import type { Readable } from 'node:stream';
import { guardFormula } from '../domain/formula-guard.js';
import type { ExportRow } from './export-row.types.js';
import { escapeXmlText } from './workbook-parts.js';

/**
 * Writes rows as a workbook of one sheet, as they come. Texts are text cells, which no spreadsheet runs; they carry the guard
 * all the same, because the next person saves the sheet as CSV.
 */
export function writeXlsx(columns: readonly string[], rows: AsyncIterable<ExportRow>): Readable {
  const output = new PassThrough();
  fill(output, columns, rows).catch((error: unknown) =>
    output.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return output;
}

async function fill(output: PassThrough, columns: readonly string[], rows: AsyncIterable<ExportRow>): Promise<void> {
  // Loaded at the first export: it would lengthen every start of the server.
  const { default: exceljs } = await import('exceljs');
  const workbook = new exceljs.stream.xlsx.WorkbookWriter({
    stream: output,
    useStyles: false,
    useSharedStrings: false,
  });
  const sheet = workbook.addWorksheet('Regie', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.addRow([...columns]).commit();
  for await (const row of rows) {
    if (output.destroyed) return;
    sheet.addRow(row.map((cell) => (typeof cell === 'string' ? escapeXmlText(guardFormula(cell)) : cell))).commit();
    if (output.writableNeedDrain) await drained(output);
  }
  await workbook.commit();
}

/** A reader that went away counts as drained, or the writer would wait for ever. */
function drained(output: PassThrough): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      output.off('drain', done).off('close', done);
      resolve();
    };
    output.on('drain', done).on('close', done);
  });
}
