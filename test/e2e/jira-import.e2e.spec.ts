import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { FakeJira } from '../support/jira/fake-jira.js';
import { seedSite } from '../support/jira/seed-site.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { finished } from '../support/uploads.js';

jest.setTimeout(120_000);

const LIST = '/v1/integrations/jira';
const credentials = { kind: 'api_token', email: 'importer@example.org', token: 'api-token' };

let t: TestApp;
let owner: TestActor;
let jira: FakeJira;
let path: string;

beforeAll(async () => {
  jira = await new FakeJira().start();
  t = await startTestApp({
    RATE_LIMIT_PER_TOKEN: '0',
    RATE_LIMIT_PER_ORGANISATION: '0',
    REGIE_ALLOWED_HOSTS: '127.0.0.1',
  });
  owner = await signUp(t);
  const made = await owner.post(LIST, { name: 'Jira', baseUrl: jira.url, credentials }).expect(201);
  path = `${LIST}/${made.body.id}`;
});
afterAll(async () => {
  await t.close();
  await jira.stop();
});

interface Figures {
  readonly created?: number;
  readonly changed?: number;
  readonly sentence?: { readonly en: string; readonly nl: string };
  readonly shown?: readonly { readonly kind: string; readonly changes: object; readonly before: object }[];
  readonly edges?: { readonly created: number };
}

const done = async (address: string, body?: object) => {
  const asked = await owner.post(address, body).expect(202);
  const operation = await finished(t, owner, asked.headers['location'] as string);
  if (!operation) throw new Error('an operation ends');
  return { ...operation, result: (operation.result ?? {}) as Figures };
};
const references = async (id: string) =>
  (await owner.get(`/v1/initiatives/${id}`).expect(200)).body.externalReferences as {
    source: string;
    externalId: string;
    key: string;
  }[];
const registered = async () => {
  const items: { id: string; siteIssueId: string; key: string; initiativeId: string; outcome: string }[] = [];
  let cursor = '';
  do {
    const page = (await owner.get(`${path}/issues?limit=100${cursor}`).expect(200)).body;
    items.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${encodeURIComponent(page.nextCursor as string)}` : '';
  } while (cursor);
  return items;
};

describe('rules', () => {
  it('are what would hold until some are saved, in versions', async () => {
    const read = await owner.get(`${path}/rules`).expect(200);
    expect(read.body).toMatchObject({ version: 0, choice: { minLevel: 1 }, rules: [], savedBy: null });
    await owner.post(`${path}/imports`).expect(409);
    await owner.put(`${path}/rules`, {}).expect(428);
    const saved = await owner
      .put(`${path}/rules`, { choice: { projectKeys: ['CX'] } }, read.headers['etag'])
      .expect(200);
    expect(saved.body).toMatchObject({ version: 1, choice: { projectKeys: ['CX'], minLevel: 1 }, savedBy: 'Iris Vos' });
    await owner.put(`${path}/rules`, {}, read.headers['etag']).expect(412);
    const same = await owner.put(`${path}/rules`, { choice: { projectKeys: ['CX'] } }, '*').expect(200);
    expect(same.body.version).toBe(1);
  });

  it('name every record that cannot be chosen', async () => {
    const nobody = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';
    const effects = [
      { kind: 'team', teamId: nobody },
      { kind: 'trigger', value: 'improvement_project' },
    ];
    const rules = [{ source: { kind: 'label' }, values: ['cx'], effects }];
    const wrong = await owner.put(`${path}/rules`, { rules }, '*').expect(422);
    expect(wrong.body.errors).toMatchObject([{ pointer: '/rules/0/effects/1/value', code: 'not_one_of' }]);
    const unknown = await owner
      .put(
        `${path}/rules`,
        { rules: [{ ...rules[0], effects: effects.slice(0, 1) }], people: { persons: { a: nobody } } },
        '*',
      )
      .expect(422);
    expect(unknown.body.errors).toMatchObject([
      { pointer: '/rules/0/effects/0/teamId', code: 'unknown_reference' },
      { pointer: '/people/persons/a', code: 'unknown_reference' },
    ]);
    for (const jql of ['project = X order by key', 'labels = (a', "summary ~ 'x", ')('])
      await owner.put(`${path}/rules`, { choice: { jql } }, '*').expect(422);
  });
});

describe('an import', () => {
  it('is previewed on real issues before anything is written', async () => {
    const issues = seedSite(jira.site, 150, ['CX', 'BIL']);
    const wanted = issues.filter(
      ({ projectKey, typeId }) => projectKey === 'CX' && ['10000', '10020'].includes(typeId),
    );
    const { result } = await done(`${path}/preview`, { choice: { projectKeys: ['CX'] } });
    expect(result).toMatchObject({
      isWhole: true,
      counts: { create: wanted.length, change: 0 },
      leaving: { count: 0 },
    });
    expect(result.sentence?.en).toContain(`Would create ${wanted.length}, change 0`);
    const beneath = issues.filter(({ projectKey }) => projectKey === 'CX').length - wanted.length;
    expect(result.sentence?.en).toContain(`about ${beneath} because they lie below the chosen level`);
    expect(result.sentence?.nl).toContain(`ongeveer ${beneath} omdat ze onder het gekozen niveau liggen`);
    expect((await owner.get('/v1/initiatives').expect(200)).body.items).toEqual([]);
  });

  it('takes in what the rules choose, relations after, and nothing twice', async () => {
    const first = await done(`${path}/imports`);
    expect(first).toMatchObject({ state: 'succeeded', result: { changed: 0, failed: 0 } });
    const items = await registered();
    expect(items.filter(({ outcome }) => outcome === 'registered')).toHaveLength(first.result.created ?? -1);
    const parts = jira.site
      .all()
      .filter(({ projectKey, typeId, parentId }) => projectKey === 'CX' && typeId === '10000' && parentId !== null);
    expect(first.result.edges?.created).toBeGreaterThanOrEqual(parts.length);
    const again = await done(`${path}/imports`);
    expect(again.result).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: first.result.created,
      edges: { created: 0, removed: 0 },
    });
    const health = (await owner.get(`${path}/health`).expect(200)).body;
    expect(health).toMatchObject({ status: 'healthy', issues: { registered: first.result.created, gone: 0 } });
  });

  it('shows what other rules would move, before they are saved', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Web' }).expect(201)).body;
    const followed = (await registered()).filter(({ outcome }) => outcome === 'registered');
    const rules = {
      choice: { projectKeys: ['CX'] },
      rules: [{ source: { kind: 'project' }, values: ['CX'], effects: [{ kind: 'team', teamId: team.id }] }],
    };
    const { result } = await done(`${path}/preview`, rules);
    const mine = followed.filter(({ key }) => key.startsWith('CX-')).length;
    expect(result).toMatchObject({
      counts: { create: 0, change: mine, unchanged: 0 },
      moves: { teamId: mine },
      leaving: { count: followed.length - mine },
    });
    expect(result.sentence?.en).toContain(`What would move: the team (${mine}).`);
    expect(result.shown?.[0]).toMatchObject({
      kind: 'change',
      before: { teamId: null },
      changes: { teamId: team.id },
    });
    expect((await owner.get(`/v1/initiatives?teamId=${team.id}`).expect(200)).body.items).toEqual([]);
  });

  it('says why it would skip what it would skip', async () => {
    const nameless = jira.site.addIssue('CX', { summary: '' });
    const { result } = await done(`${path}/preview`, { choice: { projectKeys: ['CX'] } });
    jira.site.remove(nameless.id);
    expect(result).toMatchObject({ counts: { skip: 1 }, skipped: { no_summary: 1 } });
    expect(result.sentence?.nl).toContain('en 1 overslaan omdat het geen samenvatting heeft.');
  });

  it('says in the words of the site what is wrong with a condition', async () => {
    const { state, problem } = await done(`${path}/preview`, { choice: { jql: 'nosuchfield = 3' } });
    expect(state).toBe('failed');
    expect(problem).toMatchObject({ detail: expect.stringContaining("Field 'nosuchfield' does not exist") as string });
  });

  it('follows an issue that moves, and both keys find it', async () => {
    const [one] = (await registered()).filter(({ outcome }) => outcome === 'registered');
    jira.clock.advance(60_000);
    const moved = jira.site.move(one!.siteIssueId, 'BIL');
    jira.clock.advance(60_000);
    await owner.put(`${path}/rules`, { choice: { projectKeys: ['CX', 'BIL'] } }, '*').expect(200);
    const { result } = await done(`${path}/imports`);
    expect(result.changed).toBe(1);
    expect((await references(one!.initiativeId))[0]).toMatchObject({ externalId: one!.siteIssueId, key: moved.key });
    for (const key of [one!.key, moved.key]) {
      const put = await owner.put(`/v1/initiatives/by-external/jira/${key}`, { effort: 3 }).expect(200);
      expect(put.body.id).toBe(one!.initiativeId);
    }
  });

  it('takes over what a script registered by its key before', async () => {
    const issue = jira.site.addIssue('CX', { summary: 'Made by a script first' });
    const made = await owner.put(`/v1/initiatives/by-external/jira/${issue.key}`, { title: 'By a script' }).expect(201);
    const { result } = await done(`${path}/imports`);
    expect(result).toMatchObject({ created: 0, changed: 1 });
    const refs = await references(made.body.id as string);
    expect(refs.map(({ source }) => source).sort()).toEqual(['jira', `jira:${new URL(jira.url).host}`]);
    const again = await owner.put(`/v1/initiatives/by-external/jira/${issue.key}`, { effort: 2 }).expect(200);
    expect(again.body.id).toBe(made.body.id);
  });

  it('fails visibly when it needs more requests than it may make', async () => {
    await owner.patch(path, { requestCap: 10 }, '*').expect(200);
    jira.faults.paging = 'empty_pages';
    const operation = await done(`${path}/imports`);
    jira.faults.paging = 'none';
    expect(operation.state).toBe('failed');
    expect((await owner.get(`${path}/health`).expect(200)).body.status).toBe('failing');
    await owner.patch(path, { requestCap: 2000 }, '*').expect(200);
    expect((await done(`${path}/imports`)).state).toBe('succeeded');
    expect((await owner.get(`${path}/health`).expect(200)).body.status).not.toBe('failing');
  });

  it('is not for everybody', async () => {
    const analyst = await memberWith(t, owner, ['analyst']);
    await analyst.post(`${path}/imports`).expect(403);
    await analyst.post(`${path}/preview`, {}).expect(403);
    await analyst.get(`${path}/rules`).expect(403);
    await analyst.get(`${path}/issues`).expect(403);
    await analyst.get(`${path}/dark`).expect(200);
  });
});
