import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { Secrets } from '../config/secrets.js';
import { Settings } from '../config/settings.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem } from '../problems/problem.js';

/** The cookie that a browser shows instead of a bearer token; over https it is called `__Host-…`. */
export const ACCESS_COOKIE = 'regie_access';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

/**
 * Cookies go along by themselves, so a request with cookies proves that our own page sent it: by a token that only a
 * reader of our answers has, and by what the browser says of where it comes from.
 */
@Injectable()
export class Forgery {
  private readonly key: Buffer;
  private readonly ownOrigin: string | undefined;

  constructor(secrets: Secrets, settings: Settings) {
    this.key = secrets.forgery;
    this.ownOrigin = settings.PUBLIC_URL === undefined ? undefined : new URL(settings.PUBLIC_URL).origin;
  }

  /** The token of a session: the same as long as the session lives, so that all its tabs have the same. */
  tokenOf(sessionId: string): string {
    return createHmac('sha256', this.key).update(sessionId).digest('base64url');
  }

  /**
   * Lets a request pass that was identified by a cookie.
   * @throws Problem `cross_site_request`, `csrf_token_missing`, `csrf_token_invalid` (403) when it changes something and
   *   does not prove that it is ours
   */
  check(request: FastifyRequest, sessionId: string): void {
    if (SAFE_METHODS.includes(request.method)) return;
    this.checkOrigin(request);
    const given = request.headers['x-csrf-token'];
    if (typeof given !== 'string' || given === '') throw new Problem(platformProblems.csrf_token_missing);
    if (!sameText(given, this.tokenOf(sessionId))) throw new Problem(platformProblems.csrf_token_invalid);
  }

  /**
   * Browsers tell where a request comes from, and pages cannot make them lie; what is no browser tells nothing.
   * @throws Problem `cross_site_request` when it comes from a page of another origin
   */
  checkOrigin(request: FastifyRequest): void {
    if (!this.isFromHere(request)) throw new Problem(platformProblems.cross_site_request);
  }

  private isFromHere({ headers, host, protocol }: FastifyRequest): boolean {
    const site = headers['sec-fetch-site'];
    if (site !== undefined) return site === 'same-origin';
    // Sec-Fetch-Site is not sent to a plain http address in a house; Origin is.
    const { origin } = headers;
    return origin === undefined || origin === this.ownOrigin || origin === `${protocol}://${host}`;
  }
}

function sameText(given: string, expected: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
