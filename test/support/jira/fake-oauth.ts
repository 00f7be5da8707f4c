import { randomBytes } from 'node:crypto';
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
  private readonly codes = new Set<string>();

  constructor(private readonly clock: FakeClock) {}

  /** A code as it arrives at the callback after somebody consented. */
  consent(): string {
    const code = randomBytes(12).toString('hex');
    this.codes.add(code);
    return code;
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
    if (body['grant_type'] === 'authorization_code') return this.exchange(String(body['code']));
    if (body['grant_type'] === 'refresh_token') return this.refresh(String(body['refresh_token']));
    return { status: 400, body: { error: 'unsupported_grant_type' } };
  }

  private exchange(code: string): Told {
    if (!this.codes.delete(code)) return this.refuse();
    const { accessToken, refreshToken, expiresIn } = this.grant();
    return answer(accessToken, refreshToken, expiresIn);
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

function answer(accessToken: string, refreshToken: string, expiresIn: number): Told {
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
