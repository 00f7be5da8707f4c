import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let stranger: TestActor;
let known: MasterData;
/** Ids by title. */
const made = new Map<string, string>();

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
  const [s1, s2] = known.stages;
  const drafts = [
    {
      title: 'Invoice in plain words',
      description: 'Saves 10% of calls',
      teamId: known.teams.billing,
      stages: [{ stageId: s1 }],
      effort: 3,
      startsOn: '2026-01-01',
    },
    {
      title: 'Claims app',
      kind: 'strategic_project',
      teamId: known.teams.claims,
      accountablePersonId: known.people.jan,
      stages: [{ stageId: s1 }, { stageId: s2 }],
      effort: 10,
    },
    {
      title: 'Invoice robot',
      trigger: 'technology',
      deliveryStatus: 'underway',
      goals: [{ goalId: known.goals[0], contribution: 'x' }],
    },
    {
      title: 'NPS push',
      trigger: 'competitor',
      kpis: [{ kpiId: known.kpis[0], expectedChange: 1 }],
      effort: 1,
      startsOn: '2025-06-01',
    },
    { title: 'From elsewhere', externalReferences: [{ source: 'jira', externalId: '10042' }] },
  ];
  for (const draft of drafts) {
    made.set(draft.title, (await owner.post('/v1/initiatives', draft).expect(201)).body.id as string);
  }
  await owner.post(`/v1/initiatives/${made.get('Claims app')}/transitions`, { to: 'in_review' }).expect(200);
  await owner.post(`/v1/initiatives/${made.get('Claims app')}/transitions`, { to: 'approved' }).expect(200);
  await stranger.post('/v1/initiatives', { title: 'Invoice of somebody else' }).expect(201);
});
afterAll(() => t.close());

const titles = async (query: string, by: TestActor = owner): Promise<string[]> =>
  (await by.get(`/v1/initiatives?${query}`).expect(200)).body.items.map(({ title }: { title: string }) => title);

describe('the list of initiatives', () => {
  it.each<[string, () => string, string[]]>([
    ['state', () => 'state=approved', ['Claims app']],
    ['several states', () => 'state=approved&state=stopped', ['Claims app']],
    ['kind', () => 'kind=strategic_project', ['Claims app']],
    ['team', () => `teamId=${known.teams.billing}`, ['Invoice in plain words']],
    ['person', () => `accountablePersonId=${known.people.jan}`, ['Claims app']],
    ['stage', () => `stageId=${known.stages[1]}`, ['Claims app']],
    ['journey', () => `journeyId=${known.journey}`, ['Claims app', 'Invoice in plain words']],
    ['parent journey', () => `journeyId=${known.parentJourney}`, ['Claims app', 'Invoice in plain words']],
    ['goal', () => `goalId=${known.goals[0]}`, ['Invoice robot']],
    ['KPI', () => `kpiId=${known.kpis[0]}`, ['NPS push']],
    ['trigger', () => 'trigger=technology&trigger=competitor', ['Invoice robot', 'NPS push']],
    ['source', () => 'source=jira', ['From elsewhere']],
    ['active', () => 'active=true', ['Claims app', 'Invoice robot']],
    ['inactive', () => 'active=false', ['From elsewhere', 'Invoice in plain words', 'NPS push']],
    ['words', () => 'q=invoice', ['Invoice in plain words', 'Invoice robot']],
    ['all words', () => 'q=INVOICE%20robot', ['Invoice robot']],
    ['words of the description', () => 'q=calls', ['Invoice in plain words']],
    ['a percent sign as itself', () => 'q=10%25', ['Invoice in plain words']],
    ['the key', () => 'q=cx-1', ['Invoice in plain words']],
    ['two filters', () => `stageId=${known.stages[0]}&teamId=${known.teams.claims}`, ['Claims app']],
    ['since the future', () => 'updatedSince=2999-01-01T00:00:00Z', []],
  ])('is narrowed by %s', async (_what, query, expected) => {
    expect((await titles(`sort=title&${query()}`)).sort()).toEqual(expected);
  });

  it.each([
    ['title', ['Claims app', 'From elsewhere', 'Invoice in plain words', 'Invoice robot', 'NPS push']],
    ['key', ['Invoice in plain words', 'Claims app', 'Invoice robot', 'NPS push', 'From elsewhere']],
    ['effort', ['NPS push', 'Invoice in plain words', 'Claims app', 'Invoice robot', 'From elsewhere']],
    ['-effort', ['Claims app', 'Invoice in plain words', 'NPS push', 'From elsewhere', 'Invoice robot']],
    ['startsOn', ['NPS push', 'Invoice in plain words', 'Claims app', 'Invoice robot', 'From elsewhere']],
    ['-updatedAt', ['Claims app', 'From elsewhere', 'NPS push', 'Invoice robot', 'Invoice in plain words']],
    ['createdAt', ['Invoice in plain words', 'Claims app', 'Invoice robot', 'NPS push', 'From elsewhere']],
  ])('is sorted by %s, unknown last, the same page by page', async (sort, expected) => {
    expect(await titles(`sort=${sort}`)).toEqual(expected);
    const paged: string[] = [];
    let cursor = '';
    do {
      const { body } = await owner.get(`/v1/initiatives?sort=${sort}&limit=2${cursor}`).expect(200);
      paged.push(...body.items.map(({ title }: { title: string }) => title));
      cursor = body.nextCursor ? `&cursor=${body.nextCursor}` : '';
    } while (cursor !== '');
    expect(paged).toEqual(expected);
  });

  it('takes a cursor for the same list, filter, sort and organisation only', async () => {
    const { nextCursor } = (await owner.get('/v1/initiatives?limit=1&sort=title').expect(200)).body;
    const refusals = [
      owner.get(`/v1/initiatives?limit=1&sort=key&cursor=${nextCursor}`),
      owner.get(`/v1/initiatives?limit=1&sort=title&kind=improvement_action&cursor=${nextCursor}`),
      owner.get(`/v1/initiatives?limit=1&sort=title&cursor=${nextCursor}x`),
      owner.get(`/v1/teams?limit=1&cursor=${nextCursor}`),
      stranger.get(`/v1/initiatives?limit=1&sort=title&cursor=${nextCursor}`),
    ];
    for (const refused of refusals) expect((await refused).status).toBe(422);
    await owner.get(`/v1/initiatives?limit=3&sort=title&cursor=${nextCursor}`).expect(200);
  });

  it('refuses unknown parameters and values', async () => {
    const faults = async (query: string) =>
      (await owner.get(`/v1/initiatives?${query}`).expect(422)).body.errors.map(
        ({ pointer }: { pointer: string }) => pointer,
      );
    expect(await faults('limit=0&state=nowhere&teamId=x&colour=red')).toEqual(
      expect.arrayContaining(['#query/limit', '#query/state', '#query/teamId', '#query/colour']),
    );
    expect(await faults('sort=colour')).toEqual(['#query/sort']);
    expect(await faults('updatedSince=yesterday')).toEqual(['#query/updatedSince']);
  });

  it('shows every reader the same, and nobody else’s', async () => {
    const viewer = await memberWith(t, owner, ['viewer']);
    expect(await titles('q=invoice', viewer)).toEqual(await titles('q=invoice'));
    expect(await titles('', stranger)).toEqual(['Invoice of somebody else']);
    expect(await titles(`teamId=${known.teams.billing}`, stranger)).toEqual([]);
    expect(await titles(`journeyId=${known.journey}`, stranger)).toEqual([]);
  });
});
