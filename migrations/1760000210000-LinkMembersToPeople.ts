import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A member may be linked to a person of the register: what that person owns is the member's own. */
export class LinkMembersToPeople1760000210000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      'alter table members add constraint members_person_fk foreign key (organisation_id, person_id) references people (organisation_id, id)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table members drop constraint members_person_fk');
  }
}
