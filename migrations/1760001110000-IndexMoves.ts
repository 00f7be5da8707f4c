import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The moves of initiatives are read by themselves: how long each waited, and what would have been held back. */
export class IndexMoves1760001110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `create index events_moves on events (organisation_id, record_id, id) where name = 'initiative.moved'`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index events_moves');
  }
}
