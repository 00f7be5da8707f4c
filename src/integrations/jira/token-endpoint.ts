import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Settings } from '../../platform/config/settings.js';
import { Outgoing } from '../../platform/outgoing/outgoing.js';
import { JiraTransport } from './client/transport.js';
import type { OAuthCredentials } from './connections.types.js';
import { JiraFault, UNLIMITED_POINTS } from './jira-api.types.js';

export interface FreshTokens {
  readonly accessToken: string;
  /** Another one than was used: that is spent. */
  readonly refreshToken: string;
  readonly expiresAt: Date;
}

const PATIENCE = { attempts: 1, longestWaitMs: 0, timeoutMs: 10_000 };
const DEFAULT_LIFE_SECONDS = 3600;

/** Where OAuth apps of Atlassian get their tokens. */
@Injectable()
export class TokenEndpoint {
  constructor(
    private readonly outgoing: Outgoing,
    private readonly settings: Settings,
  ) {}

  /**
   * Spends a refresh token. Asked once: whether the site took it is not known when its answer is lost.
   * @throws JiraFault `unauthorized` when the site no longer accepts it
   */
  async refresh({ clientId, clientSecret, refreshToken }: OAuthCredentials): Promise<FreshTokens> {
    const body = {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    };
    const answer = await this.ask(body).catch((error: unknown) => {
      const isFinal = error instanceof JiraFault && ['unauthorized', 'forbidden', 'bad_request'].includes(error.kind);
      throw isFinal ? new JiraFault('unauthorized', { detail: 'the refresh token is not accepted' }) : error;
    });
    return tokensIn(answer, refreshToken);
  }

  private ask(body: Readonly<Record<string, string>>): Promise<unknown> {
    const transport = new JiraTransport({
      access: {
        platform: 'cloud',
        baseUrl: this.settings.ATLASSIAN_AUTH_URL,
        authorization: () => Promise.resolve(''),
      },
      dispatcher: this.outgoing.agent,
      now: Date.now,
      sleep: (milliseconds) => pause(milliseconds),
      random: Math.random,
      patience: PATIENCE,
      requestCap: 3,
      pointsCap: Number.POSITIVE_INFINITY,
      points: UNLIMITED_POINTS,
      onUse: () => undefined,
    });
    return transport.ask({ method: 'POST', path: '/oauth/token', body, repeatable: false });
  }
}

function tokensIn(answer: unknown, spent: string): FreshTokens {
  const told = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  const accessToken = told['access_token'];
  if (typeof accessToken !== 'string' || accessToken === '')
    throw new JiraFault('unexpected_answer', { path: '/oauth/token' });
  const refreshToken = told['refresh_token'];
  const life = Number(told['expires_in'] ?? DEFAULT_LIFE_SECONDS);
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : spent,
    expiresAt: new Date(Date.now() + (Number.isFinite(life) ? life : DEFAULT_LIFE_SECONDS) * 1000),
  };
}
