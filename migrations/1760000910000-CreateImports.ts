import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';
const IMPORT = 'foreign key (organisation_id, import_id) references imports (organisation_id, id) on delete cascade';

/**
 * Imports: the file as it came (until it is analysed), its rows as they were read, what was made of them, and what was there before.
 * Files are kept in the database: any instance may go on with them, and a backup is whole.
 */
export class CreateImports1760000910000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        ${TENANT},
        id uuid not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        created_by text not null,
        source text not null,
        file_name text not null,
        format text not null,
        encoding text not null,
        state text not null,
        options jsonb not null,
        columns jsonb not null,
        row_total integer not null,
        counts jsonb not null default '{}',
        missing jsonb not null default '[]',
        operation_id uuid,
        committed_at timestamptz(3),
        undone_at timestamptz(3),
        primary key (organisation_id, id),
        constraint imports_state check (state in
          ('analysing', 'ready', 'committing', 'committed', 'undoing', 'undone', 'failed')),
        constraint imports_operation_fk foreign key (organisation_id, operation_id)
          references operations (organisation_id, id) on delete set null (operation_id)
      )`);
    await runner.query('create index imports_created on imports (organisation_id, created_at, id)');
    await this.createParts(runner);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  /** Parts of an import belong to its organisation through it: one check per row instead of two. */
  private async createParts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_chunks (
        organisation_id uuid not null,
        import_id uuid not null,
        position integer not null,
        bytes bytea not null,
        primary key (organisation_id, import_id, position),
        ${IMPORT}
      );
      alter table import_chunks alter column bytes set storage external;

      create table import_rows (
        organisation_id uuid not null,
        import_id uuid not null,
        row integer not null,
        action text not null,
        plannable boolean not null,
        draft jsonb not null,
        problems jsonb,
        initiative_id uuid,
        duplicates jsonb,
        primary key (organisation_id, import_id, row),
        constraint import_rows_action check (action in ('create', 'update', 'unchanged', 'likely_duplicate', 'error')),
        ${IMPORT}
      );
      create index import_rows_action on import_rows (organisation_id, import_id, action, row);

      create table import_outcomes (
        organisation_id uuid not null,
        import_id uuid not null,
        row integer not null,
        initiative_id uuid not null,
        version integer not null,
        before jsonb,
        undo text,
        primary key (organisation_id, import_id, row),
        constraint import_outcomes_undo check (undo in ('undone', 'changed_since')),
        ${IMPORT}
      );

      create table import_made (
        organisation_id uuid not null,
        import_id uuid not null,
        position integer not null,
        type text not null,
        record_id uuid not null,
        name text not null,
        kept boolean,
        primary key (organisation_id, import_id, position),
        ${IMPORT}
      )`);
  }
}

const TABLES = ['imports', 'import_chunks', 'import_rows', 'import_outcomes', 'import_made'];
