import { caller, memberWith, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { type Answered, merging } from '../support/merging.js';
import { startTestApp, type TestApp } from '../support/test-app.js';
import { upload } from '../support/uploads.js';

let t: TestApp;
let owner: TestActor;
let boardMember: TestActor;
let admin: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  boardMember = await memberWith(t, owner, ['board_member']);
  admin = await memberWith(t, owner, ['admin']);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const { propose, read, relate, relationsOf, merge } = merging(
  () => owner,
  () => boardMember,
);

describe('merging', () => {
  it('carries links, relations and references over, and leaves a trace', async () => {
    const [pay, understand] = known.stages;
    const a = await propose({
      title: 'A',
      effort: 30,
      stages: [{ stageId: pay }],
      goals: [{ goalId: known.goals[0], contribution: 'Clear words' }],
      kpis: [{ kpiId: known.kpis[0], expectedChange: 3 }],
      externalReferences: [{ source: 'jira', externalId: 'A-1' }],
    });
    const b = await propose({
      title: 'B',
      effort: 10,
      deliveryStatus: 'underway',
      stages: [
        { stageId: pay, share: 0.5, channelIds: [known.channel] },
        { stageId: understand, share: 0.5 },
      ],
      goals: [{ goalId: known.goals[1], contribution: 'Fewer questions' }],
      kpis: [{ kpiId: known.kpis[0] }, { kpiId: known.kpis[1], expectedChange: -2 }],
      externalReferences: [{ source: 'jira', externalId: 'B-1', key: 'CXP-1' }],
    });
    const other = await propose({ title: 'Other' });
    const within = await relate(a.id, 'duplicates', b.id);
    const moved = await relate(b.id, 'depends_on', other.id, { note: 'first the letters' });

    const preview = (await viewer.post('/v1/merges/previews', { intoId: a.id, fromIds: [b.id] }).expect(200)).body;
    expect(preview).toMatchObject({ ready: true, conflicts: [], into: { key: a.key }, from: [{ version: 3 }] });
    expect(await read(a.id)).toMatchObject({ goals: [{ goalId: known.goals[0] }] });

    const made = await merge(a.id, [b.id]).expect(201);
    expect(made.headers['location']).toBe(`/v1/merges/${made.body.id}`);
    expect(made.body.carriedOver).toEqual(preview.carriedOver);
    expect(made.body).toMatchObject({ into: { id: a.id }, from: [{ id: b.id, state: 'merged' }], can: { undo: true } });
    expect(made.body.carriedOver.effort).toMatchObject({ before: 30, after: 30, freed: 10, choice: 'keep' });
    expect(await read(a.id)).toMatchObject({
      version: a.version + 2,
      title: 'A',
      effort: 30,
      deliveryStatus: 'underway',
      stages: [
        { stageId: pay, share: 0.875, channelIds: [known.channel] },
        { stageId: understand, share: 0.125 },
      ],
      goals: [{ goalId: known.goals[0] }, { goalId: known.goals[1], contribution: 'Fewer questions' }],
      kpis: [
        { kpiId: known.kpis[0], expectedChange: 3 },
        { kpiId: known.kpis[1], expectedChange: -2 },
      ],
      externalReferences: [{ externalId: 'A-1' }, { externalId: 'B-1', key: 'CXP-1' }],
    });
    expect(await read(b.id)).toMatchObject({ state: 'merged', externalReferences: [], title: 'B' });
    const relations = await relationsOf(a.id);
    expect(relations.map(({ id }) => id)).not.toContain(within.id);
    expect(relations).toContainEqual(
      expect.objectContaining({ id: moved.id, fromId: a.id, toId: other.id, note: 'first the letters' }),
    );
    expect(relations).toContainEqual(expect.objectContaining({ kind: 'merged_into', fromId: b.id, toId: a.id }));

    const lineage = (await viewer.get(`/v1/initiatives/${b.id}/lineage`).expect(200)).body;
    expect(lineage).toMatchObject({ current: { id: a.id }, steps: [{ mergeId: made.body.id, into: { id: a.id } }] });
    const listed = (await viewer.get(`/v1/merges?initiativeId=${b.id}&undone=false`).expect(200)).body;
    expect(listed.items).toMatchObject([{ id: made.body.id, can: { undo: false } }]);
    expect((await viewer.get(`/v1/merges?initiativeId=${other.id}`).expect(200)).body.items).toEqual([]);
    await viewer.get(`/v1/merges/${made.body.id}`).expect(200);
    const history = (await viewer.get(`/v1/initiatives/${b.id}/history`).expect(200)).body.items;
    expect(history).toContainEqual(
      expect.objectContaining({ what: 'initiative.moved', reason: 'The same work twice' }),
    );
  });

  it('waits for a choice where promises differ, naming each', async () => {
    const kpi = (expectedChange: number) => ({ kpis: [{ kpiId: known.kpis[0], expectedChange }] });
    const [a, b] = [await propose(kpi(3)), await propose(kpi(-1))];
    const refused = await merge(a.id, [b.id]).expect(409);
    expect(refused.body).toMatchObject({
      type: '/problems/merge_unresolved',
      conflicts: [{ about: 'kpi', recordId: known.kpis[0], choices: ['keep', 'take', 'sum'], needed: true }],
    });
    const resolutions = { kpis: [{ kpiId: known.kpis[0], choice: 'sum' }], effort: 'sum', goals: [] };
    expect(faults((await merge(a.id, [b.id], { resolutions }).expect(422)).body)).toEqual([
      '/resolutions/effort effort_unknown',
      '/resolutions/effort effort_unknown',
    ]);
    await merge(a.id, [b.id], { resolutions: { ...resolutions, effort: 'keep' } }).expect(201);
    expect(await read(a.id)).toMatchObject({ kpis: [{ expectedChange: 2 }] });
  });

  it('keeps one programme, and none that would lie under the survivor', async () => {
    const [a, b, one, two, part] = await Promise.all([1, 2, 3, 4, 5].map(() => propose()));
    await relate(a!.id, 'part_of', one!.id);
    await relate(b!.id, 'part_of', two!.id);
    const refused = (await merge(a!.id, [b!.id]).expect(409)).body;
    expect(refused.conflicts).toMatchObject([{ about: 'programme', choices: ['keep', 'take'] }]);
    await merge(a!.id, [b!.id], { resolutions: { programme: { choice: 'take' } } }).expect(201);
    expect((await relationsOf(a!.id)).filter(({ kind, fromId }) => kind === 'part_of' && fromId === a!.id)).toEqual([
      expect.objectContaining({ toId: two!.id }),
    ]);
    await relate(part!.id, 'part_of', a!.id);
    const deep = await propose();
    await relate(deep.id, 'part_of', part!.id);
    const circle = (await merge(deep.id, [a!.id]).expect(201)).body;
    expect(circle.carriedOver.relations).toContainEqual(expect.objectContaining({ fromId: deep.id, fate: 'circular' }));
    expect(await relationsOf(deep.id)).toContainEqual(
      expect.objectContaining({ kind: 'part_of', fromId: deep.id, toId: two!.id }),
    );
  });

  it('is the board’s, in person, and of one’s own organisation', async () => {
    const [a, b] = [await propose(), await propose()];
    const theirs = (await stranger.post('/v1/initiatives', { title: 'Theirs' }).expect(201)).body as Answered;
    await merge(a.id, [b.id], {}, admin).expect(403);
    await merge(a.id, [b.id], {}, viewer).expect(403);
    const key = (await owner.post('/v1/api-keys', { name: 'Jira', scopes: ['initiatives:amend'] }).expect(201)).body;
    await caller(t, key.secret as string)
      .post('/v1/merges', { intoId: a.id, fromIds: [b.id], reason: 'No' })
      .expect(403);
    expect(faults((await merge(a.id, [theirs.id]).expect(422)).body)).toEqual(['/fromIds/0 unknown_reference']);
    expect(faults((await merge(a.id, [b.id], {}, stranger).expect(422)).body)).toEqual([
      '/intoId unknown_reference',
      '/fromIds/0 unknown_reference',
    ]);
    const made = (await merge(a.id, [b.id]).expect(201)).body;
    await stranger.get(`/v1/merges/${made.id}`).expect(404);
    await stranger.post(`/v1/merges/${made.id}/undo`, {}).expect(404);
    await stranger.get(`/v1/initiatives/${a.id}/lineage`).expect(404);
    await admin.post(`/v1/merges/${made.id}/undo`, {}).expect(403);
    expect((await stranger.get('/v1/merges').expect(200)).body.items).toEqual([]);
  });

  it('refuses itself, twice, final ones, and circles, and says what to do', async () => {
    const [a, b, c] = [await propose(), await propose(), await propose()];
    expect(faults((await merge(a.id, [a.id, b.id, b.id, NOBODY]).expect(422)).body)).toEqual([
      '/fromIds/0 self_merge',
      '/fromIds/2 duplicate_item',
      '/fromIds/3 unknown_reference',
    ]);
    await boardMember.post('/v1/merges', { intoId: 'x', fromIds: [], colour: 'red' }).expect(422);
    await merge(a.id, [b.id]).expect(201);
    expect((await merge(c.id, [b.id]).expect(409)).body.detail).toContain(`${b.key} was merged into ${a.key}`);
    expect((await merge(b.id, [a.id]).expect(409)).body.type).toBe('/problems/already_merged');
    await boardMember.post(`/v1/initiatives/${c.id}/transitions`, { to: 'stopped', reason: 'Enough' }).expect(200);
    expect((await merge(c.id, [a.id]).expect(409)).body.type).toBe('/problems/merge_into_final');
    const dutch = await merge(a.id, [c.id]).set('accept-language', 'nl').expect(409);
    expect(dutch.body).toMatchObject({ type: '/problems/merge_of_final' });
    expect(dutch.body.detail).toContain('Heropen het eerst');
    const reopened = await boardMember
      .post(`/v1/initiatives/${b.id}/transitions`, { to: 'proposed', reason: 'Back' })
      .expect(409);
    expect(reopened.body.detail).toContain('undo the merge');
  });

  it('minds the versions that were read, and is done once per key', async () => {
    const [a, b] = [await propose(), await propose()];
    const versions = [{ initiativeId: b.id, version: b.version }];
    await owner.patch(`/v1/initiatives/${b.id}`, { effort: 3 }, '*').expect(200);
    expect((await merge(a.id, [b.id], { versions }).expect(412)).body.type).toBe('/problems/stale');
    const odd = [{ initiativeId: NOBODY, version: 1 }];
    expect(faults((await merge(a.id, [b.id], { versions: odd }).expect(422)).body)).toEqual([
      '/versions/0/initiativeId not_merged_here',
    ]);
    const now = { versions: [{ initiativeId: b.id, version: b.version + 1 }] };
    const first = await merge(a.id, [b.id], now).set('idempotency-key', `merge-${a.id}`).expect(201);
    const again = await merge(a.id, [b.id], now).set('idempotency-key', `merge-${a.id}`).expect(201);
    expect(again.body).toEqual(first.body);
  });
});

describe('a reference that a merge brought', () => {
  it('is found with the survivor, whose words stay, and the answer says so', async () => {
    const reference = (externalId: string) => ({ externalReferences: [{ source: 'jira', externalId }] });
    const a = await propose({ title: 'The survivor', ...reference('S-1') });
    const b = await propose({ title: 'The absorbed', ...reference('S-2') });
    const made = (await merge(a.id, [b.id]).expect(201)).body;
    const upsert = (externalId: string, body: object) =>
      owner.put(`/v1/initiatives/by-external/jira/${externalId}`, body).expect(200);
    const news = { title: 'The absorbed, renamed', effort: 7, deliveryStatus: 'underway' };
    const answer = (await upsert('S-2', news)).body;
    expect(answer).toMatchObject({ id: a.id, title: 'The survivor', effort: null, deliveryStatus: 'underway' });
    expect(answer.carriedOver).toEqual({ fromId: b.id, fromKey: b.key, ignored: ['title', 'effort'] });
    expect((await upsert('S-2', { deliveryStatus: 'done' })).body.carriedOver.ignored).toEqual(['deliveryStatus']);
    const renamed = { externalReferences: [{ source: 'jira', externalId: 'S-2', key: 'NEW-2' }] };
    expect((await upsert('S-2', renamed)).body).toMatchObject({
      externalReferences: [{ externalId: 'S-1' }, { externalId: 'S-2', key: 'NEW-2' }],
      carriedOver: { ignored: [] },
    });
    expect((await upsert('S-1', { title: 'Its own ticket' })).body).not.toHaveProperty('carriedOver');
    const refused = (await boardMember.post(`/v1/merges/${made.id}/undo`, {}).expect(409)).body;
    expect(refused).toMatchObject({
      type: '/problems/merge_changed_since',
      changes: [{ initiativeId: a.id, key: a.key, fields: ['title', 'deliveryStatus', 'externalReferences'] }],
      laterMergeIds: [],
    });
    await owner.patch(`/v1/initiatives/${a.id}`, { title: 'The survivor', deliveryStatus: 'not_started' }, '*');
    await upsert('S-2', { externalReferences: [{ source: 'jira', externalId: 'S-2', key: null }] });
    await boardMember.post(`/v1/merges/${made.id}/undo`, {}).expect(200);
    expect((await upsert('S-2', { title: 'On its own again' })).body).toMatchObject({ id: b.id });
  });

  it('changes nothing in an import, which says so', async () => {
    const rows = (title: string) =>
      JSON.stringify([
        { id: 'I-1', title: 'Survivor' },
        { id: 'I-2', title },
      ]);
    const options = { source: 'sheet', mapping: { externalId: 'id', title: 'title' } };
    const bring = async (title: string) => {
      const { body } = await upload(t, owner, rows(title), options, 'rows.json').expect(201);
      await owner.post(`/v1/imports/${body.id}/commit`, {}).expect(200);
      return (await owner.get(`/v1/imports/${body.id}/rows`).expect(200)).body.items as {
        action: string;
        initiativeId: string;
        problems: { code: string; message: string }[];
      }[];
    };
    await bring('Absorbed');
    const made = (await owner.get('/v1/initiatives?source=sheet&sort=key').expect(200)).body.items as Answered[];
    const [a, b] = made as [Answered, Answered];
    await merge(a.id, [b.id]).expect(201);
    const version = (await read(a.id)).version;
    const again = await bring('Absorbed, renamed');
    expect(again.map(({ action }) => action)).toEqual(['unchanged', 'unchanged']);
    expect(again[1]?.problems).toMatchObject([{ code: 'carried_by_merge' }]);
    expect(again[1]?.problems[0]?.message).toContain(`made for ${b.key}, which was merged into ${a.key}`);
    expect(await read(a.id)).toMatchObject({ title: 'Survivor', version });
  });
});
