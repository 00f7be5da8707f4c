import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** What Jira is told in return: a link on each issue (as it stands there now), and what the board decided, once. */
export class TellJira1760002630000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table jira_issues add column link_key text, add column link_attempts integer not null default 0;

      create table jira_comments (
        organisation_id uuid not null,
        connection_id uuid not null,
        id uuid not null,
        site_issue_id text not null,
        initiative_id uuid not null,
        text text not null,
        made_at timestamptz(3) not null default now(),
        attempts integer not null default 0,
        done_at timestamptz(3),
        failed_at timestamptz(3),
        primary key (organisation_id, connection_id, id),
        foreign key (organisation_id, connection_id, site_issue_id)
          references jira_issues (organisation_id, connection_id, site_issue_id) on delete cascade
      );
      create index jira_comments_waiting on jira_comments (organisation_id, connection_id, id)
        where done_at is null and failed_at is null`);
    await wallOff(runner, 'jira_comments');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table jira_comments');
    await runner.query('alter table jira_issues drop column link_key, drop column link_attempts');
  }
}
