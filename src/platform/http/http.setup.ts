import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { IncomingMessage } from 'node:http';
import { v7 as uuid } from 'uuid';
import { readJsonBodies, refuseNulInAddress } from './json-body.js';
import { inRequest, localeOf } from './request-context.js';

const BODY_LIMIT = 1024 * 1024;
const UPLOAD_LIMIT = 200 * 1024 * 1024;

/** The HTTP server below Nest: request ids, body limits, strict JSON. */
export function fastifyAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    genReqId: (request: IncomingMessage) => givenRequestId(request.headers['x-request-id']) ?? uuid(),
    routerOptions: { maxParamLength: 512 },
    trustProxy: 'loopback',
    logger: false,
  });
}

/** Everything about HTTP that is the same for the server and for the tests. Call before the application is initialised. */
export async function setUpHttp(app: NestFastifyApplication): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await app.register(helmet, { contentSecurityPolicy: { directives: CONTENT_SECURITY } });
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: BODY_LIMIT } });
  readJsonBodies(fastify);
  fastify.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    inRequest({ requestId: request.id, locale: localeOf(request.headers['accept-language']) }, () => {
      try {
        refuseNulInAddress(request);
        done();
      } catch (error) {
        done(error as Error);
      }
    });
  });
}

/** What the API's own pages (documentation, problem pages) may load: nothing from elsewhere. */
const CONTENT_SECURITY = {
  defaultSrc: ["'self'"],
  styleSrc: ["'self'", "'unsafe-inline'"],
  imgSrc: ["'self'", 'data:'],
  scriptSrc: ["'self'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  // An installation may be served over plain HTTP inside a house; TLS is the proxy's affair.
  upgradeInsecureRequests: null,
};

/** A caller may bring its own request id to find its request in our log again. */
function givenRequestId(header: string | string[] | undefined): string | undefined {
  return typeof header === 'string' && /^[\w.:-]{8,80}$/.test(header) ? header : undefined;
}
