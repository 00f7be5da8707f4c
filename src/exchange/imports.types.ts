import type { ImportOptions, InitiativeDraft, RowAction, RowProblem } from './domain/import.types.js';
import type { MissingName } from './domain/names.types.js';
import type { FileFormat, TextEncoding } from './domain/raw-row.types.js';

export const IMPORT_STATES = ['analysing', 'ready', 'committing', 'committed', 'undoing', 'undone', 'failed'] as const;
export type ImportState = (typeof IMPORT_STATES)[number];

export const COMMIT_MODES = ['valid_only', 'all_or_nothing'] as const;
export type CommitMode = (typeof COMMIT_MODES)[number];

/** How many rows there are of each action. */
export type RowCounts = Readonly<Partial<Record<RowAction, number>>>;

/** One file on its way into the register. */
export interface Import {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly createdBy: string;
  readonly source: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  readonly state: ImportState;
  readonly options: ImportOptions;
  readonly columns: readonly string[];
  readonly rowTotal: number;
  readonly counts: RowCounts;
  /** Records that the commit makes because rows name them. */
  readonly missing: readonly MissingName[];
  readonly operationId: string | null;
  /**
   * Rows that stand in the register, as of the end of the last commit or undo, called off or not; null for an import from
   * before this was counted.
   */
  readonly written: number | null;
  readonly committedAt: Date | null;
  readonly undoneAt: Date | null;
}

/** An initiative, or an earlier row of the same file, whose title is the same. */
export interface LikelyDuplicate {
  readonly initiativeId?: string;
  readonly key?: string;
  readonly row?: number;
  readonly title: string;
}

export interface ImportRow {
  readonly row: number;
  /** What it says, as far as it could be read. */
  readonly draft: InitiativeDraft;
  readonly action: RowAction;
  readonly problems: readonly RowProblem[];
  readonly initiativeId: string | null;
  readonly likelyDuplicates: readonly LikelyDuplicate[];
  /** Whether an undo took it back, or left it because somebody changed it since. */
  readonly undo: 'undone' | 'changed_since' | null;
}

/** What an undo left in place. */
export interface UndoRemains {
  /** Initiatives that somebody changed or related since. */
  readonly rows: readonly { readonly row: number; readonly initiativeId: string }[];
  readonly rowCount: number;
  /** Records that the import made and that others use by now. */
  readonly records: readonly { readonly type: string; readonly id: string; readonly name: string }[];
}
