import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

export class CreateCustomers1760000400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table segments (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        description text,
        size double precision,
        value double precision,
        primary key (organisation_id, id),
        constraint segments_size check (size >= 0)
      )`);
    await runner.query('create unique index segments_name_unique on segments (organisation_id, lower(name))');
    await wallOff(runner, 'segments');
    await runner.query(`
      create table personas (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        description text,
        segment_id uuid not null,
        primary key (organisation_id, id),
        constraint personas_segment_fk foreign key (organisation_id, segment_id) references segments (organisation_id, id)
      )`);
    await runner.query('create unique index personas_name_unique on personas (organisation_id, lower(name))');
    await runner.query('create index personas_segment on personas (organisation_id, segment_id)');
    await wallOff(runner, 'personas');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table personas');
    await runner.query('drop table segments');
  }
}
