import { Injectable } from '@nestjs/common';
import { AuthGuard, PassportStrategy } from '@nestjs/passport';
import { createSecretKey } from 'node:crypto';
import passport from 'passport';
import { Strategy } from 'passport-jwt';
import type { FastifyRequest } from 'fastify';
import { newId } from '../../platform/ids.js';
import type { Actor } from '../../platform/access/actor.js';
import { Secrets } from '../../platform/config/secrets.js';
import { Actors } from '../actors.js';
import type { AccessClaims } from '../sessions.service.js';
import { BrowserCookies } from './browser-cookies.js';

/** An access token: signed by us, not expired, and its session still alive. */
@Injectable()
export class JwtStrategy extends PassportStrategy(Strategy) {
  /** passport's registry is one for the process; each application has its own name in it. */
  readonly registered = `jwt-${newId()}`;

  constructor(
    secrets: Secrets,
    cookies: BrowserCookies,
    private readonly actors: Actors,
  ) {
    const key = createSecretKey(secrets.accessToken);
    super({
      jwtFromRequest: (request: unknown) => cookies.credentialOf(request as FastifyRequest).token || null,
      // As a key object: a buffer would be tried as a public key on every request first.
      secretOrKeyProvider: (_request, _token, done) => done(null, key as unknown as Buffer),
      algorithms: ['HS256'],
    });
    passport.use(this.registered, this);
  }

  async validate(claims: AccessClaims): Promise<Actor | false> {
    return (await this.actors.ofSession(claims.org, claims.sid)) ?? false;
  }
}

@Injectable()
export class JwtGuard extends AuthGuard() {
  constructor(strategy: JwtStrategy) {
    super({ defaultStrategy: strategy.registered });
  }
}
