import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../access/authenticated-request.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { Idempotency, OMIT_FROM_REPLAY } from './idempotency.js';

export const NO_UNIT_OF_WORK = 'regie:no-unit-of-work';

/** For event streams, uploads and exports, which must not hold a connection: they call short runs themselves. */
export const NoUnitOfWork = () => SetMetadata(NO_UNIT_OF_WORK, true);

/** Wraps every authenticated route in one transaction of the caller's organisation; the answer leaves after the commit. */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly database: TenantDatabase,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const targets = [context.getHandler(), context.getClass()];
    const { actor } = request;
    if (!actor || this.reflector.getAllAndOverride<boolean>(NO_UNIT_OF_WORK, targets)) return next.handle();
    const omit = this.reflector.getAllAndOverride<string | undefined>(OMIT_FROM_REPLAY, targets);
    const handle = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    const work = request.method === 'POST' ? () => this.idempotency.once(request, reply, handle, omit) : handle;
    return from(this.database.run(actor, work, { readOnly: request.method === 'GET' || request.method === 'HEAD' }));
  }
}
