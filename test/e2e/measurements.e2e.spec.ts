import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let analyst: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let counter = 0;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  analyst = await memberWith(t, owner, ['analyst']);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
});
afterAll(() => t.close());

const made = async (path: string, body: object, who = owner) => (await who.post(path, body).expect(201)).body;
const npsKpi = (fields: object = {}, who = owner) =>
  made(
    '/v1/kpis',
    { name: `NPS ${++counter}`, kind: 'nps', betterWhen: 'higher', statistic: 'nps', target: 30, ...fields },
    who,
  );
const month = (n: number) => ({
  from: new Date(Date.UTC(2024, n, 1)).toISOString().slice(0, 10),
  to: new Date(Date.UTC(2024, n + 1, 1)).toISOString().slice(0, 10),
});

describe('measurements of a KPI', () => {
  it('of 300 answers, half promoters and a sixth detractors, give NPS 33.3 ± 8.4', async () => {
    const kpi = await npsKpi();
    const body = { ...month(0), answers: { '10': 150, '8': 100, '3': 50 }, offered: 900, source: 'relatieonderzoek' };
    const answer = await analyst.post(`/v1/kpis/${kpi.id}/measurements`, body).expect(201);
    expect(answer.headers['location']).toBe(`/v1/kpis/${kpi.id}/measurements/${answer.body.id}`);
    expect(answer.body).toMatchObject({ ...body, n: 300, thin: false, definitionVersion: 1, version: 1 });
    expect(answer.body.value).toBeCloseTo(33.3, 1);
    expect(answer.body.standardError).toBeCloseTo(4.3, 1);
    expect(answer.body.interval.high - answer.body.value).toBeCloseTo(8.4, 1);
    const read = await viewer.get(answer.headers['location'] as string).expect(200);
    expect(read.body).toEqual({ ...answer.body, can: { amend: false, delete: false } });
  });

  it('are refused when they lie outside the scale or contradict themselves, every fault named', async () => {
    const kpi = await npsKpi();
    const path = `/v1/kpis/${kpi.id}/measurements`;
    const wide = await analyst
      .post(path, { ...month(0), value: 101, segmentId: NOBODY, channelId: NOBODY })
      .expect(422);
    expect(faults(wide.body)).toEqual([
      '/segmentId unknown_reference',
      '/channelId unknown_reference',
      '/value outside_scale',
    ]);
    const odd = {
      from: '2025-02-01',
      to: '2025-02-01',
      answers: { '11': 1, '9': -1 },
      n: 7,
      offered: 3,
      standardError: 1,
    };
    expect(faults((await analyst.post(path, odd).expect(422)).body)).toEqual([
      '/to period_empty',
      '/answers/9 count_invalid',
      '/answers/11 outside_scale',
      '/standardError standard_error_computed',
      '/n n_disagrees',
    ]);
    expect(faults((await analyst.post(path, { from: '2025-02-30', to: 'x', value: 'many' }).expect(422)).body)).toEqual(
      ['/from bad_format', '/to bad_format', '/value bad_format'],
    );
    expect((await owner.get(path).expect(200)).body.items).toEqual([]);
  });

  it('are taken once for a period, segment, channel and source', async () => {
    const kpi = await npsKpi();
    const segment = await made('/v1/segments', { name: `Studenten ${++counter}` });
    const path = `/v1/kpis/${kpi.id}/measurements`;
    await made(path, { ...month(0), value: 20 });
    const twice = await analyst.post(path, { ...month(0), value: 21 }).expect(409);
    expect(faults(twice.body)).toEqual(['/from measured_already']);
    await made(path, { ...month(0), value: 21, source: 'panel' });
    await made(path, { ...month(0), value: 21, segmentId: segment.id });
    await analyst.post(path, { ...month(0), value: 21, segmentId: segment.id }).expect(409);
    const overall = await owner.get(`${path}?overall=true&source=manual`).expect(200);
    expect(overall.body.items.map((item: { value: number }) => item.value)).toEqual([20]);
    const ofSegment = await owner.get(`${path}?segmentId=${segment.id}`).expect(200);
    expect(ofSegment.body.items).toHaveLength(1);
    const held = await owner.del(`/v1/segments/${segment.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ measurements: 1 });
  });

  it('page from the latest period back, within a span of days', async () => {
    const kpi = await npsKpi();
    const path = `/v1/kpis/${kpi.id}/measurements`;
    for (let i = 0; i < 5; i++) await made(path, { ...month(i), value: i });
    const first = await viewer.get(`${path}?limit=2`).expect(200);
    expect(first.body.items.map((item: { value: number }) => item.value)).toEqual([4, 3]);
    const second = await viewer.get(`${path}?limit=2&cursor=${encodeURIComponent(first.body.nextCursor)}`).expect(200);
    expect(second.body.items.map((item: { value: number }) => item.value)).toEqual([2, 1]);
    const other = await npsKpi();
    await viewer
      .get(`/v1/kpis/${other.id}/measurements?limit=2&cursor=${encodeURIComponent(first.body.nextCursor)}`)
      .expect(422);
    const spring = await viewer.get(`${path}?from=2024-02-01&to=2024-03-01`).expect(200);
    expect(spring.body.items.map((item: { value: number }) => item.value)).toEqual([1]);
  });

  it('are amended under the definition they were taken under, and deleted', async () => {
    const kpi = await npsKpi();
    const path = `/v1/kpis/${kpi.id}/measurements`;
    const answer = await analyst.post(path, { ...month(0), answers: { '9': 1, '0': 1 } }).expect(201);
    await analyst.patch(`/v1/kpis/${kpi.id}`, { statistic: 'mean', kind: 'ktv', scale: { min: 1, max: 10 } }, '*');
    const one = `${path}/${answer.body.id}`;
    await analyst.patch(one, { value: -50 }).expect(428);
    const amended = await analyst
      .patch(one, { value: -50, n: 40, standardError: 5 }, answer.headers['etag'])
      .expect(200);
    expect(amended.body).toMatchObject({ value: -50, answers: null, n: 40, definitionVersion: 1, version: 2 });
    expect(amended.body.interval.low).toBeCloseTo(-59.8, 9);
    await analyst.patch(one, { value: -40 }, answer.headers['etag']).expect(412);
    expect(faults((await analyst.patch(one, { value: -400 }, '*').expect(422)).body)).toEqual(['/value outside_scale']);
    expect(faults((await analyst.patch(one, { value: null }, '*').expect(422)).body)).toEqual(['/value value_missing']);
    await analyst.del(one, answer.headers['etag']).expect(412);
    await analyst.del(one, amended.headers['etag']).expect(204);
    await analyst.get(one).expect(404);
  });

  it('are not for a viewer to change, and not there for another organisation or KPI', async () => {
    const kpi = await npsKpi();
    const other = await npsKpi();
    const path = `/v1/kpis/${kpi.id}/measurements`;
    const { id } = await made(path, { ...month(0), value: 20 });
    await viewer.post(path, { ...month(1), value: 1 }).expect(403);
    await viewer.patch(`${path}/${id}`, { value: 1 }, '*').expect(403);
    await viewer.del(`${path}/${id}`, '*').expect(403);
    await stranger.get(path).expect(404);
    await stranger.post(path, { ...month(1), value: 1 }).expect(404);
    await stranger.get(`${path}/${id}`).expect(404);
    await stranger.patch(`${path}/${id}`, { value: 1 }, '*').expect(404);
    await stranger.del(`${path}/${id}`, '*').expect(404);
    const ownKpi = await npsKpi({}, stranger);
    await stranger.get(`/v1/kpis/${ownKpi.id}/measurements/${id}`).expect(404);
    await owner.get(`/v1/kpis/${other.id}/measurements/${id}`).expect(404);
    await owner.patch(`/v1/kpis/${other.id}/measurements/${id}`, { value: 1 }, '*').expect(404);
    await owner.del(`/v1/kpis/${other.id}/measurements/${id}`, '*').expect(404);
  });
});

describe('measurements in bulk', () => {
  const take = async (items: unknown[], who = analyst) =>
    (await who.post('/v1/measurements/bulk', { items }).expect(200)).body;

  it('say of each what became of it; sent twice nothing changes', async () => {
    const kpi = await npsKpi();
    const foreign = await npsKpi({}, stranger);
    const foreignSegment = await made('/v1/segments', { name: `Vreemd ${++counter}` }, stranger);
    await made(`/v1/kpis/${kpi.id}/measurements`, { ...month(0), value: 10 });
    const items = [
      { kpiId: kpi.id, ...month(0), value: 12 },
      { kpiId: kpi.id, ...month(1), answers: { '9': 30, '5': 10 } },
      { kpiId: kpi.id, ...month(2), value: 200 },
      { kpiId: foreign.id, ...month(0), value: 5 },
      { kpiId: kpi.id, ...month(3), value: 5, segmentId: foreignSegment.id },
      { kpiId: kpi.id, ...month(1), answers: { '9': 30 } },
      { kpiId: kpi.id, from: 'soon', value: 1, colour: 'red' },
      'no measurement at all',
    ];
    const first = await take(items);
    expect(first.summary).toEqual({ created: 1, updated: 1, unchanged: 0, error: 6 });
    expect(first.items.map((item: { status: string }) => item.status).slice(0, 2)).toEqual(['updated', 'created']);
    expect(first.items.slice(2).map(faults)).toEqual([
      ['/items/2/value outside_scale'],
      ['/items/3/kpiId unknown_reference'],
      ['/items/4/segmentId unknown_reference'],
      ['/items/5 duplicate_item'],
      expect.arrayContaining(['/items/6/colour unknown_field', '/items/6/from bad_format', '/items/6/to required']),
      ['/items/7 wrong_type'],
    ]);
    const again = await take(items);
    expect(again.summary).toEqual({ created: 0, updated: 0, unchanged: 2, error: 6 });
    expect(again.items[0].measurementId).toBe(first.items[0].measurementId);
    const stored = await owner.get(`/v1/kpis/${kpi.id}/measurements?sort=from`).expect(200);
    expect(stored.body.items.map((m: { value: number; version: number }) => [m.value, m.version])).toEqual([
      [12, 2],
      [50, 1],
    ]);
    expect((await stranger.get(`/v1/kpis/${foreign.id}/measurements`).expect(200)).body.items).toEqual([]);
  });

  it('take a thousand at once, and no more', async () => {
    const kpi = await npsKpi();
    const items = Array.from({ length: 1000 }, (_, i) => ({
      kpiId: kpi.id,
      ...month(0),
      value: 1,
      source: `bron ${i}`,
    }));
    expect((await take(items)).summary).toMatchObject({ created: 1000, error: 0 });
    const over = await analyst.post('/v1/measurements/bulk', { items: [...items, items[0]] }).expect(422);
    expect(faults(over.body)).toEqual(['/items too_many']);
    expect(faults((await analyst.post('/v1/measurements/bulk', {}).expect(422)).body)).toEqual(['/items required']);
  });

  it('are not for a viewer, and answer a repeated key from the first answer', async () => {
    const kpi = await npsKpi();
    const body = { items: [{ kpiId: kpi.id, ...month(0), value: 1 }] };
    await viewer.post('/v1/measurements/bulk', body).expect(403);
    const key = `bulk-${kpi.id}`;
    const first = await analyst.post('/v1/measurements/bulk', body).set('idempotency-key', key).expect(200);
    const again = await analyst.post('/v1/measurements/bulk', body).set('idempotency-key', key).expect(200);
    expect(again.body).toEqual(first.body);
  });

  it('leave an archived KPI alone', async () => {
    const kpi = await npsKpi();
    await owner.patch(`/v1/kpis/${kpi.id}`, { archived: true }, '*').expect(200);
    const { items } = await take([{ kpiId: kpi.id, ...month(0), value: 1 }]);
    expect(faults(items[0])).toEqual(['/items/0/kpiId archived_reference']);
    const singly = await analyst.post(`/v1/kpis/${kpi.id}/measurements`, { ...month(0), value: 1 }).expect(422);
    expect(faults(singly.body)).toEqual(['/kpiId archived_reference']);
  });
});

describe('the series of a KPI', () => {
  it('breaks where the definition changed, shows gaps, and holds each figure against the target', async () => {
    const kpi = await npsKpi();
    const path = `/v1/kpis/${kpi.id}/measurements`;
    const values = [45, 33.3, 20];
    for (const [i, value] of values.entries()) await made(path, { ...month(i * 2), value, n: 300, standardError: 4.3 });
    const before = await viewer.get(`/v1/kpis/${kpi.id}/series`).expect(200);
    expect(before.body).toMatchObject({ target: 30, spread: null, truncated: false, actual: { value: 20 } });
    expect(before.body.lines).toHaveLength(1);
    const [line] = before.body.lines;
    expect(line.points.map((p: { standing: { state: string } }) => p.standing.state)).toEqual([
      'met',
      'uncertain',
      'missed',
    ]);
    expect(line.gaps).toEqual([
      { from: '2024-02-01', to: '2024-03-01' },
      { from: '2024-04-01', to: '2024-05-01' },
    ]);
    await analyst.patch(`/v1/kpis/${kpi.id}`, { question: 'Zou u ons aanbevelen?' }, '*').expect(200);
    await made(path, { ...month(6), value: 40 });
    const after = await viewer.get(`/v1/kpis/${kpi.id}/series`).expect(200);
    expect(after.body.lines.map((l: { points: unknown[] }) => l.points.length)).toEqual([3, 1]);
    expect(after.body.lines[0].points[0].standing).toEqual({ state: 'unknown', reason: 'no_target' });
    expect(after.body.actual).toMatchObject({ value: 40, standing: { state: 'met', reason: 'no_interval' } });
    await stranger.get(`/v1/kpis/${kpi.id}/series`).expect(404);
    expect(faults((await viewer.get(`/v1/kpis/${kpi.id}/series?colour=red`).expect(422)).body)).toEqual([
      '#query/colour unknown_field',
    ]);
  });
});
