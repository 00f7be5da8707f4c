import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

const TENANT = 'organisation_id uuid not null references organisations (id) on delete cascade';

/**
 * By which words initiatives are found: what was read of each text, in which texts each telling term stands, how common
 * terms are, and what is still to be read. See docs/decisions, "Postings are kept in packed lists".
 */
export class CreateTextIndex1760001410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTexts(runner);
    await this.createPostings(runner);
    await this.followRemovals(runner);
    for (const table of TABLES) await wallOff(runner, table);
    for (const table of ['initiative_texts', 'text_backlog', 'text_removals', 'text_statistics'])
      await openForSystem(runner, table, 'select');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of [...TABLES].reverse()) await runner.query(`drop table ${table}`);
    await runner.query('drop function initiative_texts_follow_removal()');
  }

  /** Features are read by the hundred: they stay in the row, and uncompressed. `posted` are the terms in the index. */
  private async createTexts(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_texts (
        organisation_id uuid not null,
        initiative_id uuid not null,
        number integer not null,
        features bytea,
        posted integer[] not null default '{}',
        is_posted boolean not null default false,
        primary key (organisation_id, initiative_id),
        foreign key (organisation_id, initiative_id) references initiatives (organisation_id, id) on delete cascade
      ) with (toast_tuple_target = 8160);
      alter table initiative_texts alter column features set storage external;
      create unique index initiative_texts_number on initiative_texts (organisation_id, number);
      create index initiative_texts_waiting on initiative_texts (organisation_id, initiative_id) where not is_posted`);
  }

  /** One row holds a term's initiatives of one block of numbers. Only the job writes it, so nobody waits for a row. */
  private async createPostings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_postings (
        organisation_id uuid not null references organisations (id) on delete cascade,
        term integer not null,
        block integer not null,
        postings bytea not null,
        primary key (organisation_id, term, block)
      ) with (toast_tuple_target = 8160, fillfactor = 80);
      alter table initiative_postings alter column postings set storage external;

      create table text_statistics (
        organisation_id uuid primary key references organisations (id) on delete cascade,
        documents integer not null,
        frequencies bytea not null,
        features_version smallint not null,
        counted_at timestamptz(3) not null default now()
      );

      create table text_backlog (
        ${TENANT},
        id uuid not null,
        operation_id uuid,
        primary key (organisation_id, id)
      )`);
  }

  /** Who leaves the register is taken out of the lists by the job: until then, what is found is looked up anyway. */
  private async followRemovals(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_removals (
        ${TENANT},
        number integer not null,
        terms integer[] not null,
        primary key (organisation_id, number)
      );
      create function initiative_texts_follow_removal() returns trigger language plpgsql as $$
      begin
        insert into text_removals (organisation_id, number, terms)
        values (old.organisation_id, old.number, old.posted) on conflict do nothing;
        return null;
      end $$;
      create trigger initiative_texts_follow_removal after delete on initiative_texts
        for each row when (old.posted <> '{}') execute function initiative_texts_follow_removal()`);
  }
}

const TABLES = ['initiative_texts', 'initiative_postings', 'text_statistics', 'text_backlog', 'text_removals'];
