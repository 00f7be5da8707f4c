import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Stands in the built page wherever the nonce of the answer belongs. */
const NONCE = '__CSP_NONCE__';
/** What is no page of the board: an unknown address below these is a problem, as for any caller. */
const NOT_PAGES = /^\/(v1|docs|openapi\.\w+|health|metrics|problems|assets)(?![\w])/;
/** Built files are named after what is in them: under such a name stands the same for ever. */
const NAMED_BY_CONTENT = /[/\\]assets[/\\]/;

/**
 * Serves the web board at `/`: its files with their compressed forms, and its one page at every address that is a page
 * of the board. Without a build, `/` says how to make one.
 * @param folder where `npm run build` puts the board; absent: there is no board here
 */
export async function serveWebBoard(app: NestFastifyApplication, folder: string | undefined): Promise<void> {
  if (folder === undefined) return;
  const page = pageIn(folder);
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', (request, reply, done) => {
      if (!asksForPage(request)) done();
      else if (page !== undefined) sendPage(reply, page);
      else if (pathOf(request) === '/') sendHowToBuild(reply);
      else done();
    });
  if (page === undefined) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    index: false,
    preCompressed: true,
    decorateReply: false,
    cacheControl: false,
    globIgnore: ['index.html', '**/*.{br,gz,map}'],
    setHeaders: (response, path) => {
      const lasting = NAMED_BY_CONTENT.test(path);
      void response.header('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
}

function pageIn(folder: string): string | undefined {
  const file = join(folder, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const pathOf = ({ url }: FastifyRequest): string => url.split('?', 1)[0] ?? '';

function asksForPage(request: FastifyRequest): boolean {
  if (!request.is404 || (request.method !== 'GET' && request.method !== 'HEAD')) return false;
  const path = pathOf(request);
  return path === '/' || (!NOT_PAGES.test(path) && /\btext\/html\b/.test(request.headers.accept ?? ''));
}

/** With a nonce of its own every answer is another, so there is no ETag: a 304 would join an old page to a new policy. */
function sendPage(reply: FastifyReply, page: string): void {
  const nonce = randomBytes(16).toString('base64');
  void reply
    .header('content-security-policy', policyFor(nonce))
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-cache')
    .header('vary', 'Accept')
    .send(page.replaceAll(NONCE, nonce));
}

/**
 * What the board may load: its own files, and nothing else. The components write <style> elements while they run; those
 * carry the nonce. Styles of single elements are set by script, one property at a time, which needs no leave.
 */
const policyFor = (nonce: string): string =>
  [
    "default-src 'self'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "form-action 'self'",
  ].join(';');

function sendHowToBuild(reply: FastifyReply): void {
  void reply
    .status(503)
    .header('content-type', 'text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(
      `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Regie</title></head>
<body><main><h1>Regie</h1>
<p>The web board has not been built. Run <code>npm run build:web</code> and start again.</p>
<p lang="nl">Het webbord is nog niet gebouwd. Voer <code>npm run build:web</code> uit en start opnieuw.</p>
<p><a href="/docs">API documentation</a></p></main></body></html>
`,
    );
}
