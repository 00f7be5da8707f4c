import { type ExecutionContext, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import type { FastifyRequest } from 'fastify';
import { LRUCache } from 'lru-cache';
import type { Authenticator } from '../../platform/access/access.guard.js';
import type { Actor } from '../../platform/access/actor.js';
import { Forgery } from '../../platform/access/forgery.js';
import { Actors } from '../actors.js';
import type { AccessClaims } from '../sessions.service.js';
import { ApiKeyGuard } from './api-key.strategy.js';
import { BrowserCookies, type Credential } from './browser-cookies.js';
import { JwtGuard } from './jwt.strategy.js';

type SessionClaims = AccessClaims & { readonly exp: number };

/** How long a signature that was checked is not checked again; never beyond the token's own end. */
const CHECKED_MS = 60_000;

/**
 * Tells who a request comes from: a member by an access token, in a header or in the cookie of a browser, or a machine by
 * its API key. A token's signature is
 * checked once and then known by heart; whether its session still lives is asked at every request.
 */
@Injectable()
export class BearerAuthenticator implements Authenticator {
  private readonly checked = new LRUCache<string, SessionClaims>({ max: 10_000 });

  constructor(
    private readonly jwt: JwtGuard,
    private readonly apiKey: ApiKeyGuard,
    private readonly tokens: JwtService,
    private readonly actors: Actors,
    private readonly cookies: BrowserCookies,
    private readonly forgery: Forgery,
  ) {}

  async authenticate(context: ExecutionContext): Promise<Actor> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const credential = this.cookies.credentialOf(request);
    const claims = this.checked.get(credential.token);
    const known = claims && (await this.actors.ofSession(claims.org, claims.sid));
    const actor = known ?? (await this.identify(context, request, credential));
    if (credential.fromCookie) this.forgery.check(request, actor.sessionId ?? '');
    return actor;
  }

  private async identify(
    context: ExecutionContext,
    request: { user?: Actor },
    { token, fromCookie }: Credential,
  ): Promise<Actor> {
    const machine = token.startsWith('rg_') && !fromCookie;
    // Refusals are thrown as 401, which the problem filter writes as `unauthenticated`.
    await (machine ? this.apiKey : this.jwt).canActivate(context);
    if (!machine) this.remember(token);
    return (request as Required<typeof request>).user;
  }

  private remember(token: string): void {
    const claims = this.tokens.decode<SessionClaims>(token);
    const ttl = Math.min(CHECKED_MS, claims.exp * 1000 - Date.now());
    if (ttl > 0) this.checked.set(token, claims, { ttl });
  }
}
