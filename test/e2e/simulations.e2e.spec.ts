import { type Board, type Body, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
let director: Board['director'];
let viewer: Board['viewer'];
let stranger: Board['stranger'];
let large: string;
let middle: string;
let small: string;

/** docs/method.md, "Fragmentation index": 50 of team A beside 30 and 20 of team B, on one stage. */
beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  ({ director, viewer, stranger } = board);
  const { billing, claims } = board.world.teams;
  const work = async (title: string, fields: Body): Promise<string> => {
    const stages = [{ stageId: board.stages[0] }];
    const body = { title, deliveryStatus: 'underway', stages, ...fields };
    return (await director.post('/v1/initiatives?similar=false', body).expect(201)).body.id;
  };
  const kpi = (expectedChange: number) => [{ kpiId: board.world.kpis[0], expectedChange, confidence: 0.5 }];
  large = await work('Large', { teamId: billing, effort: 50, endsOn: '2026-06-10', kpis: kpi(2) });
  middle = await work('Middle', { teamId: claims, effort: 30, endsOn: '2026-06-20', kpis: kpi(-1) });
  small = await work('Small', { teamId: claims, effort: 20, endsOn: '2026-08-20' });
});
afterAll(() => t.close());

const NOWHERE = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';

const simulate = async (...changes: Body[]) => (await viewer.post('/v1/simulations', { changes }).expect(200)).body;

describe('a simulation', () => {
  it('tells what coordinating would do, and stores nothing', async () => {
    const found = await simulate({ kind: 'coordinate', initiativeIds: [large, middle] });
    expect(found).toMatchObject({
      sentence: 'The organisation’s fragmentation index goes from 50 to 20.',
      organisation: {
        fragmentation: { before: 50, after: expect.closeTo(20, 9) },
        conflicts: { before: 1, after: 1, atLeast: false },
        collisions: { before: 1, after: 0 },
        activeEffort: { before: 100, after: 100 },
        misallocation: { before: null, after: null },
      },
      freedEffort: 0,
      changes: ['coordinate'],
    });
    // Nothing is known of duplicates until the radar has looked, and it finds none here.
    const { before, after } = found.organisation.duplicatedEffort;
    expect([null, 0]).toContain(before);
    expect(after).toBe(before);
    expect(found.scopes.map(({ kind, name, before }: Body) => [kind, name, before])).toEqual([
      ['stage', 'Receive', 50],
      ['journey', expect.any(String), 50],
      ['journey', expect.any(String), 50],
    ]);
    expect((await director.get(`/v1/initiatives/${large}/relations`).expect(200)).body.items).toEqual([]);
    const { body } = await viewer.get(`/v1/stages/${board.stages[0]}/fragmentation`).expect(200);
    expect(body.index).toBe(50);
  });

  it('tells what stopping, merging and moving would do', async () => {
    const stopped = await simulate({ kind: 'stop', initiativeId: large });
    expect(stopped).toMatchObject({
      organisation: { fragmentation: { before: 50, after: 0 }, conflicts: { before: 1, after: 0 } },
      ...{ freedEffort: 50, freedActiveEffort: 50 },
      teams: [{ name: 'Billing', before: 50, after: 0 }],
    });
    const merged = await simulate({ kind: 'merge', intoId: large, fromIds: [middle, small], effort: 'largest' });
    expect(merged).toMatchObject({
      organisation: { fragmentation: { after: 0 }, activeEffort: { before: 100, after: 50 }, conflicts: { after: 0 } },
      freedEffort: 50,
      open: [{ change: 0, about: 'kpi', recordId: board.world.kpis[0] }],
    });
    const moved = await simulate(
      { kind: 'move', initiativeId: small, teamId: board.world.teams.billing, stages: [{ stageId: board.stages[1] }] },
      { kind: 'move', initiativeId: middle, endsOn: '2026-08-20' },
    );
    expect(moved.organisation).toMatchObject({ collisions: { before: 1, after: 0 } });
    expect(moved.organisation.fragmentation.after).toBeCloseTo(0.8 * 100 * (1 - (50 / 80) ** 2 - (30 / 80) ** 2), 9);
    expect(moved.teams).toMatchObject([
      { name: 'Billing', before: 50, after: 70 },
      { name: 'Claims', before: 50, after: 30 },
    ]);
    const dutch = await viewer
      .post('/v1/simulations', { changes: [{ kind: 'stop', initiativeId: small }] })
      .set('accept-language', 'nl')
      .expect(200);
    expect(dutch.body.sentence).toContain('Er komen 20 fte-maanden vrij.');
  });

  it('refuses whole what cannot be, and whom it does not know', async () => {
    const theirs = (await stranger.post('/v1/initiatives', { title: 'Theirs' }).expect(201)).body.id;
    const done = (await director.post('/v1/initiatives', { title: 'Done' }).expect(201)).body.id;
    await director.post(`/v1/initiatives/${done}/transitions`, { to: 'stopped', reason: 'No' }).expect(200);
    const refused = await viewer.post('/v1/simulations', {
      changes: [
        { kind: 'merge', intoId: large, fromIds: [large] },
        { kind: 'stop', initiativeId: theirs },
        { kind: 'stop', initiativeId: done },
        { kind: 'move', initiativeId: middle, teamId: NOWHERE, stages: [{ stageId: NOWHERE, share: 0.5 }] },
        { kind: 'move', initiativeId: small, startsOn: '2026-09-01' },
        { kind: 'coordinate', initiativeId: large },
        { kind: 'move', initiativeId: small },
      ],
    });
    expect([refused.status, faults(refused.body).sort()]).toEqual([
      422,
      [
        '/changes/0/fromIds/0 self_merge',
        '/changes/1/initiativeId unknown_reference',
        '/changes/2/initiativeId final_candidate',
        '/changes/3/stages shares_sum',
        '/changes/3/stages/0/stageId unknown_reference',
        '/changes/3/teamId unknown_reference',
        '/changes/4/startsOn end_before_start',
        '/changes/5/initiativeId gone_by_then',
        '/changes/5/initiativeId not_for_this_change',
        '/changes/5/initiativeIds needed_for_this_change',
        '/changes/6 nothing_moves',
      ],
    ]);
    const gone = await viewer.post('/v1/simulations', {
      changes: [
        { kind: 'stop', initiativeId: small },
        { kind: 'coordinate', initiativeIds: [small, large] },
      ],
    });
    expect([gone.status, faults(gone.body)]).toEqual([422, ['/changes/1/initiativeIds/0 gone_by_then']]);
    await viewer.post('/v1/simulations', { changes: [] }).expect(422);
    await viewer.post('/v1/simulations', { changes: [{ kind: 'explode' }] }).expect(422);
  });
});
