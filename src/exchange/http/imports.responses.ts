import { type Actor, may } from '../../platform/access/actor.js';
import type { Locale } from '../../platform/wording/locale.types.js';
import type { RowAction } from '../domain/import.types.js';
import { rowCells } from '../domain/row-cells.js';
import { rowMessage } from '../domain/row-messages.js';
import type { ImportRecord } from '../import-record.js';
import type { Import, ImportRow, ImportState } from '../imports.types.js';

export class ImportSummary {
  create!: number;
  update!: number;
  unchanged!: number;
  likelyDuplicate!: number;
  error!: number;
}

export class ImportToCreate {
  /** @example "team" */
  type!: string;
  /** @example "Klantcontact" */
  name!: string;
  /** Of a stage: its journey. */
  journey?: string;
}

export class RemainingRow {
  /** @example 17 */
  row!: number;
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  initiativeId!: string;
}

export class RemainingRecord {
  /** @example "team" */
  type!: string;
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  /** @example "Klantcontact" */
  name!: string;
}

export class ImportRemains {
  /** Rows whose initiative somebody changed or related since; the first hundred. */
  rows!: RemainingRow[];
  rowCount!: number;
  /** Records that the import made and that others use by now. */
  records!: RemainingRecord[];
}

export class ImportCan {
  commit!: boolean;
  undo!: boolean;
}

export class ImportResponse {
  /** @example "0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e" */
  id!: string;
  version!: number;
  /** @example "ready" */
  state!: ImportState;
  /** @example "portfolio-2026" */
  source!: string;
  /** @example "portfolio.csv" */
  fileName!: string;
  /** `csv`, `xlsx` or `json`. @example "csv" */
  format!: string;
  /** `utf-8` or `windows-1252`. @example "windows-1252" */
  encoding!: string;
  /** How many rows the file has. @example 133 */
  rows!: number;
  summary!: ImportSummary;
  /** How many rows stand in the register by this import; fewer than it has when its commit was cancelled; null when nobody counted. @example 128 */
  written!: number | null;
  /** What the commit makes because rows name it and nobody has it. */
  toCreate!: ImportToCreate[];
  /** Of an undone import: what stayed. */
  remains!: ImportRemains | null;
  /** The operation that works on it or last did. */
  operationId!: string | null;
  /** @example "Sanne de Wit" */
  createdBy!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  createdAt!: string;
  /** @example "2026-03-01T09:30:00.000Z" */
  updatedAt!: string;
  committedAt!: string | null;
  undoneAt!: string | null;
  can!: ImportCan;
}

export class ImportPage {
  items!: ImportResponse[];
  nextCursor!: string | null;
}

export class ImportRowProblem {
  /** The column of the file; null when the row as a whole is meant. @example "start_date" */
  column!: string | null;
  /** @example "not_a_date" */
  code!: string;
  /** @example "“Not provided” is not a date of the given format" */
  message!: string;
}

export class ImportRowCell {
  /** The column of the file. @example "start_date" */
  column!: string;
  /** The field of the initiative that it fills. @example "startsOn" */
  field!: string;
  /** As it was understood, in the reader's language; null where it says nothing or could not be read. @example "1 Mar 2026" */
  value!: string | null;
}

export class ImportLikelyDuplicate {
  initiativeId?: string;
  /** @example "CX-12" */
  key?: string;
  /** An earlier row of the same file. */
  row?: number;
  /** @example "Factuur begrijpen" */
  title!: string;
}

export class ImportRowResponse {
  /** As a spreadsheet numbers it: the header is row 1. In a JSON file the first item is 1. @example 2 */
  row!: number;
  /** `create`, `update`, `unchanged`, `likely_duplicate` or `error`. @example "create" */
  action!: RowAction;
  /** The columns that are read, in the order of the file. */
  cells!: ImportRowCell[];
  problems!: ImportRowProblem[];
  initiativeId?: string;
  likelyDuplicates?: ImportLikelyDuplicate[];
  /** `undone`, or `changed_since` when an undo left it. */
  undo?: string;
}

export class ImportRowPage {
  items!: ImportRowResponse[];
  nextCursor!: string | null;
}

export function toImportResponse(record: ImportRecord, caller: Actor): ImportResponse {
  const runs = may(caller, 'imports:run');
  return {
    ...record,
    toCreate: [...record.toCreate],
    remains: record.remains && {
      ...record.remains,
      rows: [...record.remains.rows],
      records: [...record.remains.records],
    },
    can: {
      commit: runs && record.state === 'ready',
      undo: runs && (record.state === 'committed' || (record.state === 'ready' && (record.written ?? 0) > 0)),
    },
  };
}

export function toImportRowResponse(row: ImportRow, file: Import, language: Locale): ImportRowResponse {
  return {
    row: row.row,
    action: row.action,
    cells: rowCells(row.draft, file, language).map((cell) => ({ ...cell })),
    problems: row.problems.map(({ column, code, params }) => ({
      column,
      code,
      message: rowMessage(code, params, language),
    })),
    ...(row.initiativeId ? { initiativeId: row.initiativeId } : {}),
    ...(row.likelyDuplicates.length > 0 ? { likelyDuplicates: [...row.likelyDuplicates] } : {}),
    ...(row.undo ? { undo: row.undo } : {}),
  };
}
