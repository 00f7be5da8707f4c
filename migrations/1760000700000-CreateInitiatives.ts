import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';
const WHOLE =
  'foreign key (organisation_id, initiative_id) references initiatives (organisation_id, id) on delete cascade';

/** The register: initiatives, what they touch, how they relate, what people say about them. */
export class CreateInitiatives1760000700000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createInitiatives(runner);
    await this.createStageLinks(runner);
    await this.createOtherLinks(runner);
    await this.createRelations(runner);
    await this.createCommentsAndKeys(runner);
    await this.followChanges(runner);
    for (const table of TABLES) await wallOff(runner, table);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
    await runner.query('drop function initiatives_follow_change(), initiatives_follow_removal()');
  }

  private async createInitiatives(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiatives (
        ${TENANT},
        id uuid not null,
        key_number integer not null,
        version integer not null default 1,
        title text not null,
        title_key text not null,
        description text,
        kind text not null,
        state text not null default 'proposed',
        state_before text,
        delivery_status text not null default 'not_started',
        trigger text,
        evidence_grade text,
        discipline text,
        accountable_person_id uuid,
        team_id uuid,
        starts_on date,
        ends_on date,
        effort double precision,
        budget_minor bigint,
        budget_currency text,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        changed_in bigint not null default pg_current_xact_id()::text::bigint,
        primary key (organisation_id, id),
        constraint initiatives_key unique (organisation_id, key_number),
        constraint initiatives_kind check (kind in ('strategic_project', 'improvement_project', 'improvement_action')),
        constraint initiatives_state check (state in
          ('proposed', 'in_review', 'approved', 'in_delivery', 'measuring', 'closed', 'stopped', 'merged')),
        constraint initiatives_state_before check ((state_before is null) = (state not in ('closed', 'stopped', 'merged'))),
        constraint initiatives_delivery_status check (delivery_status in ('not_started', 'underway', 'done')),
        constraint initiatives_period check (ends_on >= starts_on),
        constraint initiatives_effort check (effort >= 0 and effort < 'Infinity'),
        constraint initiatives_budget check ((budget_minor is null) = (budget_currency is null)),
        constraint initiatives_accountable_person foreign key (organisation_id, accountable_person_id)
          references people (organisation_id, id),
        constraint initiatives_team foreign key (organisation_id, team_id) references teams (organisation_id, id)
      )`);
    await runner.query(`
      create index initiatives_updated on initiatives (organisation_id, updated_at, id);
      create index initiatives_created on initiatives (organisation_id, created_at, id);
      create index initiatives_title on initiatives (organisation_id, title_key);
      create index initiatives_accountable on initiatives (organisation_id, accountable_person_id);
      create index initiatives_of_team on initiatives (organisation_id, team_id);
      create index initiatives_changed on initiatives (organisation_id, changed_in, id)`);
  }

  /**
   * The ids of channels, personas and segments stand in the row as they are answered; `initiative_stage_targets` holds
   * the same ids under foreign keys, so that none of them can be foreign or vanish.
   */
  private async createStageLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_stages (
        organisation_id uuid not null,
        initiative_id uuid not null,
        stage_id uuid not null,
        position smallint not null,
        share double precision not null,
        channel_ids uuid[] not null default '{}',
        persona_ids uuid[] not null default '{}',
        segment_ids uuid[] not null default '{}',
        primary key (organisation_id, initiative_id, stage_id),
        constraint initiative_stages_share check (share >= 0 and share <= 1),
        ${WHOLE},
        constraint initiative_stages_stage foreign key (organisation_id, stage_id) references stages (organisation_id, id)
      );
      create index initiative_stages_stage on initiative_stages (organisation_id, stage_id, initiative_id);

      create table initiative_stage_targets (
        organisation_id uuid not null,
        initiative_id uuid not null,
        stage_id uuid not null,
        position integer generated always as identity,
        channel_id uuid,
        persona_id uuid,
        segment_id uuid,
        primary key (organisation_id, initiative_id, stage_id, position),
        constraint initiative_stage_targets_one check (num_nonnulls(channel_id, persona_id, segment_id) = 1),
        foreign key (organisation_id, initiative_id, stage_id)
          references initiative_stages (organisation_id, initiative_id, stage_id) on delete cascade,
        constraint initiative_stage_targets_channel foreign key (organisation_id, channel_id)
          references channels (organisation_id, id),
        constraint initiative_stage_targets_persona foreign key (organisation_id, persona_id)
          references personas (organisation_id, id),
        constraint initiative_stage_targets_segment foreign key (organisation_id, segment_id)
          references segments (organisation_id, id)
      );
      create index initiative_stage_targets_channel on initiative_stage_targets (organisation_id, channel_id)
        where channel_id is not null;
      create index initiative_stage_targets_persona on initiative_stage_targets (organisation_id, persona_id)
        where persona_id is not null;
      create index initiative_stage_targets_segment on initiative_stage_targets (organisation_id, segment_id)
        where segment_id is not null`);
  }

  private async createOtherLinks(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_goals (
        organisation_id uuid not null,
        initiative_id uuid not null,
        goal_id uuid not null,
        position smallint not null,
        contribution text,
        primary key (organisation_id, initiative_id, goal_id),
        ${WHOLE},
        constraint initiative_goals_goal foreign key (organisation_id, goal_id) references goals (organisation_id, id)
      );
      create index initiative_goals_goal on initiative_goals (organisation_id, goal_id, initiative_id);

      create table initiative_kpis (
        organisation_id uuid not null,
        initiative_id uuid not null,
        kpi_id uuid not null,
        position smallint not null,
        expected_change double precision,
        baseline double precision,
        confidence double precision,
        lag_days integer,
        primary key (organisation_id, initiative_id, kpi_id),
        constraint initiative_kpis_confidence check (confidence >= 0 and confidence <= 1),
        ${WHOLE},
        constraint initiative_kpis_kpi foreign key (organisation_id, kpi_id) references kpis (organisation_id, id)
      );
      create index initiative_kpis_kpi on initiative_kpis (organisation_id, kpi_id, initiative_id);

      create table initiative_references (
        organisation_id uuid not null,
        initiative_id uuid not null,
        source text not null,
        external_id text not null,
        position smallint not null,
        key text,
        url text,
        constraint initiative_references_external primary key (organisation_id, source, external_id),
        ${WHOLE}
      );
      create index initiative_references_initiative on initiative_references (organisation_id, initiative_id)`);
  }

  private async createRelations(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_relations (
        organisation_id uuid not null,
        id uuid not null,
        version integer not null default 1,
        kind text not null,
        from_id uuid not null,
        to_id uuid not null,
        note text,
        coordinator_id uuid,
        ratified_by uuid,
        ratified_at timestamptz(3),
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        constraint initiative_relations_kind check (kind in
          ('part_of', 'depends_on', 'coordinates_with', 'duplicates', 'supersedes', 'merged_into')),
        constraint initiative_relations_not_self check (from_id <> to_id),
        constraint initiative_relations_ratified check ((ratified_by is null) = (ratified_at is null)),
        constraint initiative_relations_from foreign key (organisation_id, from_id)
          references initiatives (organisation_id, id),
        constraint initiative_relations_to foreign key (organisation_id, to_id)
          references initiatives (organisation_id, id),
        constraint initiative_relations_coordinator foreign key (organisation_id, coordinator_id)
          references people (organisation_id, id)
      );
      create unique index initiative_relations_once on initiative_relations (organisation_id, from_id, to_id, kind);
      create unique index initiative_relations_coordination on initiative_relations
        (organisation_id, least(from_id, to_id), greatest(from_id, to_id)) where kind = 'coordinates_with';
      create unique index initiative_relations_programme on initiative_relations (organisation_id, from_id)
        where kind = 'part_of';
      create index initiative_relations_to on initiative_relations (organisation_id, to_id);
      create index initiative_relations_coordinator on initiative_relations (organisation_id, coordinator_id)
        where coordinator_id is not null`);
  }

  private async createCommentsAndKeys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_comments (
        organisation_id uuid not null,
        id uuid not null,
        version integer not null default 1,
        initiative_id uuid not null,
        author_id uuid not null,
        author_name text not null,
        text text not null,
        created_at timestamptz(3) not null default now(),
        updated_at timestamptz(3) not null default now(),
        primary key (organisation_id, id),
        ${WHOLE}
      );
      create index initiative_comments_initiative on initiative_comments (organisation_id, initiative_id, id);

      create table initiative_keys (
        organisation_id uuid primary key references organisations (id) on delete cascade,
        next_number integer not null
      );

      create table initiative_removals (
        ${TENANT},
        initiative_id uuid not null,
        changed_in bigint not null default pg_current_xact_id()::text::bigint,
        primary key (organisation_id, initiative_id)
      );
      create index initiative_removals_changed on initiative_removals (organisation_id, changed_in)`);
  }

  /** Readers that keep a picture of the register current ask for what changed since: no write may go unseen. */
  private async followChanges(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function initiatives_follow_change() returns trigger language plpgsql as $$
      begin
        new.changed_in := pg_current_xact_id()::text::bigint;
        return new;
      end $$;
      create trigger initiatives_follow_change before update on initiatives
        for each row execute function initiatives_follow_change();
      create function initiatives_follow_removal() returns trigger language plpgsql as $$
      begin
        insert into initiative_removals (organisation_id, initiative_id)
        values (old.organisation_id, old.id)
        on conflict (organisation_id, initiative_id) do update set changed_in = excluded.changed_in;
        return null;
      end $$;
      create trigger initiatives_follow_removal after delete on initiatives
        for each row execute function initiatives_follow_removal()`);
  }
}

const TABLES = [
  'initiatives',
  'initiative_stages',
  'initiative_stage_targets',
  'initiative_goals',
  'initiative_kpis',
  'initiative_references',
  'initiative_relations',
  'initiative_comments',
  'initiative_keys',
  'initiative_removals',
];
