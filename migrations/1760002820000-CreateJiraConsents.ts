import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/**
 * Consents to reach a Jira site by OAuth, from the moment somebody asks for one until a connection is made of it. What is
 * secret of one is sealed; of its state and of the browser that began it there are hashes alone.
 */
export class CreateJiraConsents1760002820000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jira_consents (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        actor_id uuid not null,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        state_hash bytea not null,
        browser_hash bytea not null,
        status text not null,
        refusal text,
        sites jsonb not null default '[]',
        key_id text not null,
        sealed bytea not null,
        primary key (organisation_id, id),
        constraint jira_consents_state unique (organisation_id, state_hash),
        constraint jira_consents_status check (status in ('waiting', 'exchanging', 'granted', 'refused', 'used'))
      )`);
    await wallOff(runner, 'jira_consents');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jira_consents');
  }
}
