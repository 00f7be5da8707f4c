import { readSettings, type Settings } from './platform/config/settings.js';
import { migrate, pendingMigrations, rollBack } from './platform/database/migrate.js';
import { openDatabase } from './platform/database/open-database.js';
import { passwordsOf, setUpDatabase, type DatabaseUrls } from './platform/database/roles.js';
import { explainStartFailure } from './start-failure.js';

type Environment = Readonly<Record<string, string | undefined>>;

const usage = `Usage: npm run db:<command>
  db:setup     make the database and its three roles with DATABASE_ADMIN_URL, then migrate
  db:migrate   bring the schema up to date
  db:rollback  take the last migration back
  db:status    list the migrations that have not been run
`;

const commands: Readonly<Record<string, (settings: Settings, environment: Environment) => Promise<string>>> = {
  setup,
  migrate: (settings) => onDatabase(settings, async (urls) => listed('Migrated', await migrate(urls))),
  rollback: (settings) => onDatabase(settings, async (urls) => listed('Taken back', await rollBack(urls))),
  status: (settings) => onDatabase(settings, async (urls) => listed('To be run', await pendingMigrations(urls))),
};

/**
 * Runs one command about the database and says what it did.
 * @returns the exit code: 0 done, 1 failed, 2 no such command
 */
export async function runDatabaseCommand(args: readonly string[], environment: Environment): Promise<number> {
  const command = commands[args[0] ?? ''];
  if (command === undefined) {
    process.stderr.write(usage);
    return 2;
  }
  try {
    process.stdout.write(`${await command(readSettings(environment), environment)}\n`);
    return 0;
  } catch (error) {
    process.stderr.write(`${explainStartFailure(error)}\n`);
    return 1;
  }
}

/** The embedded database is set up by every start; any other is made here, with the names and passwords of its URLs. */
async function setup(settings: Settings, environment: Environment): Promise<string> {
  const adminUrl = environment['DATABASE_ADMIN_URL']?.trim();
  if (settings.embedded) return 'The embedded database sets itself up. Set DATABASE_URL to use a server of your own.';
  if (!adminUrl) return Promise.reject(new Error('DATABASE_ADMIN_URL is missing: the URL of a superuser.'));
  const { urls } = await openDatabase(settings);
  const { database, passwords } = passwordsOf(urls);
  await setUpDatabase(adminUrl, database, passwords);
  return `Database ${database} and its three roles are ready. ${listed('Migrated', await migrate(urls))}`;
}

async function onDatabase(settings: Settings, work: (urls: DatabaseUrls) => Promise<string>): Promise<string> {
  const { urls, close } = await openDatabase(settings);
  try {
    return await work(urls);
  } finally {
    await close();
  }
}

function listed(what: string, names: readonly string[]): string {
  return `${what}: ${names.length === 0 ? 'nothing' : names.join(', ')}.`;
}
