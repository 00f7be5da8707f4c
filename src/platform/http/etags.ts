import {
  applyDecorators,
  type CallHandler,
  createParamDecorator,
  type ExecutionContext,
  Injectable,
  type NestInterceptor,
  SetMetadata,
  UseInterceptors,
} from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { map, type Observable } from 'rxjs';
import { Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';

/** A strong ETag from the record's version and what its reader may do with it. */
export function etagOf(version: number, can?: Readonly<Record<string, boolean>>): string {
  const rights = createHash('sha256')
    .update(JSON.stringify(can ?? {}))
    .digest('base64url')
    .slice(0, 8);
  return `"${version}-${rights}"`;
}

/** For the documentation: whether a handler takes If-Match (`required` or `optional`), and whether it answers one record. */
export const TAKES_IF_MATCH = 'regie:takes-if-match';
export const ANSWERS_RECORD = 'regie:answers-record';

function takesIfMatch(need: 'required' | 'optional'): ParameterDecorator {
  return (target, method) => {
    const handler = (target as Record<string | symbol, object>)[method as string | symbol];
    if (handler) Reflect.defineMetadata(TAKES_IF_MATCH, need, handler);
  };
}

/** The versions that If-Match names; `any` for `*`. */
export type ExpectedVersion = number | 'any' | readonly number[];

/**
 * The version that the caller read.
 * @throws Problem `precondition_required` (428) without If-Match
 */
export const IfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): ExpectedVersion => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    if (header === undefined) throw new Problem(platformProblems.precondition_required);
    return versionsOf(header);
  },
  [takesIfMatch('required')],
);

/** As `IfMatch`, where the precondition may be left out. */
export const OptionalIfMatch = createParamDecorator(
  (_: unknown, context: ExecutionContext): ExpectedVersion => {
    const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
    return header === undefined ? 'any' : versionsOf(header);
  },
  [takesIfMatch('optional')],
);

/** One or more entity tags as RFC 9110 writes them; empty members of the list are allowed. */
const ENTITY_TAGS = /^[\s,]*(?:(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"\s*(?:,[\s,]*|$))+$/;

/**
 * The versions that the tags of an If-Match header name. A tag that is none of ours, or a weak one (RFC 9110, 13.1.1:
 * the comparison is a strong one), can match no version: it is answered as stale, not as malformed.
 */
function versionsOf(header: string): ExpectedVersion {
  if (header.trim() === '*') return 'any';
  if (!ENTITY_TAGS.test(header)) return [];
  const tags = header.match(/(?:W\/)?"[^"]*"/g) ?? [];
  return tags.flatMap((tag) => {
    const version = /^"(\d{1,9})(?:-[\w-]+)?"$/.exec(tag);
    return version ? [Number(version[1])] : [];
  });
}

/** @throws Problem `stale` (412) when the record is at another version than the caller read */
export function expectVersion(expected: ExpectedVersion, actual: number): void {
  if (expected === 'any' || expected === actual) return;
  if (typeof expected === 'number' || !expected.includes(actual))
    throw new Problem(platformProblems.stale, { version: actual });
}

@Injectable()
class RecordInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: { version?: number; can?: Record<string, boolean> } | undefined) => {
        if (body?.version === undefined) return body;
        const etag = etagOf(body.version, body.can);
        reply
          .header('etag', etag)
          .header('vary', 'Authorization, Accept-Language')
          .header('cache-control', 'private, no-cache');
        if (request.method !== 'GET' || !matches(request.headers['if-none-match'], etag)) return body;
        reply.status(304);
        return undefined;
      }),
    );
  }
}

function matches(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
  );
}

/** A route that answers one record with `version` (and `can`): sets its ETag, and answers 304 to If-None-Match. */
export const AnswersRecord = () =>
  applyDecorators(UseInterceptors(RecordInterceptor), SetMetadata(ANSWERS_RECORD, true));
