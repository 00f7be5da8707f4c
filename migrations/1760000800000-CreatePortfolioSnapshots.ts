import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** The director's figures of each night, for the trend. Everything else of the portfolio is computed when asked. */
export class CreatePortfolioSnapshots1760000800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table portfolio_snapshots (
        organisation_id uuid not null references organisations (id) on delete cascade,
        taken_on date not null,
        fragmentation_index double precision,
        uncontributing_share double precision,
        underway_without_approval integer not null,
        active_initiatives integer not null,
        active_effort double precision not null,
        primary key (organisation_id, taken_on),
        constraint portfolio_snapshots_index check (fragmentation_index between 0 and 100),
        constraint portfolio_snapshots_share check (uncontributing_share between 0 and 1)
      )`);
    await wallOff(runner, 'portfolio_snapshots');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table portfolio_snapshots');
  }
}
