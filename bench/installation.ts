import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startEmbeddedPostgres } from '../src/platform/database/embedded/embedded-postgres.js';
import type { DatabaseUrls } from '../src/platform/database/roles.js';
import { serve, type Served } from './processes.js';

/** The folder of the repository. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
/** The application from the build, as `npm start` runs it. */
export const APPLICATION = [join(ROOT, 'dist/server/main.js')];

const secret = 'a-secret-for-the-benchmark-and-nothing-else';
export const PASSWORDS = { app: secret, migrator: secret, system: secret };

type Environment = Readonly<Record<string, string>>;

/** Settings of an application whose calls nobody counts. */
export function environmentOf(urls: DatabaseUrls): Environment {
  return {
    DATABASE_URL: urls.app,
    DATABASE_MIGRATOR_URL: urls.migrator,
    DATABASE_SYSTEM_URL: urls.system,
    REGIE_SECRET: secret,
    REGIE_DEMO: 'false',
    LOG_LEVEL: 'warn',
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    RATE_LIMIT_PER_ADDRESS: '0',
    NODE_ENV: 'production',
  };
}

/** @param background as REGIE_BACKGROUND: who does background work */
export function startApplication(
  urls: DatabaseUrls,
  background: 'none' | 'own-process' | 'same-process',
  more: Environment = {},
): Promise<Served> {
  const environment = { ...environmentOf(urls), REGIE_BACKGROUND: background, ...more };
  return serve(APPLICATION, environment, '/health/ready');
}

/**
 * Does something with a database server of its own, which then ends whatever becomes of it.
 * @param kept the folder in which its data stays; without it they are thrown away with everything else in `folder`
 */
export async function onDatabaseServer<T>(
  kept: string | undefined,
  work: (adminUrl: string, folder: string) => Promise<T>,
): Promise<T> {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'regie-bench-'));
  // Run by root, the server is another user, who must be able to pass through.
  if (!kept) chmodSync(folder, 0o711);
  const server = await startEmbeddedPostgres({ dataDir: join(folder, 'db') });
  try {
    return await work(server.adminUrl, folder);
  } finally {
    await server.stop();
    if (!kept) rmSync(folder, { recursive: true, force: true });
  }
}
