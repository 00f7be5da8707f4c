import type { Installation } from './app.module.js';
import type { Settings } from './platform/config/settings.js';
import { openDatabase } from './platform/database/open-database.js';

export interface OpenInstallation {
  readonly installation: Installation;
  /** Stops what was started; call last. */
  readonly close: () => Promise<void>;
}

/** Opens the database that the settings ask for and brings its schema up to date. */
export async function openInstallation(settings: Settings): Promise<OpenInstallation> {
  const { urls, secret, close } = await openDatabase(settings);
  try {
    // Loaded while the database starts.
    const { migrate } = await import('./platform/database/migrate.js');
    await migrate(urls);
  } catch (error) {
    await close();
    throw error;
  }
  return { installation: { settings, urls, secret }, close };
}
