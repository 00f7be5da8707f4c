import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

/** Long work: what was asked, by whom, how far it is, what came of it. */
export class CreateOperations1760000900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table operations (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        kind text not null,
        state text not null default 'queued',
        permission text not null,
        actor jsonb not null,
        input jsonb not null,
        done integer not null default 0,
        total integer,
        result jsonb,
        problem jsonb,
        attempts smallint not null default 0,
        heartbeat_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        constraint operations_state check (state in ('queued', 'running', 'succeeded', 'failed', 'cancelled'))
      )`);
    await runner.query(`create index operations_running on operations (heartbeat_at) where state = 'running'`);
    await wallOff(runner, 'operations');
    await openForSystem(runner, 'operations', 'select');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table operations');
  }
}
