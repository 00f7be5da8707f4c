import { spawnSync, type SpawnOptions } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError } from '../embedded-postgres.error.js';

/** Under whom the server runs: another user when we are root (PostgreSQL refuses root), else ourselves. */
export type ServerAccount = { readonly uid: number; readonly gid: number } | undefined;

/** A command as handed to `spawn`. */
export interface Launch {
  readonly command: string;
  readonly args: string[];
  readonly options: Pick<SpawnOptions, 'uid' | 'gid' | 'env'>;
}

/** `nobody` and `nogroup` by number: their names differ between distributions. */
const nobody = { uid: 65534, gid: 65534 };

/** Root hands the server to whoever owns the data already, and new data to `nobody`. Anyone else keeps it. */
export function accountFor(clusterDir: string): ServerAccount {
  if (process.getuid?.() !== 0) return undefined;
  if (process.platform !== 'linux') {
    throw new EmbeddedPostgresError('PostgreSQL does not run as root: start Regie as an ordinary user.');
  }
  const owner = statSync(clusterDir, { throwIfNoEntry: false });
  return owner === undefined || owner.uid === 0 ? nobody : { uid: owner.uid, gid: owner.gid };
}

/** Wraps a command so that it runs under the account and, on Linux, is told to stop when our process dies in any way. */
export function launchAs(account: ServerAccount, program: string, args: readonly string[]): Launch {
  const env = { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' };
  const setpriv = findSetpriv();
  if (setpriv === undefined) return { command: program, args: [...args], options: { ...account, env } };
  const identity = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return { command: setpriv, args: [...identity, '--pdeathsig=INT', program, ...args], options: { env } };
}

/** Whether the account can reach a folder, judged by the system itself: modes, lists and mounts all count. */
export function canReach(account: ServerAccount, folder: string): boolean {
  if (account === undefined) return true;
  const { command, args, options } = launchAs(account, '/bin/sh', ['-c', 'cd "$1"', 'sh', folder]);
  return spawnSync(command, args, { ...options, stdio: 'ignore' }).status === 0;
}

function findSetpriv(): string | undefined {
  if (process.platform !== 'linux') return undefined;
  const folders = [...(process.env['PATH'] ?? '').split(':'), '/usr/bin', '/bin'].filter((folder) => folder !== '');
  return folders.map((folder) => join(folder, 'setpriv')).find(isExecutable);
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
