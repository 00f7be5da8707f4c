import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { cloneDatabase } from './test-database.js';

export interface BuiltServer {
  readonly address: string;
  stop(): Promise<void>;
}

/**
 * The application as it is shipped, compiled and in a process of its own, on a database of its own.
 * @param environment settings that differ from the tests' own
 */
export async function startBuiltServer(environment: Readonly<Record<string, string>> = {}): Promise<BuiltServer> {
  const built = spawnSync(process.execPath, ['scripts/build-when-stale.mjs'], { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(built.stderr);
  const database = await cloneDatabase();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      PATH: process.env['PATH'],
      HOME: process.env['HOME'],
      PORT: '0',
      LOG_LEVEL: 'silent',
      DATABASE_URL: database.urls.app,
      DATABASE_MIGRATOR_URL: database.urls.migrator,
      DATABASE_SYSTEM_URL: database.urls.system,
      REGIE_SECRET: 'a secret for the tests only, long enough',
      REGIE_DEMO: 'false',
      RATE_LIMIT_PER_TOKEN: '0',
      RATE_LIMIT_PER_ORGANISATION: '0',
      RATE_LIMIT_PER_ADDRESS: '100000',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let address: string | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    address = /listens on (\S+)/.exec(line)?.[1];
    if (address) break;
  }
  if (!address) throw new Error('the built application did not start');
  return {
    address,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
      await database.drop();
    },
  };
}
