import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Binaries } from './binaries.js';
import { EmbeddedPostgresError } from '../embedded-postgres.error.js';
import { makeSharedDir } from './folders.js';
import { readPrivateFile, writePrivateFile } from './private-file.js';
import { accountFor, canReach, launchAs, type ServerAccount } from './server-account.js';

/** Where the tables are, who the server runs as, and the superuser's password. */
export interface Cluster {
  readonly directory: string;
  readonly account: ServerAccount;
  readonly password: string;
}

/** The superuser of the embedded server. */
export const superuser = 'postgres';

const supportedMajor = '18';

/**
 * The cluster of a data directory, as decided at its first start. It lies inside the data directory, or under
 * `systemDir` where the server's account cannot reach that.
 */
export function locateCluster(dataDir: string, systemDir: string): Cluster {
  const record = join(dataDir, 'postgres.json');
  const known = readPrivateFile(record);
  if (known?.['directory'] !== undefined && known['password'] !== undefined) {
    const directory = resolve(dataDir, known['directory']);
    return { directory, account: accountFor(directory), password: known['password'] };
  }
  if (existsSync(join(dataDir, 'postgres'))) {
    throw new EmbeddedPostgresError(
      `${record} is missing beside the database in ${dataDir}: restore it from a backup.`,
    );
  }
  const inside = resolve(dataDir, 'postgres');
  const account = accountFor(inside);
  const directory = canReach(account, dataDir) ? inside : join(systemDir, nameFor(dataDir));
  const password = randomBytes(32).toString('base64url');
  writePrivateFile(record, { directory: directory === inside ? 'postgres' : directory, password });
  return { directory, account, password };
}

/**
 * Makes the cluster unless it exists. It is built aside and moved into place, so an interrupted first start leaves
 * nothing half done.
 */
export function ensureCluster(cluster: Cluster, binaries: Binaries, durable: boolean): void {
  const version = join(cluster.directory, 'PG_VERSION');
  if (existsSync(cluster.directory)) return requireSupported(version);
  const draft = `${cluster.directory}.new`;
  const passwordFile = `${cluster.directory}.password`;
  rmSync(draft, { recursive: true, force: true });
  makeSharedDir(dirname(draft));
  mkdirSync(draft, { mode: 0o700 });
  try {
    writeFileSync(passwordFile, cluster.password, { mode: 0o600 });
    for (const path of [draft, passwordFile]) {
      if (cluster.account) chownSync(path, cluster.account.uid, cluster.account.gid);
    }
    initialise(cluster.account, binaries.initdb, draft, passwordFile, durable);
  } finally {
    rmSync(passwordFile, { force: true });
  }
  renameSync(draft, cluster.directory);
}

function initialise(account: ServerAccount, initdb: string, draft: string, passwordFile: string, durable: boolean) {
  // Every locale is named: left to the environment, an unset LANG silently gives SQL_ASCII.
  const launch = launchAs(account, initdb, [
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(durable ? [] : ['--no-sync']),
  ]);
  const run = spawnSync(launch.command, launch.args, { ...launch.options, encoding: 'utf8', cwd: draft });
  if (run.status === 0) return;
  const said = (run.error?.message ?? run.stderr).trim();
  throw new EmbeddedPostgresError(`The embedded PostgreSQL could not make its database in ${draft}: ${said}`);
}

function requireSupported(versionFile: string): void {
  let major: string;
  try {
    major = readFileSync(versionFile, 'utf8').trim();
  } catch (error) {
    throw new EmbeddedPostgresError(
      `${versionFile} cannot be read. Either this is no database, or another user started Regie on it before: ` +
        'start it as that user, or as root.',
      { cause: error },
    );
  }
  if (major === supportedMajor) return;
  throw new EmbeddedPostgresError(
    `The embedded database was written by PostgreSQL ${major}; this Regie brings ${supportedMajor}. ` +
      'Move the data with pg_dump and pg_restore (docs/operations.md, "Upgrade").',
  );
}

/** Two checkouts on one machine must not meet under the shared folder. */
function nameFor(dataDir: string): string {
  const digest = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  return `${basename(dataDir).replace(/^\.+/, '')}-${digest}`;
}
