import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** What every module stands on: organisations, the event log (audit trail and outbox), idempotency keys. */
export class LayFoundation1760000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table organisations (
        id uuid primary key,
        name text not null,
        slug text not null,
        locale text not null default 'nl',
        currency text not null default 'EUR',
        effort_unit text not null default 'fte_months',
        settings jsonb not null default '{}',
        demo boolean not null default false,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        constraint organisations_slug_unique unique (slug),
        constraint organisations_locale check (locale in ('nl', 'en'))
      )`);
    await this.wallOrganisations(runner);
    await this.createEvents(runner);
    await this.createIdempotencyKeys(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table idempotency_keys');
    await runner.query('drop table events');
    await runner.query('drop table organisations');
  }

  /** The tenant itself: its key is `id`, so its wall is spelled out. The system role signs organisations up. */
  private async wallOrganisations(runner: QueryRunner): Promise<void> {
    const mine = `id = nullif(current_setting('regie.organisation_id', true), '')::uuid`;
    await runner.query('alter table organisations enable row level security');
    await runner.query('alter table organisations force row level security');
    await runner.query(
      `create policy own_organisation on organisations to regie_app, regie_migrator using (${mine}) with check (${mine})`,
    );
    await runner.query('grant select, update on organisations to regie_app');
    await runner.query('create policy system_select on organisations for select to regie_system using (true)');
    await runner.query('create policy system_insert on organisations for insert to regie_system with check (true)');
    await runner.query('grant select, insert on organisations to regie_system');
  }

  private async createEvents(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table events (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        occurred_at timestamptz(3) not null default now(),
        actor_kind text not null,
        actor_id uuid not null,
        actor_name text not null,
        request_id text not null,
        name text not null,
        record_type text not null,
        record_id uuid not null,
        before jsonb,
        after jsonb,
        reason text,
        primary key (organisation_id, id)
      )`);
    await runner.query('create index events_record on events (organisation_id, record_id, id)');
    await wallOff(runner, 'events', 'select, insert');
  }

  private async createIdempotencyKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table idempotency_keys (
        organisation_id uuid not null references organisations (id) on delete cascade,
        caller_id uuid not null,
        route text not null,
        key text not null,
        body_hash text not null,
        status smallint not null,
        headers jsonb not null,
        body jsonb,
        created_at timestamptz(3) not null default now(),
        primary key (organisation_id, caller_id, route, key)
      )`);
    await runner.query('create index idempotency_keys_age on idempotency_keys (created_at)');
    await wallOff(runner, 'idempotency_keys');
    await runner.query('create policy system_delete on idempotency_keys for delete to regie_system using (true)');
    await runner.query('create policy system_select on idempotency_keys for select to regie_system using (true)');
    await runner.query('grant select, delete on idempotency_keys to regie_system');
  }
}
