/** The embedded PostgreSQL could not be started or stopped; the message says what an operator can do about it. */
export class EmbeddedPostgresError extends Error {
  override readonly name = 'EmbeddedPostgresError';
}

/** The code of an error of the operating system (`ENOENT`), or undefined for any other error. */
export function systemErrorCode(error: unknown): string | undefined {
  // Not by instanceof: a test runner gives each file its own Error class.
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
