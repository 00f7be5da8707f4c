import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lets the application have tables analysed by the planner after it wrote very many rows. Only a table's owner may
 * (before PostgreSQL 17 nobody else can be allowed to), so a function of the owner does it, for the named tables alone.
 * A table that is being vacuumed or analysed at that moment is passed over.
 */
export class RefreshStatistics1760002000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function refresh_statistics(tables text[]) returns void
      language plpgsql security definer set search_path = public, pg_temp as $$
      declare
        name text;
      begin
        foreach name in array tables loop
          if name <> all ('{initiatives,initiative_stages,initiative_goals,initiative_kpis,initiative_references,initiative_texts,import_rows,import_outcomes}') then
            raise exception 'the statistics of % are not kept by the application', name;
          end if;
          execute format('analyze (skip_locked) %I', name);
        end loop;
      end $$;
      revoke all on function refresh_statistics(text[]) from public;
      grant execute on function refresh_statistics(text[]) to regie_app`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function refresh_statistics(text[])');
  }
}
