import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Forgery } from '../../platform/access/forgery.js';

/** For routes that give a browser its cookies: only a page of ours may ask for them. */
@Injectable()
export class SameOriginGuard implements CanActivate {
  constructor(private readonly forgery: Forgery) {}

  canActivate(context: ExecutionContext): boolean {
    this.forgery.checkOrigin(context.switchToHttp().getRequest<FastifyRequest>());
    return true;
  }
}
