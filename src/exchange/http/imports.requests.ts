import { IsIn, MaxLength } from 'class-validator';
import { MayBeAbsent, Several } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/pages.js';
import { ROW_ACTIONS, type RowAction } from '../domain/import.types.js';
import { COMMIT_MODES, type CommitMode, IMPORT_STATES, type ImportState } from '../imports.types.js';

export class ListImports extends PageQuery {
  @MayBeAbsent() @Several() @IsIn(IMPORT_STATES, { each: true }) state?: ImportState[];
  @MayBeAbsent() @Several() @MaxLength(100, { each: true }) source?: string[];
}

export class ListImportRows extends PageQuery {
  /** Only rows of these actions. */
  @MayBeAbsent() @Several() @IsIn(ROW_ACTIONS, { each: true }) action?: RowAction[];
  /** Only rows that an undo took back, or left because somebody changed them since. */
  @MayBeAbsent() @IsIn(['undone', 'changed_since']) undo?: 'undone' | 'changed_since';
}

export class CommitImport {
  /** Write the good rows (the default), or all rows or none. */
  @MayBeAbsent() @IsIn(COMMIT_MODES) mode?: CommitMode;
}
