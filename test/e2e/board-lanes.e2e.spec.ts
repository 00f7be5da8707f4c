import { setTimeout as pause } from 'node:timers/promises';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { MembersService } from '../../src/organisations/members.service.js';
import { caller, memberWith, signIn, signUp, type TestActor } from '../support/actors.js';
import { NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let boardMember: TestActor;
let productOwner: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  boardMember = await memberWith(t, owner, ['board_member']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
  const member = await memberWith(t, owner, ['product_owner']);
  await t.app
    .get(TenantDatabase, { strict: false })
    .run(systemActor(owner.organisationId, 'test'), () =>
      t.app.get(MembersService, { strict: false }).amend(member.memberId, { personId: known.people.mira }, 'any'),
    );
  productOwner = await signIn(t, member.email);
});
afterAll(() => t.close());

/** Everything that the starter set of agreements asks for. */
const sound = () => ({
  accountablePersonId: known.people.mira,
  trigger: 'customer_need',
  evidenceGrade: 'qualitative',
  desiredExperience: 'I know what I pay for.',
  stages: [{ stageId: known.stages[0] }],
  goals: [{ goalId: known.goals[0], contribution: 'Fewer calls' }],
  kpis: [{ kpiId: known.kpis[0], expectedChange: 3, baseline: 10 }],
});
const action = () => ({ ...sound(), kind: 'improvement_action', effort: 2, risk: 'low', reversible: true });
let proposed = 0;
const WORDS = [
  'Parking',
  'Invoices',
  'Storms',
  'Refunds',
  'Passwords',
  'Letters',
  'Chatbots',
  'Queues',
  'Brokers',
  'Forms',
];
const propose = async (body: object): Promise<string> =>
  (await owner.post('/v1/initiatives', { title: WORDS[proposed++ % WORDS.length], ...body }).expect(201)).body
    .id as string;
const move = (by: TestActor, id: string, to: string) => by.post(`/v1/initiatives/${id}/transitions`, { to });
const lane = async (id: string) => (await owner.get(`/v1/initiatives/${id}/lane`).expect(200)).body;

/** Lets the radar look at everything, and waits until it has. */
async function examined(): Promise<void> {
  const started = await owner.post('/v1/radar/examinations', {}).expect(202);
  for (let looks = 0; looks < 200; looks++) {
    const { body } = await owner.get(started.headers['location'] ?? '').expect(200);
    if (body.state === 'succeeded') return;
    await pause(50);
  }
  throw new Error('the examination did not end');
}

describe('the lane of an initiative', () => {
  it('is told with what it asks, and stays unknown with the reason', async () => {
    expect(await lane(await propose(action()))).toMatchObject({
      lane: 'green',
      needs: { decision: false, sponsor: false, waitingDays: 2 },
      withoutDecision: expect.arrayContaining(['approve']),
      parameters: { effort: { small: 3, large: 12 }, currency: 'EUR' },
    });
    expect(await lane(await propose({ ...action(), risk: null }))).toMatchObject({
      lane: null,
      possible: ['green', 'improvement'],
      unknown: ['risk'],
      needs: null,
    });
    await stranger.get(`/v1/initiatives/${await propose({})}/lane`).expect(404);
    await owner.get(`/v1/initiatives/${NOBODY}/lane`).expect(404);
  });

  it('follows the organisation’s own thresholds', async () => {
    const id = await propose({ ...action(), effort: 5 });
    expect((await lane(id)).lane).toBe('improvement');
    await owner.patch('/v1/organisation', { settings: { lanes: { smallEffort: 6 } } }, '*').expect(200);
    expect((await lane(id)).lane).toBe('green');
    const refused = await owner.patch('/v1/organisation', { settings: { lanes: { largeEffort: 6 } } }, '*').expect(422);
    expect(refused.body.errors).toMatchObject([{ pointer: '/settings/lanes/smallEffort', code: 'not_below' }]);
    await owner.patch('/v1/organisation', { settings: { lanes: null } }, '*').expect(200);
  });
});

describe('a transition', () => {
  it('passes with a warning where the lane asks for a decision and a sponsor', async () => {
    const id = await propose({ ...sound(), kind: 'strategic_project' });
    await move(owner, id, 'in_review').expect(200);
    const options = (await boardMember.get(`/v1/initiatives/${id}/transitions`).expect(200)).body.items;
    const approve = options.find(({ to }: { to: string }) => to === 'approved');
    const codes = (remarks: { code: string }[]) => remarks.map(({ code }) => code);
    expect(approve).toMatchObject({ possible: true });
    expect(codes(approve.remarks)).toEqual(expect.arrayContaining(['decision_needed', 'sponsor_needed']));
    const moved = await move(boardMember, id, 'approved').expect(200);
    expect(codes(moved.body.remarks)).toEqual(expect.arrayContaining(['decision_needed', 'sponsor_needed']));
  });

  it('is held back where the organisation says so, in the reader’s language', async () => {
    await owner.patch('/v1/organisation', { settings: { lanes: { enforcement: 'block' } } }, '*').expect(200);
    const id = await propose({ ...sound(), kind: 'strategic_project' });
    await move(owner, id, 'in_review').expect(200);
    const held = await move(boardMember, id, 'approved').set('accept-language', 'nl').expect(422);
    expect(held.body).toMatchObject({
      type: '/problems/held_back',
      agreements: [],
      heldBackBy: [
        { kind: 'lane', code: 'decision_needed', satisfiedBy: 'Keur het goed met een besluit.', step: 'approve' },
        { kind: 'lane', code: 'sponsor_needed', facts: ['sponsorPersonId'] },
      ],
    });
    const options = (await boardMember.get(`/v1/initiatives/${id}/transitions`).expect(200)).body.items;
    expect(options.find(({ to }: { to: string }) => to === 'approved')).toMatchObject({
      possible: false,
      why: 'held_back',
    });
    await owner.patch('/v1/organisation', { settings: { lanes: null } }, '*').expect(200);
  });

  it('needs no meeting for a green action of one’s own, once all that was agreed is kept', async () => {
    const id = await propose({ ...action(), trigger: null });
    await move(productOwner, id, 'in_review').expect(200);
    await examined();
    const held = await move(productOwner, id, 'approved').expect(422);
    expect(held.body).toMatchObject({
      type: '/problems/held_back',
      heldBackBy: [{ code: 'not_kept', severity: 'warn', facts: ['trigger'] }],
    });
    await owner.patch(`/v1/initiatives/${id}`, { trigger: 'customer_need' }, '*').expect(200);
    for (const to of ['approved', 'in_delivery', 'measuring', 'closed'])
      expect((await move(productOwner, id, to).expect(200)).body).toMatchObject({ state: to, remarks: [] });
    const other = await propose({ ...action(), effort: 5 });
    await move(productOwner, other, 'in_review').expect(200);
    expect((await move(productOwner, other, 'approved').expect(403)).body.type).toBe('/problems/board_only');
    const key = (
      await owner
        .post('/v1/api-keys', { name: 'Jira', scopes: ['register:read', 'initiatives:move', 'initiatives:amend'] })
        .expect(201)
    ).body;
    const green = await propose(action());
    await move(owner, green, 'in_review').expect(200);
    await caller(t, key.secret).post(`/v1/initiatives/${green}/transitions`, { to: 'approved' }).expect(403);
  });
});

describe('what governance costs', () => {
  it('is told by lane, from what happened', async () => {
    const cost = (await owner.get('/v1/governance/cost').expect(200)).body;
    expect(cost.lanes.map(({ lane: one }: { lane: string | null }) => one)).toEqual([
      'green',
      'improvement',
      'strategic',
      null,
    ]);
    expect(cost.lanes[0]).toMatchObject({ ended: 1, waiting: 1, overdue: 0, reason: null });
    expect(cost.lanes[0].medianDays).toBeGreaterThanOrEqual(0);
    expect(cost.lanes[2].asked).toMatchObject({ forms: ['initiative', 'decision'], waitingDays: 30 });
    const theirs = (await stranger.get('/v1/governance/cost?days=30').expect(200)).body;
    expect(theirs.lanes.every(({ ended, waiting }: { ended: number; waiting: number }) => ended + waiting === 0)).toBe(
      true,
    );
    await owner.get('/v1/governance/cost?days=0').expect(422);
  });
});
