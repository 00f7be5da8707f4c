import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem } from '../src/platform/database/walls.js';

/** Users are global: one sign-in for every organisation somebody belongs to. No tenant rows, and walled all the same. */
export class CreateUsers1760000100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table users (
        id uuid primary key,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        email text not null,
        name text not null,
        locale text not null,
        password_hash text not null,
        sessions_valid_from timestamptz(3) not null default '-infinity',
        constraint users_locale check (locale in ('nl', 'en'))
      )`);
    await runner.query(
      `comment on column users.sessions_valid_from is 'a session authenticated before this is over: a new password, signed out everywhere'`,
    );
    await runner.query('create unique index users_email_unique on users (lower(email))');
    await this.wall(runner, 'users');
    await runner.query(`
      create table password_resets (
        id uuid primary key,
        user_id uuid not null references users (id) on delete cascade,
        created_at timestamptz(3) not null default now(),
        expires_at timestamptz(3) not null,
        used_at timestamptz(3)
      )`);
    await runner.query('create index password_resets_user on password_resets (user_id)');
    await this.wall(runner, 'password_resets');
    await openForSystem(runner, 'password_resets', 'delete');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table password_resets');
    await runner.query('drop table users');
  }

  /** Credentials are the system role's; what the application may see of users is said where members are made. */
  private async wall(runner: QueryRunner, table: string): Promise<void> {
    await runner.query(`alter table ${table} enable row level security`);
    await runner.query(`alter table ${table} force row level security`);
    for (const right of ['select', 'insert', 'update'] as const) await openForSystem(runner, table, right);
  }
}
