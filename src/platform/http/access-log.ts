import type { FastifyInstance } from 'fastify';
import type { PinoLogger } from 'nestjs-pino';
import type { AuthenticatedRequest } from '../access/authenticated-request.js';

const UNLOGGED = /^\/(health|metrics)/;

/** One structured line a request: who (by id), what route, how it ended, how long it took. Never a body, query or credential. */
export function logAccess(
  fastify: FastifyInstance,
  logger: Pick<PinoLogger['logger'], 'info' | 'isLevelEnabled'>,
): void {
  fastify.addHook('onResponse', (request: AuthenticatedRequest, reply, done) => {
    if (!UNLOGGED.test(request.url) && logger.isLevelEnabled('info')) {
      logger.info(
        {
          requestId: request.id,
          method: request.method,
          path: request.url.split('?', 1)[0],
          status: reply.statusCode,
          milliseconds: Math.round(reply.elapsedTime * 10) / 10,
          ...(request.actor ? { organisationId: request.actor.organisationId, actorId: request.actor.id } : {}),
        },
        'request',
      );
    }
    done();
  });
}
