import { createHash, createHmac, randomBytes } from 'node:crypto';
import { parse, stringify } from 'uuid';

const ORGANISATION_BYTES = 16;
const RANDOM_BYTES = 32;

/**
 * A secret that nobody can guess and that says which organisation to look in (so that no key has to be unique beyond
 * one): 48 bytes as 64 characters of base64url. We keep its hash only.
 */
export function newToken(organisationId: string): string {
  return token(organisationId, randomBytes(RANDOM_BYTES));
}

/** The token after this one: always the same, and nobody without the key can tell it. */
export function successorOf(key: Buffer, organisationId: string, previous: string): string {
  return token(organisationId, createHmac('sha256', key).update(previous).digest());
}

/** The organisation that a token names; undefined when it is no token of ours. */
export function organisationOf(text: string): string | undefined {
  if (!/^[\w-]{64}$/.test(text)) return undefined;
  const id = Buffer.from(text, 'base64url').subarray(0, ORGANISATION_BYTES);
  try {
    return stringify(id);
  } catch {
    return undefined;
  }
}

/** Random enough as they are, tokens need no slow hash. */
export function hashOf(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

function token(organisationId: string, secret: Buffer): string {
  return Buffer.concat([parse(organisationId), secret]).toString('base64url');
}
