import request from 'supertest';
import { signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** Where HTTP and people's eyes set the rule, tried on the plainest routes. */
let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

describe('a body', () => {
  it.each([
    ['a name of nothing to see', '/v1/teams', { name: '\u200b\u2060 \u3164' }, '/name', 'invisible'],
    ['a title of direction marks', '/v1/initiatives', { title: '\u202e\u200f' }, '/title', 'invisible'],
    [
      'a negative budget',
      '/v1/initiatives',
      { title: 'Gain', budget: { amountMinor: -1, currency: 'EUR' } },
      '/budget/amountMinor',
      'too_small',
    ],
  ])('with %s is refused', async (_, address, input, pointer, code) => {
    const { body } = await owner.post(address, input).expect(422);
    expect(body.errors).toMatchObject([{ pointer, code }]);
  });

  it('keeps text that only begins or ends with invisible characters', async () => {
    await owner.post('/v1/teams', { name: '\u200eService \ud83d\udc69\u200d\ud83d\udcbb' }).expect(201);
  });
});

describe('an address', () => {
  it('that answers other methods says which', async () => {
    const refused = await owner.put(`/v1/teams/${'0'.repeat(8)}-0000-7000-8000-000000000000`, {}).expect(405);
    expect(refused.body).toMatchObject({ type: '/problems/method_not_allowed', status: 405 });
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(refused.headers['allow']).toBe('DELETE, GET, HEAD, PATCH');
    expect((await request(t.http).delete('/health/live').expect(405)).headers['allow']).toBe('GET, HEAD');
    expect((await request(t.http).post('/v1/portfolio/overview?x=1').expect(405)).headers['allow']).toBe('GET, HEAD');
    expect((await request(t.http).get('/v1/sessions/refresh').expect(405)).headers['allow']).toBe('DELETE, POST');
  });
});

describe('If-Match', () => {
  it('takes several ETags, of which one must be the current one by a strong comparison', async () => {
    const { body, headers } = await owner.post('/v1/teams', { name: 'Several' }).expect(201);
    const tag = headers['etag'] ?? '';
    const change = (ifMatch: string) => owner.patch(`/v1/teams/${body.id}`, { name: 'Several' }, ifMatch);
    await change(`"7-old", ${tag}`).expect(200);
    await change(`${tag},"of,another"`).expect(200);
    await change(` * `).expect(200);
    await change(`"7-old", "8-old"`).expect(412);
    await change(`W/${tag}`).expect(412);
    await change(`*, ${tag}`).expect(412);
    await change(`${tag} ${tag}`).expect(412);
  });
});
