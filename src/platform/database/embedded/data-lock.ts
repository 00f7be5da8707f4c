import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError, systemErrorCode } from '../embedded-postgres.error.js';
import { processMark } from './process-identity.js';

interface Owner {
  readonly pid: number;
  readonly mark: string;
  readonly since: string;
}

/** A Regie that was told to stop, or killed, a moment ago may still be on its way out. */
const patienceMs = 1_000;

/**
 * Claims an existing data directory for this process. A claim left by a process that is gone does not count.
 * @returns the function that gives it up
 * @throws EmbeddedPostgresError naming the process that holds it
 */
export async function lockDataDir(dataDir: string): Promise<() => void> {
  const path = join(dataDir, 'owner.json');
  const claim = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) ?? '', since: new Date() });
  const deadline = Date.now() + patienceMs;
  while (!claimed(path, claim)) {
    const owner = readOwner(path);
    if (owner === undefined || processMark(owner.pid) !== owner.mark) {
      rmSync(path, { force: true });
    } else if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `The data in ${dataDir} is in use by another Regie (process ${owner.pid}, started ${owner.since}). ` +
          'Stop that one first, or give this one its own REGIE_DATA_DIR.',
      );
    } else {
      await pause(20);
    }
  }
  return () => rmSync(path, { force: true });
}

function claimed(path: string, claim: string): boolean {
  try {
    writeFileSync(path, claim, { flag: 'wx', mode: 0o600 });
    return true;
  } catch (error) {
    if (systemErrorCode(error) === 'EEXIST') return false;
    throw new EmbeddedPostgresError(`${path} cannot be written: ${String(error)}`, { cause: error });
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}
