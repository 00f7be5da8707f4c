import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyReply } from 'fastify';
import { from, lastValueFrom, map, type Observable } from 'rxjs';
import type { AuthenticatedRequest } from '../access/authenticated-request.js';
import { TenantDatabase } from '../database/tenant-database.js';
import { LOCATION, tellLocation } from './created.js';
import { ANSWERS_RECORD, answerRecord } from './etags.js';
import { Idempotency, OMIT_FROM_REPLAY } from './idempotency.js';

export const NO_UNIT_OF_WORK = 'regie:no-unit-of-work';

/** For event streams, uploads and exports, which must not hold a connection: they call short runs themselves. */
export const NoUnitOfWork = () => SetMetadata(NO_UNIT_OF_WORK, true);

/** What a handler declares of its answer. */
interface Declared {
  readonly apart: boolean;
  readonly omit: string | undefined;
  readonly location: string | undefined;
  readonly record: boolean;
}

/**
 * Wraps every authenticated route in one transaction of the caller's organisation; the answer leaves after the commit.
 * Sets the headers that the handler declares (ETag, Location): one interceptor for all, because each costs a request
 * about as much as a statement.
 */
@Injectable()
export class UnitOfWorkInterceptor implements NestInterceptor {
  private readonly declared = new Map<unknown, Declared>();

  constructor(
    private readonly reflector: Reflector,
    private readonly database: TenantDatabase,
    private readonly idempotency: Idempotency,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<AuthenticatedRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const declared = this.declarationOf(context);
    const completed = (body: unknown): unknown => complete(declared, request, reply, body);
    const { actor } = request;
    if (!actor || declared.apart) return next.handle().pipe(map(completed));
    const handle = async () => completed(await lastValueFrom(next.handle(), { defaultValue: undefined }));
    const work =
      request.method === 'POST' ? () => this.idempotency.once(request, reply, handle, declared.omit) : handle;
    return from(this.database.run(actor, work, { readOnly: request.method === 'GET' || request.method === 'HEAD' }));
  }

  private declarationOf(context: ExecutionContext): Declared {
    const handler = context.getHandler();
    const known = this.declared.get(handler);
    if (known) return known;
    const targets = [handler, context.getClass()];
    const declared = {
      apart: this.reflector.getAllAndOverride<boolean | undefined>(NO_UNIT_OF_WORK, targets) ?? false,
      omit: this.reflector.getAllAndOverride<string | undefined>(OMIT_FROM_REPLAY, targets),
      location: this.reflector.get<string | undefined>(LOCATION, handler),
      record: this.reflector.get<boolean | undefined>(ANSWERS_RECORD, handler) ?? false,
    };
    this.declared.set(handler, declared);
    return declared;
  }
}

function complete(declared: Declared, request: AuthenticatedRequest, reply: FastifyReply, body: unknown): unknown {
  if (declared.location !== undefined) tellLocation(declared.location, request, reply, body);
  return declared.record ? answerRecord(request, reply, body) : body;
}
