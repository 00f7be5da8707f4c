import { findUpSync } from 'find-up-simple';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Logger, runMigrations as migrateJobQueue } from 'graphile-worker';
import type { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';
import { type DatabaseUrls, withClient } from './roles.js';

type MigrationClass = new () => MigrationInterface;

/** The nearest `migrations/` above: beside `src/` in the sources, beside the compiled and the bundled code in a build. */
export const MIGRATIONS_FOLDER = nearestMigrations(import.meta.dirname);

const silent = new Logger(() => () => undefined);

/** The queue's tables belong to the system role and are walled; the application puts jobs in through this one function. */
const ENQUEUE = `
  create or replace function graphile_worker.regie_add_job(task text, payload json, queue text, job_key text) returns void
  language sql security definer set search_path = pg_catalog, pg_temp
  as $$ select graphile_worker.add_job(task, payload, queue, job_key => job_key) $$;
  revoke all on function graphile_worker.regie_add_job(text, json, text, text) from public;
  grant usage on schema graphile_worker to regie_app;
  grant execute on function graphile_worker.regie_add_job(text, json, text, text) to regie_app;`;

/** A data source of the role that owns the tables, with every migration loaded in the order of its timestamp. */
export async function migratorDataSource(migratorUrl: string): Promise<DataSource> {
  const migrations: MigrationClass[] = [];
  for (const file of await migrationFiles()) {
    const loaded = (await import(join(MIGRATIONS_FOLDER, file))) as Record<string, MigrationClass>;
    migrations.push(...Object.values(loaded).filter((value) => typeof value === 'function'));
  }
  const source = new DataSource({
    type: 'postgres',
    url: migratorUrl,
    migrations,
    migrationsTableName: 'schema_migrations',
    logging: false,
  });
  return source.initialize();
}

function nearestMigrations(cwd: string): string {
  const found = findUpSync('migrations', { cwd, type: 'directory' });
  if (found === undefined) throw new Error(`There is no folder "migrations" above ${cwd}. Build Regie again.`);
  return found;
}

async function migrationFiles(): Promise<string[]> {
  return (await readdir(MIGRATIONS_FOLDER)).filter((file) => /^\d{13}-\w+\.(ts|js)$/.test(file)).sort();
}

/** `1760000000000-LayFoundation.js` is kept as run under the name of its class, `LayFoundation1760000000000`. */
function nameOfFile(file: string): string {
  const [timestamp = '', name = ''] = file.slice(0, file.lastIndexOf('.')).split('-');
  return name + timestamp;
}

/**
 * Brings the schema up to date: our tables as the owner, the job queue's as the system role. The migrations are loaded
 * only when one is to be run, which a start seldom has.
 * Two instances that start together do not collide: the second waits for the first.
 * @returns the names of the migrations that were run
 */
export function migrate(urls: DatabaseUrls): Promise<string[]> {
  return withClient(urls.migrator, async (owner) => {
    await owner.query(`select pg_advisory_lock(hashtext('regie-migrations'))`);
    await migrateJobQueue({ connectionString: urls.system, schema: 'graphile_worker', logger: silent });
    await withClient(urls.system, (client) => client.query(ENQUEUE));
    if ((await pendingOf(owner)).length === 0) return [];
    return asMigrator(urls, async (source) => {
      const run = await source.runMigrations({ transaction: 'each' });
      return run.map((migration) => migration.name);
    });
  });
}

/**
 * Takes the last migration back.
 * @returns its name, or nothing when none was run
 */
export async function rollBack(urls: DatabaseUrls): Promise<string[]> {
  const [last] = await withClient(urls.migrator, executed);
  if (last === undefined) return [];
  await asMigrator(urls, (source) => source.undoLastMigration({ transaction: 'each' }));
  return [last];
}

/** The names of the migrations that have not been run, in their order. */
export function pendingMigrations(urls: DatabaseUrls): Promise<string[]> {
  return withClient(urls.migrator, pendingOf);
}

async function pendingOf(owner: Client): Promise<string[]> {
  const done = new Set(await executed(owner));
  return (await migrationFiles()).map(nameOfFile).filter((name) => !done.has(name));
}

async function asMigrator<T>(urls: DatabaseUrls, work: (source: DataSource) => Promise<T>): Promise<T> {
  const source = await migratorDataSource(urls.migrator);
  try {
    return await work(source);
  } finally {
    await source.destroy();
  }
}

/** The names of the migrations that were run, the latest first; none before the first ever. */
async function executed(owner: Client): Promise<string[]> {
  const table = await owner.query<{ found: string | null }>(`select to_regclass('schema_migrations') as found`);
  if (!table.rows[0]?.found) return [];
  const { rows } = await owner.query<{ name: string }>('select name from schema_migrations order by id desc');
  return rows.map(({ name }) => name);
}
