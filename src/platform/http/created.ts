import {
  applyDecorators,
  type CallHandler,
  type ExecutionContext,
  HttpCode,
  Injectable,
  mixin,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { AnswersRecord } from './etags.js';

/** For the documentation: where the record that a POST makes is read. */
export const LOCATION = 'regie:location';

/**
 * A POST that makes a record: 201 with Location and ETag.
 * @param address where the record is read; `:name` is taken from the answer, or else from the path
 */
export const AnswersCreated = (address: string) =>
  applyDecorators(HttpCode(201), AnswersRecord(), SetMetadata(LOCATION, address), UseInterceptors(locationOf(address)));

function locationOf(address: string) {
  @Injectable()
  class LocationInterceptor implements NestInterceptor {
    intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
      const request = context.switchToHttp().getRequest<FastifyRequest>();
      const reply = context.switchToHttp().getResponse<FastifyReply>();
      return next.handle().pipe(
        map((body: Record<string, unknown>) => {
          const known = { ...(request.params as Record<string, unknown>), ...body };
          reply.header(
            'location',
            address.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(known[name]))),
          );
          return body;
        }),
      );
    }
  }
  return mixin(LocationInterceptor);
}
