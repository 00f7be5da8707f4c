import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of KPI conflicts of each night, for the trend; null for the nights before it was kept, and where unknown. */
export class KeepOpenConflicts1760000960000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Of a hundred thousand initiatives, more pairs than an integer can count may work against each other.
    await runner.query('alter table portfolio_snapshots add column open_conflicts double precision');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table portfolio_snapshots drop column open_conflicts');
  }
}
