import { AgreementComplianceService } from '../../src/board/agreements/agreement-compliance.service.js';
import { STARTER_SET } from '../../src/board/agreements/domain/starter-set.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { withClient } from '../../src/platform/database/roles.js';
import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let boardMember: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  boardMember = await memberWith(t, owner, ['board_member']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

interface Listed {
  id: string;
  starter: string | null;
  title: { en: string };
  severity: string;
  status: string;
}
interface Remark {
  agreementId: string | null;
  facts: string[];
}

const propose = async (body: object = {}): Promise<string> =>
  (await owner.post('/v1/initiatives', { title: 'Something', ...body }).expect(201)).body.id as string;
const move = (id: string, to: string, by = boardMember) => by.post(`/v1/initiatives/${id}/transitions`, { to });
const inReview = async (body: object = {}): Promise<string> => {
  const id = await propose(body);
  await move(id, 'in_review', owner).expect(200);
  return id;
};
const sound = () => ({
  accountablePersonId: known.people.mira,
  trigger: 'customer_need',
  evidenceGrade: 'qualitative',
  desiredExperience: 'I know what I pay for.',
  effort: 2,
  stages: [{ stageId: known.stages[0] }],
  goals: [{ goalId: known.goals[0], contribution: 'Fewer calls' }],
  kpis: [{ kpiId: known.kpis[0], expectedChange: 3, baseline: 10 }],
});

describe('the starter set', () => {
  it('comes with every new organisation, word for word and switched to warn', async () => {
    const { items } = (await stranger.get('/v1/agreements?limit=100').expect(200)).body as { items: Listed[] };
    expect(items.map(({ starter }) => starter).sort()).toEqual(STARTER_SET.map(({ starter }) => starter).sort());
    expect(new Set(items.map(({ severity, status }) => `${severity} ${status}`))).toEqual(new Set(['warn active']));
    const versions = (await stranger.get(`/v1/agreements/${items[0]?.id}/versions`).expect(200)).body.items;
    expect(versions).toMatchObject([{ version: 1, recordedBy: 'starter set' }]);
  });

  const starters = async (): Promise<Map<string, Listed>> => {
    const { items } = (await owner.get('/v1/agreements?limit=100').expect(200)).body as { items: Listed[] };
    return new Map(items.flatMap((one) => (one.starter ? [[one.starter, one] as const] : [])));
  };
  const outcomes = async (id: string): Promise<Record<string, string>> => {
    const sentences = new Map([...(await starters())].map(([starter, one]) => [one.id, starter]));
    const { items } = (await viewer.get(`/v1/initiatives/${id}/agreements`).expect(200)).body;
    return Object.fromEntries(
      (items as { agreementId: string; outcome: string }[]).flatMap(({ agreementId, outcome }) => {
        const starter = sentences.get(agreementId);
        return starter ? [[starter, outcome]] : [];
      }),
    );
  };

  it('says of an empty initiative what is broken, and of a sound one that all is kept', async () => {
    expect(await outcomes(await propose())).toMatchObject({
      'serves-a-goal': 'broken',
      'has-an-owner': 'broken',
      'touches-a-stage': 'broken',
      'names-its-trigger': 'broken',
      'expects-something': 'broken',
      'evidence-above-a-size': 'unknown',
      'experience-before-design': 'broken',
      'negative-is-reviewed': 'kept',
    });
    expect(await outcomes(await propose(sound()))).toMatchObject({
      'serves-a-goal': 'kept',
      'has-an-owner': 'kept',
      'touches-a-stage': 'kept',
      'names-its-trigger': 'kept',
      'expects-something': 'kept',
      'evidence-above-a-size': 'kept',
      'experience-before-design': 'kept',
      'negative-is-reviewed': 'kept',
    });
  });

  it.each<[string, object]>([
    ['serves-a-goal', { goals: [{ goalId: '$goal' }] }],
    ['has-an-owner', { accountablePersonId: null }],
    ['touches-a-stage', { stages: [] }],
    ['names-its-trigger', { trigger: null }],
    ['expects-something', { kpis: [{ kpiId: '$kpi', expectedChange: 3 }] }],
    ['expects-something', { kpis: [{ kpiId: '$kpi', baseline: 3 }] }],
    ['evidence-above-a-size', { effort: 5, evidenceGrade: 'assumption' }],
    ['evidence-above-a-size', { effort: 5, evidenceGrade: null }],
    ['experience-before-design', { desiredExperience: ' ' }],
    ['negative-is-reviewed', { kpis: [{ kpiId: '$kpi', expectedChange: -3, baseline: 1 }] }],
  ])('%s is broken by %j and by nothing less', async (starter, change) => {
    const text = JSON.stringify(change).replace('$goal', known.goals[0]).replace('$kpi', known.kpis[0]);
    const all = await outcomes(await propose({ ...sound(), ...(JSON.parse(text) as object) }));
    expect(Object.entries(all).filter(([, outcome]) => outcome === 'broken')).toEqual([[starter, 'broken']]);
  });

  it('warns at the transition, in the reader’s language, and lets it pass', async () => {
    const id = await inReview({ ...sound(), trigger: null });
    const moved = await move(id, 'approved').set('accept-language', 'nl').expect(200);
    expect(moved.body.state).toBe('approved');
    const remark = (moved.body.remarks as Remark[]).find(({ facts }) => facts.includes('trigger'));
    expect(remark).toMatchObject({ code: 'not_kept', severity: 'warn', title: 'Elk initiatief noemt zijn aanleiding' });
    const history = (await owner.get(`/v1/initiatives/${id}/history`).expect(200)).body.items[0];
    expect(JSON.stringify(history.changes)).toContain(remark?.agreementId);
  });

  it('counts an accountable person who left as none', async () => {
    const person = (await owner.post('/v1/people', { name: 'Gone', active: false }).expect(201)).body.id;
    expect(await outcomes(await propose({ ...sound(), accountablePersonId: person }))).toMatchObject({
      'has-an-owner': 'broken',
    });
  });
});

describe('compliance', () => {
  it('is told per team, with a trend once a month has passed', async () => {
    const fresh = await signUp(t, { organisation: { name: 'Fresh' } });
    const data = await makeMasterData(fresh);
    const started = async (body: object) => {
      const id = (await fresh.post('/v1/initiatives', { title: 'X', ...body }).expect(201)).body.id as string;
      await fresh.post(`/v1/initiatives/${id}/transitions`, { to: 'in_review' }).expect(200);
    };
    await started({ teamId: data.teams.billing, trigger: 'cost', accountablePersonId: data.people.mira });
    await started({ teamId: data.teams.billing });
    await started({});
    const before = (await fresh.get('/v1/agreements/compliance').expect(200)).body;
    expect(before).toMatchObject({ agreements: 9, total: { initiatives: 3, checks: 12 } });
    expect(before.items[0]).toMatchObject({
      teamId: data.teams.billing,
      teamName: 'Billing',
      ...{ initiatives: 2, checks: 8, kept: 2, broken: 6, share: 0.25 },
      trend: { monthAgo: null, change: null, reason: 'no_history' },
    });
    expect(before.items[1]).toMatchObject({ teamId: null, teamName: null, share: 0 });

    await t.app
      .get(TenantDatabase, { strict: false })
      .run(systemActor(fresh.organisationId, 'test'), () =>
        t.app.get(AgreementComplianceService, { strict: false }).keep(),
      );
    await withClient(t.database.adminUrl, (client) =>
      client.query('update agreement_compliance set taken_on = taken_on - 31, broken = 2 where organisation_id = $1', [
        fresh.organisationId,
      ]),
    );
    const after = (await fresh.get('/v1/agreements/compliance').expect(200)).body;
    expect(after.items[0].trend).toEqual({ monthAgo: 0.5, change: -0.25, reason: null });
    expect((await stranger.get('/v1/agreements/compliance').expect(200)).body.total.initiatives).toBe(0);
  });
});
