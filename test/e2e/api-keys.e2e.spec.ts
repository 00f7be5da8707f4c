import { Actors } from '../../src/organisations/actors.js';
import { hashOf } from '../../src/organisations/opaque-tokens.js';
import { withClient } from '../../src/platform/database/roles.js';
import { caller, memberWith, signUp, type TestActor } from '../support/actors.js';
import { faultsByPointer } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let director: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  director = await memberWith(t, owner, ['director']);
  stranger = await signUp(t);
});
afterAll(() => t.close());

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(t.database.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);

describe('API keys', () => {
  const make = async (fields: object) =>
    (
      await owner
        .post('/v1/api-keys', { name: 'Jira', scopes: ['register:read', 'people:manage'], ...fields })
        .expect(201)
    ).body;

  it('let a machine in with its scopes and nothing else', async () => {
    const key = await make({});
    expect(key.secret).toMatch(/^rg_[0-9a-f]{8}_[\w-]{64}$/);
    const machine = caller(t, key.secret);
    const me = await machine.get('/v1/me').expect(200);
    expect(me.body).toMatchObject({
      kind: 'api_key',
      name: 'Jira',
      email: null,
      member: null,
      roles: [],
      permissions: ['people:manage', 'register:read'],
      organisation: { id: owner.organisationId },
    });
    const team = await machine.post('/v1/teams', { name: 'Door Jira' }).expect(201);
    await machine.get('/v1/members').expect(403);
    await machine.get('/v1/audit').expect(403);
    expect((await machine.get('/v1/sessions').expect(403)).body.type).toBe('/problems/people_only');
    await machine.patch('/v1/me', { name: 'Iris' }, '*').expect(403);
    const [event] = await admin('select actor_kind, actor_id, actor_name from events where record_id = $1', [
      team.body.id,
    ]);
    expect(event).toEqual({ actor_kind: 'api_key', actor_id: key.id, actor_name: 'Jira' });
    await caller(t, `${key.secret}x`).get('/v1/teams').expect(401);
    await caller(t, key.secret.replace(/.$/, key.secret.endsWith('A') ? 'B' : 'A'))
      .get('/v1/teams')
      .expect(401);
  });

  it('show their secret once: stored by its hash, left out of lists, replays and the trail', async () => {
    const send = () =>
      owner
        .post('/v1/api-keys', { name: 'Eenmalig', scopes: ['register:read'] })
        .set('idempotency-key', 'a-new-api-key');
    const first = await send().expect(201);
    const again = await send().expect(201);
    expect(again.body).toEqual({ ...first.body, secret: undefined });
    const { id, secret, ...shown } = first.body;
    expect((await owner.get(`/v1/api-keys/${id}`).expect(200)).body).toEqual({ id, ...shown });
    const [row] = await admin<{ hash: Buffer }>('select * from api_keys where id = $1', [id]);
    expect(row?.hash).toEqual(hashOf(secret));
    for (const table of ['api_keys', 'events', 'idempotency_keys']) {
      const rows = await admin<{ row: string }>(`select to_jsonb(t)::text as row from ${table} as t`);
      expect(rows.filter(({ row: text }) => text.includes(secret.slice(12)))).toEqual([]);
    }
  });

  it('stop at once when revoked, and when they expire', async () => {
    const key = await make({ expiresAt: '2999-01-01T00:00:00Z' });
    await caller(t, key.secret).get('/v1/teams').expect(200);
    await owner.del(`/v1/api-keys/${key.id}`, '"9"').expect(412);
    await owner.del(`/v1/api-keys/${key.id}`, '*').expect(204);
    await caller(t, key.secret).get('/v1/teams').expect(401);
    await t.app.get(Actors, { strict: false }).settled();
    const listed = await owner.get('/v1/api-keys?revoked=true').expect(200);
    expect(listed.body.items).toMatchObject([{ id: key.id, can: { revoke: false } }]);
    expect(listed.body.items[0].lastUsedAt).not.toBeNull();

    const brief = await make({ expiresAt: '2999-01-01T00:00:00Z' });
    await admin(`update api_keys set expires_at = now() - interval '1 second' where id = $1`, [brief.id]);
    await caller(t, brief.secret).get('/v1/teams').expect(401);
  });

  it('never decide, administer, or reach another organisation', async () => {
    const scopes = [
      'initiatives:decide',
      'members:manage',
      'api-keys:manage',
      'organisation:manage',
      'settings:manage',
    ];
    for (const scope of [...scopes, 'everything', '*']) {
      const refused = await owner.post('/v1/api-keys', { name: 'Te veel', scopes: [scope] }).expect(422);
      expect(faultsByPointer(refused.body)).toEqual({ '/scopes': 'not_one_of' });
    }
    const past = { name: '', scopes: [], expiresAt: '2020-01-01T00:00:00Z' };
    expect(faultsByPointer((await owner.post('/v1/api-keys', past).expect(422)).body)).toMatchObject({
      '/name': 'too_short',
    });
    const expired = await owner.post('/v1/api-keys', { ...past, name: 'Oud', scopes: ['register:read'] }).expect(422);
    expect(faultsByPointer(expired.body)).toEqual({ '/expiresAt': 'in_the_past' });

    const key = await make({});
    const team = await stranger.post('/v1/teams', { name: 'Van een ander' }).expect(201);
    await caller(t, key.secret).get(`/v1/teams/${team.body.id}`).expect(404);
    await stranger.get(`/v1/api-keys/${key.id}`).expect(404);
    await stranger.del(`/v1/api-keys/${key.id}`, '*').expect(404);
    await director.get('/v1/api-keys').expect(403);
    await director.post('/v1/api-keys', { name: 'Stiekem', scopes: ['register:read'] }).expect(403);
  });
});
