import { Injectable } from '@nestjs/common';
import type { Client } from '../identity/identity.types.js';
import { PasswordResetsService } from '../identity/password-resets.service.js';
import type { SignedIn } from './organisations.types.js';
import { SessionsService } from './sessions.service.js';

export interface Reset {
  readonly token: string;
  readonly password: string;
  readonly organisation?: string;
}

/** How somebody who forgot the password comes in again. */
@Injectable()
export class ResettingService {
  constructor(
    private readonly resets: PasswordResetsService,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Sets a new password by a mailed link and signs its user in. Which organisation is asked first: the link works once.
   * @throws Problem `validation` for a dead link or a weak password, `choose_organisation`, `no_membership`
   */
  async reset({ token, password, organisation }: Reset, client: Client): Promise<SignedIn> {
    const membership = await this.sessions.choose(await this.resets.userOf(token), organisation);
    return this.sessions.open(await this.resets.confirm(token, password), membership, client);
  }
}
