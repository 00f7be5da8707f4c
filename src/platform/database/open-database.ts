import { Settings } from '../config/settings.js';
import { startEmbeddedPostgres } from './embedded/embedded-postgres.js';
import { loadOrCreateSecrets } from './embedded/secrets.js';
import { type DatabaseUrls, setUpDatabase } from './roles.js';

/** The database of the embedded server. */
const EMBEDDED_DATABASE = 'regie';

/** A database with its three roles, ready to be connected to. */
export interface OpenDatabase {
  readonly urls: DatabaseUrls;
  /** The installation's secret: the setting, or the one kept beside the embedded database. */
  readonly secret: string;
  /** Stops the embedded server; does nothing to any other. */
  readonly close: () => Promise<void>;
}

/**
 * Opens the database that the settings ask for; the embedded one is started, and made at its first start.
 * The schema is left as it is.
 */
export async function openDatabase(settings: Settings): Promise<OpenDatabase> {
  if (!settings.embedded) return { ...given(settings), close: () => Promise.resolve() };
  const secrets = loadOrCreateSecrets(settings.dataDir);
  const server = await startEmbeddedPostgres({ dataDir: settings.dataDir });
  try {
    const passwords = { app: secrets.appPassword, migrator: secrets.migratorPassword, system: secrets.systemPassword };
    const urls = await setUpDatabase(server.adminUrl, EMBEDDED_DATABASE, passwords);
    return { urls, secret: settings.REGIE_SECRET ?? secrets.secret, close: () => server.stop() };
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** The validated settings of a server of one's own: all four are there. */
function given({ DATABASE_URL, DATABASE_MIGRATOR_URL, DATABASE_SYSTEM_URL, REGIE_SECRET }: Settings) {
  const urls = {
    app: DATABASE_URL ?? '',
    migrator: DATABASE_MIGRATOR_URL ?? '',
    system: DATABASE_SYSTEM_URL ?? '',
  };
  return { urls, secret: REGIE_SECRET ?? '' };
}
