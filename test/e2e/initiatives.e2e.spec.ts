import { v7 as uuid } from 'uuid';
import { MembersService } from '../../src/organisations/members.service.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { memberWith, signIn, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let productOwner: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
  productOwner = await linked(await memberWith(t, owner, ['product_owner']), known.people.mira);
});
afterAll(() => t.close());

/** The same member, linked to a person of the register. */
async function linked(actor: TestActor, personId: string): Promise<TestActor> {
  await t.app
    .get(TenantDatabase, { strict: false })
    .run(systemActor(actor.organisationId, 'test'), () =>
      t.app.get(MembersService, { strict: false }).amend(actor.memberId, { personId }, 'any'),
    );
  return signIn(t, actor.email);
}

const whole = () => ({
  title: 'Factuur begrijpen',
  description: 'Nobody understands the invoice.',
  kind: 'strategic_project',
  deliveryStatus: 'underway',
  trigger: 'customer_need',
  evidenceGrade: 'qualitative',
  discipline: 'design',
  accountablePersonId: known.people.mira,
  teamId: known.teams.billing,
  startsOn: '2026-02-01',
  endsOn: '2026-09-30',
  effort: 12.5,
  budget: { amountMinor: 2_500_000, currency: 'EUR' },
  risk: 'medium',
  reversible: false,
  sponsorPersonId: known.people.jan,
  desiredExperience: 'I know what I pay for.',
  externalReferences: [{ source: 'jira', externalId: uuid(), key: 'CXP-42', url: 'https://example.org/CXP-42' }],
  stages: [
    { stageId: known.stages[0], share: 0.7, channelIds: [known.channel], personaIds: [known.persona], segmentIds: [] },
    { stageId: known.stages[1], share: 0.3, channelIds: [], personaIds: [], segmentIds: [known.segment] },
  ],
  goals: [{ goalId: known.goals[0], contribution: 'Fewer calls about invoices' }],
  kpis: [{ kpiId: known.kpis[0], expectedChange: -2.5, baseline: 10, confidence: 0.6, lagDays: 30 }],
});

const propose = (body: object = {}, by: TestActor = owner) =>
  by.post('/v1/initiatives?similar=false', { title: 'Something', ...body }).expect(201);

describe('an initiative', () => {
  it('is proposed with everything it says, and reads back the same', async () => {
    const body = whole();
    const made = await owner.post('/v1/initiatives?similar=false', body).expect(201);
    expect(made.body).toMatchObject({ ...body, version: 1, state: 'proposed' });
    expect(made.body.key).toMatch(/^CX-\d+$/);
    expect(made.headers['location']).toBe(`/v1/initiatives/${made.body.id}`);
    const read = await owner.get(`/v1/initiatives/${made.body.id}`).expect(200);
    expect(read.body).toEqual(made.body);
    expect(read.headers['etag']).toBe(made.headers['etag']);
    await owner
      .get(`/v1/initiatives/${made.body.id}`)
      .set('if-none-match', read.headers['etag'] ?? '')
      .expect(304);
    const listed = await owner.get('/v1/initiatives?limit=1').expect(200);
    expect(listed.body.items).toEqual([made.body]);
  });

  it('takes equal shares when none is given and rescales what nearly sums to 1', async () => {
    const equal = await propose({ stages: known.stages.map((stageId) => ({ stageId })) });
    expect(equal.body).toMatchObject({ kind: 'improvement_project', deliveryStatus: 'not_started', effort: null });
    const sharesOf = (body: { stages: { share: number }[] }) => body.stages.map(({ share }) => share);
    const shares = sharesOf(equal.body);
    expect(shares).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const [a, b] = known.stages;
    const near = await propose({
      stages: [
        { stageId: a, share: 0.5 },
        { stageId: b, share: 0.495 },
      ],
    });
    const sum = sharesOf(near.body).reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  it('is refused whole with every fault named, and nothing is stored', async () => {
    const count = async () => (await owner.get('/v1/initiatives?limit=100').expect(200)).body.items.length as number;
    const before = await count();
    const form = await owner
      .post('/v1/initiatives', {
        title: ' ',
        kind: 'idea',
        effort: -1,
        risk: 'huge',
        reversible: 'yes',
        state: 'approved',
      })
      .expect(422);
    expect(faults(form.body).sort()).toEqual([
      '/effort bad_format',
      '/kind not_one_of',
      '/reversible wrong_type',
      '/risk not_one_of',
      '/state unknown_field',
      '/title too_short',
    ]);
    const foreign = await propose({}, stranger).then(() => makeMasterData(stranger));
    const refused = await owner
      .post('/v1/initiatives', {
        title: 'A',
        teamId: foreign.teams.billing,
        accountablePersonId: NOBODY,
        sponsorPersonId: NOBODY,
        startsOn: '2026-05-01',
        endsOn: '2026-04-01',
        stages: [
          { stageId: foreign.stages[0], share: 0.5, channelIds: [known.channel, foreign.channel] },
          { stageId: known.stages[0], share: 0.1 },
        ],
        goals: [{ goalId: foreign.goals[0] }],
        kpis: [{ kpiId: foreign.kpis[0], confidence: 0.5 }],
      })
      .expect(422);
    expect(refused.body.type).toBe('/problems/validation');
    expect(faults(refused.body)).toEqual([
      '/stages shares_sum',
      '/endsOn end_before_start',
      '/accountablePersonId unknown_reference',
      '/sponsorPersonId unknown_reference',
      '/teamId unknown_reference',
      '/stages/0/stageId unknown_reference',
      '/stages/0/channelIds/1 unknown_reference',
      '/goals/0/goalId unknown_reference',
      '/kpis/0/kpiId unknown_reference',
    ]);
    const unknown = await owner.post('/v1/initiatives', { title: 'A', goals: [{ goalId: NOBODY }] }).expect(422);
    expect(faults(unknown.body)).toEqual(['/goals/0/goalId unknown_reference']);
    expect(await count()).toBe(before);
  });

  it('answers a repeated proposal with the first answer', async () => {
    const key = uuid();
    const send = (title: string) => owner.post('/v1/initiatives', { title }).set('idempotency-key', key);
    const first = await send('Once').expect(201);
    const again = await send('Once').expect(201);
    expect(again.body).toEqual(first.body);
    expect(again.headers['location']).toBe(first.headers['location']);
    await send('Twice').expect(422);
  });

  it('gives every initiative a key of its own, also when many come at once', async () => {
    const made = await Promise.all(Array.from({ length: 30 }, (_, i) => propose({ title: `At once ${i}` })));
    expect(new Set(made.map(({ body }) => body.key)).size).toBe(30);
  });

  it('is not there for another organisation, nor without signing in', async () => {
    const { body, headers } = await propose();
    const { id } = body as { id: string };
    const etag = headers['etag'];
    await stranger.get(`/v1/initiatives/${id}`).expect(404);
    await stranger.patch(`/v1/initiatives/${id}`, { title: 'Mine' }, etag).expect(404);
    await stranger.put(`/v1/initiatives/${id}/links`, {}, etag).expect(404);
    await stranger.del(`/v1/initiatives/${id}`, etag).expect(404);
    await owner.get(`/v1/initiatives/${NOBODY}`).expect(404);
    await owner.get('/v1/initiatives/not-an-id').expect(404);
    expect((await stranger.get('/v1/initiatives?limit=100').expect(200)).body.items).not.toContainEqual(body);
  });
});

describe('amending', () => {
  it('keeps what is absent, clears what is null, replaces arrays, and counts versions', async () => {
    const made = await owner.post('/v1/initiatives?similar=false', whole()).expect(201);
    const path = `/v1/initiatives/${made.body.id}`;
    const amended = await owner
      .patch(
        path,
        { title: 'Factuur herzien', teamId: null, goals: [{ goalId: known.goals[1] }] },
        made.headers['etag'],
      )
      .expect(200);
    expect(amended.body).toEqual({
      ...made.body,
      title: 'Factuur herzien',
      teamId: null,
      goals: [{ goalId: known.goals[1], contribution: null }],
      version: 2,
      updatedAt: amended.body.updatedAt,
    });
    expect((await owner.get(path).expect(200)).body).toEqual(amended.body);
    const same = await owner
      .patch(path, { title: 'Factuur herzien', kpis: made.body.kpis }, amended.headers['etag'])
      .expect(200);
    expect(same.body.version).toBe(2);
    const emptied = await owner.put(`${path}/links`, { stages: [{ stageId: known.stages[2] }] }, '*').expect(200);
    expect(emptied.body).toMatchObject({
      version: 3,
      goals: [],
      kpis: [],
      stages: [{ stageId: known.stages[2], share: 1 }],
    });
    expect((await owner.get(path).expect(200)).body).toEqual(emptied.body);
  });

  it('needs the version that was read', async () => {
    const { body, headers } = await propose();
    const path = `/v1/initiatives/${body.id}`;
    await owner.patch(path, { title: 'B' }).expect(428);
    await owner.patch(path, { title: 'B' }, headers['etag']).expect(200);
    const stale = await owner.patch(path, { title: 'C' }, headers['etag']).expect(412);
    expect(stale.body.type).toBe('/problems/stale');
    await owner.put(`${path}/links`, {}).expect(428);
    await owner.put(`${path}/links`, {}, headers['etag']).expect(412);
    await owner.del(path).expect(428);
    await owner.del(path, headers['etag']).expect(412);
  });

  it('names every fault and stores nothing', async () => {
    const { body } = await propose({ startsOn: '2026-01-01', endsOn: '2026-02-01' });
    const path = `/v1/initiatives/${body.id}`;
    const refused = await owner.patch(path, { startsOn: '2026-03-01', kpis: [{ kpiId: NOBODY }] }, '*').expect(422);
    expect(faults(refused.body)).toEqual(['/startsOn end_before_start', '/kpis/0/kpiId unknown_reference']);
    await owner.patch(path, { title: null }, '*').expect(422);
    expect((await owner.get(path).expect(200)).body).toEqual(body);
  });

  it('keeps what was archived since and refuses to choose it anew', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Old' }).expect(201)).body.id as string;
    const { body } = await propose({ teamId: team });
    await owner.patch(`/v1/teams/${team}`, { archived: true }, '*').expect(200);
    const path = `/v1/initiatives/${body.id}`;
    await owner.patch(path, { title: 'Still theirs', teamId: team }, '*').expect(200);
    const refused = await owner.post('/v1/initiatives', { title: 'New', teamId: team }).expect(422);
    expect(faults(refused.body)).toEqual(['/teamId archived_reference']);
  });

  it('holds back what it refers to', async () => {
    await propose({ teamId: known.teams.claims });
    const refused = await owner.del(`/v1/teams/${known.teams.claims}`, '*').expect(409);
    expect(refused.body.references).toMatchObject({ initiatives: 1 });
  });

  it('is for product owners when it is their own or their team’s', async () => {
    const hers = await propose({ accountablePersonId: known.people.mira });
    const teams = await propose({ teamId: known.teams.billing });
    const others = await propose({ teamId: known.teams.claims });
    const amend = (made: typeof hers) =>
      productOwner.patch(`/v1/initiatives/${made.body.id}`, { deliveryStatus: 'done' }, '*');
    await amend(hers).expect(200);
    await amend(teams).expect(200);
    expect((await amend(others).expect(403)).body.type).toBe('/problems/not_your_initiative');
    const list = (await productOwner.get('/v1/initiatives?limit=3').expect(200)).body.items;
    const can = new Map(list.map((item: { id: string; can: { amend: boolean } }) => [item.id, item.can.amend]));
    expect([hers, teams, others].map(({ body }) => can.get(body.id))).toEqual([true, true, false]);
    await propose({ title: 'Hers' }, productOwner);
  });

  it('is not for readers', async () => {
    const { body } = await propose();
    const path = `/v1/initiatives/${body.id}`;
    expect((await viewer.get(path).expect(200)).body.can).toMatchObject({
      amend: false,
      approve: false,
      comment: false,
    });
    await viewer.post('/v1/initiatives', { title: 'A' }).expect(403);
    await viewer.patch(path, { title: 'A' }, '*').expect(403);
    await viewer.put(`${path}/links`, {}, '*').expect(403);
    await viewer.del(path, '*').expect(403);
  });
});

describe('deleting', () => {
  it('removes an initiative with its parts', async () => {
    const made = await owner.post('/v1/initiatives', whole()).expect(201);
    await owner.del(`/v1/initiatives/${made.body.id}`, made.headers['etag']).expect(204);
    await owner.get(`/v1/initiatives/${made.body.id}`).expect(404);
  });

  it('is refused with the counts while relations refer to it', async () => {
    const [a, b] = [await propose(), await propose()].map(({ body }) => body.id);
    await owner.post(`/v1/initiatives/${a}/relations`, { kind: 'depends_on', toId: b }).expect(201);
    const refused = await owner.del(`/v1/initiatives/${b}`, '*').expect(409);
    expect(refused.body).toMatchObject({ references: { initiative_relations: 1 } });
  });
});
