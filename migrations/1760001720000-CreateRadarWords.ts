import type { MigrationInterface, QueryRunner } from 'typeorm';
import { wallOff } from '../src/platform/database/walls.js';

/**
 * An organisation's own words for its work, and their edition: each change of the words is a new one, and texts that were
 * read with another are to be read anew, and counted anew.
 */
export class CreateRadarWords1760001720000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table radar_words (
        organisation_id uuid not null references organisations (id) on delete cascade,
        id uuid not null,
        version integer not null,
        created_at timestamptz(3) not null,
        updated_at timestamptz(3) not null,
        nl text[] not null,
        en text[] not null,
        note text,
        primary key (organisation_id, id),
        constraint radar_words_some check (cardinality(nl) + cardinality(en) >= 2)
      )`);
    await runner.query(`
      create table radar_word_editions (
        organisation_id uuid primary key references organisations (id) on delete cascade,
        edition integer not null
      )`);
    await runner.query('alter table text_statistics add column words integer not null default 0');
    await wallOff(runner, 'radar_words');
    await wallOff(runner, 'radar_word_editions');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table text_statistics drop column words');
    await runner.query('drop table radar_word_editions');
    await runner.query('drop table radar_words');
  }
}
