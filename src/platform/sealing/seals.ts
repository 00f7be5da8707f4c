import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Secrets } from '../config/secrets.js';

/** Something secret as it is kept: unreadable without the key that `keyId` names. */
export interface Sealed {
  /** Which key it takes: the first eight hexadecimals of the key's SHA-256. */
  readonly keyId: string;
  /** Nonce (12 bytes), authentication tag (16 bytes), ciphertext. */
  readonly bytes: Buffer;
}

/** What was sealed cannot be read: its key is no longer among the settings, or it was altered or moved. */
export class UnreadableSealError extends Error {}

const NONCE = 12;
const TAG = 16;

/** Encrypts what must be kept but never shown: AES-256-GCM, a new nonce each time, bound to the place where it is kept. */
@Injectable()
export class Seals {
  private readonly keys: ReadonlyMap<string, Buffer>;
  /** What new seals are made with. */
  readonly currentKeyId: string;

  constructor(secrets: Secrets) {
    const keys = secrets.encryption.map((key): [string, Buffer] => [keyIdOf(key), key]);
    this.keys = new Map(keys);
    const [current] = keys;
    if (!current) throw new Error('there is a key to seal with');
    this.currentKeyId = current[0];
  }

  /** @param place says where it is kept (table, organisation, record): it opens nowhere else */
  seal(text: string, place: string): Sealed {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv('aes-256-gcm', this.key(this.currentKeyId), nonce, { authTagLength: TAG });
    cipher.setAAD(Buffer.from(place));
    const ciphertext = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
    return { keyId: this.currentKeyId, bytes: Buffer.concat([nonce, cipher.getAuthTag(), ciphertext]) };
  }

  /** @throws UnreadableSealError */
  open({ keyId, bytes }: Sealed, place: string): string {
    const key = this.key(keyId);
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE), { authTagLength: TAG });
      decipher.setAAD(Buffer.from(place));
      decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG));
      return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8');
    } catch (error) {
      throw new UnreadableSealError('what was sealed was altered, or belongs to another place', { cause: error });
    }
  }

  private key(keyId: string): Buffer {
    const key = this.keys.get(keyId);
    if (!key) throw new UnreadableSealError(`the key ${keyId} is not among the settings`);
    return key;
  }
}

function keyIdOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}
