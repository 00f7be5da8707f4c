import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { invalid } from '../../platform/problems/field-errors.js';
import { platformProblems } from '../../platform/problems/platform.problems.js';
import { Problem } from '../../platform/problems/problem.js';
import { damageOf } from '../domain/encoding.js';
import { exchangeProblems, UNREADABLE } from '../domain/exchange.problems.js';
import { readImportOptions } from '../domain/import-options.js';
import type { ImportOptions } from '../domain/import.types.js';
import type { FileFormat, TextEncoding } from '../domain/raw-row.types.js';
import { wantedColumns } from '../domain/wanted-columns.js';
import { formatOf, openTable } from '../files/open-table.js';
import type { StoredFile } from '../files/open-table.js';
import type { SpooledFile } from '../files/spooled-upload.js';
import { UnreadableFile } from '../files/unreadable-file.js';
import { batches } from './batches.js';
import { ImportPlanning } from './import-planning.js';

/** A workbook or JSON file is unpacked in memory; a CSV file streams. */
const LARGEST_IN_MEMORY = 20 * 1024 * 1024;
const MOST_ROWS = 250_000;

/** A file that has been looked through once: it can be read, and the options fit it. */
export interface AcceptedFile {
  readonly fileName: string;
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  readonly options: ImportOptions;
  readonly columns: readonly string[];
  readonly rowTotal: number;
  readonly stored: StoredFile;
}

/** Looks at an upload before anything is kept of it. */
@Injectable()
export class ImportIntake {
  constructor(
    private readonly database: TenantDatabase,
    private readonly planning: ImportPlanning,
  ) {}

  /**
   * Outside a unit of work: reading a large file takes its time.
   * @throws Problem `validation`, `unreadable_file`, `too_large`
   */
  async accept(actor: Actor, file: SpooledFile, said: unknown): Promise<AcceptedFile> {
    const read = readImportOptions(said);
    if ('faults' in read) throw invalid(read.faults);
    const { options } = read;
    const format = formatOf(file.name, file.head);
    if (!format) throw unreadable('not_a_known_format');
    if (format !== 'csv' && file.size > LARGEST_IN_MEMORY)
      throw new Problem(platformProblems.too_large, { limit: '20 MB' });
    const encoding =
      format === 'csv' ? (options.encoding ?? file.encoding) : (format === 'json' && options.encoding) || 'utf-8';
    const stored: StoredFile = { format, encoding, bytes: () => file.bytes() };
    const { columns, rowTotal } = await lookThrough(stored, options);
    await this.database.run(actor, () => this.planning.mapping(options, { columns, format }));
    return { fileName: file.name, format, encoding, options, columns, rowTotal, stored };
  }
}

async function lookThrough(
  file: StoredFile,
  options: ImportOptions,
): Promise<{ columns: readonly string[]; rowTotal: number }> {
  try {
    const table = await openTable(file, wantedColumns(options));
    if (table.columns.some((column) => damageOf(column))) throw new UnreadableFile('broken_header');
    let rowTotal = 0;
    for await (const rows of batches(table.rows, 1_000)) {
      rowTotal += rows.length;
      if (rowTotal > MOST_ROWS) throw new UnreadableFile('too_many_rows');
    }
    return { columns: table.columns, rowTotal };
  } catch (error) {
    throw error instanceof UnreadableFile ? unreadable(error.reason) : error;
  }
}

/** The refusal of a file that cannot be read as a whole. */
export function unreadable(reason: string): Problem {
  return new Problem(exchangeProblems.unreadable_file, UNREADABLE[reason] && { ...UNREADABLE[reason] }, {
    members: { reason },
  });
}
