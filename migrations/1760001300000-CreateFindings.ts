import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';
const OF_A_FINDING =
  'foreign key (organisation_id, finding_id) references findings (organisation_id, id) on delete cascade';
const STATUSES = `('open', 'acknowledged', 'dismissed', 'resolved')`;

/** What the radar saw, what became of it, and what it is yet to look at again. */
export class CreateFindings1760001300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createFindings(runner);
    await this.createHistory(runner);
    await this.createQueue(runner);
    await this.examineEverything(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['radar_examinations', 'radar_queue', 'finding_changes', 'finding_records', 'findings'])
      await runner.query(`drop table ${table}`);
  }

  /** Severity is not kept: it depends on all active effort, and so on every write of anybody. */
  private async createFindings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table findings (
        ${TENANT},
        id uuid not null,
        version integer not null default 1,
        kind text not null,
        subject text not null,
        status text not null default 'open',
        present boolean not null default true,
        certainty double precision,
        stake double precision not null,
        estimated boolean not null,
        records jsonb not null,
        evidence jsonb not null,
        ground text not null,
        evidence_hash text not null,
        reason text,
        judged_ground text,
        judged_certainty double precision,
        judged_stake double precision,
        first_seen_at timestamptz(3) not null default now(),
        last_seen_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        constraint findings_subject unique (organisation_id, kind, subject),
        constraint findings_status check (status in ${STATUSES}),
        constraint findings_certainty check (certainty between 0 and 1),
        constraint findings_stake check (stake >= 0 and stake < 'Infinity'),
        constraint findings_judged check ((judged_ground is null) = (judged_stake is null))
      );
      create index findings_listed on findings (organisation_id, status, kind);

      create table finding_records (
        organisation_id uuid not null,
        finding_id uuid not null,
        record_type text not null,
        record_id uuid not null,
        primary key (organisation_id, finding_id, record_type, record_id),
        ${OF_A_FINDING}
      );
      create index finding_records_record on finding_records (organisation_id, record_id, finding_id)`);
    await wallOff(runner, 'findings');
    await wallOff(runner, 'finding_records');
  }

  private async createHistory(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table finding_changes (
        organisation_id uuid not null,
        id uuid not null,
        finding_id uuid not null,
        changed_at timestamptz(3) not null default now(),
        status text not null,
        because text,
        reason text,
        actor_kind text not null,
        actor_id uuid not null,
        actor_name text not null,
        certainty double precision,
        primary key (organisation_id, id),
        constraint finding_changes_status check (status in ${STATUSES}),
        ${OF_A_FINDING}
      );
      create index finding_changes_finding on finding_changes (organisation_id, finding_id, changed_at, id)`);
    await wallOff(runner, 'finding_changes', 'select, insert, delete');
  }

  /** One row a transaction that changed something: nobody waits for anybody. */
  private async createQueue(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table radar_queue (
        ${TENANT},
        id bigint generated always as identity,
        initiative_ids uuid[] not null,
        part text not null,
        queued_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        constraint radar_queue_part check (part in ('pairs', 'figures', 'everything'))
      );

      create table radar_examinations (
        ${TENANT},
        examined_at timestamptz(3) not null,
        whole_at timestamptz(3),
        median_effort double precision not null,
        statistics text,
        primary key (organisation_id)
      )`);
    await wallOff(runner, 'radar_queue');
    await wallOff(runner, 'radar_examinations');
    await openForSystem(runner, 'radar_queue', 'select');
  }

  /** Organisations that were there before the radar are looked at once, after the start. */
  private async examineEverything(runner: QueryRunner): Promise<void> {
    const organisations = (await runner.query('select id from organisations order by id')) as { id: string }[];
    for (const { id } of organisations) {
      await runner.query(`select set_config('regie.organisation_id', $1, true)`, [id]);
      await runner.query(
        `insert into radar_queue (organisation_id, initiative_ids, part) values ($1, '{}', 'everything')`,
        [id],
      );
    }
  }
}
