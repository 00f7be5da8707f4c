import type { FastifyInstance, FastifyRequest } from 'fastify';
import { invalid } from '../problems/field-errors.js';
import { platformProblems } from '../problems/platform.problems.js';
import { type FieldError, Problem } from '../problems/problem.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** Far deeper than any resource, far from where walking through a body would run out of stack. */
const DEEPEST = 64;
export const TOO_DEEP = `what it says is nested deeper than ${DEEPEST} levels`;

/**
 * Reads JSON bodies strictly: broken UTF-8 and prototype poisoning are malformed; text that PostgreSQL cannot keep
 * (a NUL character, half a surrogate pair) is named by its pointer.
 */
export function readJsonBodies(fastify: FastifyInstance): void {
  const parse = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeContentTypeParser(['application/json', 'text/plain']);
  fastify.addContentTypeParser(
    ['application/json', 'application/merge-patch+json'],
    { parseAs: 'buffer' },
    (request, body, done) => {
      if (keepsRawBody(request)) return done(null, body);
      const text = decoded(body as Buffer);
      if (text === undefined)
        return done(new Problem(platformProblems.malformed, { unreadable: 'the body is not valid UTF-8' }));
      if (text.trim() === '') return done(null, undefined);
      void parse(request, text, (error, value) => {
        if (error) return done(new Problem(platformProblems.malformed, { unreadable: 'the body is not valid JSON' }));
        if (isTooDeep(value)) return done(new Problem(platformProblems.malformed, { unreadable: TOO_DEEP }));
        const faults = /\\u0000|\\u[dD][89a-fA-F]/.test(text) ? unkeepable(value, '') : [];
        done(faults.length > 0 ? invalid(faults) : null, value);
      });
    },
  );
}

/** Bodies are read as they come: a compressed one would be taken for broken text. */
export function refuseEncodedBody(request: FastifyRequest): void {
  const encoding = request.headers['content-encoding'];
  if (encoding !== undefined && encoding.trim().toLowerCase() !== 'identity')
    throw new Problem(platformProblems.unsupported_media_type);
}

/** For `@RouteConfig`: this route reads a form with files. All others refuse one. */
export const TAKES_FORMS = { takesForms: true };

/** For `@RouteConfig`: the body of this route is what was sent, byte for byte, because it is signed. */
export const KEEPS_RAW_BODY = { keepsRawBody: true };

function keepsRawBody(request: FastifyRequest): boolean {
  return (request.routeOptions.config as Partial<typeof KEEPS_RAW_BODY>).keepsRawBody === true;
}

/** A form sent where JSON is read would look like a body that is missing. */
export function refuseStrayForm(request: FastifyRequest): void {
  const config = request.routeOptions.config as Partial<typeof TAKES_FORMS>;
  if (/^\s*multipart\//i.test(request.headers['content-type'] ?? '') && request.routeOptions.url && !config.takesForms)
    throw new Problem(platformProblems.unsupported_media_type);
}

/** A NUL in the address can be no name, key or search text of ours. */
export function refuseNulInAddress(request: FastifyRequest): void {
  if (/%00/.test(request.url))
    throw new Problem(platformProblems.malformed, { unreadable: 'the address contains a NUL character' });
}

function decoded(body: Buffer): string | undefined {
  try {
    return utf8.decode(body);
  } catch {
    return undefined;
  }
}

/** Whether something goes deeper than any request of ours. Stops there, so it cannot run out of stack itself. */
export function isTooDeep(value: unknown, levels = DEEPEST): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (levels === 0) return Object.keys(value).length > 0;
  for (const member of Object.values(value)) if (isTooDeep(member, levels - 1)) return true;
  return false;
}

/** Every text in a value that PostgreSQL cannot keep, by its pointer. */
export function unkeepable(value: unknown, pointer: string): FieldError[] {
  if (typeof value === 'string') {
    if (value.includes('\u0000')) return [{ pointer, code: 'nul_character' }];
    return value.isWellFormed() ? [] : [{ pointer, code: 'broken_text' }];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [
    ...unkeepable(name, pointer),
    ...unkeepable(member, `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`),
  ]);
}
