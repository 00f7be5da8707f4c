import request from 'supertest';
import { newId } from '../../src/platform/ids.js';
import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, PASSWORD, signUp, type TestActor } from '../support/actors.js';
import { Browser, cookiesOf, valueOf } from '../support/cookie-jar.js';
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

const newBrowser = () => new Browser(t);

async function browserOf(actor: Pick<TestActor, 'email'>): Promise<Browser> {
  const browser = newBrowser();
  await browser.signIn(actor.email);
  return browser;
}

describe('signing a browser in', () => {
  it('says who is there and puts the tokens where no script can read them', async () => {
    const answer = await newBrowser().signIn(owner.email);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(Object.keys(answer.body).sort()).toEqual([
      'csrfToken',
      'expiresIn',
      'locale',
      'member',
      'organisation',
      'permissions',
    ]);
    expect(answer.body).toMatchObject({
      member: { id: owner.memberId, name: 'Iris Vos', email: owner.email, roles: ['admin', 'director'] },
      organisation: { id: owner.organisationId },
      permissions: expect.arrayContaining(['register:read', 'members:manage']),
    });
    expect(answer.body.expiresIn).toBeGreaterThan(890);
    const cookies = cookiesOf(answer);
    expect([...cookies.keys()].sort()).toEqual(['regie_access', 'regie_refresh']);
    expect(cookies.get('regie_access')).toMatch(/; Max-Age=900; Path=\/; HttpOnly; SameSite=Strict$/);
    expect(cookies.get('regie_refresh')).toMatch(/; Max-Age=2592000; Path=\/; HttpOnly; SameSite=Strict$/);
    for (const cookie of cookies.values()) expect(answer.text).not.toContain(valueOf(cookie));
  });

  it('takes cookies over https that no neighbouring host can plant', async () => {
    const answer = await request(t.http)
      .post('/v1/browser-session')
      .set('x-forwarded-proto', 'https')
      .send({ email: owner.email, password: PASSWORD })
      .expect(200);
    const cookies = cookiesOf(answer);
    expect([...cookies.keys()].sort()).toEqual(['__Host-regie_access', '__Host-regie_refresh']);
    for (const cookie of cookies.values()) expect(cookie).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    const token = valueOf(cookies.get('__Host-regie_access'));
    const read = (name: string, protocol: string) =>
      request(t.http).get('/v1/me').set('x-forwarded-proto', protocol).set('cookie', `${name}=${token}`);
    await read('__Host-regie_access', 'https').expect(200);
    await read('regie_access', 'https').expect(401);
  });

  it('refuses as signing in for tokens does', async () => {
    const attempt = (body: object) => request(t.http).post('/v1/browser-session').send(body);
    const wrong = await attempt({ email: owner.email, password: 'not the password' }).expect(401);
    expect(wrong.body.type).toBe('/problems/wrong_credentials');
    await attempt({ email: 7, remember: true }).expect(422);
    const { email } = await signUp(t);
    await signUp(t, { organisation: { name: 'Tweede' }, user: { email } });
    const unsure = await attempt({ email, password: PASSWORD }).expect(409);
    expect(unsure.body.choices).toHaveLength(2);
    expect(unsure.headers['set-cookie']).toBeUndefined();
    await attempt({ email, password: PASSWORD, organisation: unsure.body.choices[0].id }).expect(200);
  });

  it('is for pages of this very address', async () => {
    const attempt = (headers: Record<string, string>) =>
      request(t.http).post('/v1/browser-session').set(headers).send({ email: owner.email, password: PASSWORD });
    for (const [name, value] of [
      ['sec-fetch-site', 'cross-site'],
      ['sec-fetch-site', 'same-site'],
      ['sec-fetch-site', 'none'],
      ['origin', 'https://elsewhere.example'],
      ['origin', 'null'],
    ] as const) {
      const refused = await attempt({ [name]: value }).expect(403);
      expect(refused.body.type).toBe('/problems/cross_site_request');
      expect(refused.headers['set-cookie']).toBeUndefined();
    }
    await attempt({ 'sec-fetch-site': 'same-origin', origin: 'http://localhost:5173' }).expect(200);
    await attempt({ host: 'regie.example', origin: 'http://regie.example' }).expect(200);
  });
});

describe('the cookies of a browser', () => {
  it('read and change what the member may, with the proof that the page is ours', async () => {
    const browser = await browserOf(owner);
    await browser.send('get', '/v1/teams').expect(200);
    const made = await browser.send('post', '/v1/teams').send({ name: 'Facturatie' }).expect(201);
    const path = `/v1/teams/${made.body.id}`;
    await browser.send('patch', path).set('if-match', '*').send({ name: 'Betalen' }).expect(200);
    await browser.send('delete', path).set('if-match', '*').expect(204);
    const viewer = await browserOf(await memberWith(t, owner, ['viewer']));
    const refused = await viewer.send('post', '/v1/teams').send({ name: 'Eigen' }).expect(403);
    expect(refused.body.type).toBe('/problems/forbidden');
  });

  it('change nothing without that proof, or with that of another session', async () => {
    const browser = await browserOf(owner);
    const other = await browserOf(owner);
    const create = () => browser.send('post', '/v1/teams', false).send({ name: 'Vervalst' });
    const missing = await create().expect(403);
    expect(missing.body.type).toBe('/problems/csrf_token_missing');
    expect(other.csrfToken).not.toBe(browser.csrfToken);
    for (const forged of [other.csrfToken, browser.csrfToken.slice(0, -1), 'nonsense', 'é'.repeat(43)]) {
      const refused = await create().set('x-csrf-token', Buffer.from(forged).toString('latin1')).expect(403);
      expect(refused.body.type).toBe('/problems/csrf_token_invalid');
    }
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
    ]) {
      const refused = await create().set('x-csrf-token', browser.csrfToken).set(headers).expect(403);
      expect(refused.body.type).toBe('/problems/cross_site_request');
    }
    for (const method of ['patch', 'put', 'delete'] as const)
      await browser.send(method, '/v1/browser-session', false).expect(method === 'delete' ? 403 : 405);
    const teams = await browser.send('get', '/v1/teams?q=Vervalst').expect(200);
    expect(teams.body.items).toEqual([]);
  });

  it('give way to an Authorization header, which needs no proof', async () => {
    const browser = await browserOf(owner);
    const machine = await owner.post('/v1/api-keys', { name: 'BI', scopes: ['register:read'] }).expect(201);
    const bearer = (method: 'get' | 'post', path: string, credential: string) =>
      browser.send(method, path, false).set('authorization', credential);
    await bearer('post', '/v1/teams', `Bearer ${owner.token}`).send({ name: 'Door een token' }).expect(201);
    const asMachine = await bearer('get', '/v1/me', `Bearer ${machine.body.secret}`).expect(200);
    expect(asMachine.body.kind).toBe('api_key');
    await bearer('get', '/v1/me', 'Bearer nonsense').expect(401);
    await bearer('get', '/v1/me', 'Basic eDp5').expect(401);
    const refused = await bearer('get', '/v1/browser-session', `Bearer ${machine.body.secret}`).expect(403);
    expect(refused.body.type).toBe('/problems/people_only');
  });

  it('are no place for an API key or a refresh token', async () => {
    const machine = await owner.post('/v1/api-keys', { name: 'BI', scopes: ['register:read'] }).expect(201);
    for (const token of [machine.body.secret as string, owner.refreshToken, 'nonsense', ''])
      await request(t.http).get('/v1/me').set('cookie', `regie_access=${token}`).expect(401);
  });

  it('follow long work by server-sent events', async () => {
    const browser = await browserOf(owner);
    const id = newId();
    await admin(
      `insert into operations (organisation_id, id, kind, state, permission, actor, input)
       values ($1, $2, 'exchange.commit', 'succeeded', 'register:read', '{}', '{}')`,
      [owner.organisationId, id],
    );
    const stream = await browser.send('get', `/v1/operations/${id}/events`).expect(200);
    expect(stream.headers['content-type']).toContain('text/event-stream');
    expect(stream.text).toContain(id);
    await request(t.http).get(`/v1/operations/${id}/events`).expect(401);
  });
});

describe('the session of a browser', () => {
  it('says again who is signed in, with the same CSRF token', async () => {
    const browser = await browserOf(owner);
    const again = await browser.send('get', '/v1/browser-session').expect(200);
    expect(again.body).toMatchObject({ csrfToken: browser.csrfToken, member: { id: owner.memberId } });
    const nobody = await request(t.http).get('/v1/browser-session').expect(401);
    expect(nobody.body.type).toBe('/problems/unauthenticated');
  });

  it('goes on by its refresh cookie, keeping its CSRF token', async () => {
    const browser = await browserOf(owner);
    const [before, csrfToken] = [browser.refreshCookie, browser.csrfToken];
    browser.jar.delete('regie_access');
    const answer = await browser.refresh();
    expect(answer.body).toMatchObject({ csrfToken, member: { id: owner.memberId } });
    expect(browser.refreshCookie).not.toBe(before);
    await browser.send('post', '/v1/teams').send({ name: 'Na het verversen' }).expect(201);
    const refused = await browser
      .send('post', '/v1/browser-session/refresh')
      .set('sec-fetch-site', 'cross-site')
      .expect(403);
    expect(refused.body.type).toBe('/problems/cross_site_request');
    const none = await request(t.http).post('/v1/browser-session/refresh').expect(401);
    expect(none.body.type).toBe('/problems/session_ended');
  });

  it('lives on when several tabs refresh it at once, whoever is answered last', async () => {
    const browser = await browserOf(owner);
    const tabs = [1, 2, 3, 4].map(() => browser.send('post', '/v1/browser-session/refresh', false).expect(200));
    const answers = await Promise.all(tabs);
    expect(new Set(answers.map((answer) => valueOf(cookiesOf(answer).get('regie_refresh')))).size).toBe(1);
    for (const answer of answers.reverse()) browser.keep(answer);
    await browser.refresh();
    await browser.send('get', '/v1/me').expect(200);
  });

  it('lives on when a late answer puts the cookie back that was just used', async () => {
    const browser = await browserOf(owner);
    const late = await browser.send('post', '/v1/browser-session/refresh', false).expect(200);
    await browser.refresh();
    await browser.refresh();
    browser.keep(late);
    await browser.refresh();
    await browser.refresh();
    await browser.send('get', '/v1/me').expect(200);
  });

  it('ends for everybody when a copied refresh cookie comes back later', async () => {
    const someone = await signUp(t);
    const [browser, thief] = [await browserOf(someone), newBrowser()];
    for (const [name, value] of browser.jar) thief.jar.set(name, value);
    await browser.refresh();
    await admin(`update refresh_tokens set used_at = used_at - interval '11 seconds' where used_at is not null`);
    const refused = await thief.refresh(401);
    expect(refused.body.type).toBe('/problems/session_ended');
    // Nothing is cleared: another tab may have signed in anew meanwhile.
    expect(refused.headers['set-cookie']).toBeUndefined();
    await browser.send('get', '/v1/me').expect(401);
    await browser.refresh(401);
    await someone.get('/v1/me').expect(200);
  });

  it('is over when the browser signs out, and its cookies are gone', async () => {
    const [browser, other] = [await browserOf(owner), await browserOf(owner)];
    const kept = new Map(browser.jar);
    browser.keep(await browser.send('delete', '/v1/browser-session').expect(204));
    expect(browser.jar.size).toBe(0);
    for (const [name, value] of kept) browser.jar.set(name, value);
    await browser.send('get', '/v1/browser-session').expect(401);
    await browser.refresh(401);
    await other.send('get', '/v1/browser-session').expect(200);
  });

  it('is over with all others of the user when signed out everywhere, and stands in the list of sessions until then', async () => {
    const someone = await signUp(t);
    const [browser, other] = [await browserOf(someone), await browserOf(someone)];
    const { items } = (await browser.send('get', '/v1/sessions').expect(200)).body;
    expect(items).toHaveLength(3);
    expect(items.filter(({ current }: { current: boolean }) => current)).toHaveLength(1);
    const kept = new Map(browser.jar);
    browser.keep(await browser.send('delete', '/v1/sessions').expect(204));
    expect(browser.jar.size).toBe(0);
    for (const [name, value] of kept) browser.jar.set(name, value);
    for (const one of [browser, other]) {
      await one.send('get', '/v1/browser-session').expect(401);
      await one.refresh(401);
    }
    await someone.get('/v1/me').expect(401);
  });

  it('stays when its owner changes the password in it, and ends elsewhere', async () => {
    const someone = await signUp(t);
    const [browser, other] = [await browserOf(someone), await browserOf(someone)];
    const body = { password: 'another good password', currentPassword: PASSWORD };
    await browser.send('patch', '/v1/me').set('if-match', '*').send(body).expect(200);
    await browser.send('get', '/v1/browser-session').expect(200);
    await browser.refresh();
    await other.send('get', '/v1/browser-session').expect(401);
    await other.refresh(401);
  });

  it('ends when its member leaves the organisation', async () => {
    const member = await memberWith(t, owner, ['viewer']);
    const browser = await browserOf(member);
    await owner.del(`/v1/members/${member.memberId}`, '*').expect(204);
    await browser.send('get', '/v1/browser-session').expect(401);
    const refused = await browser.refresh(401);
    expect(refused.body.type).toBe('/problems/session_ended');
  });
});
