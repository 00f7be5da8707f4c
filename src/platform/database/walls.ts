import type { QueryRunner } from 'typeorm';

/**
 * Walls a tenant table off, in the migration that makes it: the application sees the rows of the organisation of its
 * transaction and no others, and outside a unit of work none at all. The owner is walled too (FORCE), so a backfill
 * must loop over organisations.
 * @param table a table with the column `organisation_id`
 * @param rights what the application may do with its rows; an append-only table leaves out update and delete
 */
export async function wallOff(
  runner: QueryRunner,
  table: string,
  rights = 'select, insert, update, delete',
): Promise<void> {
  const mine = `organisation_id = nullif(current_setting('regie.organisation_id', true), '')::uuid`;
  await runner.query(`alter table ${table} enable row level security`);
  await runner.query(`alter table ${table} force row level security`);
  await runner.query(
    `create policy own_organisation on ${table} to regie_app, regie_migrator using (${mine}) with check (${mine})`,
  );
  await runner.query(`grant ${rights} on ${table} to regie_app`);
}

/** Lets the system role do the one named thing with every organisation's rows: look up a credential, dispatch a job. */
export async function openForSystem(
  runner: QueryRunner,
  table: string,
  rights: 'select' | 'insert' | 'update' | 'delete',
): Promise<void> {
  const check = rights === 'insert' ? 'with check (true)' : 'using (true)';
  await runner.query(`create policy system_${rights} on ${table} for ${rights} to regie_system ${check}`);
  await runner.query(`grant ${rights} on ${table} to regie_system`);
}
