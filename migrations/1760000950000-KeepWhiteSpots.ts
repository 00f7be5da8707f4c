import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The number of white spots of each night, for the trend; null for the nights before it was kept, and where unknown. */
export class KeepWhiteSpots1760000950000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table portfolio_snapshots add column white_spots integer');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table portfolio_snapshots drop column white_spots');
  }
}
