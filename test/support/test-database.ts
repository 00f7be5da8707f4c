import { randomBytes } from 'node:crypto';
import {
  type DatabaseUrls,
  type RolePasswords,
  roleUrls,
  withClient,
  withDatabase,
} from '../../src/platform/database/roles.js';

export interface TestDatabase {
  readonly urls: DatabaseUrls;
  /** The superuser in this database: to look behind the walls. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

/** A fresh database, cloned from the migrated template. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env['REGIE_TEST_ADMIN_URL'];
  if (!adminUrl) throw new Error('the test database server is not running: use jest.config.cjs');
  const passwords = JSON.parse(process.env['REGIE_TEST_PASSWORDS'] ?? '{}') as RolePasswords;
  const name = `regie_test_${randomBytes(6).toString('hex')}`;
  await withClient(adminUrl, (client) =>
    client.query(`create database ${name} template regie_template owner regie_migrator`),
  );
  return {
    urls: roleUrls(adminUrl, name, passwords),
    adminUrl: withDatabase(adminUrl, name),
    drop: () => withClient(adminUrl, async (client) => void (await client.query(`drop database ${name} with (force)`))),
  };
}
