import { type Board, type Body, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { ended, fillPriorities } from '../support/priorities.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { PriorityRoundsLookup } from '../../src/board/priorities/priority-rounds.lookup.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';

let t: TestApp;
let board: Board;
let director: Board['director'];
let member: Board['member'];
let viewer: Board['viewer'];
let stranger: Board['stranger'];
let made: Awaited<ReturnType<typeof fillPriorities>>;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  ({ director, member, viewer, stranger } = board);
  made = await fillPriorities(board);
});
afterAll(() => t.close());

const NOWHERE = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';

const create = async (fields: Body = {}) =>
  (await member.post('/v1/priority-rounds', { title: 'Second quarter', ...fields }).expect(201)).body;

const ran = async (id: string) => {
  const { body } = await member.post(`/v1/priority-rounds/${id}/runs`, {}).expect(202);
  const operation = await ended(member, body.id);
  expect(operation).toMatchObject({ state: 'succeeded', kind: 'priority_round.run' });
  return (await viewer.get(`/v1/priority-rounds/${id}/results/${String(operation.result['resultId'])}`).expect(200))
    .body;
};

type Candidate = Body & { initiative: { id: string; title: string }; chosen: boolean; sentence: string };
const candidate = (result: Body, id: string): Candidate =>
  (result['candidates'] as Candidate[]).find(({ initiative }) => initiative.id === id)!;
const chosenIn = (result: Body): string[] =>
  (result['candidates'] as Candidate[])
    .filter(({ chosen }) => chosen)
    .map(({ initiative }) => initiative.title)
    .sort();

describe('a priority round', () => {
  it('weighs what is proposed, and says how it was reached', async () => {
    const round = await create();
    expect(round).toMatchObject({ state: 'draft', version: 1, lastResultId: null, can: { run: true } });
    expect(round.weights).toEqual({ customer: 0.5, fragmentation: 0.2, conflict: 0.2, money: 0.5 });
    const result = await ran(round.id);
    expect(result.candidates).toHaveLength(6);
    expect(result).toMatchObject({ summary: { candidates: 6, gap: 0 }, roundVersion: 1 });

    const explain = candidate(result, made.explain);
    expect(explain['customer']).toMatchObject({ value: expect.closeTo(0.08, 9), estimatedShare: 0 });
    expect(explain['customerPerEffort']).toBeCloseTo(0.02, 9);
    expect(explain['internal']).toMatchObject({ goals: 1, earnings: 0, earningsReason: 'no_claim', value: 0.5 });
    const letters = candidate(result, made.letters);
    expect(letters['customer']).toMatchObject({ value: expect.closeTo(0.02, 9) });
    expect((letters['customer'] as { parts: object[] }).parts[0]).toMatchObject({
      ...{ share: 1, need: expect.closeTo(0.08, 9), segmentShare: 0.25, needReason: null },
    });
    expect(candidate(result, made.portal)['internal']).toMatchObject({ earnings: 1, reason: 'no_contribution' });
    const unclear = candidate(result, made.unclear);
    expect(unclear).toMatchObject({ effortEstimated: true, budgetEstimated: true, effort: 2 });
    expect(unclear['customer']).toMatchObject({
      ...{ value: expect.closeTo(0.065, 9), estimatedShare: 1 },
      parts: [{ needReason: 'no_volume' }],
    });
    expect(candidate(result, made.login)['customer']).toMatchObject({ value: null, reason: 'no_stages' });

    const again = await viewer.get(`/v1/priority-rounds/${round.id}`).expect(200);
    expect(again.body).toMatchObject({ state: 'ran', version: 2, lastResultId: result.id, can: { run: false } });
    const page = await viewer.get(`/v1/priority-rounds/${round.id}/results`).expect(200);
    expect(page.body.items).toMatchObject([{ id: result.id, summary: { chosen: chosenIn(result).length } }]);
    const dutch = await viewer
      .get(`/v1/priority-rounds/${round.id}/results/${result.id}`)
      .set('accept-language', 'nl')
      .expect(200);
    expect(dutch.body.sentence).toContain('van de klantwaarde');
  });

  it('keeps to the budget, the capacity of teams, dependencies and exclusions, and says what would have to change', async () => {
    const { billing, claims } = board.world.teams;
    const round = await create({
      budget: { amountMinor: 100_000_00, currency: 'EUR' },
      capacities: [
        { teamId: billing, effort: 4 },
        { teamId: claims, effort: 5 },
      ],
      exclusions: [{ initiativeId: made.letters, otherInitiativeId: made.explain, reason: 'One text at a time' }],
      candidates: { initiativeIds: [made.explain, made.letters, made.portal, made.login] },
    });
    const result = await ran(round.id);
    expect(chosenIn(result)).toEqual(['Explain the invoice']);
    expect(candidate(result, made.letters).sentence).toContain('excluded by CX-');
    const portal = candidate(result, made.portal);
    expect(portal['along']).toMatchObject([{ id: made.login }]);
    expect(portal.sentence).toContain('would need 1 FTE month more of Claims');
    expect(portal.sentence).toContain('would need 2 FTE months more of Billing');
    const scarcities = result.scarcities as Body[];
    expect(scarcities.map(({ kind, used, how }) => [kind, used, how])).toEqual([
      ['budget', 40_000_00, 'chosen_anew'],
      ['capacity', 4, 'chosen_anew'],
      ['capacity', 0, 'chosen_anew'],
    ]);
    expect(result.frontier).toHaveLength(11);
    expect((result.frontier as Body[]).map(({ lambda }) => lambda)).toEqual([
      0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1,
    ]);
  });

  it('leaves out what waits for nothing that goes on, and what excludes something active', async () => {
    const make = async (title: string, fields: Body = {}): Promise<string> =>
      (await director.post('/v1/initiatives?similar=false', { title, ...fields }).expect(201)).body.id;
    const active = await make('Under way', { deliveryStatus: 'underway' });
    const idle = await make('Idle');
    const [waiting, excluded] = [await make('Waiting'), await make('Excluded')];
    await director.post(`/v1/initiatives/${waiting}/relations`, { kind: 'depends_on', toId: idle }).expect(201);
    const round = await create({
      candidates: { initiativeIds: [waiting, excluded, made.campaign] },
      exclusions: [{ initiativeId: active, otherInitiativeId: excluded }],
    });
    const result = await ran(round.id);
    expect(chosenIn(result)).toEqual(['A campaign']);
    expect(candidate(result, waiting)).toMatchObject({ why: [{ kind: 'blocked', initiatives: [{ id: idle }] }] });
    expect(candidate(result, excluded)).toMatchObject({
      why: [{ kind: 'excluded_by_active', initiatives: [{ id: active, title: 'Under way' }] }],
    });
    await member
      .patch(`/v1/priority-rounds/${round.id}`, { pins: [{ initiativeId: excluded, place: 'in' }] }, '*')
      .expect(200);
    const refused = await member.post(`/v1/priority-rounds/${round.id}/runs`, {}).expect(422);
    expect(refused.body.detail).toContain('which is active, exclude each other');
    for (const id of [active, idle, waiting, excluded])
      await director.post(`/v1/initiatives/${id}/transitions`, { to: 'stopped', reason: 'A test' }).expect(200);
  });

  it('says what a pin costs, and who pinned it', async () => {
    const round = await create({
      budget: { amountMinor: 45_000_00, currency: 'EUR' },
      candidates: { initiativeIds: [made.explain, made.letters, made.campaign] },
      pins: [{ initiativeId: made.letters, place: 'in', reason: 'Promised' }],
    });
    expect(round.pins).toMatchObject([{ pinnedById: member.memberId, pinnedByName: 'A board_member' }]);
    const result = await ran(round.id);
    expect(chosenIn(result)).toEqual(['A campaign', 'Rewrite the letters']);
    const [cost] = result.pinCosts as Body[];
    expect(cost).toMatchObject({
      place: 'in',
      uncertainty: 0,
      inInstead: [{ id: made.explain }],
      outInstead: [{ id: made.letters }],
    });
    expect(cost!['cost']).toBeGreaterThan(0);
    expect(cost!['sentence']).toContain('Pinning CX-');
    expect(candidate(result, made.letters).sentence).toBe('In: pinned by the board.');

    const free = await member.patch(`/v1/priority-rounds/${round.id}`, { pins: [] }, '*').expect(200);
    expect(free.body).toMatchObject({ state: 'draft', lastResultId: result.id });
    const without = await ran(round.id);
    expect(without.summary.terms.objective - result.summary.terms.objective).toBeCloseTo(cost!['cost'] as number, 6);
    const newest = await t.app
      .get(TenantDatabase)
      .run(systemActor(director.organisationId, 'a test'), () => t.app.get(PriorityRoundsLookup).newest());
    expect(newest).toMatchObject({ id: without.id, title: 'Second quarter' });
  });

  it('answers an impossible round with the few wishes that cannot go together', async () => {
    const round = await create({
      budget: { amountMinor: 60_000_00, currency: 'EUR' },
      capacities: [{ teamId: board.world.teams.billing, effort: 100 }],
      pins: [
        { initiativeId: made.campaign, place: 'in' },
        { initiativeId: made.portal, place: 'in' },
      ],
    });
    const refused = await member.post(`/v1/priority-rounds/${round.id}/runs`, {}).expect(422);
    expect(refused.body).toMatchObject({ type: '/problems/infeasible_round' });
    expect((refused.body.constraints as Body[]).map(({ kind }) => kind)).toEqual(['pin', 'pin', 'budget']);
    expect(refused.body.detail).toContain('the budget is €60,000.00');
    await member
      .patch(
        `/v1/priority-rounds/${round.id}`,
        {
          budget: null,
          pins: [
            { initiativeId: made.portal, place: 'in' },
            { initiativeId: made.login, place: 'out' },
          ],
        },
        '*',
      )
      .expect(200);
    const other = await member
      .post(`/v1/priority-rounds/${round.id}/runs`, {})
      .set('accept-language', 'nl')
      .expect(422);
    expect((other.body.constraints as Body[]).map(({ kind }) => kind).sort()).toEqual(['dependency', 'pin', 'pin']);
    expect(other.body.detail).toContain('hangt af van');
  });

  it('is called off by the board while it runs, keeps nothing then, and can be run again', async () => {
    const { billing, claims } = board.world.teams;
    const many: string[] = [];
    for (let n = 0; n < 48; n += 1) {
      const stages = [{ stageId: board.stages[n % 2] }];
      const fields = { title: `Crowd ${n}`, teamId: n % 3 === 0 ? billing : claims, effort: 1 + (n % 7), stages };
      many.push((await director.post('/v1/initiatives?similar=false', fields).expect(201)).body.id);
    }
    const round = await create({
      candidates: { initiativeIds: many },
      weights: { fragmentation: 1 },
      capacities: [billing, claims].map((teamId) => ({ teamId, effort: 40.5 })),
    });
    const started = await member.post(`/v1/priority-rounds/${round.id}/runs`, {}).expect(202);
    expect(started.body).toMatchObject({ can: { cancel: true }, progress: { done: 0, total: 14 } });
    const at = `/v1/operations/${String(started.body.id)}`;
    const follow = async () => (await viewer.get(at).set('accept-language', 'nl').expect(200)).body;
    let told = await follow();
    while (told.progress.phase === null) told = await follow();
    expect(told).toMatchObject({ state: 'running', can: { cancel: false } });
    expect(told.progress.phase).toBe('De beste keuze wordt gezocht.');
    await viewer.post(`${at}/cancel`, {}).expect(403);
    await stranger.post(`${at}/cancel`, {}).expect(404);
    await member.post(`${at}/cancel`, {}).expect(202);
    expect(await ended(member, started.body.id)).toMatchObject({ state: 'cancelled', result: { roundId: round.id } });
    expect((await viewer.get(`/v1/priority-rounds/${round.id}`).expect(200)).body).toMatchObject({
      ...{ state: 'draft', version: 1, lastResultId: null, can: { amend: false } },
    });
    expect((await viewer.get(`/v1/priority-rounds/${round.id}/results`).expect(200)).body.items).toEqual([]);
    await member.patch(`/v1/priority-rounds/${round.id}`, { candidates: { initiativeIds: many.slice(0, 4) } }, '*');
    expect((await ran(round.id)).summary).toMatchObject({ candidates: 4, gap: 0 });
    for (const id of many)
      await director.post(`/v1/initiatives/${id}/transitions`, { to: 'stopped', reason: 'A test' }).expect(200);
  });

  it('refuses weights outside 0..1, unknown and foreign ids, and what contradicts itself, all at once', async () => {
    const theirs = (await stranger.post('/v1/initiatives', { title: 'Theirs' }).expect(201)).body.id;
    const team = (await stranger.post('/v1/teams', { name: 'Theirs' }).expect(201)).body.id;
    const wide = await member.post('/v1/priority-rounds', {
      title: 'Wide',
      weights: { customer: 1.1, fragmentation: -0.1, money: 2 },
      goalWeights: [{ goalId: board.world.goals[0], weight: 3 }],
    });
    expect([wide.status, faults(wide.body).sort()]).toEqual([
      422,
      [
        '/goalWeights/0/weight bad_format',
        '/weights/customer bad_format',
        '/weights/fragmentation bad_format',
        '/weights/money bad_format',
      ],
    ]);
    const stopped = (await director.post('/v1/initiatives', { title: 'Stopped' }).expect(201)).body.id;
    await director.post(`/v1/initiatives/${stopped}/transitions`, { to: 'stopped', reason: 'No' }).expect(200);
    const foreign = await member.post('/v1/priority-rounds', {
      title: 'Foreign',
      candidates: { initiativeIds: [theirs, stopped], teamIds: [team] },
      capacities: [
        { teamId: board.world.teams.billing, effort: 1 },
        { teamId: board.world.teams.billing, effort: 2 },
      ],
      exclusions: [{ initiativeId: made.explain, otherInitiativeId: made.explain }],
      pins: [{ initiativeId: NOWHERE, place: 'in' }],
      goalWeights: [{ goalId: NOWHERE, weight: 1 }],
      budget: { amountMinor: 1, currency: 'USD' },
    });
    expect([foreign.status, faults(foreign.body).sort()]).toEqual([
      422,
      [
        '/budget/currency not_one_of',
        '/candidates/initiativeIds/0 unknown_reference',
        '/candidates/initiativeIds/1 final_candidate',
        '/candidates/teamIds/0 unknown_reference',
        '/capacities/1/teamId duplicate_item',
        '/exclusions/0/otherInitiativeId excludes_itself',
        '/goalWeights/0/goalId unknown_reference',
        '/pins/0/initiativeId unknown_reference',
      ],
    ]);
    const nothing = await create({ candidates: { goalIds: [board.world.goals[1]] } });
    const empty = await member.post(`/v1/priority-rounds/${nothing.id}/runs`, {}).expect(422);
    expect(empty.body).toMatchObject({ type: '/problems/no_candidates' });
  });

  it('is read by everybody, made by the board, hidden from others, and not overwritten', async () => {
    await viewer.post('/v1/priority-rounds', { title: 'Mine' }).expect(403);
    const round = await create({ goalWeights: [{ goalId: board.world.goals[0], weight: 0.5 }] });
    const at = `/v1/priority-rounds/${round.id}`;
    await viewer.patch(at, { title: 'Mine' }, '*').expect(403);
    await viewer.post(`${at}/runs`, {}).expect(403);
    await viewer.del(at, '*').expect(403);
    for (const path of [at, `${at}/results`, `${at}/results/${NOWHERE}`]) await stranger.get(path).expect(404);
    await stranger.patch(at, { title: 'Theirs' }, '*').expect(404);
    await stranger.post(`${at}/runs`, {}).expect(404);
    await stranger.del(at, '*').expect(404);
    await member.get(`${at}/results/${NOWHERE}`).expect(404);
    await member.patch(at, { title: 'Without' }).expect(428);

    const { headers } = await member.get(at).expect(200);
    const same = await member.patch(at, { weights: { customer: 0.5 } }, headers['etag']).expect(200);
    expect(same.body.version).toBe(1);
    await director.patch(at, { weights: { customer: 0.8 } }, headers['etag']).expect(200);
    await member.patch(at, { title: 'Stale' }, headers['etag']).expect(412);
    await member
      .post(`${at}/runs`, {})
      .set('if-match', headers['etag'] as string)
      .expect(412);
    await member.del(at, headers['etag']).expect(412);
    const listed = await viewer.get('/v1/priority-rounds?state=draft&limit=100').expect(200);
    expect((listed.body.items as { id: string }[]).map(({ id }) => id)).toContain(round.id);
    await member.del(at, '*').expect(204);
    await member.get(at).expect(404);
  });
});
