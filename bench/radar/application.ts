import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { createApplication } from '../../src/application.js';
import { readSettings } from '../../src/platform/config/settings.js';
import type { DatabaseUrls } from '../../src/platform/database/roles.js';
import { environmentOf } from '../installation.js';

/** Tells how far a measurement is, as it goes. */
export type Say = (text: string) => void;

/** The application in this process, without HTTP and without work in the background; stopped whatever becomes of it. */
export async function withApplication<T>(
  urls: DatabaseUrls,
  work: (app: NestFastifyApplication) => Promise<T>,
): Promise<T> {
  const settings = readSettings({ ...environmentOf(urls), LOG_LEVEL: 'silent', REGIE_BACKGROUND: 'none' });
  const app = await createApplication({ settings, urls, secret: settings.REGIE_SECRET ?? '' });
  try {
    await app.init();
    return await work(app);
  } finally {
    await app.close();
  }
}
