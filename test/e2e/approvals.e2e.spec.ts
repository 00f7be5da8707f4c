import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const plan = () => ({
  title: 'Explain the bill',
  stages: [
    { stageId: known.stages[0], share: 0.7 },
    { stageId: known.stages[1], share: 0.3 },
  ],
  kpis: [{ kpiId: known.kpis[0], expectedChange: 4, baseline: 10 }],
  budget: { amountMinor: 100_000, currency: 'EUR' },
  startsOn: '2026-01-01',
  endsOn: '2026-04-11',
  accountablePersonId: known.people.mira,
});
const move = (id: string, to: string) => owner.post(`/v1/initiatives/${id}/transitions`, { to }).expect(200);
const approved = async (): Promise<string> => {
  const id = (await owner.post('/v1/initiatives', plan()).expect(201)).body.id as string;
  for (const to of ['in_review', 'approved']) await move(id, to);
  return id;
};
const amend = (id: string, changes: object) => owner.patch(`/v1/initiatives/${id}`, changes, '*').expect(200);
const approval = async (id: string) => (await viewer.get(`/v1/initiatives/${id}/approval`).expect(200)).body;

describe('an approval', () => {
  it('signs what the initiative says, and tells how far it has drifted since', async () => {
    const id = (await owner.post('/v1/initiatives', plan()).expect(201)).body.id as string;
    expect(await approval(id)).toMatchObject({ status: 'none', approval: null, drift: null, threshold: 0.25 });
    for (const to of ['in_review', 'approved']) await move(id, to);
    expect(await approval(id)).toMatchObject({
      status: 'standing',
      approval: { approvedBy: 'Iris Vos', initiativeVersion: 3, endedAt: null, snapshot: { endsOn: '2026-04-11' } },
      drift: { drift: 0 },
    });
    await amend(id, { accountablePersonId: known.people.jan, description: 'Says nothing of it' });
    const drifted = await approval(id);
    expect(drifted.drift.drift).toBeCloseTo(0.15);
    expect(drifted).toMatchObject({ status: 'standing', current: { accountablePersonId: known.people.jan } });
    expect((await owner.get(`/v1/initiatives/${id}`).expect(200)).body.state).toBe('approved');
    await stranger.get(`/v1/initiatives/${id}/approval`).expect(404);
    await owner.get(`/v1/initiatives/${NOBODY}/approval`).expect(404);
  });

  it('lapses with the change that goes too far, and says why', async () => {
    const id = await approved();
    await move(id, 'in_delivery');
    const amended = await amend(id, { kpis: [{ kpiId: known.kpis[1], expectedChange: 1 }] });
    expect(amended.body).toMatchObject({ state: 'in_review' });
    const read = await owner.get(`/v1/initiatives/${id}`).expect(200);
    expect(read.body).toEqual(amended.body);
    expect(read.headers['etag']).toBe(amended.headers['etag']);
    expect(await approval(id)).toMatchObject({
      status: 'ended',
      approval: { endedBy: 'drift', lapse: { drift: 0.25 } },
      drift: { drift: 0.25 },
    });
    const history = (await viewer.get(`/v1/initiatives/${id}/history`).expect(200)).body.items;
    expect(
      history
        .slice(0, 3)
        .map(({ what }: { what: string }) => what)
        .sort(),
    ).toEqual(['initiative.amended', 'initiative.approval_lapsed', 'initiative.moved']);
    const moved = history.find(({ what }: { what: string }) => what === 'initiative.moved');
    expect(moved.reason).toContain('25 % away from what was approved');
    await move(id, 'approved');
    expect(await approval(id)).toMatchObject({ status: 'standing', drift: { drift: 0 } });
  });

  it('adds up what changes bit by bit', async () => {
    const id = await approved();
    await amend(id, { accountablePersonId: known.people.jan });
    await amend(id, { budget: { amountMinor: 200_000, currency: 'EUR' } });
    expect((await owner.get(`/v1/initiatives/${id}`).expect(200)).body.state).toBe('approved');
    await amend(id, { endsOn: '2026-06-20' });
    expect((await owner.get(`/v1/initiatives/${id}`).expect(200)).body.state).toBe('in_review');
  });

  it('follows the organisation’s own threshold and weights', async () => {
    await owner.patch('/v1/organisation', { settings: { driftThreshold: 0.9 } }, '*').expect(200);
    const id = await approved();
    await amend(id, { kpis: [], accountablePersonId: null, budget: null });
    expect(await approval(id)).toMatchObject({ status: 'standing', threshold: 0.9 });
    await owner.patch('/v1/organisation', { settings: { driftThreshold: null } }, '*').expect(200);
  });

  it('lapses for changes by another system and by imports too, and is ended by the board itself', async () => {
    const id = await approved();
    const reference = { source: 'jira', externalId: `X-${id}` };
    await amend(id, { externalReferences: [reference] });
    const upserted = await owner
      .put(`/v1/initiatives/by-external/jira/X-${id}`, { stages: [{ stageId: known.stages[2] }] })
      .expect(200);
    expect(upserted.body.state).toBe('in_review');
    await move(id, 'approved');
    await move(id, 'in_review');
    expect(await approval(id)).toMatchObject({ status: 'ended', approval: { endedBy: 'board', lapse: null } });
  });
});
