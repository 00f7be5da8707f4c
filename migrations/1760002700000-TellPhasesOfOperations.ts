import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work says what it is doing, in both languages. */
export class TellPhasesOfOperations1760002700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table operations add column phase jsonb');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table operations drop column phase');
  }
}
