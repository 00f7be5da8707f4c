import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const CONNECTION =
  'foreign key (organisation_id, connection_id) references jira_connections (organisation_id, id) on delete cascade';
const ISSUE =
  'foreign key (organisation_id, connection_id, site_issue_id) references jira_issues (organisation_id, connection_id, site_issue_id) on delete cascade';

/**
 * What turns issues into initiatives, in editions, and the ledger of issues: every one that was seen, as it was read last,
 * by the id that survives a move, with every key it was known by.
 */
export class CreateJiraIssues1760002610000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jira_rules (
        organisation_id uuid not null,
        connection_id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null default now(),
        created_by text not null,
        mapping jsonb not null,
        primary key (organisation_id, connection_id, version),
        ${CONNECTION}
      );

      create table jira_issues (
        organisation_id uuid not null,
        connection_id uuid not null,
        site_issue_id text not null,
        id uuid not null,
        key text,
        project_key text,
        level integer,
        title text,
        issue_updated_at timestamptz(3),
        issue jsonb not null,
        chosen boolean not null,
        rules_version integer not null,
        outcome text not null,
        skip jsonb,
        initiative_id uuid,
        carried jsonb,
        seen_at timestamptz(3) not null default now(),
        gone_at timestamptz(3),
        verdict text,
        verdict_by text,
        verdict_at timestamptz(3),
        primary key (organisation_id, connection_id, site_issue_id),
        ${CONNECTION},
        constraint jira_issues_initiative foreign key (organisation_id, initiative_id)
          references initiatives (organisation_id, id) on delete set null (initiative_id),
        constraint jira_issues_outcome check (outcome in ('registered', 'skipped', 'failed')),
        constraint jira_issues_verdict check (verdict in ('not_cx'))
      );
      create index jira_issues_id on jira_issues (organisation_id, connection_id, id);
      create index jira_issues_initiative on jira_issues (organisation_id, initiative_id) where initiative_id is not null;
      create index jira_issues_parent on jira_issues (organisation_id, connection_id, (issue #>> '{parent,siteIssueId}'));
      create index jira_issues_parent_key on jira_issues (organisation_id, connection_id, (issue #>> '{parent,key}'));

      create table jira_issue_keys (
        organisation_id uuid not null,
        connection_id uuid not null,
        key text not null,
        site_issue_id text not null,
        primary key (organisation_id, connection_id, key),
        ${ISSUE}
      );
      create index jira_issue_keys_key on jira_issue_keys (organisation_id, key);
      create index jira_issue_keys_issue on jira_issue_keys (organisation_id, connection_id, site_issue_id);

      create table jira_not_carried (
        organisation_id uuid not null,
        connection_id uuid not null,
        site_issue_id text not null,
        phase text not null,
        position integer not null,
        id uuid not null,
        key text,
        what text not null,
        code text not null,
        parameters jsonb not null,
        primary key (organisation_id, connection_id, site_issue_id, phase, position),
        ${ISSUE}
      );
      create index jira_not_carried_id on jira_not_carried (organisation_id, connection_id, id);

      create table jira_relations (
        organisation_id uuid not null,
        relation_id uuid not null,
        connection_id uuid not null,
        site_issue_id text not null,
        primary key (organisation_id, relation_id),
        ${ISSUE},
        constraint jira_relations_relation foreign key (organisation_id, relation_id)
          references initiative_relations (organisation_id, id) on delete cascade
      );
      create index jira_relations_issue on jira_relations (organisation_id, connection_id, site_issue_id)`);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['jira_rules', 'jira_issues', 'jira_issue_keys', 'jira_not_carried', 'jira_relations'];
