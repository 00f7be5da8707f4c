import { Follower } from '../../src/integrations/jira/following/follower.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished } from '../support/uploads.js';

jest.setTimeout(180_000);

const LIST = '/v1/integrations/jira';
const credentials = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let t: TestApp;
let owner: TestActor;
let jira: FakeJira;
let id: string;
let path: string;
let teamId: string;

beforeAll(async () => {
  jira = await new FakeJira().start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
  });
  owner = await signUp(t);
  teamId = (await owner.post('/v1/teams', { name: 'Portal' }).expect(201)).body.id as string;
  const journey = (await owner.post('/v1/journeys', { name: 'Paying' }).expect(201)).body;
  const stage = (await owner.post(`/v1/journeys/${journey.id}/stages`, { name: 'Reading the bill' }).expect(201)).body;
  id = (await owner.post(LIST, { name: 'Jira', baseUrl: jira.url, credentials }).expect(201)).body.id as string;
  path = `${LIST}/${id}`;
  jira.site.addIssue('WEB', { summary: 'Make the invoice readable', labels: ['cx'], components: ['Portal'] });
  for (const summary of ['Explain the bill', 'Bill by e-mail', 'Ask why people call'])
    jira.site.addIssue('WEB', { summary, labels: ['bill'], components: ['Portal'] });
  jira.site.addIssue('WEB', { summary: 'Upgrade the cluster', components: ['Portal'] });
  jira.site.addIssue('WEB', { summary: 'A story', typeId: '10001', labels: ['bill'] });
  const rules = [
    { source: { kind: 'component' }, values: ['Portal'], effects: [{ kind: 'team', teamId }] },
    { source: { kind: 'label' }, values: ['bill'], effects: [{ kind: 'stage', stageId: stage.id }] },
  ];
  await owner.put(`${path}/rules`, { choice: { projectKeys: ['WEB'], jql: 'labels = cx' }, rules }, '*').expect(200);
  const asked = await owner.post(`${path}/imports`).expect(202);
  expect(await finished(t, owner, asked.headers['location'] as string)).toMatchObject({ result: { created: 1 } });
  await t.app.get(Follower, { strict: false }).follow(owner.organisationId, id, ['dark']);
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

interface Dark {
  readonly siteIssueId: string;
  readonly title: string;
}

const dark = async (query = '') => (await owner.get(`${path}/dark${query}`).expect(200)).body.items as Dark[];
const judge = (one: Dark, verdict: string, initiativeId?: string) =>
  owner.put(`${path}/dark/${one.siteIssueId}`, { verdict, ...(initiativeId ? { initiativeId } : {}) });
const ratio = async () =>
  (await owner.get(`${path}/dark/teams`).expect(200)).body.items.find(
    (one: { teamId: string }) => one.teamId === teamId,
  );

describe('dark work', () => {
  it('is there as soon as the import looked: what the rules would link, and nothing else', async () => {
    expect((await dark()).map(({ title }) => title).sort()).toEqual([
      'Ask why people call',
      'Bill by e-mail',
      'Explain the bill',
    ]);
    expect(await dark(`?teamId=${teamId}`)).toHaveLength(3);
    expect(await ratio()).toEqual({ teamId, dark: 3, registered: 1, ratio: 0.75 });
  });

  it('is registered, and that is taken back while it is only proposed', async () => {
    const one = (await dark()).find(({ title }) => title === 'Explain the bill')!;
    const { initiativeId } = (await judge(one, 'register').expect(200)).body;
    const made = (await owner.get(`/v1/initiatives/${initiativeId}`).expect(200)).body;
    expect(made).toMatchObject({ title: 'Explain the bill', teamId, state: 'proposed' });
    expect(made.stages).toHaveLength(1);
    expect(await ratio()).toEqual({ teamId, dark: 2, registered: 2, ratio: 0.5 });
    await judge(one, 'not_cx').expect(409);
    expect((await judge(one, 'open').expect(200)).body).toEqual({ verdict: 'open', initiativeId: null });
    await owner.get(`/v1/initiatives/${initiativeId}`).expect(404);
    expect(await dark()).toHaveLength(3);
    const again = (await judge(one, 'register').expect(200)).body.initiativeId as string;
    await owner.post(`/v1/initiatives/${again}/transitions`, { to: 'in_review' }).expect(200);
    expect((await judge(one, 'open').expect(409)).body.type).toMatch(/jira_taken_up/);
    await owner.get(`/v1/initiatives/${again}`).expect(200);
  });

  it('is attached without changing what the initiative says, and detached again', async () => {
    const [one] = await dark();
    const known = (await owner.post('/v1/initiatives', { title: 'As we call it' }).expect(201)).body as { id: string };
    await judge(one!, 'attach', known.id).expect(200);
    const attached = (await owner.get(`/v1/initiatives/${known.id}`).expect(200)).body;
    expect(attached.externalReferences).toMatchObject([{ externalId: one!.siteIssueId }]);
    await t.app.get(Follower, { strict: false }).follow(owner.organisationId, id, ['sweep']);
    expect((await owner.get(`/v1/initiatives/${known.id}`).expect(200)).body.title).toBe('As we call it');
    await judge(one!, 'open').expect(200);
    expect((await owner.get(`/v1/initiatives/${known.id}`).expect(200)).body.externalReferences).toEqual([]);
    expect((await dark()).map(({ siteIssueId }) => siteIssueId)).toContain(one!.siteIssueId);
  });

  it('is laid aside, and taken up again', async () => {
    const [one] = await dark();
    await judge(one!, 'not_cx').expect(200);
    expect((await dark('?verdict=not_cx'))[0]).toMatchObject({ siteIssueId: one!.siteIssueId, verdict: 'not_cx' });
    expect(await ratio()).toMatchObject({ dark: 1, registered: 2 });
    await judge(one!, 'open').expect(200);
    expect(await ratio()).toMatchObject({ dark: 2, registered: 2, ratio: 0.5 });
  });

  it('is not taken back where the rules chose it, and not by everybody', async () => {
    const chosen = jira.site.all().find(({ labels }) => labels.includes('cx'))!;
    await owner.put(`${path}/dark/${chosen.id}`, { verdict: 'open' }).expect(409);
    const viewer = await memberWith(t, owner, ['viewer']);
    await viewer.put(`${path}/dark/${chosen.id}`, { verdict: 'open' }).expect(403);
  });
});
