import { applyDecorators, HttpCode, SetMetadata } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { AnswersRecord } from './etags.js';

/** Where the record that a POST makes is read; also for the documentation. */
export const LOCATION = 'regie:location';

/**
 * A POST that makes a record: 201 with Location and ETag.
 * @param address where the record is read; `:name` is taken from the answer, or else from the path
 */
export const AnswersCreated = (address: string) =>
  applyDecorators(HttpCode(201), AnswersRecord(), SetMetadata(LOCATION, address));

/** Says where the record of an answer is read. */
export function tellLocation(address: string, request: FastifyRequest, reply: FastifyReply, body: unknown): void {
  const known = { ...(request.params as Record<string, unknown>), ...(body as Record<string, unknown>) };
  reply.header(
    'location',
    address.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(known[name]))),
  );
}
