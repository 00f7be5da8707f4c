import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { merging } from '../support/merging.js';
import { settleRadar } from '../support/radar.js';
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

const { propose, relate, merge } = merging(
  () => owner,
  () => owner,
);
const follow = () => settleRadar(t, owner);
const clusters = async (query = '', by = viewer, language = 'en') =>
  (await by.get(`/v1/radar/clusters${query}`).set('accept-language', language).expect(200)).body;

describe('clusters', () => {
  it('propose who leads, what is kept, what comes free and who must agree', async () => {
    const { teams, people, stages, goals, kpis } = known;
    const work = (title: string, teamId: string, effort: number, accountablePersonId: string | null) =>
      propose({
        ...{ title, teamId, effort, accountablePersonId, startsOn: '2026-01-01', endsOn: '2026-06-30' },
        stages: [{ stageId: stages[1] }],
        goals: [{ goalId: goals[0], contribution: 'Clear words' }],
        kpis: [{ kpiId: kpis[0], expectedChange: 3 }],
      });
    const a = await work('Make the invoice understandable for customers', teams.billing, 10, people.mira);
    const b = await work('Make the invoice understandable for customers', teams.claims, 6, null);
    await propose({ title: 'Repair the lift in the office' });
    await relate(a.id, 'coordinates_with', b.id, { coordinatorId: people.jan });
    await follow();

    const { items, parameters, formula } = await clusters();
    expect(items).toMatchObject([
      {
        id: a.id,
        initiatives: [
          { id: a.id, effort: 10 },
          { id: b.id, effort: 6 },
        ],
        pairs: [{ aId: a.id, bId: b.id, class: 'duplicate' }],
        bridges: [],
        proposal: {
          suggestion: 'merge',
          leadId: a.id,
          leadGrounds: [{ ground: 'largest_effort' }, { ground: 'accountable' }],
          kept: {
            stages: [{ id: stages[1], name: 'Understand', share: 1 }],
            goals: [{ id: goals[0] }],
            kpis: [{ id: kpis[0], name: 'NPS of paying' }],
            openChoices: 0,
          },
          effort: { total: 16, atMost: 6, freed: expect.closeTo(6 * items[0].pairs[0].strength, 6), estimatedIds: [] },
          mustAgree: [
            { personId: people.mira, name: 'Mira Jansen', as: 'accountable', initiativeIds: [a.id] },
            { personId: people.jan, name: 'Jan de Boer', as: 'coordinator', initiativeIds: [a.id, b.id] },
          ],
          withoutAccountableIds: [b.id],
        },
      },
    ]);
    expect(parameters).toMatchObject({ threshold: 0.3 });
    expect(formula.name).toBe('complete-link-clusters');
    expect(items[0].proposal.sentence).toMatch(`Merge ${b.key} into ${a.key} (it is the largest and somebody answers`);
    expect((await clusters('', viewer, 'nl')).items[0].proposal.sentence).toMatch(`Voeg ${b.key} samen in ${a.key}`);
    expect((await clusters(`?initiativeId=${b.id}`)).items).toHaveLength(1);
    expect((await clusters(`?initiativeId=${NOBODY}`)).items).toEqual([]);
    expect((await clusters('?threshold=1')).items).toEqual([]);
    expect((await clusters('', stranger)).items).toEqual([]);
    await viewer.get('/v1/radar/clusters?threshold=2').expect(422);
    await viewer.get('/v1/radar/clusters?sort=colour').expect(422);

    await merge(a.id, [b.id]).expect(201);
    expect((await clusters()).items).toEqual([]);
  });
});
