import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { EmbeddedPostgresError } from '../embedded-postgres.error.js';
import { makeSharedDir } from './folders.js';
import { launchAs, type ServerAccount } from './server-account.js';

/** The folder with `bin/postgres` and `bin/initdb`, known to run under the account. */
export interface Binaries {
  readonly postgres: string;
  readonly initdb: string;
}

/**
 * Finds the PostgreSQL programs that came with the packages. Where the account cannot run them (a checkout in a
 * closed home folder) they are copied once to `copyTo`.
 * @throws EmbeddedPostgresError when there are none for this platform, or they do not run on it
 */
export function usableBinaries(account: ServerAccount, copyTo: string): Binaries {
  const { native, version } = locatePackage();
  tryRestoreLinks(native);
  if (attempt(account, native) === undefined) return programs(native);
  const copy = join(copyTo, `postgresql-${version}`);
  if (!existsSync(copy)) copyWhole(native, copy);
  const failure = attempt(account, copy);
  if (failure === undefined) return programs(copy);
  throw new EmbeddedPostgresError(
    `The embedded PostgreSQL does not run on this system; set DATABASE_URL to use a server of your own. ${failure}`,
  );
}

function programs(native: string): Binaries {
  return { postgres: join(native, 'bin', 'postgres'), initdb: join(native, 'bin', 'initdb') };
}

function locatePackage(): { native: string; version: string } {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  let root: string;
  try {
    root = dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch (error) {
    throw new EmbeddedPostgresError(
      `There is no embedded PostgreSQL here (package ${name} is not installed): ` +
        'set DATABASE_URL to use a server of your own.',
      { cause: error },
    );
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version };
}

/** Undefined when the server program runs under the account, else what it said. */
function attempt(account: ServerAccount, native: string): string | undefined {
  const { command, args, options } = launchAs(account, programs(native).postgres, ['--version']);
  const run = spawnSync(command, args, { ...options, encoding: 'utf8', cwd: '/' });
  if (run.status === 0) return undefined;
  return (run.error?.message ?? run.stderr).trim() || `It ended with ${run.signal ?? run.status}.`;
}

function copyWhole(native: string, copy: string): void {
  const draft = `${copy}.${process.pid}`;
  makeSharedDir(dirname(copy));
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  restoreLinks(draft);
  try {
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
}

function tryRestoreLinks(native: string): void {
  try {
    restoreLinks(native);
  } catch {
    // a read-only installation: what cannot run as it is will be copied
  }
}

/** npm packages carry no symbolic links; the package makes them after install, unless scripts were switched off. */
function restoreLinks(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(native, relative('native', target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}
