import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

const RECORD = `
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null`;

const TABLES = ['visions', 'vision_acknowledgements', 'goals', 'goal_targets'];

/** The vision in every wording it had, who acknowledged it, and the tree of goals with their targets on KPIs. */
export class CreateStrategy1760000600000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createVisions(runner);
    await this.createGoals(runner);
    await wallOff(runner, 'visions', 'select, insert');
    await wallOff(runner, 'vision_acknowledgements', 'select, insert');
    await wallOff(runner, 'goals');
    await wallOff(runner, 'goal_targets');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
  }

  /** A published wording is never rewritten; a new one takes its place. */
  private async createVisions(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table visions (${RECORD},
        number integer not null,
        statement text not null,
        ratified_by_id uuid,
        published_on date not null,
        primary key (organisation_id, id),
        constraint visions_number_unique unique (organisation_id, number),
        constraint visions_ratified_by_fk foreign key (organisation_id, ratified_by_id)
          references people (organisation_id, id)
      )`);
    await runner.query('create index visions_ratified_by on visions (organisation_id, ratified_by_id)');
    await runner.query(`
      create table vision_acknowledgements (
        organisation_id uuid not null references organisations (id) on delete cascade,
        vision_id uuid not null,
        member_id uuid not null,
        acknowledged_at timestamptz(3) not null,
        primary key (organisation_id, vision_id, member_id),
        constraint vision_acknowledgements_vision_fk foreign key (organisation_id, vision_id)
          references visions (organisation_id, id) on delete cascade,
        constraint vision_acknowledgements_member_fk foreign key (organisation_id, member_id)
          references members (organisation_id, id) on delete cascade
      )`);
    await runner.query(
      'create index vision_acknowledgements_member on vision_acknowledgements (organisation_id, member_id)',
    );
  }

  private async createGoals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table goals (${RECORD},
        archived_at timestamptz(3),
        title text not null,
        customer_interest text,
        parent_id uuid,
        owner_id uuid,
        primary key (organisation_id, id),
        constraint goals_parent_fk foreign key (organisation_id, parent_id) references goals (organisation_id, id),
        constraint goals_not_own_parent check (parent_id <> id),
        constraint goals_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id)
      )`);
    await runner.query(
      `create unique index goals_title_unique on goals (organisation_id, lower(title), coalesce(parent_id, '00000000-0000-0000-0000-000000000000'))`,
    );
    await runner.query('create index goals_parent on goals (organisation_id, parent_id)');
    await runner.query('create index goals_owner on goals (organisation_id, owner_id)');
    await runner.query(`
      create table goal_targets (
        organisation_id uuid not null references organisations (id) on delete cascade,
        goal_id uuid not null,
        position smallint not null,
        kpi_id uuid not null,
        baseline double precision,
        value double precision not null,
        due_on date,
        primary key (organisation_id, goal_id, position),
        constraint goal_targets_once unique nulls not distinct (organisation_id, goal_id, kpi_id, due_on),
        constraint goal_targets_goal_fk foreign key (organisation_id, goal_id)
          references goals (organisation_id, id) on delete cascade,
        constraint goal_targets_kpi_fk foreign key (organisation_id, kpi_id) references kpis (organisation_id, id)
      )`);
    await runner.query('create index goal_targets_kpi on goal_targets (organisation_id, kpi_id)');
  }
}
