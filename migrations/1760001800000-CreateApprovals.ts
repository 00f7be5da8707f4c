import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** Approvals: what was signed, and when and why it no longer holds. */
export class CreateApprovals1760001800000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table approvals (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        initiative_id uuid not null,
        initiative_version integer not null,
        snapshot jsonb not null,
        approved_at timestamptz(3) not null default now(),
        approved_by text not null,
        decision_id uuid,
        ended_at timestamptz(3),
        ended_by text,
        lapse jsonb,
        primary key (organisation_id, id),
        constraint approvals_ended check ((ended_at is null) = (ended_by is null)),
        constraint approvals_ended_by check (ended_by in ('drift', 'board', 'renewed')),
        constraint approvals_initiative foreign key (organisation_id, initiative_id)
          references initiatives (organisation_id, id) on delete cascade
      );
      create unique index approvals_standing on approvals (organisation_id, initiative_id) where ended_at is null;
      create index approvals_initiative on approvals (organisation_id, initiative_id, id)`);
    await wallOff(runner, 'approvals', 'select, insert, update');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table approvals');
  }
}
