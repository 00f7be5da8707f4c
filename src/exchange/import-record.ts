import type { RowAction } from './domain/import.types.js';
import type { Import, UndoRemains } from './imports.types.js';

/** An import as its readers see it: in the answer of a request, and as the result of an operation. */
export interface ImportRecord {
  readonly id: string;
  readonly version: number;
  readonly state: Import['state'];
  readonly source: string;
  readonly fileName: string;
  readonly format: Import['format'];
  readonly encoding: Import['encoding'];
  readonly rows: number;
  readonly summary: Readonly<Record<'create' | 'update' | 'unchanged' | 'likelyDuplicate' | 'error', number>>;
  readonly written: number | null;
  readonly toCreate: Import['missing'];
  readonly remains: UndoRemains | null;
  readonly operationId: string | null;
  readonly createdBy: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  readonly committedAt: string | null;
  readonly undoneAt: string | null;
}

export function importRecord(kept: Import, remains: UndoRemains | null): ImportRecord {
  const count = (action: RowAction): number => kept.counts[action] ?? 0;
  return {
    id: kept.id,
    version: kept.version,
    state: kept.state,
    source: kept.source,
    fileName: kept.fileName,
    format: kept.format,
    encoding: kept.encoding,
    rows: kept.rowTotal,
    summary: {
      create: count('create'),
      update: count('update'),
      unchanged: count('unchanged'),
      likelyDuplicate: count('likely_duplicate'),
      error: count('error'),
    },
    written: kept.written,
    toCreate: kept.missing,
    remains,
    operationId: kept.operationId,
    createdBy: kept.createdBy,
    createdAt: kept.createdAt.toISOString(),
    updatedAt: kept.updatedAt.toISOString(),
    committedAt: kept.committedAt?.toISOString() ?? null,
    undoneAt: kept.undoneAt?.toISOString() ?? null,
  };
}
