import { SettingsError } from './platform/config/settings.js';
import { EmbeddedPostgresError } from './platform/database/embedded-postgres.error.js';

const advice: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The address is in use: stop the other program, or set PORT to another port (0 chooses a free one).',
  EACCES: 'The port may not be used by this user: set PORT to one above 1023.',
  ECONNREFUSED: 'Nothing answers at the database address: check DATABASE_URL and its two companions.',
  ENOTFOUND: 'The host of the database address is unknown: check DATABASE_URL and its two companions.',
  '28P01': 'The database refuses the password of one of the three roles: run "npm run db:setup" (docs/operations.md).',
  '28000': 'The database does not let one of the three roles in: run "npm run db:setup" (docs/operations.md).',
  '3D000': 'The database does not exist: run "npm run db:setup" (docs/operations.md).',
};

/** Why the server did not start, for the person who tried: what to do where we know it, else the whole error. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof SettingsError || error instanceof EmbeddedPostgresError) return error.message;
  const code = codeOf(error);
  const known = code === undefined ? undefined : advice[code];
  const message = error instanceof Error ? error.message : String(error);
  if (known !== undefined) return `${known}\n(${message})`;
  return error instanceof Error && error.stack ? error.stack : message;
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
