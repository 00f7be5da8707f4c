import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How much an issue that nobody registered looks like CX work, and why: kept, because looking costs something. */
export class FindDarkWork1760002640000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table jira_issues
        add column dark_score real,
        add column dark_evidence jsonb,
        add column dark_team_id uuid,
        add column dark_at timestamptz(3),
        add column dark_updated_at timestamptz(3),
        add constraint jira_issues_dark_team foreign key (organisation_id, dark_team_id)
          references teams (organisation_id, id) on delete set null (dark_team_id);
      create index jira_issues_dark on jira_issues (organisation_id, connection_id, dark_score, id)
        where initiative_id is null and gone_at is null and level >= 1`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index jira_issues_dark;
      alter table jira_issues
        drop column dark_score,
        drop column dark_evidence,
        drop column dark_team_id,
        drop column dark_at,
        drop column dark_updated_at`);
  }
}
