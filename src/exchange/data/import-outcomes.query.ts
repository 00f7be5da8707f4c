import type { InitiativeBody, InitiativeState } from '../../initiatives/initiatives.types.js';
import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { MissingName } from '../domain/names.types.js';
import type { UndoRemains } from '../imports.types.js';

/** What an initiative said before an import changed it. */
export type Before = InitiativeBody & { readonly state: InitiativeState };

/** What a commit did with a row. `before` is null for an initiative that it made. */
export interface Outcome {
  readonly row: number;
  readonly initiativeId: string;
  readonly version: number;
  readonly before: Before | null;
}

/** Keeps what was done. Grain: one per row that was written. */
export async function insertOutcomes(
  database: TenantDatabase,
  importId: string,
  outcomes: readonly Outcome[],
): Promise<void> {
  if (outcomes.length === 0) return;
  await database.statement({
    name: 'import-outcomes-insert',
    text: `
      insert into import_outcomes (organisation_id, import_id, row, initiative_id, version, before)
      select $1::uuid, $2::uuid, done.*
      from unnest($3::integer[], $4::uuid[], $5::integer[], $6::jsonb[]) as done`,
    values: [
      database.organisationId,
      importId,
      outcomes.map(({ row }) => row),
      outcomes.map(({ initiativeId }) => initiativeId),
      outcomes.map(({ version }) => version),
      outcomes.map(({ before }) => (before ? JSON.stringify(before) : null)),
    ],
  });
}

interface OutcomeRow {
  row: number;
  initiative_id: string;
  version: number;
  before: Before | null;
}

/** The last rows that were written and not taken back yet, from the end of the file. Grain: one per row. */
export async function lastOutcomes(database: TenantDatabase, importId: string, limit: number): Promise<Outcome[]> {
  const rows = await database.query<OutcomeRow>(
    `select outcome.row, outcome.initiative_id, outcome.version, outcome.before from import_outcomes outcome
     where outcome.organisation_id = $1 and outcome.import_id = $2 and outcome.undo is null
     order by outcome.row desc limit $3`,
    [database.organisationId, importId, limit],
  );
  return rows.map(({ initiative_id: initiativeId, ...row }) => ({ ...row, initiativeId }));
}

export async function markUndone(
  database: TenantDatabase,
  importId: string,
  rows: readonly { row: number; undo: 'undone' | 'changed_since' }[],
): Promise<void> {
  await database.query(
    `update import_outcomes outcome set undo = said.undo
     from unnest($3::integer[], $4::text[]) as said (row, undo)
     where outcome.organisation_id = $1 and outcome.import_id = $2 and outcome.row = said.row`,
    [database.organisationId, importId, rows.map(({ row }) => row), rows.map(({ undo }) => undo)],
  );
}

export async function countOutcomes(database: TenantDatabase, importId: string): Promise<number> {
  const [row] = await database.query<{ count: number }>(
    'select count(*)::int as count from import_outcomes where organisation_id = $1 and import_id = $2 and undo is null',
    [database.organisationId, importId],
  );
  return row?.count ?? 0;
}

/** A record that an import made because rows named it. */
export interface MadeRecord {
  readonly position: number;
  readonly type: MissingName['type'];
  readonly recordId: string;
  readonly name: string;
}

export async function insertMade(database: TenantDatabase, importId: string, made: MadeRecord): Promise<void> {
  await database.query(
    `insert into import_made (organisation_id, import_id, position, type, record_id, name) values ($1, $2, $3, $4, $5, $6)`,
    [database.organisationId, importId, made.position, made.type, made.recordId, made.name],
  );
}

/** What an import made and has not taken back, the last first. */
export async function madeRecords(database: TenantDatabase, importId: string): Promise<MadeRecord[]> {
  return database.query<MadeRecord & Record<string, unknown>>(
    `select made.position, made.type, made.record_id as "recordId", made.name from import_made made
     where made.organisation_id = $1 and made.import_id = $2 and made.kept is null
     order by made.position desc`,
    [database.organisationId, importId],
  );
}

export async function markMade(
  database: TenantDatabase,
  importId: string,
  position: number,
  kept: boolean,
): Promise<void> {
  await database.query(
    'update import_made set kept = $4 where organisation_id = $1 and import_id = $2 and position = $3',
    [database.organisationId, importId, position, kept],
  );
}

/** What an undo left in place: the first hundred rows, how many there are, and the records. */
export async function undoRemains(database: TenantDatabase, importId: string): Promise<UndoRemains> {
  const values = [database.organisationId, importId];
  const rows = await database.query<{ row: number; initiativeId: string; count: number }>(
    `select outcome.row, outcome.initiative_id as "initiativeId", count(*) over ()::int as count from import_outcomes outcome
     where outcome.organisation_id = $1 and outcome.import_id = $2 and outcome.undo = 'changed_since'
     order by outcome.row limit 100`,
    values,
  );
  const records = await database.query<{ type: string; id: string; name: string }>(
    `select made.type, made.record_id as id, made.name from import_made made
     where made.organisation_id = $1 and made.import_id = $2 and made.kept order by made.position`,
    values,
  );
  return {
    rows: rows.map(({ row, initiativeId }) => ({ row, initiativeId })),
    rowCount: rows[0]?.count ?? 0,
    records,
  };
}
