import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeDataDir } from './folders.js';
import { readPrivateFile, writePrivateFile } from './private-file.js';

/** Everything secret that the application needs, as text. All of it is 32 random bytes, base64url. */
export interface Secrets {
  /** The installation's own secret, from which every key of the application is derived. */
  readonly secret: string;
  readonly appPassword: string;
  readonly migratorPassword: string;
  readonly systemPassword: string;
}

const names = ['secret', 'appPassword', 'migratorPassword', 'systemPassword'] as const;

/**
 * The secrets of an installation on the embedded database: made at the first start, the same ever after.
 * They live in `secrets.json` in the data directory, readable by its owner alone.
 * @param dataDir absolute path; created when missing
 * @throws EmbeddedPostgresError when the file is damaged or cannot be read
 */
export function loadOrCreateSecrets(dataDir: string): Secrets {
  makeDataDir(dataDir);
  const path = join(dataDir, 'secrets.json');
  const kept = readPrivateFile(path) ?? {};
  const fresh = Object.fromEntries(names.map((name) => [name, randomBytes(32).toString('base64url')]));
  const secrets = { ...fresh, ...kept } as Record<(typeof names)[number], string>;
  if (names.some((name) => kept[name] === undefined)) writePrivateFile(path, secrets);
  return secrets;
}
