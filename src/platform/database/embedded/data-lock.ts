import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EmbeddedPostgresError, systemErrorCode } from './embedded-postgres.error.js';
import { processMark } from './process-identity.js';

interface Owner {
  readonly pid: number;
  readonly mark: string;
  readonly since: string;
}

/**
 * Claims an existing data directory for this process. A claim left by a process that is gone does not count.
 * @returns the function that gives it up
 * @throws EmbeddedPostgresError naming the process that holds it
 */
export function lockDataDir(dataDir: string): () => void {
  const path = join(dataDir, 'owner.json');
  const claim = JSON.stringify({ pid: process.pid, mark: processMark(process.pid) ?? '', since: new Date() });
  for (let tries = 0; tries < 3; tries += 1) {
    if (claimed(path, claim)) return () => rmSync(path, { force: true });
    const owner = readOwner(path);
    if (owner && processMark(owner.pid) === owner.mark) {
      throw new EmbeddedPostgresError(
        `The data in ${dataDir} is in use by another Regie (process ${owner.pid}, started ${owner.since}). ` +
          'Stop that one first, or give this one its own REGIE_DATA_DIR.',
      );
    }
    rmSync(path, { force: true });
  }
  throw new EmbeddedPostgresError(`${path} could not be claimed: another Regie is starting on the same data.`);
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
