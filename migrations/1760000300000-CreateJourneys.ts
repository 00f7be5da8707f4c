import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

export class CreateJourneys1760000300000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createChannels(runner);
    await this.createJourneys(runner);
    await this.createStages(runner);
    await this.createPartsOfStages(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['touchpoints', 'stage_channels', 'stages', 'journeys', 'channels']) {
      await runner.query(`drop table ${table}`);
    }
  }

  private async createChannels(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table channels (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        kind text not null,
        primary key (organisation_id, id),
        constraint channels_kind check (kind in ('online', 'offline'))
      )`);
    await runner.query('create unique index channels_name_unique on channels (organisation_id, lower(name))');
    await wallOff(runner, 'channels');
  }

  private async createJourneys(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table journeys (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        name text not null,
        description text,
        parent_id uuid,
        owner_id uuid,
        primary key (organisation_id, id),
        constraint journeys_parent_fk foreign key (organisation_id, parent_id) references journeys (organisation_id, id),
        constraint journeys_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id),
        constraint journeys_not_own_parent check (parent_id <> id)
      )`);
    await runner.query(
      `create unique index journeys_name_unique on journeys (organisation_id, lower(name), coalesce(parent_id, '00000000-0000-0000-0000-000000000000'))`,
    );
    await runner.query('create index journeys_parent on journeys (organisation_id, parent_id)');
    await runner.query('create index journeys_owner on journeys (organisation_id, owner_id)');
    await wallOff(runner, 'journeys');
  }

  /** Positions are 1..n within a journey, archived stages included; one statement may renumber them all. */
  private async createStages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stages (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        archived_at timestamptz(3),
        journey_id uuid not null,
        name text not null,
        position integer not null,
        phase text,
        moment_of_truth double precision not null,
        volume_share double precision,
        owner_id uuid,
        primary key (organisation_id, id),
        constraint stages_journey_fk foreign key (organisation_id, journey_id) references journeys (organisation_id, id),
        constraint stages_owner_fk foreign key (organisation_id, owner_id) references people (organisation_id, id),
        constraint stages_position_unique unique (organisation_id, journey_id, position) deferrable initially immediate,
        constraint stages_position check (position >= 1),
        constraint stages_phase check (phase in ('consider', 'buy', 'use', 'maintain')),
        constraint stages_moment_of_truth check (moment_of_truth >= 1),
        constraint stages_volume_share check (volume_share between 0 and 1)
      )`);
    await runner.query('create unique index stages_name_unique on stages (organisation_id, journey_id, lower(name))');
    await runner.query('create index stages_owner on stages (organisation_id, owner_id)');
    await wallOff(runner, 'stages');
  }

  private async createPartsOfStages(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table stage_channels (
        organisation_id uuid not null,
        stage_id uuid not null,
        channel_id uuid not null,
        primary key (organisation_id, stage_id, channel_id),
        constraint stage_channels_stage_fk foreign key (organisation_id, stage_id)
          references stages (organisation_id, id) on delete cascade,
        constraint stage_channels_channel_fk foreign key (organisation_id, channel_id)
          references channels (organisation_id, id)
      )`);
    await runner.query('create index stage_channels_channel on stage_channels (organisation_id, channel_id)');
    await wallOff(runner, 'stage_channels');
    await runner.query(`
      create table touchpoints (
        organisation_id uuid not null,
        stage_id uuid not null,
        position integer not null,
        name text not null,
        channel_id uuid,
        primary key (organisation_id, stage_id, position),
        constraint touchpoints_stage_fk foreign key (organisation_id, stage_id)
          references stages (organisation_id, id) on delete cascade,
        constraint touchpoints_channel_fk foreign key (organisation_id, channel_id)
          references channels (organisation_id, id)
      )`);
    await runner.query('create index touchpoints_channel on touchpoints (organisation_id, channel_id)');
    await wallOff(runner, 'touchpoints');
  }
}
