import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let boardMember: TestActor;
let admin: TestActor;
let productOwner: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  boardMember = await memberWith(t, owner, ['board_member']);
  admin = await memberWith(t, owner, ['admin']);
  productOwner = await memberWith(t, owner, ['product_owner']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const propose = async (title = 'Something'): Promise<string> =>
  (await owner.post('/v1/initiatives', { title }).expect(201)).body.id as string;
const move = (id: string, to: string, reason?: string, by: TestActor = boardMember) =>
  by.post(`/v1/initiatives/${id}/transitions`, { to, ...(reason ? { reason } : {}) });
const version = async (id: string): Promise<number> =>
  (await owner.get(`/v1/initiatives/${id}`).expect(200)).body.version as number;

describe('the lifecycle', () => {
  it('goes from proposed to closed by the board, one version a step', async () => {
    const id = await propose();
    await move(id, 'in_review', undefined, owner).expect(200);
    for (const to of ['approved', 'in_delivery', 'measuring', 'closed']) {
      const moved = await move(id, to).expect(200);
      expect(moved.body.state).toBe(to);
    }
    expect(await version(id)).toBe(6);
    await move(id, 'measuring', 'Not done after all').expect(200);
  });

  it('lists what is possible now and why the rest is not', async () => {
    const id = await propose();
    const options = (await boardMember.get(`/v1/initiatives/${id}/transitions`).expect(200)).body;
    expect(options.state).toBe('proposed');
    expect(options.items).toContainEqual({
      to: 'stopped',
      name: 'stop',
      possible: true,
      reasonNeeded: true,
      why: null,
      remarks: [],
    });
    expect(options.items).toContainEqual({
      to: 'approved',
      name: null,
      possible: false,
      reasonNeeded: false,
      why: 'not_from_here',
      remarks: [],
    });
    expect(options.items).toContainEqual(expect.objectContaining({ to: 'merged', why: 'by_merge_only' }));
    const forViewer = (await viewer.get(`/v1/initiatives/${id}/transitions`).expect(200)).body.items;
    expect(forViewer.filter(({ possible }: { possible: boolean }) => possible)).toEqual([]);
  });

  it('shows in can what the state allows, in the record and in the list alike', async () => {
    const id = await propose('What can be done');
    const can = async (by: TestActor) => {
      const one = (await by.get(`/v1/initiatives/${id}`).expect(200)).body;
      const list = (await by.get('/v1/initiatives?q=What%20can%20be%20done').expect(200)).body.items;
      expect(list).toEqual([one]);
      return one.can;
    };
    expect(await can(boardMember)).toMatchObject({ submit: true, approve: false, stop: true });
    await move(id, 'in_review').expect(200);
    expect(await can(boardMember)).toMatchObject({ submit: false, approve: true, stop: true });
    expect(await can(viewer)).toMatchObject({ submit: false, approve: false, stop: false });
    await move(id, 'stopped', 'No').expect(200);
    expect(await can(boardMember)).toMatchObject({ submit: false, approve: false, stop: false });
  });

  it('asks a reason where one is needed, and refuses what the machine does not know', async () => {
    const id = await propose();
    const noReason = await move(id, 'stopped').expect(422);
    expect(faults(noReason.body)).toEqual(['/reason required']);
    const impossible = await move(id, 'measuring').expect(409);
    expect(impossible.body.type).toBe('/problems/transition_impossible');
    await move(id, 'merged').expect(409);
    await move(id, 'nowhere').expect(422);
    await move(id, 'stopped', 'Overtaken by the new law').expect(200);
    await move(id, 'approved', 'No').expect(409);
    expect((await move(id, 'proposed', 'The law was withdrawn').expect(200)).body.state).toBe('proposed');
  });

  it('is the board’s, and nobody else’s', async () => {
    const id = await propose();
    await move(id, 'in_review', undefined, owner).expect(200);
    expect((await move(id, 'approved', undefined, admin).expect(403)).body.type).toBe('/problems/board_only');
    await move(id, 'approved', undefined, productOwner).expect(403);
    await move(id, 'stopped', 'I say so', viewer).expect(403);
    expect((await move(id, 'proposed', 'Mine', productOwner).expect(403)).body.type).toBe(
      '/problems/not_your_initiative',
    );
    await move(id, 'approved', undefined, stranger).expect(404);
    await stranger.get(`/v1/initiatives/${id}/transitions`).expect(404);
  });

  it('minds the version when one is given, and repeats a step once per key', async () => {
    const id = await propose();
    const stale = boardMember.post(`/v1/initiatives/${id}/transitions`, { to: 'stopped', reason: 'No' });
    await stale.set('if-match', '"7-x"').expect(412);
    const send = () =>
      boardMember
        .post(`/v1/initiatives/${id}/transitions`, { to: 'stopped', reason: 'Enough' })
        .set('idempotency-key', `stop-${id}`);
    const first = await send().expect(200);
    expect((await send().expect(200)).body).toEqual(first.body);
  });
});

describe('relations', () => {
  const relate = (from: string, body: object, by: TestActor = owner) =>
    by.post(`/v1/initiatives/${from}/relations`, body);

  it('are made, read, amended and removed, each time a new version of both ends', async () => {
    const [a, b] = [await propose('A'), await propose('B')];
    const made = await relate(a, {
      kind: 'coordinates_with',
      toId: b,
      note: 'Same invoice',
      coordinatorId: known.people.jan,
    });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({
      fromId: a,
      toId: b,
      ratified: false,
      ratifiedBy: null,
      other: { id: b, title: 'B' },
    });
    const path = `/v1/initiatives/${a}/relations/${made.body.id}`;
    expect(made.headers['location']).toBe(path);
    expect([await version(a), await version(b)]).toEqual([2, 2]);
    expect((await owner.get(path).expect(200)).body).toEqual(made.body);
    const fromB = (await owner.get(`/v1/initiatives/${b}/relations`).expect(200)).body;
    expect(fromB).toMatchObject({ items: [{ id: made.body.id, other: { id: a } }], nextCursor: null });

    await owner.patch(path, { note: 'x' }).expect(428);
    const ratified = await boardMember.patch(path, { ratified: true }, made.headers['etag']).expect(200);
    expect(ratified.body).toMatchObject({ ratified: true, ratifiedBy: boardMember.memberId, version: 2 });
    await owner.patch(path, { note: 'x' }, made.headers['etag']).expect(412);
    expect([await version(a), await version(b)]).toEqual([3, 3]);
    await productOwner.del(path, '*').expect(403);
    await owner.del(path).expect(428);
    await owner.del(path, made.headers['etag']).expect(412);
    await boardMember.del(path, '*').expect(204);
    await owner.get(path).expect(404);
    expect([await version(a), await version(b)]).toEqual([4, 4]);
  });

  it('are ratified by board members and directors only', async () => {
    const [a, b] = [await propose(), await propose()];
    const refused = await relate(a, { kind: 'coordinates_with', toId: b, ratified: true }, productOwner).expect(403);
    expect(refused.body.type).toBe('/problems/board_only');
    const made = await relate(a, { kind: 'coordinates_with', toId: b }, productOwner).expect(201);
    const path = `/v1/initiatives/${a}/relations/${made.body.id}`;
    await productOwner.patch(path, { ratified: true }, '*').expect(403);
    await admin.patch(path, { ratified: true }, '*').expect(403);
    await relate(a, { kind: 'depends_on', toId: b, ratified: true }).expect(422);
  });

  it('are refused when unknown, to itself, twice, or by a merge', async () => {
    const [a, b] = [await propose(), await propose()];
    await relate(a, { kind: 'coordinates_with', toId: b }).expect(201);
    const codes = async (from: string, body: object) => faults((await relate(from, body).expect(422)).body);
    expect(await codes(b, { kind: 'coordinates_with', toId: a })).toEqual(['/toId already_related']);
    expect(await codes(a, { kind: 'depends_on', toId: a })).toEqual(['/toId self_relation']);
    expect(await codes(a, { kind: 'merged_into', toId: b })).toEqual(['/kind by_merge_only']);
    expect(await codes(a, { kind: 'depends_on', toId: NOBODY, coordinatorId: NOBODY })).toEqual([
      '/toId unknown_reference',
      '/coordinatorId unknown_reference',
    ]);
    const theirs = (await stranger.post('/v1/initiatives', { title: 'Theirs' }).expect(201)).body.id;
    expect(await codes(a, { kind: 'depends_on', toId: theirs })).toEqual(['/toId unknown_reference']);
    await relate(NOBODY, { kind: 'depends_on', toId: b }).expect(404);
    await relate(a, { kind: 'depends_on', toId: b }, stranger).expect(404);
    await relate(a, { kind: 'depends_on', toId: b }, viewer).expect(403);
    await stranger.get(`/v1/initiatives/${a}/relations`).expect(404);
  });

  it('keep programmes a tree with one parent', async () => {
    const [top, middle, leaf, other] = [await propose(), await propose(), await propose(), await propose()];
    await relate(middle, { kind: 'part_of', toId: top }).expect(201);
    await relate(leaf, { kind: 'part_of', toId: middle }).expect(201);
    const circular = await relate(top, { kind: 'part_of', toId: leaf }).expect(422);
    expect(faults(circular.body)).toEqual(['/toId circular']);
    const second = await relate(leaf, { kind: 'part_of', toId: other }).expect(422);
    expect(faults(second.body)).toEqual(['/kind second_programme']);
  });

  it('keep programmes a tree when two are made part of each other at the same moment', async () => {
    const [a, b] = [await propose(), await propose()];
    const answers = await Promise.all([
      relate(a, { kind: 'part_of', toId: b }),
      relate(b, { kind: 'part_of', toId: a }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 422]);
  });
});

describe('comments', () => {
  it('are made once per key and listed newest first', async () => {
    const id = await propose();
    const path = `/v1/initiatives/${id}/comments`;
    const say = (text: string) =>
      productOwner.post(path, { text }).set('idempotency-key', `${id} ${text}`.replace(/ /g, '-'));
    const first = await say('one').expect(201);
    expect(first.body).toMatchObject({ text: 'one', authorId: productOwner.memberId, initiativeId: id });
    expect((await say('one').expect(201)).body).toEqual(first.body);
    await say('two').expect(201);
    const texts = (await viewer.get(path).expect(200)).body.items.map(({ text }: { text: string }) => text);
    expect(texts).toEqual(['two', 'one']);
    await owner.post(path, { text: '' }).expect(422);
    await viewer.post(path, { text: 'three' }).expect(403);
    await stranger.get(path).expect(404);
    await stranger.post(path, { text: 'three' }).expect(404);
    expect(await version(id)).toBe(1);
  });
});

describe('history', () => {
  it('says who changed what when, newest first, page by page', async () => {
    const id = await propose('First title');
    const other = await propose();
    await owner.patch(`/v1/initiatives/${id}`, { title: 'Second title', effort: 3 }, '*').expect(200);
    await move(id, 'stopped', 'Enough').expect(200);
    await owner.post(`/v1/initiatives/${id}/relations`, { kind: 'depends_on', toId: other }).expect(201);
    const history = (await viewer.get(`/v1/initiatives/${id}/history`).expect(200)).body.items;
    expect(history.map(({ what }: { what: string }) => what)).toEqual([
      'initiative.related',
      'initiative.moved',
      'initiative.amended',
      'initiative.proposed',
    ]);
    expect(history[1]).toMatchObject({ reason: 'Enough', by: { kind: 'member', id: boardMember.memberId } });
    expect(history[2].changes).toEqual([
      { field: 'title', before: 'First title', after: 'Second title' },
      { field: 'effort', before: null, after: 3 },
    ]);
    const page = (await owner.get(`/v1/initiatives/${id}/history?limit=3`).expect(200)).body;
    const rest = await owner.get(`/v1/initiatives/${id}/history?limit=3&cursor=${page.nextCursor}`).expect(200);
    expect([...page.items, ...rest.body.items]).toEqual(history);
    await stranger.get(`/v1/initiatives/${id}/history`).expect(404);
  });
});
