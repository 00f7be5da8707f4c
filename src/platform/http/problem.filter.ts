import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PinoLogger } from 'nestjs-pino';
import { problemOfDatabaseError } from '../database/constraints.js';
import { fieldErrorMessage } from '../problems/field-errors.js';
import { platformProblems } from '../problems/platform.problems.js';
import { Problem, say } from '../problems/problem.js';
import { localeOf } from './request-context.js';

/** The one place where a refusal becomes an RFC 9457 answer. What nobody foresaw is logged once and answered without detail. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly logger: PinoLogger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(error, request);
    if (problem.kind.status >= 500) this.logger.error({ err: error, requestId: request.id }, 'request failed');
    sendProblem(request, reply, problem);
  }
}

/** What a thrown thing means to the caller. */
export function problemOf(error: unknown, request: Pick<FastifyRequest, 'method'>): Problem {
  if (error instanceof Problem) return error;
  const fromDatabase = problemOfDatabaseError(error);
  if (fromDatabase) return fromDatabase;
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  const reason = error instanceof Error ? error.message : 'unreadable';
  switch (status) {
    case 400:
      return new Problem(platformProblems.malformed, { unreadable: reason });
    case 401:
      return new Problem(platformProblems.unauthenticated);
    case 403:
      return new Problem(platformProblems.forbidden, { permission: 'undeclared route' });
    case 404:
    case 414:
      return new Problem(platformProblems.not_found, { record: 'address' });
    case 405:
      return new Problem(platformProblems.method_not_allowed, { method: request.method });
    case 413:
      return new Problem(platformProblems.too_large, { limit: 'see the documentation' });
    case 415:
      return new Problem(platformProblems.unsupported_media_type);
    case 503:
      return new Problem(platformProblems.unavailable, { cause: reason });
    default:
      return new Problem(platformProblems.internal);
  }
}

export function sendProblem(request: FastifyRequest, reply: FastifyReply, problem: Problem): void {
  if (reply.sent) return;
  const locale = localeOf(request.headers['accept-language']);
  const { kind, parameters, extras } = problem;
  const errors = extras.errors?.map((fault) => ({
    pointer: fault.pointer,
    code: fault.code,
    message: fieldErrorMessage(fault, locale),
  }));
  if (kind.status === 401) reply.header('www-authenticate', 'Bearer');
  void reply
    .status(kind.status)
    .headers(extras.headers ?? {})
    .header('content-language', locale)
    .header('cache-control', 'no-store')
    .type('application/problem+json; charset=utf-8')
    .send(
      JSON.stringify({
        type: `/problems/${kind.name}`,
        title: say(kind.title, locale, parameters),
        status: kind.status,
        detail: say(kind.detail, locale, parameters),
        instance: request.id,
        ...(errors ? { errors } : {}),
        ...extras.members,
      }),
    );
}
