import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/** What was expected of decisions and how sure the deciders were, and what became of both. */
export class CreateFollowThrough1760002410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table decision_follow_throughs (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        decision_id uuid not null,
        words text,
        kpi_id uuid,
        comparison text,
        expected_value double precision,
        baseline double precision,
        expected_on date,
        confidence double precision,
        stated_at timestamptz(3),
        stated_by_name text,
        execution text,
        came_true text,
        note text,
        judged_on date,
        judged_by_id uuid,
        judged_by_name text,
        primary key (organisation_id, id),
        constraint follow_throughs_once unique (organisation_id, decision_id),
        constraint follow_throughs_comparison check (comparison in ('at_least', 'at_most', 'rises', 'falls')),
        constraint follow_throughs_kpi check ((kpi_id is null) = (comparison is null)),
        constraint follow_throughs_confidence check (confidence between 0 and 1),
        constraint follow_throughs_stated check ((expected_on is null) = (stated_at is null)
          and (expected_on is null) = (confidence is null)),
        constraint follow_throughs_execution check (execution in ('kept', 'changed', 'not_executed')),
        constraint follow_throughs_came_true check (came_true in ('yes', 'no', 'unknown')),
        constraint follow_throughs_judged check ((execution is null) = (judged_on is null)),
        constraint follow_throughs_decision_fk foreign key (organisation_id, decision_id)
          references decisions (organisation_id, id) on delete cascade,
        constraint follow_throughs_kpi_fk foreign key (organisation_id, kpi_id) references kpis (organisation_id, id)
      );
      create index follow_throughs_due on decision_follow_throughs (organisation_id, expected_on, decision_id)
        where judged_on is null;
      create index follow_throughs_kpi_of on decision_follow_throughs (organisation_id, kpi_id) where kpi_id is not null`);
    await wallOff(runner, 'decision_follow_throughs');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table decision_follow_throughs');
  }
}
