import type { MigrationInterface, QueryRunner } from 'typeorm';
import { insertStarterSet } from '../src/board/agreements/data/starter-set.query.js';
import { wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';
const RECORD = `
        ${TENANT},
        id uuid not null,
        version integer not null default 1,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now()`;
const TABLES = [
  'agreements',
  'agreement_versions',
  'agreement_exceptions',
  'agreement_dry_runs',
  'agreement_compliance',
] as const;

/** Working agreements: their wordings, exceptions, trials over the history, and how far teams keep them. */
export class CreateAgreements1760001120000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createAgreements(runner);
    await this.createParts(runner);
    for (const table of TABLES)
      await wallOff(
        runner,
        table,
        table === 'agreement_versions' ? 'select, insert' : 'select, insert, update, delete',
      );
    await this.startEveryOrganisation(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  private async createAgreements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table agreements (${RECORD},
        starter text,
        status text not null,
        severity text not null,
        title jsonb not null,
        rationale jsonb not null,
        satisfied_by jsonb not null,
        scope jsonb not null,
        condition jsonb not null,
        steps text[] not null,
        owner_id uuid,
        valid_from date,
        valid_until date,
        primary key (organisation_id, id),
        constraint agreements_status check (status in ('draft', 'active', 'retired')),
        constraint agreements_severity check (severity in ('inform', 'warn', 'block')),
        constraint agreements_validity check (valid_from < valid_until),
        constraint agreements_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id)
      )`);
    await runner.query(`
      create index agreements_owner on agreements (organisation_id, owner_id) where owner_id is not null;
      create unique index agreements_starter on agreements (organisation_id, starter) where starter is not null`);
  }

  private async createParts(runner: QueryRunner): Promise<void> {
    const agreement =
      'foreign key (organisation_id, agreement_id) references agreements (organisation_id, id) on delete cascade';
    await runner.query(`
      create table agreement_versions (
        ${TENANT},
        agreement_id uuid not null,
        version integer not null,
        recorded_at timestamptz(3) not null default now(),
        recorded_by text not null,
        content jsonb not null,
        primary key (organisation_id, agreement_id, version),
        ${agreement}
      );
      create table agreement_exceptions (${RECORD},
        agreement_id uuid not null,
        initiative_id uuid not null,
        reason text not null,
        approver_id uuid not null,
        approver_name text not null,
        expires_on date not null,
        primary key (organisation_id, id),
        constraint agreement_exceptions_agreement foreign key (organisation_id, agreement_id)
          references agreements (organisation_id, id),
        constraint agreement_exceptions_initiative foreign key (organisation_id, initiative_id)
          references initiatives (organisation_id, id) on delete cascade
      );
      create index agreement_exceptions_initiative on agreement_exceptions (organisation_id, initiative_id);
      create index agreement_exceptions_agreement on agreement_exceptions (organisation_id, agreement_id, id);
      create table agreement_dry_runs (
        ${TENANT},
        id uuid not null,
        agreement_id uuid not null,
        agreement_version integer not null,
        rule text not null,
        result jsonb not null,
        created_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        ${agreement}
      );
      create index agreement_dry_runs_agreement on agreement_dry_runs (organisation_id, agreement_id, id);
      create table agreement_compliance (
        ${TENANT},
        taken_on date not null,
        team text not null,
        kept integer not null,
        broken integer not null,
        primary key (organisation_id, taken_on, team)
      )`);
  }

  /** The owner of the tables is walled in like everybody: one organisation after the other. */
  private async startEveryOrganisation(runner: QueryRunner): Promise<void> {
    await runner.query('alter table organisations no force row level security');
    const organisations = (await runner.query('select id from organisations order by id')) as { id: string }[];
    await runner.query('alter table organisations force row level security');
    for (const { id } of organisations) {
      await runner.query(`select set_config('regie.organisation_id', $1, true)`, [id]);
      await insertStarterSet((text, values) => runner.query(text, [...values]), id);
    }
    await runner.query(`select set_config('regie.organisation_id', '', true)`);
  }
}
