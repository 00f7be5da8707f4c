import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { AccessTokens } from '../../src/integrations/jira/access-tokens.js';
import { ConnectionsService } from '../../src/integrations/jira/connections.service.js';
import { Follower } from '../../src/integrations/jira/following/follower.js';
import { signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import type { FakeTarget } from '../support/jira/fake-webhooks.js';
import { seedSite } from '../support/jira/seed-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

jest.setTimeout(180_000);

const LIST = '/v1/integrations/jira';
const credentials = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let t: TestApp;
let owner: TestActor;
let jira: FakeJira;
let id: string;
let path: string;
let target: FakeTarget;

beforeAll(async () => {
  jira = await new FakeJira({ timeZone: 'Pacific/Auckland' }).start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
    REGIE_BACKGROUND: 'none',
    ATLASSIAN_API_URL: jira.url,
    ATLASSIAN_AUTH_URL: jira.url,
  });
  await t.app.listen(0, '127.0.0.1');
  owner = await signUp(t);
  seedSite(jira.site, 60, ['CX']);
  const made = (await owner.post(LIST, { name: 'Jira', baseUrl: jira.url, credentials }).expect(201)).body;
  id = made.id as string;
  path = `${LIST}/${id}`;
  const url = `${await t.app.getUrl()}${new URL(made.webhookUrl as string).pathname}`;
  target = { url, secret: made.webhookSecret as string };
  await owner.put(`${path}/rules`, { choice: { projectKeys: ['CX'] } }, '*').expect(200);
  await follow('sweep');
  jira.webhooks.take(target);
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

type Task = 'inbox' | 'second_look' | 'look' | 'sweep' | 'webhooks' | 'tell' | 'dark';
const follow = (...tasks: Task[]) => t.app.get(Follower, { strict: false }).follow(owner.organisationId, id, tasks);
const health = async () => (await owner.get(`${path}/health`).expect(200)).body;
const all = async () => {
  const items: { siteIssueId: string; initiativeId: string | null; key: string; goneAt: string | null }[] = [];
  let cursor = '';
  do {
    const page = (await owner.get(`${path}/issues?limit=100${cursor}`).expect(200)).body;
    items.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor as string)}` : '';
  } while (cursor);
  return items;
};

/** What the register says of the epics and above of the source, and what the source says itself. */
async function compared() {
  const initiatives = new Map<string, { title: string; deliveryStatus: string }>();
  let cursor = '';
  do {
    const page = (await owner.get(`/v1/initiatives?limit=100${cursor}`).expect(200)).body;
    for (const one of page.items)
      for (const { source, externalId } of one.externalReferences)
        if (source.startsWith('jira:')) initiatives.set(externalId as string, one);
    cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor as string)}` : '';
  } while (cursor);
  const source = jira.site.all().filter(({ typeId }) => ['10000', '10020'].includes(typeId));
  return {
    register: source.map(({ id: issue }) => initiatives.get(issue)?.title),
    source: source.map(({ summary }) => summary),
  };
}

describe('webhooks', () => {
  it('are answered at once, taken once, and lead to the newest state in any order', async () => {
    const epics = jira.site.all().filter(({ typeId }) => typeId === '10000');
    for (let round = 0; round < 5; round += 1) {
      jira.clock.advance(1000);
      for (const { id: issue } of epics.slice(0, 20))
        jira.site.change(issue, { summary: `Round ${round} of ${issue}` });
    }
    const added = jira.site.addIssue('CX', { summary: 'New by webhook' });
    const post = { copies: [1, 4] as const, shuffled: true };
    const sent = await jira.webhooks.send(jira.webhooks.take(target), target, post);
    expect(sent).toMatchObject({ lost: 0, answers: { 204: sent.sent } });
    expect((await health()).webhooks).toMatchObject({ waiting: sent.deliveries, failed: 0 });
    await follow('inbox', 'second_look');
    expect((await health()).webhooks).toMatchObject({ waiting: 0, failed: 0 });
    const { register, source } = await compared();
    expect(register).toEqual(source);
    expect((await all()).find(({ siteIssueId }) => siteIssueId === added.id)?.initiativeId).toEqual(expect.any(String));
  });

  it('that are forged or altered are not taken', async () => {
    const [issue] = jira.site.all();
    jira.site.change(issue!.id, { summary: 'Forged' });
    const [delivery] = jira.webhooks.take(target);
    const forged = [
      { ...delivery!, body: delivery!.body.replace('Forged', 'Worse') },
      jira.webhooks.wrap(delivery!.body, { url: target.url, secret: 'another secret' }),
      jira.webhooks.wrap(delivery!.body, { url: target.url }),
      { ...delivery!, headers: { ...delivery!.headers, 'X-Hub-Signature': 'sha512=00' } },
      { ...delivery!, headers: { ...delivery!.headers, 'X-Hub-Signature': '' } },
    ];
    const sent = await jira.webhooks.send(forged, target);
    expect(sent.answers).toEqual({ 401: forged.length });
    const elsewhere = { ...target, url: `${target.url.slice(0, -3)}abc` };
    expect((await jira.webhooks.send([delivery!], elsewhere)).answers).toEqual({ 404: 1 });
    expect((await health()).webhooks.waiting).toBe(0);
    await jira.webhooks.send([delivery!], target);
    await follow('inbox');
  });

  it('of Automation bring the secret along', async () => {
    const rule: FakeTarget = { url: target.url, shape: 'automation', headers: { 'X-Regie-Secret': target.secret! } };
    const [issue] = jira.site.all();
    jira.clock.advance(60_000);
    jira.site.change(issue!.id, { summary: 'By a rule' });
    const deliveries = jira.webhooks.take(rule);
    expect((await jira.webhooks.send(deliveries, { ...rule, headers: {} })).answers).toEqual({ 204: 1 });
    await follow('inbox', 'second_look');
    const { register, source } = await compared();
    expect(register).toEqual(source);
  });

  it('of a deleted issue leave its initiative, and say that the issue is gone', async () => {
    const gone = jira.site.addIssue('CX', { summary: 'Soon gone' });
    await follow('look');
    jira.clock.advance(1000);
    jira.site.change(gone.id, { summary: 'Changed before the end' });
    jira.clock.advance(1000);
    jira.site.remove(gone.id);
    await jira.webhooks.send(jira.webhooks.take(target).reverse(), target);
    await follow('inbox', 'second_look');
    const row = (await all()).find(({ siteIssueId }) => siteIssueId === gone.id);
    expect(row).toMatchObject({ goneAt: expect.any(String) as string, initiativeId: expect.any(String) as string });
    await owner.get(`/v1/initiatives/${row!.initiativeId}`).expect(200);
    const history = (await owner.get(`/v1/initiatives/${row!.initiativeId}/history`).expect(200)).body;
    expect(history.items.map(({ what }: { what: string }) => what)).toContain('initiative.issue_gone');
    const { issues, messages } = await health();
    expect(issues.gone).toBe(1);
    expect(messages.map(({ code }: { code: string }) => code)).toContain('issues_gone');
  });

  it('with nonsense in them do no harm', async () => {
    const bodies = [
      '{',
      '[]',
      '"x"',
      '{}',
      '{"webhookEvent":"jira:issue_updated"}',
      '{"webhookEvent":"comment_created"}',
    ];
    const sent = await jira.webhooks.send(
      bodies.map((body) => jira.webhooks.wrap(body, target)),
      target,
    );
    expect(sent.answers).toEqual({ 204: bodies.length });
    await follow('inbox');
    expect((await health()).webhooks).toMatchObject({ waiting: 0, failed: 0 });
  });
});

describe('a sweep', () => {
  it('finds what no message told: changes, new ones, moves and deletions', async () => {
    const epics = jira.site.all().filter(({ typeId }) => typeId === '10000');
    jira.clock.advance(60_000);
    for (const { id: issue } of epics.slice(3, 30)) jira.site.change(issue, { summary: `Unheard ${issue}` });
    jira.site.addIssue('CX', { summary: 'Unheard of' });
    const deleted = epics.at(-1)!;
    jira.site.remove(deleted.id);
    const moved = jira.site.move(epics[0]!.id, 'BIL');
    jira.webhooks.take(target);
    await follow('sweep');
    const { register, source } = await compared();
    expect(register).toEqual(source);
    const rows = await all();
    expect(rows.find(({ siteIssueId }) => siteIssueId === deleted.id)?.goneAt).toEqual(expect.any(String));
    expect(rows.find(({ siteIssueId }) => siteIssueId === moved.id)).toMatchObject({ key: moved.key, goneAt: null });
    expect(new Set(rows.map(({ siteIssueId }) => siteIssueId)).size).toBe(rows.length);
  });

  it('takes nothing for gone that the search has only lost for a moment', async () => {
    const [epic] = jira.site.all().filter(({ typeId }) => typeId === '10000');
    jira.site.hiddenFromIndex.add(epic!.id);
    await follow('sweep');
    jira.site.hiddenFromIndex.clear();
    expect((await all()).find(({ siteIssueId }) => siteIssueId === epic!.id)?.goneAt).toBeNull();
  });
});

describe('an OAuth connection', () => {
  it('makes one refresh for twenty who need it', async () => {
    const { refreshToken } = jira.oauth.grant();
    const { clientId, clientSecret, cloudId } = jira.oauth;
    const oauth = { kind: 'oauth', clientId, clientSecret, cloudId, refreshToken };
    const body = { name: 'By OAuth', baseUrl: 'https://oauth.atlassian.net', credentials: oauth };
    const made = (await owner.post(LIST, body).expect(201)).body;
    const actor = systemActor(owner.organisationId, 'tests');
    const connection = await t.app
      .get(TenantDatabase, { strict: false })
      .run(actor, () => t.app.get(ConnectionsService, { strict: false }).read(made.id as string));
    const tokens = t.app.get(AccessTokens, { strict: false });
    const got = await Promise.all(Array.from({ length: 20 }, () => tokens.current(actor, connection)));
    expect(new Set(got).size).toBe(1);
    expect(jira.oauth.counts).toEqual({ refreshed: 1, refused: 0 });
    const tested = await owner.post(`${LIST}/${made.id}/test`).expect(200);
    expect(tested.body).toMatchObject({ ok: true });
    expect(jira.oauth.counts).toEqual({ refreshed: 1, refused: 0 });
  });
});

describe('what Jira is told', () => {
  it('is a link on each issue, once, and what the board decides', async () => {
    await owner.patch(path, { backLinks: true, boardComments: true }, '*').expect(200);
    await follow('tell');
    const links = jira.site.remoteLinks.length;
    expect(links).toBeGreaterThan(20);
    await follow('tell');
    expect(jira.site.remoteLinks).toHaveLength(links);
    const row = (await all()).find(({ initiativeId, goneAt }) => initiativeId !== null && goneAt === null)!;
    const move = (to: string, reason?: string) =>
      owner.post(`/v1/initiatives/${row.initiativeId}/transitions`, { to, ...(reason ? { reason } : {}) }).expect(200);
    await move('in_review');
    await move('stopped', 'Does not contribute');
    await follow('tell');
    const said = jira.site.comments.filter(({ issueId }) => issueId === row.siteIssueId);
    expect(said).toHaveLength(1);
    expect(JSON.stringify(said[0]!.body)).toContain('Does not contribute');
    await follow('tell');
    expect(jira.site.comments.filter(({ issueId }) => issueId === row.siteIssueId)).toHaveLength(1);
  });
});

describe('dark work', () => {
  it('is what reads like the register and is not in it, until somebody judges it', async () => {
    await owner.put(`${path}/rules`, { choice: { projectKeys: ['CX'], jql: 'labels = cx' } }, '*').expect(200);
    const title = 'Rewrite the invoice so that customers understand what they pay';
    const description = 'Customers call about the invoice because they do not understand the amounts on it.';
    const known = (await owner.post('/v1/initiatives', { title, description }).expect(201)).body as { id: string };
    const twin = jira.site.addIssue('CX', { summary: title, description });
    await follow('sweep', 'dark');
    const list = async () => (await owner.get(`${path}/dark`).expect(200)).body.items as { siteIssueId: string }[];
    const found = (await list()).find(({ siteIssueId }) => siteIssueId === twin.id);
    expect(found).toMatchObject({ verdict: 'open' });
    const { items } = (await owner.get(`${path}/dark/teams`).expect(200)).body;
    expect(items[0].ratio).toBeGreaterThan(0);
    await owner.put(`${path}/dark/${twin.id}`, { verdict: 'not_cx' }).expect(200);
    expect((await list()).some(({ siteIssueId }) => siteIssueId === twin.id)).toBe(false);
    await owner.put(`${path}/dark/${twin.id}`, { verdict: 'open' }).expect(200);
    await owner.put(`${path}/dark/${twin.id}`, { verdict: 'attach' }).expect(422);
    const attached = await owner
      .put(`${path}/dark/${twin.id}`, { verdict: 'attach', initiativeId: known.id })
      .expect(200);
    expect(attached.body).toEqual({ verdict: 'attach', initiativeId: known.id });
    await owner.put(`${path}/dark/${twin.id}`, { verdict: 'register' }).expect(409);
    await owner.put(`${path}/dark/999999`, { verdict: 'register' }).expect(404);
  });
});
