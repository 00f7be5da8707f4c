import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { readJsonBodies, refuseEncodedBody, refuseNulInAddress, refuseStrayForm } from './json-body.js';
import { KnownMethods } from './known-methods.js';
import { problemOf, sendProblem } from './problem.filter.js';
import { inRequest, localeOf } from './request-context.js';
import { SECURITY_HEADERS } from './security-headers.js';

const BODY_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 200 * 1024 * 1024;

/** The HTTP server below Nest: request ids, body limits, strict JSON. */
export function fastifyAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: (request: IncomingMessage) => givenRequestId(request.headers['x-request-id']) ?? randomUUID(),
    routerOptions: { maxParamLength: 512 },
    trustProxy: 'loopback',
    logger: false,
    // An address that the router itself cannot read never reaches the application.
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
      sendProblem(request, reply, problemOf(error, request));
    },
  });
}

/** Everything about HTTP that is the same for the server and for the tests. Call before the application is initialised. */
export async function setUpHttp(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: BODY_LIMIT } });
  const known = new KnownMethods(fastify);
  readJsonBodies(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.headers(SECURITY_HEADERS).header('x-request-id', request.id);
    inRequest({ requestId: request.id, locale: localeOf(request.headers['accept-language']) }, () => {
      try {
        refuseNulInAddress(request);
        known.refuseOthers(request);
        refuseEncodedBody(request);
        refuseStrayForm(request);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  });
}

/** A caller may bring its own request id to find its request in our log again. */
function givenRequestId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.:-]{8,80}$/.test(header) ? header : undefined;
}
