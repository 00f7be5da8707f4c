import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A follow-up may be about a finding; one that the radar forgets leaves the agreement as it is. */
export class AssignFindings1760002900000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table follow_ups
        add column finding_id uuid,
        add constraint follow_ups_finding_fk foreign key (organisation_id, finding_id)
          references findings (organisation_id, id) on delete set null (finding_id);
      create index follow_ups_finding on follow_ups (organisation_id, finding_id) where finding_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table follow_ups drop column finding_id');
  }
}
