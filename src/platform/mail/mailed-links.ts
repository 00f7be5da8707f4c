import { Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Secrets } from '../config/secrets.js';
import { Settings } from '../config/settings.js';

/**
 * Links that prove who has the mailbox. A token is the ids of the row it stands for, signed: it can be made anew when
 * the mail is sent, so that no job and no row has to keep it. Whether it still counts is said by the row.
 */
@Injectable()
export class MailedLinks {
  constructor(
    private readonly secrets: Secrets,
    private readonly settings: Settings,
  ) {}

  /** @param purpose keeps a token for one thing from being good for another */
  token(purpose: string, ids: readonly string[]): string {
    return `${ids.join('.')}.${this.sign(purpose, ids)}`;
  }

  /** The ids that a token stands for; undefined when it was not made here for this purpose. */
  read(purpose: string, token: string): string[] | undefined {
    const ids = token.split('.');
    const given = Buffer.from(ids.pop() ?? '');
    const expected = Buffer.from(this.sign(purpose, ids));
    return given.length === expected.length && timingSafeEqual(given, expected) ? ids : undefined;
  }

  /** The address to put into a mail. */
  address(page: string, token: string): string {
    const origin = this.settings.PUBLIC_URL ?? `http://localhost:${this.settings.PORT}`;
    return `${origin.replace(/\/+$/, '')}/${page}?token=${encodeURIComponent(token)}`;
  }

  private sign(purpose: string, ids: readonly string[]): string {
    return createHmac('sha256', this.secrets.mailedLink)
      .update(JSON.stringify([purpose, ...ids]))
      .digest('base64url');
  }
}
