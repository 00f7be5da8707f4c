import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { EmbeddedPostgresError, systemErrorCode } from '../embedded-postgres.error.js';

/** The text fields of a private JSON file, or undefined when there is no such file. Closes the file to others if it was open. */
export function readPrivateFile(path: string): Record<string, string> | undefined {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (systemErrorCode(error) === 'ENOENT') return undefined;
    throw new EmbeddedPostgresError(`${path} cannot be read: ${String(error)}`, { cause: error });
  }
  chmodSync(path, 0o600);
  return parseFields(path, text);
}

/** Writes a file that only its owner can read; whole or not at all, so a crash never leaves half of it. */
export function writePrivateFile(path: string, fields: Readonly<Record<string, string>>): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  writeFileSync(draft, `${JSON.stringify(fields, null, 2)}\n`, { mode: 0o600, flag: 'wx', flush: true });
  renameSync(draft, path);
}

function parseFields(path: string, text: string): Record<string, string> {
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)) {
      return Object.fromEntries(Object.entries(parsed).filter(([, value]) => typeof value === 'string'));
    }
  } catch {
    // told below, together with a file that is JSON of another shape
  }
  throw new EmbeddedPostgresError(`${path} is damaged: it should be a JSON object. Restore it from a backup.`);
}
