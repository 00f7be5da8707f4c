import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { ImportOptions } from '../domain/import.types.js';
import type { MissingName } from '../domain/names.types.js';
import type { FileFormat, TextEncoding } from '../domain/raw-row.types.js';
import type { Import, ImportState, RowCounts } from '../imports.types.js';

interface ImportRecord {
  id: string;
  version: number;
  created_at: Date;
  updated_at: Date;
  created_by: string;
  source: string;
  file_name: string;
  format: FileFormat;
  encoding: TextEncoding;
  state: ImportState;
  options: ImportOptions;
  columns: string[];
  row_total: number;
  counts: RowCounts;
  missing: MissingName[];
  operation_id: string | null;
  written: number | null;
  committed_at: Date | null;
  undone_at: Date | null;
}

/** What is known of an import when its file has been read once. */
export interface NewImport {
  readonly id: string;
  readonly source: string;
  readonly fileName: string;
  readonly format: FileFormat;
  readonly encoding: TextEncoding;
  readonly options: ImportOptions;
  readonly columns: readonly string[];
  readonly rowTotal: number;
}

/** What may change of an import; absent keeps. */
export interface ImportChanges {
  readonly state?: ImportState;
  readonly counts?: RowCounts;
  readonly missing?: readonly MissingName[];
  readonly operationId?: string | null;
  readonly written?: number;
  readonly committedAt?: Date;
  readonly undoneAt?: Date;
}

export async function insertImport(database: TenantDatabase, fields: NewImport): Promise<void> {
  await database.query(
    `insert into imports (organisation_id, id, created_by, source, file_name, format, encoding, state, options, columns, row_total)
     values ($1, $2, $3, $4, $5, $6, $7, 'analysing', $8::jsonb, $9::jsonb, $10)`,
    [
      database.organisationId,
      fields.id,
      database.actor.name,
      fields.source,
      fields.fileName,
      fields.format,
      fields.encoding,
      JSON.stringify(fields.options),
      JSON.stringify(fields.columns),
      fields.rowTotal,
    ],
  );
}

/** One import, or undefined. Grain: one row. */
export async function findImport(database: TenantDatabase, id: string, lock = false): Promise<Import | undefined> {
  const [row] = await database.query<ImportRecord>(
    `select * from imports where organisation_id = $1 and id = $2 ${lock ? 'for no key update' : ''}`,
    [database.organisationId, id],
  );
  return row && toImport(row);
}

/** Writes a new version of an import. */
export async function changeImport(database: TenantDatabase, id: string, changes: ImportChanges): Promise<void> {
  const columns: Record<string, unknown> = {
    state: changes.state,
    counts: changes.counts && JSON.stringify(changes.counts),
    missing: changes.missing && JSON.stringify(changes.missing),
    operation_id: changes.operationId,
    written: changes.written,
    committed_at: changes.committedAt,
    undone_at: changes.undoneAt,
  };
  const given = Object.entries(columns).filter(([, value]) => value !== undefined);
  const sets = given.map(([name], i) => `${name} = $${i + 3}`);
  await database.query(
    `update imports set ${[...sets, 'version = version + 1', 'updated_at = now()'].join(', ')} where organisation_id = $1 and id = $2`,
    [database.organisationId, id, ...given.map(([, value]) => value)],
  );
}

/** Imports, in the order and from the position that a page plan gives. Grain: one row per import. */
export async function listImports(
  database: TenantDatabase,
  question: {
    readonly state: readonly ImportState[] | null;
    readonly source: readonly string[] | null;
    readonly orderBy: string;
    readonly limit: number;
    readonly after: (first: number) => { sql: string; values: unknown[] };
  },
): Promise<Import[]> {
  const after = question.after(5);
  const rows = await database.query<ImportRecord>(
    `select i.* from imports i
     where i.organisation_id = $1 and ($2::text[] is null or i.state = any($2)) and ($3::text[] is null or i.source = any($3))
       and ${after.sql}
     order by ${question.orderBy} limit $4`,
    [database.organisationId, question.state, question.source, question.limit, ...after.values],
  );
  return rows.map(toImport);
}

/** Keeps one piece of an import's file. */
export async function insertChunk(
  database: TenantDatabase,
  importId: string,
  position: number,
  bytes: Buffer,
): Promise<void> {
  await database.query(
    'insert into import_chunks (organisation_id, import_id, position, bytes) values ($1, $2, $3, $4)',
    [database.organisationId, importId, position, bytes],
  );
}

/** One piece of an import's file, or undefined after the last. */
export async function readChunk(
  database: TenantDatabase,
  importId: string,
  position: number,
): Promise<Buffer | undefined> {
  const [row] = await database.query<{ bytes: Buffer }>(
    'select bytes from import_chunks where organisation_id = $1 and import_id = $2 and position = $3',
    [database.organisationId, importId, position],
  );
  return row?.bytes;
}

export async function dropChunks(database: TenantDatabase, importId: string): Promise<void> {
  await database.query('delete from import_chunks where organisation_id = $1 and import_id = $2', [
    database.organisationId,
    importId,
  ]);
}

function toImport(row: ImportRecord): Import {
  return {
    id: row.id,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    createdBy: row.created_by,
    source: row.source,
    fileName: row.file_name,
    format: row.format,
    encoding: row.encoding,
    state: row.state,
    options: row.options,
    columns: row.columns,
    rowTotal: row.row_total,
    counts: row.counts,
    missing: row.missing,
    operationId: row.operation_id,
    written: row.written,
    committedAt: row.committed_at,
    undoneAt: row.undone_at,
  };
}
