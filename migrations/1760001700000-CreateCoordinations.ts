import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** Initiatives that were coordinated in one go, and what that took off the fragmentation index. */
export class CreateCoordinations1760001700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table coordinations (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        finding_id uuid,
        coordinator_id uuid,
        note text,
        ratified boolean not null,
        pairs jsonb not null,
        gains jsonb not null,
        coordinated_by_name text not null,
        primary key (organisation_id, id),
        constraint coordinations_finding foreign key (organisation_id, finding_id)
          references findings (organisation_id, id) on delete set null (finding_id),
        constraint coordinations_coordinator foreign key (organisation_id, coordinator_id)
          references people (organisation_id, id) on delete set null (coordinator_id)
      );
      create index coordinations_created on coordinations (organisation_id, created_at, id);
      create index coordinations_of_finding on coordinations (organisation_id, finding_id)
        where finding_id is not null;
      create index coordinations_of_coordinator on coordinations (organisation_id, coordinator_id)
        where coordinator_id is not null;

      create table coordination_parts (
        organisation_id uuid not null,
        coordination_id uuid not null,
        initiative_id uuid not null,
        primary key (organisation_id, coordination_id, initiative_id),
        foreign key (organisation_id, coordination_id)
          references coordinations (organisation_id, id) on delete cascade,
        foreign key (organisation_id, initiative_id) references initiatives (organisation_id, id) on delete cascade
      );
      create index coordination_parts_initiative on coordination_parts (organisation_id, initiative_id)`);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['coordinations', 'coordination_parts'];
