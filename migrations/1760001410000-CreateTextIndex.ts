import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openForSystem, wallOff } from '../src/platform/database/walls.js';

/**
 * By which words initiatives are found: what was read of each text, the postings of its telling terms, how common terms
 * are, and which bulk writes are still to be read. See docs/decisions, "Postings stand in a b-tree".
 */
export class CreateTextIndex1760001410000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await this.createTexts(runner);
    await this.createPostings(runner);
    await this.createStanding(runner);
    for (const table of TABLES) await wallOff(runner, table);
    for (const table of ['initiative_texts', 'text_backlog', 'text_statistics'])
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
        features bytea,
        posted integer[] not null default '{}',
        is_posted boolean not null default false,
        primary key (organisation_id, initiative_id),
        foreign key (organisation_id, initiative_id) references initiatives (organisation_id, id) on delete cascade
      ) with (toast_tuple_target = 8160);
      alter table initiative_texts alter column features set storage external;
      create index initiative_texts_waiting on initiative_texts (organisation_id, initiative_id) where not is_posted`);
  }

  /**
   * Without foreign keys: looking up the initiative for each of its terms would cost more than the posting. They go
   * with the text, whose row knows its terms. Vacuumed early, because reading the index alone needs it.
   */
  private async createPostings(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table initiative_postings (
        organisation_id uuid not null,
        term integer not null,
        initiative_id uuid not null,
        weight smallint not null,
        primary key (organisation_id, term, initiative_id) include (weight)
      ) with (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_vacuum_scale_factor = 0.05);
      create function initiative_texts_follow_removal() returns trigger language plpgsql as $$
      begin
        delete from initiative_postings
        where initiative_postings.organisation_id = old.organisation_id
          and initiative_postings.term = any (old.posted)
          and initiative_postings.initiative_id = old.initiative_id;
        return null;
      end $$;
      create trigger initiative_texts_follow_removal after delete on initiative_texts
        for each row execute function initiative_texts_follow_removal()`);
  }

  private async createStanding(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table text_statistics (
        organisation_id uuid primary key references organisations (id) on delete cascade,
        documents integer not null,
        frequencies bytea not null,
        features_version smallint not null,
        counted_at timestamptz(3) not null default now()
      );

      create table text_backlog (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        operation_id uuid,
        primary key (organisation_id, id)
      )`);
  }
}

const TABLES = ['initiative_texts', 'initiative_postings', 'text_statistics', 'text_backlog'];
