import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** How far an import of a connection has come, so that one that broke off is read on instead of anew. */
export class KeepImportPlaces1760002800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jira_import_places (
        organisation_id uuid not null,
        connection_id uuid not null,
        operation_id uuid not null,
        rules_version integer not null,
        begun_at timestamptz(3) not null default now(),
        kept_at timestamptz(3) not null default now(),
        phase text not null,
        place jsonb,
        edges_after text,
        figures jsonb not null,
        primary key (organisation_id, connection_id),
        foreign key (organisation_id, connection_id) references jira_connections (organisation_id, id) on delete cascade,
        constraint jira_import_places_phase check (phase in ('nodes', 'edges'))
      )`);
    await wallOff(runner, 'jira_import_places');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jira_import_places');
  }
}
