import { createHash, randomBytes } from 'node:crypto';
import type { FakeClock } from './fake-clock.js';
import type { Told } from './fake-search.js';

const LIFE_MS = 3_600_000;

interface Grant {
  refreshToken: string;
  accessToken: string;
  expiresAt: number;
  dead: boolean;
  readonly spent: Set<string>;
}

/** OAuth 2.0 (3LO): access tokens of an hour, refresh tokens that rotate at every use and die when used twice. */
export class FakeOAuth {
  readonly cloudId = '1f0b3a4e-6a1d-4c2a-9a53-2c7a4f1f9d10';
  readonly clientId = 'regie-client';
  readonly clientSecret = 'regie-client-secret';
  /** Refreshes that were granted, and those that were refused. */
  readonly counts = { refreshed: 0, refused: 0 };
  private readonly grants: Grant[] = [];
  /** Scopes that are granted; without `offline_access` there is no refresh token. */
  scopes = ['read:jira-work', 'read:jira-user', 'write:jira-work', 'manage:jira-webhook', 'offline_access'];
  private readonly codes = new Map<string, { redirectUri: string; challenge: string | null }>();

  constructor(private readonly clock: FakeClock) {}

  /**
   * What the browser is sent back to after somebody agreed on the page at `authorizeUrl`, or did not.
   * @throws Error for what Atlassian's page would refuse to show
   */
  answer(authorizeUrl: string, agrees = true): string {
    const asked = new URL(authorizeUrl).searchParams;
    if (asked.get('client_id') !== this.clientId || asked.get('response_type') !== 'code')
      throw new Error('no such app');
    const back = new URL(asked.get('redirect_uri') ?? '');
    back.searchParams.set('state', asked.get('state') ?? '');
    if (agrees) {
      const code = randomBytes(12).toString('hex');
      this.codes.set(code, { redirectUri: asked.get('redirect_uri') ?? '', challenge: asked.get('code_challenge') });
      back.searchParams.set('code', code);
    } else back.searchParams.set('error', 'access_denied');
    return back.href;
  }

  /** Somebody withdraws every consent, or an administrator removes the app. */
  revoke(): void {
    for (const grant of this.grants) grant.dead = true;
  }

  /** What a connection has after the code was exchanged. */
  grant(): { accessToken: string; refreshToken: string; expiresIn: number } {
    const grant: Grant = {
      refreshToken: secret(),
      accessToken: secret(),
      expiresAt: this.clock.now() + LIFE_MS,
      dead: false,
      spent: new Set(),
    };
    this.grants.push(grant);
    return { accessToken: grant.accessToken, refreshToken: grant.refreshToken, expiresIn: LIFE_MS / 1000 };
  }

  accepts(accessToken: string): boolean {
    return this.grants.some((one) => !one.dead && one.accessToken === accessToken && one.expiresAt > this.clock.now());
  }

  token(body: Record<string, unknown>): Told {
    if (body['client_id'] !== this.clientId || body['client_secret'] !== this.clientSecret)
      return { status: 401, body: { error: 'access_denied', error_description: 'Unauthorized' } };
    if (body['grant_type'] === 'authorization_code') return this.exchange(body);
    if (body['grant_type'] === 'refresh_token') return this.refresh(String(body['refresh_token']));
    return { status: 400, body: { error: 'unsupported_grant_type' } };
  }

  private exchange(body: Record<string, unknown>): Told {
    const code = this.codes.get(String(body['code']));
    this.codes.delete(String(body['code']));
    const verifier = body['code_verifier'];
    const proof = createHash('sha256')
      .update(typeof verifier === 'string' ? verifier : '')
      .digest('base64url');
    const isWhose =
      code?.redirectUri === body['redirect_uri'] && (code?.challenge === null || code?.challenge === proof);
    if (!code || !isWhose) return this.refuse();
    const { accessToken, refreshToken, expiresIn } = this.grant();
    const stays = this.scopes.includes('offline_access');
    return answer(accessToken, stays ? refreshToken : undefined, expiresIn);
  }

  private refresh(token: string): Told {
    const grant = this.grants.find((one) => one.refreshToken === token && !one.dead);
    if (!grant) {
      // Used twice: somebody else has it, and the whole family dies.
      for (const one of this.grants) if (one.spent.has(token)) one.dead = true;
      return this.refuse();
    }
    grant.spent.add(token);
    grant.refreshToken = secret();
    grant.accessToken = secret();
    grant.expiresAt = this.clock.now() + LIFE_MS;
    this.counts.refreshed += 1;
    return answer(grant.accessToken, grant.refreshToken, LIFE_MS / 1000);
  }

  private refuse(): Told {
    this.counts.refused += 1;
    return { status: 403, body: { error: 'invalid_grant', error_description: 'Unknown or invalid refresh token.' } };
  }
}

const secret = (): string => randomBytes(24).toString('hex');

function answer(accessToken: string, refreshToken: string | undefined, expiresIn: number): Told {
  const scope = 'read:jira-work write:jira-work manage:jira-webhook offline_access';
  return {
    status: 200,
    body: {
      access_token: accessToken,
      refresh_token: refreshToken,
      expires_in: expiresIn,
      token_type: 'Bearer',
      scope,
    },
  };
}
