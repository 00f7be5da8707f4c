import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const CONNECTION =
  'foreign key (organisation_id, connection_id) references jira_connections (organisation_id, id) on delete cascade';

/**
 * Connections to Jira sites. What is secret of one stands apart from its record, sealed; how it is doing stands apart too,
 * because it changes with every call and is nobody's version.
 */
export class CreateJiraConnections1760002600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table jira_connections (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        name text not null,
        deployment text not null,
        base_url text not null,
        source text not null,
        authentication text not null,
        account text,
        cloud_id text,
        paused boolean not null,
        back_links boolean not null,
        board_comments boolean not null,
        request_cap integer not null,
        points_per_hour integer not null,
        primary key (organisation_id, id),
        constraint jira_connections_source unique (organisation_id, source),
        constraint jira_connections_deployment check (deployment in ('cloud', 'data_center')),
        constraint jira_connections_authentication check (authentication in ('api_token', 'oauth', 'personal_access_token'))
      );

      create table jira_credentials (
        organisation_id uuid not null,
        connection_id uuid not null,
        key_id text not null,
        sealed bytea not null,
        edition integer not null,
        refused_edition integer,
        expires_at timestamptz(3),
        access_expires_at timestamptz(3),
        webhook_key_id text not null,
        webhook_sealed bytea not null,
        webhook_token text not null,
        renewer uuid,
        renewed_until timestamptz(3),
        primary key (organisation_id, connection_id),
        constraint jira_credentials_webhook_token unique (organisation_id, webhook_token),
        ${CONNECTION}
      );

      create table jira_connection_states (
        organisation_id uuid not null,
        connection_id uuid not null,
        last_success_at timestamptz(3),
        last_failure_at timestamptz(3),
        failure jsonb,
        failures integer not null default 0,
        blocked_until timestamptz(3),
        points_hour timestamptz(3),
        points_used integer not null default 0,
        requests_used integer not null default 0,
        lag_seconds integer,
        last_webhook_at timestamptz(3),
        webhooks jsonb not null default '[]',
        webhooks_expire_at timestamptz(3),
        last_import_at timestamptz(3),
        last_poll_at timestamptz(3),
        last_sweep_at timestamptz(3),
        site jsonb,
        primary key (organisation_id, connection_id),
        ${CONNECTION}
      )`);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }
}

const TABLES = ['jira_connections', 'jira_credentials', 'jira_connection_states'];
