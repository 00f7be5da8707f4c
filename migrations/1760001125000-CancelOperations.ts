import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Long work can be called off, and an import says how many of its rows stand in the register. */
export class CancelOperations1760001125000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table operations add column cancel_asked_at timestamptz(3)');
    // Of the imports that are there already nobody counted it: they stay null.
    await runner.query('alter table imports add column written integer');
    await runner.query('alter table imports alter column written set default 0');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table imports drop column written');
    await runner.query('alter table operations drop column cancel_asked_at');
  }
}
