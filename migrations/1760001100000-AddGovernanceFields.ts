import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the board needs to know before it can say how an initiative is decided: risk, reversibility, sponsor, experience. */
export class AddGovernanceFields1760001100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table initiatives
        add column risk text,
        add column reversible boolean,
        add column sponsor_person_id uuid,
        add column desired_experience text,
        add constraint initiatives_risk check (risk in ('low', 'medium', 'high')),
        add constraint initiatives_sponsor foreign key (organisation_id, sponsor_person_id)
          references people (organisation_id, id)`);
    await runner.query(`
      create index initiatives_sponsor on initiatives (organisation_id, sponsor_person_id)
        where sponsor_person_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index initiatives_sponsor');
    await runner.query(`
      alter table initiatives drop column risk, drop column reversible, drop column sponsor_person_id,
        drop column desired_experience`);
  }
}
