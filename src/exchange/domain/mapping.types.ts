import type { CellFormat } from './cells.js';
import type { ImportField } from './fields.js';
import type { InitiativeDraft } from './import.types.js';

/** One column of the file that is read, and how. */
export interface MappedColumn {
  readonly field: ImportField;
  readonly column: string;
  readonly index: number;
  readonly format: CellFormat;
}

/** A mapping made ready for the columns of one file. */
export interface Mapping {
  readonly columns: readonly string[];
  readonly mapped: readonly MappedColumn[];
  /** What a new initiative has where its row says nothing. */
  readonly defaults: InitiativeDraft;
  /** Fields with a default: an empty cell there says nothing instead of "none". */
  readonly defaulted: ReadonlySet<string>;
}
