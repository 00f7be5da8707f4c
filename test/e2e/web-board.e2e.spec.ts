import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { brotliCompressSync } from 'node:zlib';
import { startTestApp, type TestApp } from '../support/test-app.js';

const SCRIPT = 'document.title = "Regie";\n'.repeat(100);
const HTML = 'text/html,application/xhtml+xml,*/*;q=0.8';

let folder: string;
let t: TestApp;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'regie-board-'));
  mkdirSync(join(folder, 'assets'));
  const page = '<!doctype html><meta nonce="__CSP_NONCE__"><script type="module" src="/assets/main-Ab12.js"></script>';
  writeFileSync(join(folder, 'index.html'), page);
  writeFileSync(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'main-Ab12.js'), SCRIPT);
  writeFileSync(join(folder, 'assets', 'main-Ab12.js.br'), brotliCompressSync(SCRIPT));
  t = await startTestApp({}, folder);
});
afterAll(async () => {
  await t.close();
  rmSync(folder, { recursive: true });
});

const open = (path: string, accept = HTML) => request(t.http).get(path).set('accept', accept);

describe('the web board', () => {
  it('is one page at each of its addresses, with a policy and a nonce of its own', async () => {
    const nonces = new Set<string>();
    for (const path of ['/', '/initiatives?state=active', '/journeys/018f0000-0000-7000-8000-000000000000', '/v10']) {
      const answer = await open(path).expect(200);
      const policy = answer.headers['content-security-policy'] ?? '';
      const [, nonce] = /style-src 'self' 'nonce-([^']+)'/.exec(policy) ?? [];
      expect(answer.text).toContain(`<meta nonce="${nonce}">`);
      expect(policy).toContain("default-src 'self';script-src 'self';");
      for (const rule of ["object-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"])
        expect(policy).toContain(rule);
      expect(policy).not.toContain('unsafe');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' });
      expect(answer.headers).not.toHaveProperty('etag');
      nonces.add(nonce ?? '');
    }
    expect(nonces.size).toBe(4);
    expect((await request(t.http).head('/').expect(200)).text).toBeUndefined();
    await open('/', '*/*').expect(200);
  });

  it('has files that a browser keeps for ever, sent compressed to who reads that', async () => {
    const path = '/assets/main-Ab12.js';
    const plain = await request(t.http).get(path).set('accept-encoding', 'identity').expect(200);
    expect(plain.text).toBe(SCRIPT);
    expect(plain.headers).toMatchObject({
      'cache-control': 'public, max-age=31536000, immutable',
      'content-type': expect.stringContaining('javascript'),
    });
    // The client opens it as a browser does.
    const small = await request(t.http).get(path).set('accept-encoding', 'gzip, br').expect(200);
    expect(small.headers).toMatchObject({
      'content-encoding': 'br',
      'content-type': expect.stringContaining('javascript'),
      vary: expect.stringMatching(/accept-encoding/i),
    });
    expect(small.text).toBe(SCRIPT);
    const icon = await request(t.http).get('/favicon.svg').expect(200);
    expect(icon.headers['cache-control']).toBe('no-cache');
  });

  it('leaves the API its refusals and its documentation', async () => {
    for (const path of ['/v1/nothing', '/v1', '/health/nothing', '/problems/nothing', '/assets/nothing.js']) {
      const refused = await open(path).expect(404);
      expect(refused.headers['content-type']).toContain('application/problem+json');
    }
    const machine = await open('/nothing', 'application/json').expect(404);
    expect(machine.body.type).toBe('/problems/not_found');
    await request(t.http).post('/initiatives').send({}).expect(404);
    const wrong = await request(t.http).put('/assets/main-Ab12.js').send({}).expect(405);
    expect(wrong.headers['allow']).toContain('GET');
    await open('/v1/teams').expect(401);
    await open('/docs').expect(200);
    expect((await open('/openapi.json').expect(200)).body.openapi).toBe('3.1.0');
    await open('/problems').expect(200);
    await open('/health/live').expect(200);
    await open('/metrics').expect(200);
  });

  it('gives nothing out that lies outside its folder, nor the page without its nonce', async () => {
    for (const path of [
      '/assets/../../package.json',
      '/assets/%2e%2e/%2e%2e/package.json',
      '/assets/..%2findex.html',
    ]) {
      const answer = await open(path, '*/*');
      expect([path, [400, 403, 404].includes(answer.status)]).toEqual([path, true]);
    }
    expect((await open('/index.html')).text).not.toContain('__CSP_NONCE__');
  });
});

describe('without a build', () => {
  it('the first page says how to make one, and the API answers', async () => {
    const bare = await startTestApp({}, join(folder, 'not-there'));
    try {
      const page = await request(bare.http).get('/').set('accept', HTML).expect(503);
      expect(page.text).toContain('npm run build:web');
      await request(bare.http).get('/initiatives').set('accept', HTML).expect(404);
      await request(bare.http).get('/health/ready').expect(200);
    } finally {
      await bare.close();
    }
  });
});
