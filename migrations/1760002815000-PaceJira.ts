import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When a sweep was tried last, whatever came of it: one that fails is not tried again every minute. */
export class PaceJira1760002815000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table jira_connection_states add column sweep_tried_at timestamptz(3)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table jira_connection_states drop column sweep_tried_at');
  }
}
