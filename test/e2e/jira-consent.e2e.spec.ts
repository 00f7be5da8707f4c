import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(120_000);

const LIST = '/v1/integrations/jira';
const CONSENTS = `${LIST}/consents`;

let t: TestApp;
let owner: TestActor;
let jira: FakeJira;
let app: { clientId: string; clientSecret: string };

beforeAll(async () => {
  jira = await new FakeJira().start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
    PUBLIC_URL: 'https://regie.example.org',
    ATLASSIAN_API_URL: jira.url,
    ATLASSIAN_AUTH_URL: jira.url,
  });
  owner = await signUp(t);
  jira.site.addIssue('CX', { summary: 'Make the invoice readable' });
  app = { clientId: jira.oauth.clientId, clientSecret: jira.oauth.clientSecret };
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

async function begun(given: object = app) {
  const answer = await owner.post(CONSENTS, given).expect(201);
  const [cookie = ''] = answer.headers['set-cookie'] as unknown as string[];
  return { ...(answer.body as { id: string; authorizeUrl: string; redirectUri: string }), cookie };
}

/** The browser as it comes back from Atlassian. */
const comesBack = (address: string, cookie?: string, language = 'en') => {
  const { pathname, search } = new URL(address);
  const call = request(t.http)
    .get(pathname + search)
    .set('accept-language', language);
  return cookie === undefined ? call : call.set('cookie', cookie.split(';')[0] ?? '');
};

async function granted(): Promise<string> {
  const { id, authorizeUrl, cookie } = await begun();
  await comesBack(jira.oauth.answer(authorizeUrl), cookie).expect(200);
  return id;
}

const read = async (id: string) => (await owner.get(`${CONSENTS}/${id}`).expect(200)).body;
const by = (consentId: string) => ({ kind: 'oauth', consentId, cloudId: jira.oauth.cloudId });
let sites = 0;
const connect = (consentId: string) =>
  owner.post(LIST, {
    name: 'OAuth',
    baseUrl: `https://by-consent-${(sites += 1)}.example`,
    credentials: by(consentId),
  });

describe('a consent', () => {
  it('is asked for with everything that OAuth 2.0 needs, and nothing secret', async () => {
    const { authorizeUrl, redirectUri, cookie, ...shown } = await begun();
    const url = new URL(authorizeUrl);
    expect(url.origin + url.pathname).toBe(`${jira.url}/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      audience: 'api.atlassian.com',
      client_id: app.clientId,
      scope: 'read:jira-work read:jira-user write:jira-work manage:jira-webhook offline_access',
      redirect_uri: 'https://regie.example.org/v1/integrations/jira/callback',
      state: expect.stringMatching(/^[\w-]{64}$/) as string,
      response_type: 'code',
      prompt: 'consent',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/) as string,
      code_challenge_method: 'S256',
    });
    expect(redirectUri).toBe(url.searchParams.get('redirect_uri'));
    expect(cookie).toMatch(/; Path=\/v1\/integrations\/jira\/callback; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
    expect(JSON.stringify(shown)).not.toContain(app.clientSecret);
  });

  it('that is granted says which sites it reaches, and makes one connection', async () => {
    const id = await granted();
    const consent = await read(id);
    expect(consent).toMatchObject({
      status: 'granted',
      refusal: null,
      sites: [{ cloudId: jira.oauth.cloudId, url: jira.url }],
    });
    const made = (await connect(id).expect(201)).body;
    expect(made).toMatchObject({ deployment: 'cloud', authentication: { kind: 'oauth' } });
    expect((await owner.post(`${LIST}/${made.id}/test`).expect(200)).body.ok).toBe(true);
    expect((await read(id)).status).toBe('used');
    expect((await connect(id).expect(409)).body.type).toBe('/problems/jira_consent_unusable');
  });

  it('counts once, and in the browser that asked for it', async () => {
    const { id, authorizeUrl, cookie } = await begun();
    const other = await begun();
    const back = jira.oauth.answer(authorizeUrl);
    for (const wrong of [undefined, other.cookie, 'regie-jira-consent='])
      expect((await comesBack(back, wrong).expect(200)).text).toContain('Nobody here waits');
    expect((await read(id)).status).toBe('waiting');
    const forged = back.replace(/state=[\w-]+/, 'state=nothing');
    for (const wrong of [forged, `${new URL(back).origin}${LIST}/callback`])
      expect((await comesBack(wrong, cookie).expect(200)).text).toContain('Nobody here waits');
    const page = await comesBack(back, cookie, 'nl').expect(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.text).toContain('Jira stemde toe.');
    expect((await comesBack(back, cookie).expect(200)).text).toContain('Nobody here waits');
    expect((await read(id)).status).toBe('granted');
  });

  it('is not waited for longer than ten minutes', async () => {
    const { id, authorizeUrl, cookie } = await begun();
    await withClient(t.database.adminUrl, (client) =>
      client.query(`update jira_consents set expires_at = now() - interval '1 second' where id = $1`, [id]),
    );
    const late = await comesBack(jira.oauth.answer(authorizeUrl), cookie).expect(200);
    expect(late.text).toContain('too long ago');
    expect(await read(id)).toMatchObject({ status: 'refused', refusal: 'It took too long: ask for consent again.' });
  });

  it('that comes to nothing says why', async () => {
    const refused = async (given: object, agrees = true) => {
      const { id, authorizeUrl, cookie } = await begun(given);
      const page = await comesBack(jira.oauth.answer(authorizeUrl, agrees), cookie).expect(200);
      const { status, refusal } = await read(id);
      expect(status).toBe('refused');
      expect(page.text).toContain(refusal);
      await connect(id).expect(409);
      return refusal as string;
    };
    expect(await refused(app, false)).toBe('Whoever was asked did not agree.');
    expect(await refused({ ...app, clientSecret: 'another' })).toContain('check the id and the secret of the app');
    const { scopes } = jira.oauth;
    jira.oauth.scopes = scopes.filter((scope) => scope !== 'offline_access');
    expect(await refused(app)).toContain('offline_access');
    jira.oauth.scopes = scopes;
    jira.faults.add({ kind: 'status', status: 503 }, /accessible-resources/);
    expect(await refused(app)).toContain('could not be reached');
  });

  it('is for administrators, and for who asked for it alone', async () => {
    const { id } = await begun();
    const director = await memberWith(t, owner, ['director']);
    await director.post(CONSENTS, app).expect(403);
    await director.get(`${CONSENTS}/${id}`).expect(403);
    const administrator = await memberWith(t, owner, ['admin']);
    await administrator.get(`${CONSENTS}/${id}`).expect(404);
    const stranger = await signUp(t);
    await stranger.get(`${CONSENTS}/${id}`).expect(404);
    const mine = await granted();
    await stranger.post(LIST, { name: 'Taken', baseUrl: 'https://taken.example', credentials: by(mine) }).expect(404);
    await connect('nothing of ours').expect(404);
    await owner.post(CONSENTS, {}).expect(422);
    await owner.post(CONSENTS, { ...app, clientSecret: 7 }).expect(422);
  });

  it('that is withdrawn is told in plain words, until somebody agrees again', async () => {
    const made = (await connect(await granted()).expect(201)).body;
    const path = `${LIST}/${made.id}`;
    expect((await owner.post(`${path}/test`).expect(200)).body.ok).toBe(true);
    jira.oauth.revoke();
    const tested = (await owner.post(`${path}/test`).expect(200)).body;
    expect(tested).toMatchObject({ ok: false, problem: { fault: 'consent_ended' } });
    const refreshes = jira.oauth.counts.refused;
    await owner.post(`${path}/test`).expect(200);
    // What is known to be refused is not asked again.
    expect(jira.oauth.counts.refused).toBe(refreshes);
    const health = async (language: string) =>
      (await owner.get(`${path}/health`).set('accept-language', language).expect(200)).body;
    expect((await health('en')).messages[0].text).toContain('was withdrawn or has expired');
    expect((await health('nl')).messages[0].text).toContain('moet opnieuw toestemmen');
    await owner.patch(path, { credentials: by(await granted()) }, '*').expect(200);
    expect((await owner.post(`${path}/test`).expect(200)).body.ok).toBe(true);
    expect((await health('en')).status).not.toBe('failing');
  });
});
