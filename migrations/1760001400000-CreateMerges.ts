import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';
const initiative = (column: string): string =>
  `foreign key (organisation_id, ${column}) references initiatives (organisation_id, id) on delete cascade`;

/**
 * Merges, with what was there before and after, so that they can be taken back exactly; and which external references
 * stand with another initiative than the one they were made for.
 */
export class CreateMerges1760001400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_carried_references (
        organisation_id uuid not null,
        source text not null,
        external_id text not null,
        initiative_id uuid not null,
        from_id uuid not null,
        primary key (organisation_id, source, external_id),
        ${initiative('initiative_id')},
        ${initiative('from_id')}
      );
      create index initiative_carried_references_by on initiative_carried_references (organisation_id, initiative_id);
      create index initiative_carried_references_from on initiative_carried_references (organisation_id, from_id);

      create table merges (
        ${TENANT},
        id uuid not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        into_id uuid not null,
        reason text not null,
        resolutions jsonb not null,
        carried_over jsonb not null,
        conflicts jsonb not null,
        before jsonb not null,
        after jsonb not null,
        merged_by uuid not null,
        merged_by_name text not null,
        undone_at timestamptz(3),
        undone_by_name text,
        undo_reason text,
        primary key (organisation_id, id),
        constraint merges_undone check ((undone_at is null) = (undone_by_name is null)),
        ${initiative('into_id')}
      );
      create index merges_created on merges (organisation_id, created_at, id);
      create index merges_into on merges (organisation_id, into_id);

      create table merge_parts (
        organisation_id uuid not null,
        merge_id uuid not null,
        from_id uuid not null,
        primary key (organisation_id, merge_id, from_id),
        foreign key (organisation_id, merge_id) references merges (organisation_id, id) on delete cascade,
        ${initiative('from_id')}
      );
      create index merge_parts_from on merge_parts (organisation_id, from_id)`);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['initiative_carried_references', 'merges', 'merge_parts'];
