import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { IdempotencyUpkeep } from '../../src/platform/http/idempotency.upkeep.js';
import { signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/** The rules that hold on every route, tried on the plainest one. */
let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

/** Sends the body as it is, byte for byte. */
const raw = (body: string | Buffer, type = 'application/json') =>
  request(t.http)
    .post('/v1/teams')
    .set('authorization', `Bearer ${owner.token}`)
    .set('content-type', type)
    .serialize((bytes: unknown) => bytes as string)
    .send(body);
const teamCount = async () => (await owner.get('/v1/teams?limit=100').expect(200)).body.items.length as number;

describe('a body', () => {
  it.each([
    ['is no JSON', '{"name": ', 400, 'malformed'],
    ['is broken UTF-8', Buffer.from([0x7b, 0x22, 0x6e, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]), 400, 'malformed'],
    ['poisons prototypes', '{"name": "x", "__proto__": {"admin": true}}', 400, 'malformed'],
    ['is a list', '[]', 422, 'validation'],
    ['is a number', '3', 422, 'validation'],
    ['is missing', '', 422, 'validation'],
    ['has a NUL character', '{"name": "a\\u0000b"}', 422, 'validation'],
    ['has half a character', '{"name": "a\\ud800b"}', 422, 'validation'],
    ['is nested out of all reason', `{"name": ${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 400, 'malformed'],
    ['is 300 levels deep', `{"name": ${'{"a":'.repeat(300)}1${'}'.repeat(300)}}`, 400, 'malformed'],
    ['brings a field that every object has', '{"name": "x", "constructor": 1}', 422, 'validation'],
    ['is larger than the route takes', JSON.stringify({ name: 'x'.repeat(1_100_000) }), 413, 'too_large'],
  ])('that %s is refused', async (_, body, status, type) => {
    const before = await teamCount();
    const answer = await raw(body as string).expect(status);
    expect(answer.body.type).toBe(`/problems/${type}`);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(await teamCount()).toBe(before);
  });

  it('of an unknown content type is refused', async () => {
    await raw('<team/>', 'application/xml').expect(415);
    await raw('name=x', 'application/x-www-form-urlencoded').expect(415);
    await raw('hello', 'text/plain').expect(415);
    await raw('--b--\r\n', 'multipart/form-data; boundary=b').expect(415);
  });

  it('that is compressed is refused, not taken for broken text', async () => {
    const answer = await request(t.http)
      .post('/v1/teams')
      .set('authorization', `Bearer ${owner.token}`)
      .set('content-type', 'application/json')
      .set('content-encoding', 'zstd')
      .send('{"name": "packed"}')
      .expect(415);
    expect(answer.body.type).toBe('/problems/unsupported_media_type');
  });

  it('has one fault named for each thing that is wrong, with what would be right', async () => {
    const { body } = await owner
      .post('/v1/initiatives', {
        effort: -1,
        startsOn: '2026-02-30',
        teamId: 7,
        description: 5,
        budget: { currency: 'EUR' },
        stages: [[]],
        goals: {},
        externalReferences: [{ source: 'jira' }],
      })
      .expect(422);
    const faults = body.errors.map((fault: { pointer: string; message: string }) => [fault.pointer, fault.message]);
    expect(faults.sort()).toEqual([
      ['/budget/amountMinor', 'is required'],
      ['/description', 'must be text'],
      ['/effort', 'does not have the right form: 0 … 1000000000000'],
      ['/externalReferences/0/externalId', 'is required'],
      ['/goals', 'must be list'],
      ['/stages/0', 'must be no list'],
      ['/startsOn', 'does not have the right form: YYYY-MM-DD'],
      ['/teamId', 'does not have the right form: UUID'],
      ['/title', 'is required'],
    ]);
  });

  it('keeps a currency in capitals', async () => {
    const budget = { amountMinor: 100, currency: 'eur' };
    const { body } = await owner.post('/v1/initiatives', { title: 'In euros', budget }).expect(201);
    expect(body.budget).toEqual({ amountMinor: 100, currency: 'EUR' });
  });

  it('names the NUL by its pointer', async () => {
    const { body } = await raw('{"name": "fine", "a/b": {"c": ["\\u0000"]}}').expect(422);
    expect(body.errors).toEqual([
      { pointer: '/a~1b/c/0', code: 'nul_character', message: 'must not contain a NUL character' },
    ]);
  });
});

describe('an address', () => {
  it('with a NUL character is malformed', async () => {
    await owner.get('/v1/teams?q=%00').expect(400);
    await owner.get('/v1/teams/%00').expect(400);
  });

  it.each([
    ['/v1/teams/%zz', 400],
    [`/v1/teams/${'a'.repeat(3000)}`, 404],
  ])('that cannot be read is a problem too', async (address, status) => {
    const { body, headers } = await owner.get(address).expect(status);
    expect(headers['content-type']).toContain('application/problem+json');
    expect(body.instance).toBe(headers['x-request-id']);
  });

  it('that nobody answers is not found, as a problem', async () => {
    const { body } = await owner.get('/v1/nothing-here').expect(404);
    expect(body).toMatchObject({ type: '/problems/not_found', status: 404 });
  });

  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'sort=colour',
    'sort=__proto__',
    'cursor=abc',
    'cursor=',
    'archived=perhaps',
    'colour=red',
    '__proto__=1',
    'constructor=1',
  ])('with the query %s is invalid', async (query) => {
    const { body } = await owner.get(`/v1/teams?${query}`).expect(422);
    expect(body.errors[0].pointer).toBe(`#query/${query.split('=')[0]}`);
  });
});

describe('a problem', () => {
  it('speaks Dutch to who asks for it', async () => {
    const { body } = await owner
      .post('/v1/teams', { colour: 'red' })
      .set('accept-language', 'nl-NL,nl;q=0.9')
      .expect(422);
    expect(body.title).toBe('De invoer is niet geldig');
    expect(body.errors).toContainEqual({
      pointer: '/colour',
      code: 'unknown_field',
      message: 'is geen veld van dit onderdeel',
    });
  });

  it('carries the id of its request, which the caller may choose', async () => {
    const answer = await owner.get('/v1/nothing-here').set('x-request-id', 'trace-1234567').expect(404);
    expect(answer.headers['x-request-id']).toBe('trace-1234567');
    expect(answer.body.instance).toBe('trace-1234567');
  });

  it('has a page of its own', async () => {
    const { text } = await request(t.http).get('/problems/stale').expect(200);
    expect(text).toContain('Intussen gewijzigd');
    await request(t.http).get('/problems/no-such-problem').expect(404);
  });
});

describe('who calls', () => {
  it.each([
    undefined,
    'Bearer ',
    'Bearer nonsense',
    'Bearer rg_nonsense',
    'Basic YTpi',
    'Bearer eyJhbGciOiJub25lIn0.e30.',
  ])('with the credential %s is nobody', async (authorization) => {
    const call = request(t.http).get('/v1/teams');
    const answer = await (authorization ? call.set('authorization', authorization) : call).expect(401);
    expect(answer.body.type).toBe('/problems/unauthenticated');
    expect(answer.headers['www-authenticate']).toBe('Bearer');
  });
});

describe('an Idempotency-Key', () => {
  const create = (key: string, name: string) => owner.post('/v1/teams', { name }).set('idempotency-key', key);

  it('answers the same request with the first answer, and does it once', async () => {
    const before = await teamCount();
    const first = await create('key-1', 'Eenmalig').expect(201);
    const again = await create('key-1', 'Eenmalig').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers).toMatchObject({
      location: first.headers['location'],
      etag: first.headers['etag'],
      'idempotency-replayed': 'true',
    });
    expect(await teamCount()).toBe(before + 1);
  });

  it('of another body is refused', async () => {
    await create('key-2', 'Eerste inhoud').expect(201);
    const { body } = await create('key-2', 'Tweede inhoud').expect(422);
    expect(body.type).toBe('/problems/idempotency_mismatch');
  });

  it('is free again after a refusal', async () => {
    await create('key-3', '').expect(422);
    await create('key-3', 'Nu goed').expect(201);
  });

  it('works once for many that come at the same time', async () => {
    const answers = await Promise.all(Array.from({ length: 6 }, () => create('key-4', 'Gelijktijdig')));
    const statuses = answers.map(({ status }) => status);
    expect(statuses.every((status) => status === 201 || status === 409)).toBe(true);
    expect((await owner.get('/v1/teams?q=gelijktijdig').expect(200)).body.items).toHaveLength(1);
  });

  it('that is still running elsewhere is answered 409 with Retry-After', async () => {
    const lock = [owner.organisationId, owner.memberId, 'POST /v1/teams', 'key-5'].join('\n');
    await withClient(t.database.urls.app, async (elsewhere) => {
      await elsewhere.query('begin');
      await elsewhere.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [lock]);
      const answer = await create('key-5', 'Bezig').expect(409);
      expect(answer.body.type).toBe('/problems/idempotency_running');
      expect(answer.headers['retry-after']).toBe('1');
      await elsewhere.query('commit');
    });
    await create('key-5', 'Bezig').expect(201);
  });

  it('is forgotten after a day', async () => {
    const first = await create('key-7', 'Gisteren').expect(201);
    await withClient(t.database.adminUrl, (client) =>
      client.query(`update idempotency_keys set created_at = now() - interval '25 hours' where key = 'key-7'`),
    );
    await t.app.get(IdempotencyUpkeep, { strict: false }).forget();
    await owner.del(`/v1/teams/${first.body.id}`, '*').expect(204);
    const second = await create('key-7', 'Gisteren').expect(201);
    expect(second.body.id).not.toBe(first.body.id);
  });

  it('belongs to its organisation', async () => {
    const other = await signUp(t);
    const ours = await create('key-6', 'Van ons').expect(201);
    const theirs = await other.post('/v1/teams', { name: 'Van hen' }).set('idempotency-key', 'key-6').expect(201);
    expect(theirs.body.id).not.toBe(ours.body.id);
  });

  it('of a wrong form is invalid', async () => {
    await create('with space', 'Spatie').expect(422);
    await create('x'.repeat(256), 'Te lang').expect(422);
  });
});

describe('a record', () => {
  it('answers 304 while nothing changed for this reader', async () => {
    const { body, headers } = await owner.post('/v1/teams', { name: 'Ongewijzigd' }).expect(201);
    const path = `/v1/teams/${body.id}`;
    const same = await owner
      .get(path)
      .set('if-none-match', headers['etag'] ?? '')
      .expect(304);
    expect(same.text).toBe('');
    expect(same.headers).toMatchObject({ etag: headers['etag'], vary: expect.stringContaining('Authorization') });
    await owner.get(path).set('if-none-match', '"1-other"').expect(200);
    await owner
      .patch(path, { name: 'Ongewijzigd' }, headers['etag'])
      .expect(200)
      .expect('etag', headers['etag'] ?? '');
  });

  it('takes a merge patch, and refuses what is no ETag as stale', async () => {
    const { body, headers } = await owner.post('/v1/teams', { name: 'Merge' }).expect(201);
    await owner.patch(`/v1/teams/${body.id}`, {}, 'no etag at all').expect(412);
    await request(t.http)
      .patch(`/v1/teams/${body.id}`)
      .set('authorization', `Bearer ${owner.token}`)
      .set('content-type', 'application/merge-patch+json')
      .set('if-match', headers['etag'] ?? '')
      .send(JSON.stringify({ name: 'Gemerged' }))
      .expect(200);
  });

  it('keeps a timestamp in UTC with milliseconds', async () => {
    const { body } = await owner.post('/v1/teams', { name: 'Op tijd' }).expect(201);
    expect(body.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });
});

describe('limits', () => {
  it('are told in every answer and end in 429 with Retry-After', async () => {
    const strict = await startTestApp({ RATE_LIMIT_PER_TOKEN: '3', RATE_LIMIT_PER_ORGANISATION: '100' });
    try {
      const someone = await signUp(strict);
      const answers = [];
      for (let i = 0; i < 4; i++) answers.push(await someone.get('/v1/teams'));
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
      expect(answers[0]?.headers['ratelimit-policy']).toBe('"token";q=3;w=60, "organisation";q=100;w=60');
      expect(answers[0]?.headers['ratelimit']).toMatch(/^"token";r=2;t=\d+, "organisation";r=99;t=\d+$/);
      expect(Number(answers[3]?.headers['retry-after'])).toBeGreaterThan(0);
      expect(answers[3]?.body.type).toBe('/problems/too_many_requests');
    } finally {
      await strict.close();
    }
  });
});
