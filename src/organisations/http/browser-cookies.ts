import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ACCESS_COOKIE } from '../../platform/access/forgery.js';
import { Settings } from '../../platform/config/settings.js';
import type { SignedIn } from '../organisations.types.js';
import { SESSION_SECONDS } from '../sessions.service.js';
import { bearerOf } from './api-key.strategy.js';

const REFRESH_COOKIE = 'regie_refresh';

/** What a request shows of who sends it. */
export interface Credential {
  /** Empty when it shows nothing. */
  readonly token: string;
  /** Whether the browser added it by itself. */
  readonly fromCookie: boolean;
}

/**
 * The session of a browser: two cookies that no script can read and no other site can have sent along. Over https they
 * carry the prefix `__Host-`: then no neighbouring host can plant one either. On plain http (a desk, a house without
 * TLS) browsers keep no such cookie, so they go without.
 */
@Injectable()
export class BrowserCookies {
  private readonly publicIsSecure: boolean;

  constructor(settings: Settings) {
    this.publicIsSecure = settings.PUBLIC_URL?.startsWith('https:') ?? false;
  }

  /** An Authorization header goes before the cookie, whatever stands in it. */
  credentialOf(request: FastifyRequest): Credential {
    if (request.headers.authorization !== undefined) return { token: bearerOf(request.headers), fromCookie: false };
    return { token: request.cookies[this.nameOf(ACCESS_COOKIE, request)] ?? '', fromCookie: true };
  }

  refreshToken(request: FastifyRequest): string | undefined {
    return request.cookies[this.nameOf(REFRESH_COOKIE, request)];
  }

  keep(reply: FastifyReply, { accessToken, expiresIn, refreshToken }: SignedIn): void {
    this.set(reply, ACCESS_COOKIE, accessToken, expiresIn);
    this.set(reply, REFRESH_COOKIE, refreshToken, SESSION_SECONDS);
  }

  clear(reply: FastifyReply): void {
    if (!this.credentialOf(reply.request).fromCookie) return;
    for (const name of [ACCESS_COOKIE, REFRESH_COOKIE]) this.set(reply, name, '', 0);
  }

  private set(reply: FastifyReply, name: string, value: string, maxAge: number): void {
    const secure = this.isSecure(reply.request);
    const cookie = { path: '/', httpOnly: true, sameSite: 'strict', secure, maxAge } as const;
    void reply.setCookie(this.nameOf(name, reply.request), value, cookie);
  }

  private nameOf(name: string, request: FastifyRequest): string {
    return this.isSecure(request) ? `__Host-${name}` : name;
  }

  private isSecure(request: FastifyRequest): boolean {
    return this.publicIsSecure || request.protocol === 'https';
  }
}
