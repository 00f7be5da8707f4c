import type { Installation } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import { startEmbeddedPostgres } from './platform/database/embedded/embedded-postgres.js';
import { loadOrCreateSecrets } from './platform/database/embedded/secrets.js';
import { migrate } from './platform/database/migrate.js';
import { setUpDatabase } from './platform/database/roles.js';

export interface OpenInstallation {
  readonly installation: Installation;
  /** Stops what was started; call last. */
  close(): Promise<void>;
}

/** Opens the database that the settings ask for and brings its schema up to date. */
export async function openInstallation(settings: Settings): Promise<OpenInstallation> {
  if (!settings.embedded) {
    const urls = {
      app: settings.DATABASE_URL ?? '',
      migrator: settings.DATABASE_MIGRATOR_URL ?? '',
      system: settings.DATABASE_SYSTEM_URL ?? '',
    };
    await migrate(urls);
    return { installation: { settings, urls, secret: settings.REGIE_SECRET ?? '' }, close: async () => undefined };
  }
  const secrets = loadOrCreateSecrets(settings.dataDir);
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir });
  const urls = await setUpDatabase(server.adminUrl, 'regie', {
    app: secrets.appPassword,
    migrator: secrets.migratorPassword,
    system: secrets.systemPassword,
  });
  await migrate(urls);
  return {
    installation: { settings, urls, secret: settings.REGIE_SECRET ?? secrets.jwtSecret },
    close: () => server.stop(),
  };
}
