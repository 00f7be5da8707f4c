import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

const organisation = `nullif(current_setting('regie.organisation_id', true), '')::uuid`;
const actor = `nullif(current_setting('regie.actor_id', true), '')::uuid`;

/** A user's place in an organisation, the sessions opened there, the keys of its machines, who is invited. */
export class CreateMembers1760000110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createMembers(runner);
    await this.createSessions(runner);
    await this.createApiKeys(runner);
    await this.createInvitations(runner);
    await this.openUsers(runner);
    // Whoever signs up makes the organisation that the transaction is set to, and no other: its wall checks the id.
    await runner.query('grant insert on organisations to regie_app');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('revoke insert on organisations from regie_app');
    for (const policy of ['seen_by_fellow_members', 'amended_by_itself', 'made_by_anybody'])
      await runner.query(`drop policy ${policy} on users`);
    await runner.query('revoke all on users from regie_app');
    for (const table of ['invitations', 'api_keys', 'refresh_tokens', 'sessions', 'members'])
      await runner.query(`drop table ${table}`);
  }

  private async createMembers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table members (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        user_id uuid not null references users (id),
        roles text[] not null,
        person_id uuid,
        removed_at timestamptz(3),
        primary key (organisation_id, id),
        constraint members_user_unique unique (organisation_id, user_id),
        constraint members_some_role check (cardinality(roles) > 0)
      )`);
    await runner.query('create unique index members_person_unique on members (organisation_id, person_id)');
    await runner.query('create index members_user on members (user_id)');
    await wallOff(runner, 'members', 'select, insert, update');
    await openForSystem(runner, 'members', 'select');
  }

  private async createSessions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table sessions (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        member_id uuid not null,
        authenticated_at timestamptz(3) not null,
        created_at timestamptz(3) not null default now(),
        last_used_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        revoked_at timestamptz(3),
        user_agent text,
        address text,
        primary key (organisation_id, id),
        constraint sessions_member_fk foreign key (organisation_id, member_id) references members (organisation_id, id) on delete cascade
      )`);
    await runner.query('create index sessions_member on sessions (organisation_id, member_id)');
    await runner.query('create index sessions_age on sessions (expires_at)');
    await wallOff(runner, 'sessions', 'select, insert, update');
    await openForSystem(runner, 'sessions', 'select');
    await openForSystem(runner, 'sessions', 'delete');
    await runner.query(`
      create table refresh_tokens (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        session_id uuid not null,
        hash bytea not null,
        created_at timestamptz(3) not null default now(),
        used_at timestamptz(3),
        primary key (organisation_id, id),
        constraint refresh_tokens_hash_unique unique (organisation_id, hash),
        constraint refresh_tokens_session_fk foreign key (organisation_id, session_id) references sessions (organisation_id, id) on delete cascade
      )`);
    await runner.query('create index refresh_tokens_session on refresh_tokens (organisation_id, session_id)');
    await wallOff(runner, 'refresh_tokens', 'select, insert, update');
    await openForSystem(runner, 'refresh_tokens', 'select');
    await openForSystem(runner, 'refresh_tokens', 'delete');
  }

  private async createApiKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table api_keys (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        name text not null,
        prefix text not null,
        hash bytea not null,
        scopes text[] not null,
        expires_at timestamptz(3),
        revoked_at timestamptz(3),
        last_used_at timestamptz(3),
        primary key (organisation_id, id),
        constraint api_keys_hash_unique unique (organisation_id, hash)
      )`);
    await wallOff(runner, 'api_keys', 'select, insert, update');
    await openForSystem(runner, 'api_keys', 'select');
    await openForSystem(runner, 'api_keys', 'update');
  }

  private async createInvitations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table invitations (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        email text not null,
        roles text[] not null,
        expires_at timestamptz(3) not null,
        accepted_at timestamptz(3),
        revoked_at timestamptz(3),
        primary key (organisation_id, id),
        constraint invitations_some_role check (cardinality(roles) > 0)
      )`);
    await runner.query(
      'create unique index invitations_open_unique on invitations (organisation_id, lower(email)) where accepted_at is null and revoked_at is null',
    );
    await wallOff(runner, 'invitations', 'select, insert, update');
    await openForSystem(runner, 'invitations', 'select');
  }

  /** The application sees the users of its organisation (never their password), makes new ones, and amends the caller's own. */
  private async openUsers(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create policy seen_by_fellow_members on users for select to regie_app using (exists (
        select 1 from members where members.organisation_id = ${organisation} and members.user_id = users.id))`);
    await runner.query(`create policy made_by_anybody on users for insert to regie_app with check (true)`);
    await runner.query(`
      create policy amended_by_itself on users for update to regie_app using (exists (
        select 1 from members
        where members.organisation_id = ${organisation} and members.id = ${actor} and members.user_id = users.id))`);
    await runner.query(
      'grant select (id, version, created_at, updated_at, email, name, locale, sessions_valid_from) on users to regie_app',
    );
    await runner.query('grant insert (id, email, name, locale, password_hash) on users to regie_app');
    await runner.query(
      'grant update (version, updated_at, name, locale, password_hash, sessions_valid_from) on users to regie_app',
    );
  }
}
