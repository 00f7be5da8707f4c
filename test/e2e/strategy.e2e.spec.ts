import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { StrategyLookup } from '../../src/strategy/strategy.lookup.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { keepsTheConventions } from '../support/conventions.js';
import { faults, NOBODY } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let director: TestActor;
let analyst: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let counter = 0;

beforeAll(async () => {
  t = await startTestApp();
  director = await signUp(t);
  analyst = await memberWith(t, director, ['analyst']);
  viewer = await memberWith(t, director, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
});
afterAll(() => t.close());

const made = async (path: string, body: object, who = director) => (await who.post(path, body).expect(201)).body;
const kpi = (fields: object = {}, who = director) =>
  made('/v1/kpis', { name: `NPS ${++counter}`, kind: 'nps', betterWhen: 'higher', statistic: 'nps', ...fields }, who);

describe('the vision', () => {
  it('is nothing until it is published, and then one wording after the other', async () => {
    const empty = await viewer.get('/v1/vision').expect(200);
    expect(empty.body).toEqual({
      current: null,
      items: [],
      nextCursor: null,
      can: { publish: false, acknowledge: false },
    });
    await viewer.post('/v1/vision/acknowledgements', {}).expect(404);
    const person = await made('/v1/people', { name: 'Annelies' });
    const first = {
      statement: 'Niemand hoeft twee keer te vragen.',
      ratifiedById: person.id,
      publishedOn: '2025-03-01',
    };
    const published = await director.post('/v1/vision', first).expect(201);
    expect(published.headers['location']).toBe('/v1/vision');
    expect(published.body).toMatchObject({ ...first, number: 1, acknowledgements: 0 });
    const held = await director.del(`/v1/people/${person.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ visions: 1 });

    await director.post('/v1/vision', { statement: 'Niemand hoeft te vragen.' }).expect(201);
    const now = await viewer.get('/v1/vision').expect(200);
    expect(now.body.current).toMatchObject({ number: 2, statement: 'Niemand hoeft te vragen.' });
    expect(now.body.items.map((v: { number: number }) => v.number)).toEqual([2, 1]);
    const page = await viewer.get('/v1/vision?limit=1').expect(200);
    const next = await viewer.get(`/v1/vision?limit=1&cursor=${encodeURIComponent(page.body.nextCursor)}`).expect(200);
    expect(next.body.items.map((v: { number: number }) => v.number)).toEqual([1]);
  });

  it('is published by a director only, and refused with every fault named', async () => {
    await analyst.post('/v1/vision', { statement: 'Van een analist.' }).expect(403);
    const refused = await director
      .post('/v1/vision', { statement: ' Niemand hoeft  te vragen. ', ratifiedById: NOBODY, publishedOn: '2999-01-01' })
      .expect(422);
    expect(faults(refused.body)).toEqual([
      '/statement vision_unchanged',
      '/publishedOn vision_in_future',
      '/ratifiedById unknown_reference',
    ]);
    const early = await director.post('/v1/vision', { statement: 'Te vroeg.', publishedOn: '2025-01-01' }).expect(422);
    expect(faults(early.body)).toEqual(['/publishedOn vision_before_current']);
    expect(faults((await director.post('/v1/vision', { colour: 'red' }).expect(422)).body)).toEqual(
      expect.arrayContaining(['/colour unknown_field']),
    );
  });

  it('is acknowledged by members, each once and for one wording', async () => {
    const { body: before } = await viewer.get('/v1/vision').expect(200);
    expect(before.can).toEqual({ publish: false, acknowledge: true });
    const first = await viewer.post('/v1/vision/acknowledgements', { visionId: before.current.id }).expect(200);
    expect(first.body).toMatchObject({ visionId: before.current.id, memberId: viewer.memberId });
    const again = await viewer.post('/v1/vision/acknowledgements', {}).expect(200);
    expect(again.body).toEqual(first.body);
    await analyst.post('/v1/vision/acknowledgements', {}).expect(200);
    const old = await analyst.post('/v1/vision/acknowledgements', { visionId: before.items[1].id }).expect(422);
    expect(faults(old.body)).toEqual(['/visionId vision_superseded']);
    const { body: now } = await viewer.get('/v1/vision').expect(200);
    expect(now.current).toMatchObject({ acknowledgements: 2, acknowledgedByMe: true });
    expect(now.items[1]).toMatchObject({ acknowledgements: 0, acknowledgedByMe: false });
    expect(now.can.acknowledge).toBe(false);
    const who = await director.get('/v1/vision/acknowledgements?limit=1').expect(200);
    const rest = await director
      .get(`/v1/vision/acknowledgements?limit=1&cursor=${encodeURIComponent(who.body.nextCursor)}`)
      .expect(200);
    const members = [...who.body.items, ...rest.body.items].map((a: { memberId: string }) => a.memberId);
    expect(members).toEqual([analyst.memberId, viewer.memberId]);
  });

  it('says of a wording that is not there that it is not, and goes on with one list of readers only', async () => {
    const { body } = await director.get('/v1/vision').expect(200);
    const elsewhere = await signUp(t);
    const foreign = (await elsewhere.post('/v1/vision', { statement: 'Elders' }).expect(201)).body.id as string;
    for (const visionId of [foreign, director.memberId]) {
      const unknown = await analyst.post('/v1/vision/acknowledgements', { visionId }).expect(422);
      expect(faults(unknown.body)).toEqual(['/visionId unknown_reference']);
    }
    const address = '/v1/vision/acknowledgements?limit=1';
    const cursor = encodeURIComponent((await director.get(address).expect(200)).body.nextCursor);
    await director.get(`${address}&cursor=${cursor}&visionId=${body.current.id}`).expect(200);
    await director.get(`${address}&cursor=${cursor}&visionId=${body.items[1].id}`).expect(422);
    await stranger.get(`${address}&cursor=${cursor}`).expect(422);
    await director.post('/v1/vision', { statement: 'Nog een woord' }).expect(201);
    await director.get(`${address}&cursor=${cursor}`).expect(422);
    await director.get(`${address}&cursor=${cursor}&visionId=${body.current.id}`).expect(200);
  });

  it('of another organisation is not there', async () => {
    const mine = (await director.get('/v1/vision').expect(200)).body.current;
    expect((await stranger.get('/v1/vision').expect(200)).body.current).toBeNull();
    await stranger.get(`/v1/vision/acknowledgements?visionId=${mine.id}`).expect(404);
    await stranger.post('/v1/vision/acknowledgements', { visionId: mine.id }).expect(404);
  });

  it('is published one after the other, however many try at once', async () => {
    const statements = Array.from({ length: 4 }, (_, i) => `Tegelijk ${i}`);
    await Promise.all(statements.map((statement) => director.post('/v1/vision', { statement }).expect(201)));
    const { body } = await director.get('/v1/vision').expect(200);
    expect(body.items.map((v: { number: number }) => v.number)).toEqual([7, 6, 5, 4, 3, 2, 1]);
  });
});

describe('goals', () => {
  keepsTheConventions(
    {
      list: '/v1/goals',
      body: () => ({ title: `Doel ${++counter}` }),
      change: { customerInterest: 'Ik snap wat ik betaal.' },
      named: 'title',
    },
    () => ({ editor: director, viewer, stranger }),
  );

  it('are the director’s, not the analyst’s', async () => {
    const goal = await made('/v1/goals', { title: `Doel ${++counter}` });
    await analyst.post('/v1/goals', { title: 'Van een analist' }).expect(403);
    await analyst.patch(`/v1/goals/${goal.id}`, { title: 'Van een analist' }, '*').expect(403);
    await analyst.del(`/v1/goals/${goal.id}`, '*').expect(403);
  });

  it('form a tree without circles, and a parent stays while it has parts', async () => {
    const top = await made('/v1/goals', { title: 'Moeiteloos' });
    const part = await made('/v1/goals', { title: 'Duidelijke nota', parentId: top.id });
    const leaf = await made('/v1/goals', { title: 'Begrijpelijke brief', parentId: part.id });
    const circle = await director.patch(`/v1/goals/${top.id}`, { parentId: leaf.id }, '*').expect(422);
    expect(faults(circle.body)).toEqual(['/parentId circular']);
    await director.patch(`/v1/goals/${top.id}`, { parentId: top.id }, '*').expect(422);
    const titles = async (query: string) =>
      (await viewer.get(`/v1/goals?${query}`).expect(200)).body.items.map((g: { title: string }) => g.title);
    expect(await titles(`parentId=${top.id}`)).toEqual(['Duidelijke nota']);
    expect(await titles('top=true&q=moeiteloos')).toEqual(['Moeiteloos']);
    const held = await director.del(`/v1/goals/${top.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ goals: 1 });
    const same = await director.post('/v1/goals', { title: 'duidelijke NOTA', parentId: top.id }).expect(409);
    expect(faults(same.body)).toEqual(['/title already_taken']);
    await made('/v1/goals', { title: 'Duidelijke nota' });
    const raised = await director.patch(`/v1/goals/${leaf.id}`, { parentId: null }, '*').expect(200);
    expect(raised.body.parentId).toBeNull();
  });

  it('want something of KPIs by a date; a change of targets is a new version', async () => {
    const nps = await kpi();
    const churn = await kpi({ kind: 'churn', statistic: 'value', betterWhen: 'lower', scale: { min: 0, max: 100 } });
    const targets = [
      { kpiId: nps.id, baseline: 12, value: 30, dueOn: '2026-12-31' },
      { kpiId: churn.id, baseline: 14, value: 10, dueOn: null },
    ];
    const created = await director.post('/v1/goals', { title: `Doel ${++counter}`, targets }).expect(201);
    expect(created.body).toMatchObject({ targets, version: 1 });
    const path = `/v1/goals/${created.body.id}`;
    expect((await viewer.get(`/v1/goals?kpiId=${churn.id}`).expect(200)).body.items).toHaveLength(1);
    const same = await director.patch(path, { targets }, created.headers['etag']).expect(200);
    expect(same.body.version).toBe(1);
    const reversed = [...targets].reverse();
    const amended = await director.patch(path, { targets: reversed }, created.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ targets: reversed, version: 2 });
    await director.patch(path, { targets: [] }, created.headers['etag']).expect(412);
    const both = await director
      .patch(path, { targets: targets.slice(0, 1), customerInterest: 'Rust.' }, '*')
      .expect(200);
    expect(both.body).toMatchObject({ targets: targets.slice(0, 1), customerInterest: 'Rust.', version: 3 });
    const held = await director.del(`/v1/kpis/${nps.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ goal_targets: 1 });
    await director.patch(`/v1/kpis/${nps.id}`, { archived: true }, '*').expect(200);
    const kept = [{ kpiId: nps.id, baseline: 12, value: 35, dueOn: '2026-12-31' }];
    await director.patch(path, { targets: kept }, '*').expect(200);
    const chosen = await director.post('/v1/goals', { title: `Doel ${++counter}`, targets: kept }).expect(422);
    expect(faults(chosen.body)).toEqual(['/targets/0/kpiId archived_reference']);
    await director.del(path, '*').expect(204);
  });

  it('are refused with every fault named and nothing stored', async () => {
    const nps = await kpi();
    const foreign = await kpi({}, stranger);
    const foreignGoal = await made('/v1/goals', { title: 'Vreemd' }, stranger);
    const refused = await director
      .post('/v1/goals', {
        title: 'Kapot doel',
        parentId: foreignGoal.id,
        ownerId: NOBODY,
        targets: [
          { kpiId: nps.id, baseline: 30, value: 12 },
          { kpiId: nps.id, value: 101 },
          { kpiId: foreign.id, value: 1 },
        ],
      })
      .expect(422);
    expect(faults(refused.body)).toEqual([
      '/parentId unknown_reference',
      '/ownerId unknown_reference',
      '/targets/0/value target_worse_than_baseline',
      '/targets/1/value target_outside_scale',
      '/targets/1 target_twice',
      '/targets/2/kpiId unknown_reference',
    ]);
    const form = await director
      .post('/v1/goals', { title: 'Kapot doel', targets: [{ kpiId: 'x', value: '30', dueOn: '2026-02-30' }] })
      .expect(422);
    expect(faults(form.body).sort()).toEqual([
      '/targets/0/dueOn bad_format',
      '/targets/0/kpiId bad_format',
      '/targets/0/value bad_format',
    ]);
    expect((await director.get('/v1/goals?q=kapot').expect(200)).body.items).toEqual([]);
  });
});

describe('what other modules ask about goals', () => {
  it('is answered narrowly', async () => {
    const nps = await kpi();
    const top = await made('/v1/goals', { title: 'Opgezocht', targets: [{ kpiId: nps.id, value: 30 }] });
    const part = await made('/v1/goals', { title: 'Opgezocht deel', parentId: top.id });
    const inside = <T>(work: (lookup: StrategyLookup) => Promise<T>) =>
      t.app
        .get(TenantDatabase, { strict: false })
        .run(systemActor(director.organisationId, 'test'), () => work(t.app.get(StrategyLookup, { strict: false })));
    expect((await inside((lookup) => lookup.goalParents())).get(part.id)).toBe(top.id);
    expect([...(await inside((lookup) => lookup.existing([top.id, NOBODY])))]).toEqual([[top.id, { archived: false }]]);
    expect((await inside((lookup) => lookup.idsByTitle(['OPGEZOCHT']))).get('opgezocht')).toEqual([top.id]);
    expect((await inside((lookup) => lookup.targets([top.id]))).get(top.id)).toEqual(top.targets);
    expect((await inside((lookup) => lookup.goals())).find(({ id }) => id === part.id)).toMatchObject({
      title: 'Opgezocht deel',
      parentId: top.id,
      archived: false,
    });
  });
});
