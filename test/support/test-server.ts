import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from '../../src/platform/database/embedded/embedded-postgres.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { setUpDatabase, withClient } from '../../src/platform/database/roles.js';

declare global {
  var regieTestServer: EmbeddedPostgres | undefined;
}

export const TEMPLATE = 'regie_template';

/** One private PostgreSQL for the whole run, and one migrated template that each test file clones. */
export async function startTestServer(): Promise<void> {
  const dataDir = mkdtempSync(join(tmpdir(), 'regie-test-'));
  // Run by root, the server is another user: it must be able to pass through, or its data would lie elsewhere.
  chmodSync(dataDir, 0o711);
  const server = await startEmbeddedPostgres({ dataDir, durable: false });
  globalThis.regieTestServer = server;
  const password = () => randomBytes(12).toString('hex');
  const passwords = { app: password(), migrator: password(), system: password() };
  await migrate(await setUpDatabase(server.adminUrl, TEMPLATE, passwords));
  await withClient(server.adminUrl, (client) =>
    client.query(`alter database ${TEMPLATE} with is_template true allow_connections false`),
  );
  process.env['REGIE_TEST_ADMIN_URL'] = server.adminUrl;
  process.env['REGIE_TEST_PASSWORDS'] = JSON.stringify(passwords);
  process.env['REGIE_TEST_DATA_DIR'] = dataDir;
}
