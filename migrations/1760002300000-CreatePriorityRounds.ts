import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** What the board weighs, and what came of it each time. */
export class CreatePriorityRounds1760002300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table priority_rounds (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        title text not null,
        state text not null,
        question jsonb not null,
        last_result_id uuid,
        primary key (organisation_id, id),
        constraint priority_rounds_state check (state in ('draft', 'ran'))
      );
      create index priority_rounds_updated on priority_rounds (organisation_id, updated_at, id);

      create table priority_results (
        organisation_id uuid not null,
        id uuid not null,
        round_id uuid not null,
        round_version integer not null,
        as_of timestamptz(3) not null,
        ran_by_name text not null,
        question jsonb not null,
        summary jsonb not null,
        result jsonb not null,
        created_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        constraint priority_results_round foreign key (organisation_id, round_id)
          references priority_rounds (organisation_id, id) on delete cascade
      );
      create index priority_results_of_round on priority_results (organisation_id, round_id, id)`);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['priority_rounds', 'priority_results'];
