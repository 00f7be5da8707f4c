import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const LIST = '/v1/integrations/jira';
const SECRET = 'ATATT3xFfGF0-a-token-that-nobody-may-see';

let t: TestApp;
let owner: TestActor;
let director: TestActor;
let stranger: TestActor;
let jira: FakeJira;

beforeAll(async () => {
  jira = await new FakeJira({ timeZone: 'Asia/Tokyo' }).start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
    PUBLIC_URL: 'https://regie.example.org/',
  });
  owner = await signUp(t);
  director = await memberWith(t, owner, ['director']);
  stranger = await signUp(t);
  jira.site.addProject('CX', 'Customers');
  jira.site.addIssue('CX', { summary: 'Make the invoice readable' });
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

let sites = 0;
const credentials = { kind: 'api_token', email: 'importer@example.org', token: SECRET };
const body = (more: object = {}) => ({
  name: 'Jira of the web teams',
  baseUrl: `https://noordlicht-${(sites += 1)}.atlassian.net/`,
  credentials,
  ...more,
});
const connect = async (more: object = {}) => (await owner.post(LIST, body(more)).expect(201)).body;
const codes = (answer: { errors: { pointer: string; code: string }[] }) =>
  answer.errors.map(({ pointer, code }) => `${pointer} ${code}`).sort();
const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(t.database.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);

describe('a connection to a Jira site', () => {
  it('is made, read, listed, amended and forgotten', async () => {
    const made = await owner.post(LIST, body({ expiresAt: '2999-01-01T00:00:00Z' })).expect(201);
    const path = `${LIST}/${made.body.id}`;
    expect(made.headers['location']).toBe(path);
    expect(made.body).toMatchObject({
      name: 'Jira of the web teams',
      deployment: 'cloud',
      baseUrl: `https://noordlicht-${sites}.atlassian.net`,
      source: `jira:noordlicht-${sites}.atlassian.net`,
      authentication: { kind: 'api_token', account: 'importer@example.org', expiresAt: '2999-01-01T00:00:00.000Z' },
      paused: false,
      backLinks: false,
      version: 1,
      webhookSecret: expect.stringMatching(/^[\w-]{40,}$/) as string,
    });
    expect(made.body.webhookUrl).toMatch(
      /^https:\/\/regie\.example\.org\/v1\/integrations\/jira\/webhooks\/[\w-]{64}$/,
    );
    const read = await owner.get(path).expect(200);
    const { webhookSecret: _, ...shown } = made.body;
    expect(read.body).toEqual(shown);
    expect((await owner.get(`${LIST}?sort=-createdAt`).expect(200)).body.items[0]).toEqual(shown);
    await owner.patch(path, { paused: true }).expect(428);
    const amended = await owner.patch(path, { paused: true, backLinks: true }, made.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ paused: true, backLinks: true, version: 2 });
    await owner.patch(path, { name: 'x' }, made.headers['etag']).expect(412);
    await owner.del(path, amended.headers['etag']).expect(204);
    await owner.get(path).expect(404);
  });

  it('is for administrators only', async () => {
    const { id } = await connect();
    await director.get(LIST).expect(403);
    await director.get(`${LIST}/${id}`).expect(403);
    await director.get(`${LIST}/${id}/health`).expect(403);
    await director.post(LIST, body()).expect(403);
    await director.post(`${LIST}/test`, { baseUrl: jira.url, credentials }).expect(403);
    await director.patch(`${LIST}/${id}`, { paused: true }, '*').expect(403);
    await director.del(`${LIST}/${id}`, '*').expect(403);
  });

  it('is not there for another organisation', async () => {
    const { id } = await connect();
    for (const path of ['', '/health', '/rules', '/issues', '/not-carried', '/dark', '/dark/teams'])
      await stranger.get(`${LIST}/${id}${path}`).expect(404);
    await stranger.patch(`${LIST}/${id}`, { paused: true }, '*').expect(404);
    await stranger.post(`${LIST}/${id}/test`).expect(404);
    await stranger.post(`${LIST}/${id}/preview`, {}).expect(404);
    await stranger.post(`${LIST}/${id}/imports`).expect(404);
    await stranger.put(`${LIST}/${id}/dark/10001`, { verdict: 'not_cx' }).expect(404);
    await stranger.del(`${LIST}/${id}`, '*').expect(404);
    expect((await stranger.get(LIST).expect(200)).body.items).toEqual([]);
  });

  it('names every fault of what is given, and keeps nothing', async () => {
    const before = (await owner.get(`${LIST}?limit=100`)).body.items.length as number;
    const nothing = await owner.post(LIST, {}).expect(422);
    expect(codes(nothing.body)).toEqual(['/baseUrl required', '/credentials required', '/name required']);
    const oauth = await owner.post(LIST, body({ credentials: { kind: 'oauth', clientId: 'x' } })).expect(422);
    expect(codes(oauth.body)).toEqual([
      '/credentials/clientSecret required',
      '/credentials/cloudId required',
      '/credentials/refreshToken required',
    ]);
    for (const baseUrl of ['noordlicht', 'ftp://x.example', 'https://me:you@x.example', 'https://x.example/?a=b'])
      expect(codes((await owner.post(LIST, body({ baseUrl })).expect(422)).body)).toEqual(['/baseUrl not_a_site']);
    expect((await owner.get(`${LIST}?limit=100`)).body.items).toHaveLength(before);
  });

  it('knows a site once', async () => {
    const { baseUrl } = await connect();
    const again = await owner.post(LIST, body({ baseUrl: `${String(baseUrl).toUpperCase()}/` })).expect(409);
    expect(codes(again.body)).toEqual(['/baseUrl already_taken']);
    await stranger.post(LIST, body({ baseUrl })).expect(201);
  });

  it('sends credentials nowhere but where they were given for', async () => {
    const { id, source } = await connect();
    const path = `${LIST}/${id}`;
    const alone = await owner.patch(path, { baseUrl: 'https://moved.atlassian.net' }, '*').expect(422);
    expect(codes(alone.body)).toEqual(['/credentials credentials_needed']);
    const moved = await owner.patch(path, { baseUrl: 'https://moved.atlassian.net', credentials }, '*').expect(200);
    expect(moved.body).toMatchObject({ baseUrl: 'https://moved.atlassian.net', source });
  });

  it('shows nothing secret: not in an answer, not in the audit trail, not in the database', async () => {
    const answers: string[] = [];
    const made = await owner.post(LIST, body()).set('idempotency-key', 'secret-1').expect(201);
    const path = `${LIST}/${made.body.id}`;
    answers.push(
      (await owner.patch(path, { credentials, webhookSecret: 'a secret of sixteen' }, '*').expect(200)).text,
    );
    for (const address of [path, LIST, `${path}/health`, '/v1/audit?limit=100'])
      answers.push((await owner.get(address).expect(200)).text);
    expect(answers.filter((text) => text.includes(SECRET) || text.includes('a secret of sixteen'))).toEqual([]);
    expect(answers.filter((text) => text.includes(made.body.webhookSecret as string))).toEqual([]);
    expect(answers.at(-1)).toContain('jira_connection.secrets_replaced');
    const rows = await admin<{ row: string }>(
      `select encode(sealed, 'escape') || encode(webhook_sealed, 'escape') || webhook_token as row
       from jira_credentials as credentials`,
    );
    expect(rows.length).toBeGreaterThan(2);
    expect(rows.filter(({ row }) => row.includes('ATATT') || row.includes('sixteen'))).toEqual([]);
    const kept = await admin<{ body: unknown }>(`select body from idempotency_keys where key = 'secret-1'`);
    expect(JSON.stringify(kept)).not.toContain(made.body.webhookSecret);
  });
});

describe('a test of a connection', () => {
  const seen = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

  it('says what the account sees, before anything is saved', async () => {
    const tested = await owner.post(`${LIST}/test`, { baseUrl: jira.url, credentials: seen }).expect(200);
    expect(tested.body).toMatchObject({
      ok: true,
      problem: null,
      site: {
        deployment: 'cloud',
        account: { name: 'Importer' },
        timeZone: 'Asia/Tokyo',
        projects: { count: 1, shown: [{ key: 'CX', name: 'Customers' }] },
        issues: { isAny: true },
      },
    });
    expect(tested.body.site.issueTypes).toContainEqual({ id: '10000', name: 'Epos', level: 1 });
    expect(tested.body.site.fields.length).toBeGreaterThan(3);
  });

  it('says in plain words what is wrong', async () => {
    const attempt = async (baseUrl: string, given: object, language = 'en') =>
      (await owner.post(`${LIST}/test`, { baseUrl, credentials: given }).set('accept-language', language).expect(200))
        .body;
    const wrong = await attempt(jira.url, { ...seen, token: 'wrong' });
    expect(wrong).toMatchObject({ ok: false, site: null, problem: { fault: 'unauthorized' } });
    expect(wrong.problem.text).toContain('does not accept the sign-in details');
    expect((await attempt(jira.url, { ...seen, token: 'wrong' }, 'nl')).problem.text).toContain('aanvaardt');
    expect((await attempt('http://10.0.0.1/jira', seen)).problem.fault).toBe('refused_address');
    expect((await attempt('http://[::1]:9/', seen)).problem.fault).toBe('refused_address');
  });

  it('of a saved one uses what was saved, and its health remembers', async () => {
    const made = await connect({ baseUrl: jira.url, credentials: seen });
    const health = async () => (await owner.get(`${LIST}/${made.id}/health`).expect(200)).body;
    expect(await health()).toMatchObject({ status: 'new', lastSuccessAt: null, timeZone: null });
    const tested = await owner.post(`${LIST}/${made.id}/test`).expect(200);
    expect(tested.body.ok).toBe(true);
    const well = await health();
    expect(well).toMatchObject({ status: 'attention', lastFailureAt: null, timeZone: 'Asia/Tokyo' });
    expect(well.lastSuccessAt).toEqual(expect.any(String));
    expect(well.points.used).toBeGreaterThan(4);
    expect(well.messages.map(({ code }: { code: string }) => code)).toEqual(['no_rules']);
    await owner.patch(`${LIST}/${made.id}`, { credentials: { ...seen, token: 'withdrawn' } }, '*').expect(200);
    expect((await owner.post(`${LIST}/${made.id}/test`).expect(200)).body.problem.fault).toBe('unauthorized');
    const ill = await health();
    expect(ill.status).toBe('failing');
    expect(ill.messages[0]).toMatchObject({ code: 'failing', severity: 'fault' });
    expect(ill.messages[0].text).toContain('(1 times in a row.)');
    await owner.patch(`${LIST}/${made.id}`, { paused: true }, '*').expect(200);
    await owner.post(`${LIST}/${made.id}/test`).expect(409);
    await owner.del(`${LIST}/${made.id}`, '*').expect(204);
  });

  it('warns of a token that ends', async () => {
    const soon = new Date(Date.now() + 5 * 86_400_000).toISOString();
    const { id } = await connect({ expiresAt: soon });
    const { messages } = (await owner.get(`${LIST}/${id}/health`).expect(200)).body;
    expect(messages.map(({ code }: { code: string }) => code)).toEqual(['token_ends_soon', 'no_rules']);
    await owner.patch(`${LIST}/${id}`, { expiresAt: '2020-01-01T00:00:00Z' }, '*').expect(200);
    const ended = (await owner.get(`${LIST}/${id}/health`).expect(200)).body;
    expect(ended).toMatchObject({ status: 'failing', messages: [{ code: 'token_ended' }, { code: 'no_rules' }] });
  });
});
