import request, { type Response, type Test } from 'supertest';
import { PASSWORD } from './actors.js';
import type { TestApp } from './test-app.js';

/** The cookies that an answer sets, by name, with their attributes. */
export function cookiesOf(answer: Response): Map<string, string> {
  const set = (answer.headers['set-cookie'] ?? []) as unknown as string[];
  return new Map(set.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

/** The value alone. */
export const valueOf = (cookie: string | undefined): string => (cookie ?? '').split(';', 1)[0] ?? '';

/** A browser as far as cookies go: it keeps what is set and sends it along. */
export class Browser {
  readonly jar = new Map<string, string>();
  csrfToken = '';

  constructor(private readonly t: TestApp) {}

  send(method: 'get' | 'post' | 'patch' | 'put' | 'delete', path: string, proved = true): Test {
    const cookie = [...this.jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const test = request(this.t.http)[method](path);
    if (cookie) void test.set('cookie', cookie);
    if (proved && method !== 'get') void test.set('x-csrf-token', this.csrfToken);
    return test;
  }

  keep(answer: Response): Response {
    for (const [name, cookie] of cookiesOf(answer)) {
      if (/Max-Age=0/.test(cookie)) this.jar.delete(name);
      else this.jar.set(name, valueOf(cookie));
    }
    this.csrfToken = (answer.body as { csrfToken?: string }).csrfToken ?? this.csrfToken;
    return answer;
  }

  async signIn(email: string, password = PASSWORD): Promise<Response> {
    return this.keep(await request(this.t.http).post('/v1/browser-session').send({ email, password }).expect(200));
  }

  async refresh(status = 200): Promise<Response> {
    return this.keep(await this.send('post', '/v1/browser-session/refresh', false).expect(status));
  }

  get refreshCookie(): string {
    return this.jar.get('regie_refresh') ?? '';
  }
}
