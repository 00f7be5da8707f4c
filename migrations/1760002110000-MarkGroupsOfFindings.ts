import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Marks the findings that tell of a group of one title: each examination of a change asks for them. A column, because a
 * look into the evidence cannot use an index behind row-level security.
 */
export class MarkGroupsOfFindings1760002110000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table findings add column is_group boolean not null generated always as (evidence ? 'group') stored;
      create index findings_groups on findings (organisation_id, id) where is_group;
      create index findings_estimated on findings (organisation_id, id) where estimated and present`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index findings_estimated;
      drop index findings_groups;
      alter table findings drop column is_group`);
  }
}
