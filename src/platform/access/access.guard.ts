import { type CanActivate, type ExecutionContext, Inject, Injectable, Optional } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';
import { RateLimits } from '../http/rate-limits.js';
import { PUBLIC, REQUIRES, SIGNED_IN, UNLIMITED } from './access.decorators.js';
import { type Actor, may } from './actor.js';
import type { AuthenticatedRequest } from './authenticated-request.js';

/** Port: tells who a request comes from. Registered by the module that knows sessions and API keys. */
export const AUTHENTICATOR = Symbol('AUTHENTICATOR');
export interface Authenticator {
  /** @throws Problem `unauthenticated` when the credential is missing, false, expired or revoked */
  authenticate(context: ExecutionContext): Promise<Actor>;
}

/** Deny by default: a route says what it requires, or nobody passes. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
    @Optional() @Inject(AUTHENTICATOR) private readonly authenticator?: Authenticator,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    if (this.reflector.getAllAndOverride<boolean>(PUBLIC, targets)) {
      const unlimited = this.reflector.getAllAndOverride<boolean>(UNLIMITED, targets);
      if (!unlimited) await this.limits.countAddress(request, reply);
      return true;
    }
    const permission = this.reflector.getAllAndOverride<string>(REQUIRES, targets);
    if (!permission || !this.authenticator)
      throw new Problem(platformProblems.forbidden, { permission: 'undeclared route' });
    const actor = await this.authenticator.authenticate(context);
    request.actor = actor;
    await this.limits.countActor(actor, reply);
    if (permission !== SIGNED_IN && !may(actor, permission))
      throw new Problem(platformProblems.forbidden, { permission });
    return true;
  }
}
