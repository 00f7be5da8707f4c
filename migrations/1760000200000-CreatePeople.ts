import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

export class CreatePeople1760000200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table teams (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        parent_id uuid,
        primary key (organisation_id, id),
        constraint teams_parent_fk foreign key (organisation_id, parent_id) references teams (organisation_id, id),
        constraint teams_not_own_parent check (parent_id <> id)
      )`);
    await runner.query(
      `create unique index teams_name_unique on teams (organisation_id, lower(name), coalesce(parent_id, '00000000-0000-0000-0000-000000000000'))`,
    );
    await runner.query('create index teams_parent on teams (organisation_id, parent_id)');
    await wallOff(runner, 'teams');
    await runner.query(`
      create table people (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        email text,
        team_id uuid,
        active boolean not null,
        primary key (organisation_id, id),
        constraint people_team_fk foreign key (organisation_id, team_id) references teams (organisation_id, id)
      )`);
    await runner.query('create unique index people_email_unique on people (organisation_id, lower(email))');
    await runner.query('create index people_team on people (organisation_id, team_id)');
    await wallOff(runner, 'people');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table people');
    await runner.query('drop table teams');
  }
}
