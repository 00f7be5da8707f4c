import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets a statement refuse itself when something it mentions cannot be chosen, so that what travels behind it in the same
 * packet, the COMMIT too, is not carried out.
 */
export class DemandUsableMentions1760003000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create function demand_usable(usable boolean) returns boolean language plpgsql stable as $$
      begin
        if usable then
          return true;
        end if;
        raise exception 'a record that is mentioned cannot be chosen' using errcode = 'RG001';
      end $$`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function demand_usable(boolean)');
  }
}
