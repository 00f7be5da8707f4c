import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

const CONNECTION =
  'foreign key (organisation_id, connection_id) references jira_connections (organisation_id, id) on delete cascade';

/**
 * What Jira sends, as it came, until it is worked off; afterwards its identifier alone, so that a repetition is known. And
 * the issues of which something is known to have changed, but not what. The system role finds the connections that are to
 * be looked after.
 */
export class CreateJiraInbox1760002620000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jira_inbox (
        organisation_id uuid not null,
        connection_id uuid not null,
        identifier text not null,
        id uuid not null,
        received_at timestamptz(3) not null default now(),
        signed boolean not null,
        body text,
        attempts integer not null default 0,
        done_at timestamptz(3),
        failed_at timestamptz(3),
        outcome text,
        primary key (organisation_id, connection_id, identifier),
        ${CONNECTION}
      );
      create index jira_inbox_waiting on jira_inbox (organisation_id, connection_id, id)
        where done_at is null and failed_at is null;
      create index jira_inbox_received on jira_inbox (organisation_id, connection_id, received_at);

      create table jira_look_again (
        organisation_id uuid not null,
        connection_id uuid not null,
        site_issue_id text not null,
        since timestamptz(3) not null default now(),
        attempts integer not null default 0,
        primary key (organisation_id, connection_id, site_issue_id),
        ${CONNECTION}
      )`);
    for (const table of ['jira_inbox', 'jira_look_again']) await wallOff(runner, table);
    for (const table of ['jira_connections', 'jira_connection_states']) await openForSystem(runner, table, 'select');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['jira_connections', 'jira_connection_states']) {
      await runner.query(`drop policy system_select on ${table}`);
      await runner.query(`revoke select on ${table} from regie_system`);
    }
    for (const table of ['jira_look_again', 'jira_inbox']) await runner.query(`drop table ${table}`);
  }
}
