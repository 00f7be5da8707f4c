import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const RECORD = `
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null`;

const TABLES = ['kpis', 'kpi_definitions', 'measurements', 'kpi_links'];

/** KPIs, every definition they ever had, their measurements, and which KPI drives which. */
export class CreateKpis1760000500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createKpis(runner);
    await this.createDefinitions(runner);
    await this.createMeasurements(runner);
    await this.createLinks(runner);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  private async createKpis(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kpis (${RECORD},
        archived_at timestamptz(3),
        name text not null,
        kind text not null,
        unit text,
        better_when text not null,
        statistic text not null,
        scale_min double precision,
        scale_max double precision,
        top_box_from integer,
        question text,
        definition_version integer not null,
        journey_id uuid,
        stage_id uuid,
        owner_id uuid,
        target double precision,
        floor double precision,
        ceiling double precision,
        worst_possible double precision,
        primary key (organisation_id, id),
        constraint kpis_better_when check (better_when in ('higher', 'lower')),
        constraint kpis_statistic check (statistic in ('nps', 'mean', 'top_box', 'value')),
        constraint kpis_scale check (scale_min < scale_max),
        constraint kpis_one_scope check (num_nonnulls(journey_id, stage_id) <= 1),
        constraint kpis_journey_fk foreign key (organisation_id, journey_id) references journeys (organisation_id, id),
        constraint kpis_stage_fk foreign key (organisation_id, stage_id) references stages (organisation_id, id),
        constraint kpis_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id)
      )`);
    await runner.query(
      `create unique index kpis_name_unique on kpis (organisation_id, lower(name), coalesce(journey_id, stage_id, '00000000-0000-0000-0000-000000000000'))`,
    );
    await runner.query('create index kpis_journey on kpis (organisation_id, journey_id)');
    await runner.query('create index kpis_stage on kpis (organisation_id, stage_id)');
    await runner.query('create index kpis_owner on kpis (organisation_id, owner_id)');
  }

  /** What a KPI meant at the time: an old measurement is read with the definition it was taken under. */
  private async createDefinitions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kpi_definitions (
        organisation_id uuid not null references organisations (id) on delete cascade,
        kpi_id uuid not null,
        definition_version integer not null,
        created_at timestamptz(3) not null,
        kind text not null,
        statistic text not null,
        scale_min double precision,
        scale_max double precision,
        top_box_from integer,
        question text,
        primary key (organisation_id, kpi_id, definition_version),
        constraint kpi_definitions_kpi_fk foreign key (organisation_id, kpi_id)
          references kpis (organisation_id, id) on delete cascade
      )`);
  }

  /** `value`, `standard_error` and the interval are what the KPI's statistic makes of what was stated. */
  private async createMeasurements(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table measurements (${RECORD},
        kpi_id uuid not null,
        definition_version integer not null,
        period_from date not null,
        period_to date not null,
        segment_id uuid,
        channel_id uuid,
        source text not null,
        answers jsonb,
        n integer,
        offered integer,
        stated_error double precision,
        value double precision,
        standard_error double precision,
        interval_low double precision,
        interval_high double precision,
        primary key (organisation_id, id),
        constraint measurements_once unique nulls not distinct
          (organisation_id, kpi_id, period_from, period_to, segment_id, channel_id, source),
        constraint measurements_period check (period_from < period_to),
        constraint measurements_stated check (value is not null or answers is not null),
        constraint measurements_offered check (n <= offered),
        constraint measurements_kpi_fk foreign key (organisation_id, kpi_id) references kpis (organisation_id, id),
        constraint measurements_definition_fk foreign key (organisation_id, kpi_id, definition_version)
          references kpi_definitions (organisation_id, kpi_id, definition_version),
        constraint measurements_segment_fk foreign key (organisation_id, segment_id)
          references segments (organisation_id, id),
        constraint measurements_channel_fk foreign key (organisation_id, channel_id)
          references channels (organisation_id, id)
      )`);
    await runner.query('create index measurements_latest on measurements (organisation_id, kpi_id, period_to desc)');
    await runner.query('create index measurements_segment on measurements (organisation_id, segment_id)');
    await runner.query('create index measurements_channel on measurements (organisation_id, channel_id)');
  }

  private async createLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table kpi_links (${RECORD},
        from_kpi_id uuid not null,
        to_kpi_id uuid not null,
        sign smallint not null,
        basis text not null,
        primary key (organisation_id, id),
        constraint kpi_links_once unique (organisation_id, from_kpi_id, to_kpi_id),
        constraint kpi_links_not_itself check (from_kpi_id <> to_kpi_id),
        constraint kpi_links_sign check (sign in (1, -1)),
        constraint kpi_links_basis check (basis in ('assumed', 'measured')),
        constraint kpi_links_from_fk foreign key (organisation_id, from_kpi_id) references kpis (organisation_id, id),
        constraint kpi_links_to_fk foreign key (organisation_id, to_kpi_id) references kpis (organisation_id, id)
      )`);
    await runner.query('create index kpi_links_to on kpi_links (organisation_id, to_kpi_id)');
  }
}
