import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a person said of dark work is kept also where it became an initiative's, so that it can be taken back. */
export class KeepTriageVerdicts1760002810000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table jira_issues drop constraint jira_issues_verdict;
      alter table jira_issues add constraint jira_issues_verdict check (verdict in ('not_cx', 'register', 'attach'))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      update jira_issues set verdict = null, verdict_by = null, verdict_at = null where verdict in ('register', 'attach');
      alter table jira_issues drop constraint jira_issues_verdict;
      alter table jira_issues add constraint jira_issues_verdict check (verdict in ('not_cx'))`);
  }
}
