import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { address, caller, memberWith, PASSWORD, signIn, signUp, type TestActor } from '../support/actors.js';
import { faultsByPointer } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
});
afterAll(() => t.close());

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(t.database.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);
const refresh = (refreshToken: string) => request(t.http).post('/v1/sessions/refresh').send({ refreshToken });

describe('signing up', () => {
  it('makes an organisation whose founder can set everything up and lead it', async () => {
    const body = {
      organisation: { name: 'Zilverkust Telecom', locale: 'nl', currency: 'EUR', effortUnit: 'k_eur' },
      user: { name: 'Noor Ali', email: address(), password: PASSWORD },
    };
    const answer = await request(t.http).post('/v1/organisations').send(body).expect(201);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toMatchObject({
      expiresIn: 900,
      member: { name: 'Noor Ali', email: body.user.email, roles: ['admin', 'director'], personId: null },
      organisation: { name: 'Zilverkust Telecom', locale: 'nl', currency: 'EUR', effortUnit: 'k_eur' },
    });
    expect(answer.body.organisation.slug).toMatch(/^zilverkust-telecom-[0-9a-f]{6}$/);
    const me = await caller(t, answer.body.accessToken).get('/v1/me').expect(200);
    expect(me.body.permissions).toEqual(
      expect.arrayContaining(['people:manage', 'journeys:manage', 'kpis:manage', 'goals:manage', 'vision:publish']),
    );
    const [trail] = await admin('select name, actor_name from events where organisation_id = $1 order by id limit 1', [
      answer.body.organisation.id,
    ]);
    expect(trail).toEqual({ name: 'organisation.signed_up', actor_name: 'Noor Ali' });
  });

  it('names every fault at once and stores nothing', async () => {
    const email = address();
    const body = { organisation: { name: '', currency: 'euro', plan: 'free' }, user: { name: 'X', email: 'nowhere' } };
    const refused = await request(t.http).post('/v1/organisations').send(body).expect(422);
    expect(faultsByPointer(refused.body)).toMatchObject({
      '/organisation/name': 'too_short',
      '/organisation/currency': 'bad_format',
      '/organisation/plan': 'unknown_field',
      '/user/email': 'bad_format',
      '/user/password': expect.any(String),
    });
    for (const [password, code] of [
      ['too short', 'too_short'],
      ['x'.repeat(201), 'too_long'],
      [email.toUpperCase(), 'password_is_email'],
      ['Wachtwoord123', 'password_too_common'],
    ]) {
      const user = { name: 'X', email, password };
      const weak = await request(t.http)
        .post('/v1/organisations')
        .send({ organisation: { name: 'X' }, user });
      expect([weak.status, faultsByPointer(weak.body)]).toEqual([422, { '/user/password': code }]);
    }
    expect(await admin('select 1 from users where email = $1', [email])).toEqual([]);
  });

  it('lets a user have a second organisation, with the password of that user only', async () => {
    const { email } = await signUp(t);
    const organisation = { name: 'Tweede' };
    const wrong = { organisation, user: { name: 'Iemand', email, password: 'not the password at all' } };
    const refused = await request(t.http).post('/v1/organisations').send(wrong).expect(409);
    expect(refused.body.type).toBe('/problems/email_in_use');
    const second = await signUp(t, { organisation, user: { email: email.toUpperCase() } });

    const unsure = await request(t.http).post('/v1/sessions').send({ email, password: PASSWORD }).expect(409);
    expect(unsure.body.type).toBe('/problems/choose_organisation');
    expect(unsure.body.choices).toHaveLength(2);
    const { slug } = unsure.body.choices.find((choice: { name: string }) => choice.name === 'Tweede');
    for (const name of [slug, second.organisationId]) {
      expect((await signIn(t, email, PASSWORD, name)).organisationId).toBe(second.organisationId);
    }
    const elsewhere = { email, password: PASSWORD, organisation: owner.organisationId };
    const foreign = await request(t.http).post('/v1/sessions').send(elsewhere).expect(403);
    expect(foreign.body.type).toBe('/problems/no_membership');
  });
});

describe('signing in', () => {
  it('answers a wrong password and an unknown address alike', async () => {
    const answers = [];
    for (const email of [owner.email, address()]) {
      const refused = await request(t.http).post('/v1/sessions').send({ email, password: 'not the password' });
      answers.push([refused.status, { ...refused.body, instance: '' }]);
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]).toMatchObject([401, { type: '/problems/wrong_credentials' }]);
  });

  it('names what is wrong with the body before it looks at a password', async () => {
    const refused = await request(t.http).post('/v1/sessions').send({ email: 7, remember: true }).expect(422);
    expect(Object.keys(faultsByPointer(refused.body))).toEqual(
      expect.arrayContaining(['/email', '/password', '/remember']),
    );
  });

  it('stops guessing, for that address only', async () => {
    const { email } = await signUp(t);
    const attempt = (from: string) =>
      request(t.http).post('/v1/sessions').set('x-forwarded-for', from).send({ email, password: 'a wrong guess' });
    for (let i = 0; i < 10; i++) await attempt('192.0.2.1').expect(401);
    const refused = await attempt('192.0.2.1').expect(429);
    expect(refused.body.type).toBe('/problems/too_many_attempts');
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await attempt('192.0.2.2').expect(401);
  });

  it('is needed, with a token that is ours and alive', async () => {
    const [header, payload] = owner.token.split('.');
    const none = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    for (const token of [
      'nonsense',
      `${header}.${payload}.AAAA`,
      `${none}.${payload}.`,
      'rg_nonsense',
      `rg_${owner.token}`,
    ]) {
      const refused = await caller(t, token).get('/v1/teams').expect(401);
      expect(refused.body.type).toBe('/problems/unauthenticated');
      expect(refused.headers['www-authenticate']).toBe('Bearer');
    }
    await request(t.http).get('/v1/teams').expect(401);
  });
});

describe('a session', () => {
  it('goes on by refresh tokens that change each time', async () => {
    const someone = await signUp(t);
    const first = await refresh(someone.refreshToken).expect(200);
    expect(first.body.refreshToken).not.toBe(someone.refreshToken);
    const second = await refresh(first.body.refreshToken).expect(200);
    await caller(t, second.body.accessToken).get('/v1/me').expect(200);
    const sessions = await someone.get('/v1/sessions').expect(200);
    expect(sessions.body.items).toMatchObject([{ current: true }]);
  });

  it('gives the same successor to a token that comes twice within the grace', async () => {
    const someone = await signUp(t);
    const answers = await Promise.all([1, 2, 3].map(() => refresh(someone.refreshToken).expect(200)));
    expect(new Set(answers.map(({ body }) => body.refreshToken)).size).toBe(1);
    await refresh(answers[0]!.body.refreshToken).expect(200);
  });

  it('ends when a used refresh token comes back after the grace, for the thief and the owner', async () => {
    const someone = await signUp(t);
    const next = await refresh(someone.refreshToken).expect(200);
    await admin(`update refresh_tokens set used_at = used_at - interval '11 seconds' where used_at is not null`);
    const refused = await refresh(someone.refreshToken).expect(401);
    expect(refused.body.type).toBe('/problems/session_ended');
    await refresh(next.body.refreshToken).expect(401);
    await someone.get('/v1/me').expect(401);
    const trail = await admin<{ name: string }>('select name from events where organisation_id = $1', [
      someone.organisationId,
    ]);
    expect(trail.map(({ name }) => name)).toContain('session.refresh_token_reused');
  });

  it('does not go on with a token that is no refresh token', async () => {
    for (const token of ['nonsense', 'A'.repeat(64), owner.token]) {
      const { status } = await refresh(token);
      expect([401, 422]).toContain(status);
    }
  });

  it('is over at once when its owner signs out, there or everywhere', async () => {
    const someone = await signUp(t);
    const [phone, laptop, tablet] = [
      await signIn(t, someone.email),
      await signIn(t, someone.email),
      await signIn(t, someone.email),
    ];
    for (const device of [someone, phone, laptop, tablet]) await device.get('/v1/me').expect(200);
    await phone.del('/v1/sessions/current').expect(204);
    await phone.get('/v1/me').expect(401);
    await refresh(phone.refreshToken).expect(401);

    const { items } = (await laptop.get('/v1/sessions').expect(200)).body;
    expect(items).toHaveLength(3);
    const other = items.find((item: { current: boolean }) => !item.current);
    await laptop.del(`/v1/sessions/${other.id}`).expect(204);
    await laptop.del(`/v1/sessions/${other.id}`).expect(404);
    expect((await laptop.get('/v1/sessions').expect(200)).body.items).toHaveLength(2);
    await owner.del(`/v1/sessions/${items[0].id}`).expect(404);

    await laptop.del('/v1/sessions').expect(204);
    for (const device of [someone, laptop, tablet]) {
      await device.get('/v1/me').expect(401);
      await refresh(device.refreshToken).expect(401);
    }
    await signIn(t, someone.email);
  });
});

describe('the own account', () => {
  it('says who one is and what one may', async () => {
    const viewer = await memberWith(t, owner, ['viewer']);
    const { body, headers } = await viewer.get('/v1/me').expect(200);
    expect(body).toMatchObject({
      kind: 'member',
      name: 'A viewer',
      email: viewer.email,
      member: { id: viewer.memberId, personId: null },
      organisation: { id: owner.organisationId },
      roles: ['viewer'],
      can: { amend: true },
    });
    expect(body.permissions).toEqual(['decisions:attest', 'exports:run', 'register:read', 'vision:acknowledge']);
    await viewer
      .get('/v1/me')
      .set('if-none-match', headers['etag'] ?? '')
      .expect(304);
    await owner.patch(`/v1/members/${viewer.memberId}`, { roles: ['analyst'] }, '*').expect(200);
    const promoted = await viewer
      .get('/v1/me')
      .set('if-none-match', headers['etag'] ?? '')
      .expect(200);
    expect(promoted.body.roles).toEqual(['analyst']);
  });

  it('takes another name and language', async () => {
    const someone = await signUp(t);
    const before = await someone.get('/v1/me').expect(200);
    const changes = { name: 'Iris de Vos', locale: 'en' };
    const amended = await someone.patch('/v1/me', changes, before.headers['etag']).expect(200);
    expect(amended.body).toMatchObject(changes);
    await someone.patch('/v1/me', changes, before.headers['etag']).expect(412);
    await someone.patch('/v1/me', changes).expect(428);
    const refused = await someone.patch('/v1/me', { name: '', locale: 'de', email: 'x@example.org' }, '*').expect(422);
    expect(faultsByPointer(refused.body)).toEqual({
      '/name': 'too_short',
      '/locale': 'not_one_of',
      '/email': 'unknown_field',
    });
  });

  it('takes a new password for the current one, which ends every other session', async () => {
    const someone = await signUp(t);
    const elsewhere = await signIn(t, someone.email);
    const password = 'another good password';
    const missing = await someone.patch('/v1/me', { password }, '*').expect(422);
    expect(faultsByPointer(missing.body)).toEqual({ '/currentPassword': 'required' });
    const wrong = await someone.patch('/v1/me', { password, currentPassword: 'a wrong guess' }, '*').expect(422);
    expect(faultsByPointer(wrong.body)).toEqual({ '/currentPassword': 'wrong_password' });
    const weak = await someone.patch('/v1/me', { password: '1234567890', currentPassword: PASSWORD }, '*').expect(422);
    expect(faultsByPointer(weak.body)).toEqual({ '/password': 'password_too_common' });
    await elsewhere.get('/v1/me').expect(200);

    await someone.patch('/v1/me', { password, currentPassword: PASSWORD }, '*').expect(200);
    await someone.get('/v1/me').expect(200);
    await elsewhere.get('/v1/me').expect(401);
    await refresh(elsewhere.refreshToken).expect(401);
    await refresh(someone.refreshToken).expect(200);
    await request(t.http).post('/v1/sessions').send({ email: someone.email, password: PASSWORD }).expect(401);
    await signIn(t, someone.email, password);
  });
});

describe('nothing sensitive', () => {
  it('stands in the audit trail or in the answers that are kept', async () => {
    const secrets = [PASSWORD, owner.token, owner.refreshToken, '$argon2id'];
    for (const table of ['events', 'idempotency_keys']) {
      const rows = await admin<{ row: string }>(`select to_jsonb(t)::text as row from ${table} as t`);
      for (const secret of secrets) expect(rows.filter(({ row }) => row.includes(secret))).toEqual([]);
    }
    const users = await admin<{ password_hash: string }>('select password_hash from users');
    expect(users.every(({ password_hash }) => /^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)/.test(password_hash))).toBe(
      true,
    );
  });

  it('can be read by the application’s own database role', async () => {
    await withClient(t.database.urls.app, async (client) => {
      await expect(client.query('select password_hash from users')).rejects.toThrow(/permission denied/);
      await expect(client.query('select * from password_resets')).rejects.toThrow(/permission denied/);
      expect((await client.query('select id, email from users')).rows).toEqual([]);
    });
  });
});
