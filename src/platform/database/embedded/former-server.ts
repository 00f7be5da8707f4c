import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { EmbeddedPostgresError, systemErrorCode } from '../embedded-postgres.error.js';
import { processCommand, processMark } from './process-identity.js';

const patienceMs = 15_000;

/**
 * Ends a server that outlived the Regie which started it. To be called only by the holder of the data directory's
 * lock: then nobody alive is using that server.
 */
export async function settleFormerServer(clusterDir: string): Promise<void> {
  const pidFile = join(clusterDir, 'postmaster.pid');
  const pid = readPid(pidFile);
  if (pid === undefined) return;
  const command = processCommand(pid);
  if (command === undefined) return; // PostgreSQL clears the file of a dead server by itself
  if (!command.includes('postgres') || !command.includes(clusterDir)) {
    // The number was given to another program since (after a reboot, in a new container): PostgreSQL would refuse.
    rmSync(pidFile, { force: true });
    return;
  }
  interrupt(pid, clusterDir);
  const deadline = Date.now() + patienceMs;
  while (processMark(pid) !== undefined) {
    if (Date.now() > deadline) {
      throw new EmbeddedPostgresError(
        `A PostgreSQL left over from before (process ${pid}) does not stop: stop it first.`,
      );
    }
    await pause(20);
  }
}

function readPid(pidFile: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(pidFile, 'utf8'), 10);
    return Number.isInteger(pid) && pid > 1 ? pid : undefined;
  } catch {
    return undefined;
  }
}

function interrupt(pid: number, clusterDir: string): void {
  try {
    process.kill(pid, 'SIGINT');
  } catch (error) {
    if (systemErrorCode(error) === 'ESRCH') return;
    throw new EmbeddedPostgresError(
      `A PostgreSQL left over from before (process ${pid}) uses ${clusterDir} and belongs to another user.`,
      { cause: error },
    );
  }
}
