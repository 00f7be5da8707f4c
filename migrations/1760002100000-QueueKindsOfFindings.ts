import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Says of work that waits which kinds of finding the figures are to be looked at for; null is all of them. */
export class QueueKindsOfFindings1760002100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table radar_queue add column kinds text[]');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table radar_queue drop column kinds');
  }
}
