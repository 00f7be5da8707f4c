import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { App } from 'supertest/types.js';
import { createApplication } from '../../src/application.js';
import { readSettings } from '../../src/platform/config/settings.js';
import { cloneDatabase, type TestDatabase } from './test-database.js';

export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly http: App;
  readonly database: TestDatabase;
  close(): Promise<void>;
}

/**
 * The real application on a database of its own.
 * @param environment settings that differ from the tests' own
 * @param board the folder of a built web board to serve
 */
export async function startTestApp(
  environment: Readonly<Record<string, string>> = {},
  board?: string,
): Promise<TestApp> {
  const database = await cloneDatabase();
  const settings = readSettings({
    DATABASE_URL: database.urls.app,
    DATABASE_MIGRATOR_URL: database.urls.migrator,
    DATABASE_SYSTEM_URL: database.urls.system,
    REGIE_SECRET: 'a secret for the tests only, long enough',
    LOG_LEVEL: 'silent',
    REGIE_BACKGROUND: 'same-process',
    DATABASE_POOL_SIZE: '5',
    RATE_LIMIT_PER_ADDRESS: '0',
    ...environment,
  });
  const app = await createApplication({ settings, urls: database.urls, secret: settings.REGIE_SECRET ?? '', board });
  await app.init();
  await app.getHttpAdapter().getInstance().ready();
  return {
    app,
    database,
    http: app.getHttpServer() as App,
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}
