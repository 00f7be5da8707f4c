import { Injectable } from '@nestjs/common';
import { setTimeout as pause } from 'node:timers/promises';
import { Settings } from '../../platform/config/settings.js';
import { Outgoing } from '../../platform/outgoing/outgoing.js';
import { type JiraQuestion, JiraTransport } from './client/transport.js';
import type { ConsentedSite, ConsentSecret } from './consents.types.js';
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
   * @throws JiraFault `consent_ended` when the site no longer accepts it
   */
  async refresh({ clientId, clientSecret, refreshToken }: OAuthCredentials): Promise<FreshTokens> {
    const body = {
      grant_type: 'refresh_token',
      client_id: clientId,
      client_secret: clientSecret,
      refresh_token: refreshToken,
    };
    const answer = await this.ask(this.settings.ATLASSIAN_AUTH_URL, tokensFor(body)).catch((error: unknown) => {
      const isFinal = error instanceof JiraFault && ['unauthorized', 'forbidden', 'bad_request'].includes(error.kind);
      throw isFinal ? new JiraFault('consent_ended', { detail: 'the refresh token is not accepted' }) : error;
    });
    const told = tokensIn(answer);
    return { ...told, refreshToken: told.refreshToken ?? refreshToken };
  }

  /**
   * Exchanges the code that a consent brought, once.
   * @returns without a refresh token where the app was not given the right to stay signed in
   * @throws JiraFault
   */
  async exchange(
    { clientId, clientSecret, verifier }: ConsentSecret,
    code: string,
    redirectUri: string,
  ): Promise<{ readonly accessToken: string; readonly refreshToken: string | null }> {
    const body = {
      grant_type: 'authorization_code',
      client_id: clientId,
      client_secret: clientSecret,
      code,
      redirect_uri: redirectUri,
      code_verifier: verifier,
    };
    return tokensIn(await this.ask(this.settings.ATLASSIAN_AUTH_URL, tokensFor(body)));
  }

  /** The Jira sites that an access token reaches. @throws JiraFault */
  async sites(accessToken: string): Promise<ConsentedSite[]> {
    const path = '/oauth/token/accessible-resources';
    const question = { method: 'GET', path, repeatable: true } as const;
    const answer = await this.ask(this.settings.ATLASSIAN_API_URL, question, `Bearer ${accessToken}`);
    if (!Array.isArray(answer)) throw new JiraFault('unexpected_answer', { path });
    return (answer as unknown[]).flatMap(siteIn);
  }

  private ask(baseUrl: string, question: JiraQuestion, authorization = ''): Promise<unknown> {
    const transport = new JiraTransport({
      access: {
        platform: 'cloud',
        baseUrl,
        authorization: () => Promise.resolve(authorization),
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
    return transport.ask(question);
  }
}

const tokensFor = (body: Readonly<Record<string, string>>): JiraQuestion => ({
  method: 'POST',
  path: '/oauth/token',
  body,
  repeatable: false,
});

function tokensIn(answer: unknown): Omit<FreshTokens, 'refreshToken'> & { readonly refreshToken: string | null } {
  const told = (typeof answer === 'object' && answer !== null ? answer : {}) as Readonly<Record<string, unknown>>;
  const accessToken = told['access_token'];
  if (typeof accessToken !== 'string' || accessToken === '')
    throw new JiraFault('unexpected_answer', { path: '/oauth/token' });
  const refreshToken = told['refresh_token'];
  const life = Number(told['expires_in'] ?? DEFAULT_LIFE_SECONDS);
  return {
    accessToken,
    refreshToken: typeof refreshToken === 'string' && refreshToken !== '' ? refreshToken : null,
    expiresAt: new Date(Date.now() + (Number.isFinite(life) ? life : DEFAULT_LIFE_SECONDS) * 1000),
  };
}

function siteIn(answer: unknown): ConsentedSite[] {
  const { id, name, url, scopes } = (answer ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string' || typeof url !== 'string') return [];
  const told = Array.isArray(scopes) ? scopes.filter((scope): scope is string => typeof scope === 'string') : [];
  return [{ cloudId: id, name: typeof name === 'string' ? name : url, url, scopes: told }];
}
