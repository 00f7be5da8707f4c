import { hkdfSync } from 'node:crypto';

/** Keys for each purpose, all derived from the installation's one secret (HKDF-SHA256), so that none serves two uses. */
export class Secrets {
  readonly accessToken: Buffer;
  readonly cursor: Buffer;
  /** What is kept encrypted is encrypted with the first; the others still open what they sealed. */
  readonly encryption: readonly Buffer[];
  readonly refreshToken: Buffer;
  readonly mailedLink: Buffer;
  readonly forgery: Buffer;

  /**
   * @param secret the installation's secret
   * @param encryptionKeys keys of their own for what is kept encrypted, separated by blanks: the newest first, then those
   *   that are to be read still
   */
  constructor(secret: string, encryptionKeys = '') {
    const derived = (text: string, purpose: string) => Buffer.from(hkdfSync('sha256', text, 'regie', purpose, 32));
    const derive = (purpose: string) => derived(secret, purpose);
    this.accessToken = derive('access-token');
    this.cursor = derive('cursor');
    const own = encryptionKeys.split(/\s+/).filter((key) => key !== '');
    this.encryption = [...own.map((key) => derived(key, 'encryption')), derive('encryption')];
    this.refreshToken = derive('refresh-token');
    this.mailedLink = derive('mailed-link');
    this.forgery = derive('forgery');
  }
}
