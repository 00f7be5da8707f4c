import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from '../../platform/access/actor.js';
import { TenantDatabase } from '../../platform/database/tenant-database.js';
import { newId } from '../../platform/ids.js';
import { ConnectionSecrets } from './connection-secrets.js';
import type { JiraConnection, KeptCredentials, OAuthCredentials } from './connections.types.js';
import { JiraFault } from './jira-api.types.js';
import { TokenEndpoint } from './token-endpoint.js';

/** An access token that ends sooner is not worth a request. */
const WORTH_MS = 60_000;
/** How long one has the right to ask for new tokens: longer than the asking takes. */
const RENEWAL_SECONDS = 30;
const LOOK_AGAIN_MS = 100;
const MOST_LOOKS = 400;

/**
 * Access tokens of OAuth connections. A refresh token is good for one use, so of all workers of all instances one asks,
 * and the others wait for what it gets: the right to ask is a lease in the database, taken and given back in short
 * transactions of their own, and nobody holds a transaction while the site is asked.
 */
@Injectable()
export class AccessTokens {
  constructor(
    private readonly database: TenantDatabase,
    private readonly secrets: ConnectionSecrets,
    private readonly endpoint: TokenEndpoint,
  ) {}

  /**
   * A token that is good now.
   * @param refused one that the site no longer takes, whatever its end
   * @throws JiraFault `consent_ended` when only new credentials help
   */
  async current(actor: Actor, connection: JiraConnection, refused?: string): Promise<string> {
    for (let look = 0; look < MOST_LOOKS; look += 1) {
      const kept = await this.database.runApart(actor, () => this.secrets.open(connection));
      const { credentials } = kept;
      if (credentials.kind !== 'oauth') throw new Error('only OAuth has access tokens');
      const good = goodToken(kept, credentials, refused);
      if (good !== null) return good;
      if (kept.isRefused) throw new JiraFault('consent_ended', { detail: 'the refresh token is no longer accepted' });
      const renewed = await this.renew(actor, connection, kept, credentials);
      if (renewed !== null) return renewed;
      await pause(LOOK_AGAIN_MS);
    }
    throw new JiraFault('unavailable', { detail: 'the renewal of the access token did not end' });
  }

  /** @returns null when somebody else is renewing, or has */
  private async renew(
    actor: Actor,
    connection: JiraConnection,
    { edition }: KeptCredentials,
    credentials: OAuthCredentials,
  ): Promise<string | null> {
    const renewer = newId();
    const apart = <T>(work: () => Promise<T>): Promise<T> => this.database.runApart(actor, work);
    const mine = await apart(() => this.secrets.takeRenewal(connection.id, renewer, edition, RENEWAL_SECONDS));
    if (!mine) return null;
    try {
      const { accessToken, refreshToken, expiresAt } = await this.endpoint.refresh(credentials);
      const renewed = { credentials: { ...credentials, accessToken, refreshToken }, accessExpiresAt: expiresAt };
      await apart(() => this.secrets.endRenewal(connection.id, renewer, renewed));
      return accessToken;
    } catch (error) {
      const isFinal = error instanceof JiraFault && error.kind === 'consent_ended';
      await apart(() =>
        isFinal
          ? this.secrets.refuseRenewal(connection.id, renewer)
          : this.secrets.endRenewal(connection.id, renewer, null),
      );
      throw error;
    }
  }
}

/** The access token, where it is good still. */
function goodToken(
  { accessExpiresAt }: KeptCredentials,
  { accessToken }: OAuthCredentials,
  refused: string | undefined,
): string | null {
  if (accessToken === null || accessToken === refused || accessExpiresAt === null) return null;
  return accessExpiresAt.getTime() - Date.now() > WORTH_MS ? accessToken : null;
}
