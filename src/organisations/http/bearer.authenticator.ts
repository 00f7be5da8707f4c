import { type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Authenticator } from '../../platform/access/access.guard.js';
import type { Actor } from '../../platform/access/actor.js';
import { ApiKeyGuard, bearerOf } from './api-key.strategy.js';
import { JwtGuard } from './jwt.strategy.js';

/** Tells who a request comes from: a member by an access token, or a machine by its API key. */
@Injectable()
export class BearerAuthenticator implements Authenticator {
  constructor(
    private readonly jwt: JwtGuard,
    private readonly apiKey: ApiKeyGuard,
  ) {}

  async authenticate(context: ExecutionContext): Promise<Actor> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { user?: Actor }>();
    const guard = bearerOf(request.headers).startsWith('rg_') ? this.apiKey : this.jwt;
    // Refusals are thrown as 401, which the problem filter writes as `unauthenticated`.
    await guard.canActivate(context);
    return (request as Required<typeof request>).user;
  }
}
