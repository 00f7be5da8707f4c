import { FindingsFollowing } from '../../src/radar/findings-following.js';
import { caller, memberWith, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { merging } from '../support/merging.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let boardMember: TestActor;
let productOwner: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  boardMember = await memberWith(t, owner, ['board_member']);
  productOwner = await memberWith(t, owner, ['product_owner']);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const { propose, read, relate, relationsOf, merge } = merging(
  () => owner,
  () => boardMember,
);

const underway = (teamId: string, effort: number, stageId: string) =>
  propose({ teamId, effort, deliveryStatus: 'underway', stages: [{ stageId }] });
const index = async (stageId: string): Promise<number> =>
  (await viewer.get(`/v1/stages/${stageId}/fragmentation`).expect(200)).body.index as number;

describe('coordinating', () => {
  it('takes off the index what it says, and gives it back', async () => {
    const [stageId] = known.stages;
    const { billing, claims } = known.teams;
    const a = await underway(billing, 50, stageId);
    const b = await underway(claims, 30, stageId);
    const c = await underway(claims, 20, stageId);
    expect(await index(stageId)).toBeCloseTo(50, 6);
    const wish = { initiativeIds: [a.id, b.id], coordinatorId: known.people.mira, note: 'One letter' };
    const made = await productOwner.post('/v1/coordinations', wish).expect(201);
    expect(made.headers['location']).toBe(`/v1/coordinations/${made.body.id}`);
    const scopes = made.body.gains as { kind: string; id: string }[];
    expect(scopes[0]).toMatchObject({ kind: 'stage', id: stageId, before: 50, after: expect.closeTo(35, 6) });
    expect(scopes.slice(1).map(({ kind, id }) => [kind, id])).toEqual(
      [known.journey, known.parentJourney].sort().map((id) => ['journey', id]),
    );
    expect(await index(stageId)).toBeCloseTo(35, 6);
    expect(await relationsOf(a.id)).toMatchObject([
      { kind: 'coordinates_with', ratified: false, coordinatorId: known.people.mira, note: 'One letter' },
    ]);

    const all = { initiativeIds: [c.id, a.id, b.id], ratified: true };
    const ratified = (await boardMember.post('/v1/coordinations', all).expect(201)).body;
    expect(ratified.pairs.map(({ step }: { step: string }) => step)).toEqual(['ratified', 'made', 'made']);
    expect(ratified.gains[0]).toMatchObject({ id: stageId, gain: expect.closeTo(35, 6) });
    expect(await index(stageId)).toBeCloseTo(0, 6);
    expect(ratified.can).toEqual({ delete: true });
    expect((await viewer.get(`/v1/coordinations/${ratified.id}`).expect(200)).body.can).toEqual({ delete: false });
    const listed = (await viewer.get(`/v1/coordinations?initiativeId=${c.id}`).expect(200)).body.items;
    expect(listed).toMatchObject([{ id: ratified.id, initiatives: [{ id: a.id }, { id: b.id }, { id: c.id }] }]);

    const path = `/v1/coordinations/${ratified.id}`;
    await boardMember.del(path).expect(428);
    await boardMember.del(path, '"7-x"').expect(412);
    expect((await productOwner.del(path, '*').expect(403)).body.type).toBe('/problems/board_only');
    await boardMember.del(path, '*').expect(204);
    await boardMember.get(path).expect(404);
    expect(await index(stageId)).toBeCloseTo(35, 6);
    await productOwner.del(`/v1/coordinations/${made.body.id}`, '*').expect(204);
    expect(await index(stageId)).toBeCloseTo(50, 6);
    expect(await relationsOf(a.id)).toEqual([]);
  });

  it('takes the initiatives that a finding names', async () => {
    const stageId = known.stages[1];
    const a = await underway(known.teams.billing, 5, stageId);
    const b = await underway(known.teams.claims, 5, stageId);
    await t.app.get(FindingsFollowing, { strict: false }).catchUp(owner.organisationId);
    const findings = (await owner.get(`/v1/findings?kind=change_collision&kind=fragmentation&limit=100`).expect(200))
      .body.items as { id: string; records: { type: string; id: string }[] }[];
    const finding = findings.find(({ records }) =>
      [a.id, b.id].every((id) => records.some((record) => record.type === 'initiative' && record.id === id)),
    );
    if (finding) {
      const made = (await owner.post('/v1/coordinations', { findingId: finding.id }).expect(201)).body;
      expect(made).toMatchObject({ findingId: finding.id, initiatives: [{ id: a.id }, { id: b.id }] });
    }
    const alone = findings.find(({ records }) => records.filter(({ type }) => type === 'initiative').length < 2);
    if (alone) {
      const refused = (await owner.post('/v1/coordinations', { findingId: alone.id }).expect(422)).body;
      expect(faults(refused)).toEqual(['/findingId nothing_to_coordinate']);
    }
    expect(findings.length).toBeGreaterThan(0);
    const theirs = (await stranger.post('/v1/coordinations', { findingId: findings[0]!.id }).expect(422)).body;
    expect(faults(theirs)).toEqual(['/findingId unknown_reference']);
  });

  it('refuses what cannot be coordinated, and leaves nothing half done', async () => {
    const [a, b, done] = [await propose(), await propose(), await propose()];
    const post = (body: object, by: TestActor = owner) => by.post('/v1/coordinations', body);
    await boardMember.post(`/v1/initiatives/${done.id}/transitions`, { to: 'stopped', reason: 'Enough' }).expect(200);
    expect(faults((await post({}).expect(422)).body)).toEqual(['/initiativeIds either_or']);
    expect(faults((await post({ initiativeIds: [a.id, b.id], findingId: NOBODY }).expect(422)).body)).toEqual([
      '/initiativeIds either_or',
    ]);
    expect(faults((await post({ initiativeIds: [a.id, a.id] }).expect(422)).body)).toEqual([
      '/initiativeIds/1 duplicate_item',
    ]);
    await post({ initiativeIds: [a.id] }).expect(422);
    expect(faults((await post({ initiativeIds: [a.id, done.id, NOBODY] }).expect(422)).body)).toEqual([
      '/initiativeIds/1 is_final',
      '/initiativeIds/2 unknown_reference',
    ]);
    expect(faults((await post({ initiativeIds: [a.id, b.id], coordinatorId: NOBODY }).expect(422)).body)).toEqual([
      '/coordinatorId unknown_reference',
    ]);
    const board = await post({ initiativeIds: [a.id, b.id], ratified: true }, productOwner).expect(403);
    expect(board.body.type).toBe('/problems/board_only');
    const key = (await owner.post('/v1/api-keys', { name: 'Jira', scopes: ['initiatives:relate'] }).expect(201)).body;
    const machine = caller(t, key.secret as string);
    await machine.post('/v1/coordinations', { initiativeIds: [a.id, b.id], ratified: true }).expect(403);
    await post({ initiativeIds: [a.id, b.id] }, viewer).expect(403);
    await post({ initiativeIds: [a.id, b.id] }, stranger).expect(422);
    expect((await read(a.id)).version).toBe(a.version);
    const made = (await machine.post('/v1/coordinations', { initiativeIds: [a.id, b.id] }).expect(201)).body;
    await stranger.get(`/v1/coordinations/${made.id}`).expect(404);
    await stranger.del(`/v1/coordinations/${made.id}`, '*').expect(404);
    expect((await stranger.get(`/v1/coordinations?initiativeId=${a.id}`).expect(200)).body.items).toEqual([]);
  });

  it('leaves what was merged or related by somebody else as it is', async () => {
    const [a, b, c] = [await propose(), await propose(), await propose()];
    await relate(a.id, 'coordinates_with', b.id);
    const made = (await owner.post('/v1/coordinations', { initiativeIds: [a.id, b.id, c.id] }).expect(201)).body;
    expect(made.pairs.map(({ step }: { step: string }) => step)).toEqual(['known', 'made', 'made']);
    await merge(a.id, [c.id]).expect(201);
    await owner.del(`/v1/coordinations/${made.id}`, '*').expect(204);
    expect((await relationsOf(a.id)).map(({ kind }) => kind).sort()).toEqual(['coordinates_with', 'merged_into']);
  });
});
