import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { Problem } from '../problems/problem.js';
import { platformProblems } from '../problems/platform.problems.js';

/** A strong ETag from the record's version and what its reader may do with it. */
export function etagOf(version: number, can?: Readonly<Record<string, boolean>>): string {
  return `"${version}-${digestOf(JSON.stringify(can ?? {}))}"`;
}

/** There are few combinations of rights, and every answer carries one. */
const digests = new LRUCache<string, string>({ max: 1000 });

function digestOf(rights: string): string {
  let digest = digests.get(rights);
  if (digest === undefined) {
    digest = createHash('sha256').update(rights).digest('base64url').slice(0, 8);
    digests.set(rights, digest);
  }
  return digest;
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

/** Sets the ETag of an answer that is a record, or turns it into 304 when the caller has it already. */
export function answerRecord(request: FastifyRequest, reply: FastifyReply, body: unknown): unknown {
  const { version, can } = (body ?? {}) as { version?: number; can?: Record<string, boolean> };
  if (version === undefined) return body;
  const etag = etagOf(version, can);
  reply
    .header('etag', etag)
    .header('vary', 'Authorization, Cookie, Accept-Language')
    .header('cache-control', 'private, no-cache');
  if (request.method !== 'GET' || !matches(request.headers['if-none-match'], etag)) return body;
  reply.status(304);
  return undefined;
}

function matches(header: string | undefined, etag: string): boolean {
  return (
    header !== undefined &&
    (header.trim() === '*' || header.split(',').some((one) => one.trim().replace(/^W\//, '') === etag))
  );
}

/** A route that answers one record with `version` (and `can`): sets its ETag, and answers 304 to If-None-Match. */
export const AnswersRecord = () => SetMetadata(ANSWERS_RECORD, true);
