import { hkdfSync } from 'node:crypto';

/** Keys for each purpose, all derived from the installation's one secret (HKDF-SHA256), so that none serves two uses. */
export class Secrets {
  readonly accessToken: Buffer;
  readonly cursor: Buffer;
  readonly encryption: Buffer;
  readonly refreshToken: Buffer;
  readonly mailedLink: Buffer;

  constructor(secret: string) {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', secret, 'regie', purpose, 32));
    this.accessToken = derive('access-token');
    this.cursor = derive('cursor');
    this.encryption = derive('encryption');
    this.refreshToken = derive('refresh-token');
    this.mailedLink = derive('mailed-link');
  }
}
