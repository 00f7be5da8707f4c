import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { keepsTheConventions } from '../support/conventions.js';
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

const csat = (fields: object = {}) => ({
  name: `Tevredenheid ${++counter}`,
  kind: 'csat',
  unit: '%',
  betterWhen: 'higher',
  statistic: 'top_box',
  scale: { min: 1, max: 5 },
  question: 'Hoe tevreden bent u?',
  ...fields,
});
const made = async (path: string, body: object) => (await owner.post(path, body).expect(201)).body;

describe('KPIs', () => {
  keepsTheConventions({ list: '/v1/kpis', body: () => csat(), change: { target: 80, worstPossible: 20 } }, () => ({
    editor: analyst,
    viewer,
    stranger,
  }));

  it('are about the organisation, a journey or a stage, and found by it', async () => {
    const person = await made('/v1/people', { name: 'Karin' });
    const journey = await made('/v1/journeys', { name: 'Schade' });
    const stage = await made(`/v1/journeys/${journey.id}/stages`, { name: 'Melden' });
    const ofJourney = await made('/v1/kpis', csat({ scope: { kind: 'journey', id: journey.id }, ownerId: person.id }));
    const ofStage = await made('/v1/kpis', csat({ scope: { kind: 'stage', id: stage.id }, kind: 'ktv' }));
    expect(ofJourney).toMatchObject({
      scope: { kind: 'journey', id: journey.id },
      topBoxFrom: 4,
      definitionVersion: 1,
    });
    const found = async (query: string) =>
      (await owner.get(`/v1/kpis?${query}`).expect(200)).body.items.map((item: { id: string }) => item.id);
    expect(await found(`journeyId=${journey.id}`)).toEqual([ofJourney.id]);
    expect(await found(`stageId=${stage.id}&kind=ktv&kind=nps`)).toEqual([ofStage.id]);
    expect(await found(`stageId=${stage.id}&kind=nps`)).toEqual([]);
    expect(await found(`ownerId=${person.id}&scope=journey`)).toEqual([ofJourney.id]);
    const held = await owner.del(`/v1/stages/${stage.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ kpis: 1 });
    const moved = await owner.patch(`/v1/kpis/${ofStage.id}`, { scope: { kind: 'organisation' } }, '*').expect(200);
    expect(moved.body.scope).toEqual({ kind: 'organisation', id: null });
  });

  it('are refused with every fault named and nothing stored', async () => {
    const refused = await owner
      .post('/v1/kpis', {
        ...csat({ name: 'Kapot', scale: { min: 5, max: 1 }, target: 120, floor: 90, ceiling: 10 }),
        scope: { kind: 'stage', id: NOBODY },
        ownerId: NOBODY,
      })
      .expect(422);
    expect(faults(refused.body)).toEqual([
      '/scale/max scale_empty',
      '/topBoxFrom top_box_outside',
      '/target outside_scale',
      '/ceiling ceiling_below_floor',
      '/scope/id unknown_reference',
      '/ownerId unknown_reference',
    ]);
    const form = await owner
      .post('/v1/kpis', { ...csat(), kind: 'happiness', scale: { min: 'one' }, scope: { kind: 'moon' } })
      .expect(422);
    expect(faults(form.body).sort()).toEqual(['/kind not_one_of', '/scale/min bad_format', '/scope/kind not_one_of']);
    expect((await owner.get('/v1/kpis?q=kapot').expect(200)).body.items).toEqual([]);
  });

  it('of another organisation cannot be scoped to, nor owned by its people', async () => {
    const journey = await made('/v1/journeys', { name: 'Ommuurd' });
    const person = await made('/v1/people', { name: 'Ommuurd' });
    const body = csat({ scope: { kind: 'journey', id: journey.id }, ownerId: person.id });
    const refused = await stranger.post('/v1/kpis', body).expect(422);
    expect(faults(refused.body)).toEqual(['/scope/id unknown_reference', '/ownerId unknown_reference']);
  });

  it('have one name in one scope', async () => {
    const kpi = await made('/v1/kpis', csat());
    const twice = await owner.post('/v1/kpis', csat({ name: kpi.name.toUpperCase() })).expect(409);
    expect(faults(twice.body)).toEqual(['/name already_taken']);
  });

  it('begin a new definition when they measure something else, and keep the earlier one', async () => {
    const kpi = await made('/v1/kpis', csat({ target: 80 }));
    const path = `/v1/kpis/${kpi.id}`;
    const renamed = await analyst.patch(path, { name: `${kpi.name} nieuw`, target: 85 }, '*').expect(200);
    expect(renamed.body).toMatchObject({ definitionVersion: 1, version: 2 });
    const rescaled = await analyst.patch(path, { scale: { max: 7 } }, '*').expect(200);
    expect(rescaled.body).toMatchObject({ definitionVersion: 2, scale: { min: 1, max: 7 }, topBoxFrom: 6 });
    const asNps = await analyst.patch(path, { kind: 'nps', statistic: 'nps', scale: { min: 0, max: 10 } }, '*');
    expect(asNps.body).toMatchObject({ definitionVersion: 3, topBoxFrom: null, target: 85 });
    const { body } = await viewer.get(`${path}/definitions`).expect(200);
    expect(body.items.map((d: { definitionVersion: number; scale: object }) => [d.definitionVersion, d.scale])).toEqual(
      [
        [1, { min: 1, max: 5 }],
        [2, { min: 1, max: 7 }],
        [3, { min: 0, max: 10 }],
      ],
    );
    await stranger.get(`${path}/definitions`).expect(404);
  });

  it('stay while others refer to them', async () => {
    const kpi = await made('/v1/kpis', csat());
    const other = await made('/v1/kpis', csat());
    await made(`/v1/kpis/${kpi.id}/measurements`, { from: '2025-01-01', to: '2025-02-01', value: 70 });
    await made('/v1/kpi-links', { fromKpiId: other.id, toKpiId: kpi.id, sign: 1, basis: 'assumed' });
    const refused = await owner.del(`/v1/kpis/${kpi.id}`, '*').expect(409);
    expect(refused.body).toMatchObject({
      type: '/problems/still_referred_to',
      references: { kpi_links: 1, measurements: 1 },
      detail: expect.stringContaining('(1 KPI link, 1 measurement)'),
    });
    const dutch = await owner.del(`/v1/kpis/${kpi.id}`, '*').set('accept-language', 'nl').expect(409);
    expect(dutch.body.detail).toContain('(1 KPI-verband, 1 meting)');
  });
});

describe('links between KPIs', () => {
  it('say which drives which, once, and never itself', async () => {
    const [a, b] = [await made('/v1/kpis', csat()), await made('/v1/kpis', csat())];
    const body = { fromKpiId: a.id, toKpiId: b.id, sign: -1, basis: 'assumed' };
    const link = await analyst.post('/v1/kpi-links', body).expect(201);
    expect(link.body).toMatchObject({ ...body, version: 1, can: { amend: true, delete: true } });
    const path = link.headers['location'] as string;
    expect((await viewer.get(path).expect(200)).body).toMatchObject({ ...body, can: { amend: false, delete: false } });
    const twice = await analyst.post('/v1/kpi-links', body).expect(409);
    expect(faults(twice.body)).toEqual(['/toKpiId linked_already']);
    const itself = await analyst.post('/v1/kpi-links', { ...body, toKpiId: a.id }).expect(422);
    expect(faults(itself.body)).toEqual(['/toKpiId links_itself']);
    const unknown = await analyst.post('/v1/kpi-links', { ...body, toKpiId: NOBODY, sign: 2 }).expect(422);
    expect(faults(unknown.body)).toEqual(['/sign not_one_of']);
    const foreign = await stranger.post('/v1/kpi-links', body).expect(422);
    expect(faults(foreign.body)).toEqual(['/fromKpiId unknown_reference', '/toKpiId unknown_reference']);
    const found = await owner.get(`/v1/kpi-links?kpiId=${b.id}`).expect(200);
    expect(found.body.items.map((item: { id: string }) => item.id)).toEqual([link.body.id]);
    expect((await stranger.get('/v1/kpi-links').expect(200)).body.items).toEqual([]);
  });

  it('are amended and removed by who may, in the version that was read', async () => {
    const [a, b] = [await made('/v1/kpis', csat()), await made('/v1/kpis', csat())];
    const link = await owner.post('/v1/kpi-links', { fromKpiId: a.id, toKpiId: b.id, sign: 1, basis: 'assumed' });
    const path = `/v1/kpi-links/${link.body.id}`;
    await viewer.post('/v1/kpi-links', { fromKpiId: b.id, toKpiId: a.id, sign: 1, basis: 'assumed' }).expect(403);
    await viewer.patch(path, { sign: -1 }, '*').expect(403);
    await viewer.del(path, '*').expect(403);
    await stranger.get(path).expect(404);
    await stranger.patch(path, { sign: -1 }, '*').expect(404);
    await stranger.del(path, '*').expect(404);
    await analyst.patch(path, { sign: -1 }).expect(428);
    const amended = await analyst.patch(path, { sign: -1, basis: 'measured' }, link.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ sign: -1, basis: 'measured', version: 2 });
    await analyst.del(path, link.headers['etag']).expect(412);
    await analyst.del(path, amended.headers['etag']).expect(204);
    await analyst.get(path).expect(404);
  });
});
