import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The share of effort done twice of each night, for the trend; null for the nights before it was kept, and where unknown. */
export class KeepDuplicatedEffort1760001610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table portfolio_snapshots add column duplicated_effort double precision');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table portfolio_snapshots drop column duplicated_effort');
  }
}
