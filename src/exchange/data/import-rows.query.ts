import type { TenantDatabase } from '../../platform/database/tenant-database.js';
import type { InitiativeDraft, RowAction, RowProblem } from '../domain/import.types.js';
import type { ImportRow, LikelyDuplicate, RowCounts } from '../imports.types.js';

/** A row with what its dry run made of it. */
export interface StagedRow {
  readonly row: number;
  readonly action: RowAction;
  /** Whether a commit may plan it again: everything in it could be read. */
  readonly plannable: boolean;
  readonly draft: InitiativeDraft;
  readonly problems: readonly RowProblem[];
  readonly initiativeId: string | null;
  readonly duplicates: readonly LikelyDuplicate[];
}

/** Keeps rows. Grain: one per row of the file. */
export async function insertRows(
  database: TenantDatabase,
  importId: string,
  rows: readonly StagedRow[],
): Promise<void> {
  await database.statement({
    name: 'import-rows-insert',
    text: `
      insert into import_rows (organisation_id, import_id, row, action, plannable, draft, problems, initiative_id, duplicates)
      select $1::uuid, $2::uuid, staged.*
      from jsonb_to_recordset($3::jsonb) as staged (row integer, action text, plannable boolean, draft jsonb, problems jsonb,
        initiative_id uuid, duplicates jsonb)`,
    values: [
      database.organisationId,
      importId,
      JSON.stringify(
        rows.map(({ problems, duplicates, initiativeId, ...row }) => ({
          ...row,
          problems: problems.length > 0 ? problems : null,
          initiative_id: initiativeId,
          duplicates: duplicates.length > 0 ? duplicates : null,
        })),
      ),
    ],
  });
}

/** Forgets the rows of an analysis that was broken off. */
export async function dropRows(database: TenantDatabase, importId: string): Promise<void> {
  await database.query('delete from import_rows where organisation_id = $1 and import_id = $2', [
    database.organisationId,
    importId,
  ]);
}

/** A row to be planned again. */
export interface PlannableRow {
  readonly row: number;
  readonly action: RowAction;
  readonly draft: InitiativeDraft;
}

/**
 * The next rows that can be committed and were not yet, in the order of the file. Grain: one per row. Whether a row is
 * done is looked up row by row: tables that grew a moment ago have no statistics, and would be read whole every time.
 */
export async function nextPlannable(
  database: TenantDatabase,
  importId: string,
  afterRow: number,
  limit: number,
): Promise<PlannableRow[]> {
  const { rows } = await database.statement<PlannableRow>({
    name: 'import-rows-next',
    text: `
      select staged.row, staged.action, staged.draft from import_rows staged
      left join lateral (select done.row from import_outcomes done
        where done.organisation_id = $1 and done.import_id = $2 and done.row = staged.row limit 1) written on true
      where staged.organisation_id = $1 and staged.import_id = $2 and staged.row > $3 and staged.plannable
        and written.row is null
      order by staged.row limit $4`,
    values: [database.organisationId, importId, afterRow, limit],
  });
  return rows;
}

/** Writes down what a commit made of rows where it differs from the dry run. */
export async function correctRows(
  database: TenantDatabase,
  importId: string,
  rows: readonly { row: number; action: RowAction; problems: readonly RowProblem[] }[],
): Promise<void> {
  if (rows.length === 0) return;
  await database.query(
    `update import_rows staged set action = said.action, problems = said.problems
     from unnest($3::integer[], $4::text[], $5::jsonb[]) as said (row, action, problems)
     where staged.organisation_id = $1 and staged.import_id = $2 and staged.row = said.row`,
    [
      database.organisationId,
      importId,
      rows.map(({ row }) => row),
      rows.map(({ action }) => action),
      rows.map(({ problems }) => (problems.length > 0 ? JSON.stringify(problems) : null)),
    ],
  );
}

/** How many rows there are of each action. */
export async function countRows(database: TenantDatabase, importId: string): Promise<RowCounts> {
  const rows = await database.query<{ action: RowAction; count: number }>(
    `select action, count(*)::int as count from import_rows where organisation_id = $1 and import_id = $2
     group by action order by action`,
    [database.organisationId, importId],
  );
  return Object.fromEntries(rows.map(({ action, count }) => [action, count]));
}

interface ListedRow {
  row: number;
  draft: InitiativeDraft;
  action: RowAction;
  problems: RowProblem[] | null;
  initiative_id: string | null;
  duplicates: LikelyDuplicate[] | null;
  undo: 'undone' | 'changed_since' | null;
}

/** Rows with what became of them, in the order of the file. Grain: one per row. */
export async function listRows(
  database: TenantDatabase,
  question: {
    readonly importId: string;
    readonly actions: readonly RowAction[] | null;
    readonly undo: 'undone' | 'changed_since' | null;
    readonly afterRow: number;
    readonly limit: number;
  },
): Promise<ImportRow[]> {
  const rows = await database.query<ListedRow>(
    `select staged.row, staged.action, staged.draft, staged.problems, staged.duplicates,
            coalesce(outcome.initiative_id, staged.initiative_id) as initiative_id, outcome.undo
     from import_rows staged
     left join import_outcomes outcome
       on outcome.organisation_id = $1 and outcome.import_id = $2 and outcome.row = staged.row
     where staged.organisation_id = $1 and staged.import_id = $2 and staged.row > $5
       and ($3::text[] is null or staged.action = any($3)) and ($4::text is null or outcome.undo = $4)
     order by staged.row limit $6`,
    [database.organisationId, question.importId, question.actions, question.undo, question.afterRow, question.limit],
  );
  return rows.map((row) => ({
    row: row.row,
    action: row.action,
    draft: row.draft,
    problems: row.problems ?? [],
    initiativeId: row.initiative_id,
    likelyDuplicates: row.duplicates ?? [],
    undo: row.undo,
  }));
}
