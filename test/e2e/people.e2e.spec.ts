import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { faultsByPointer, NOBODY } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
});
afterAll(() => t.close());

describe('teams', () => {
  it('are made, read, listed, amended and deleted', async () => {
    const created = await owner.post('/v1/teams', { name: '  Klantcontact ' }).expect(201);
    expect(created.body).toMatchObject({ name: 'Klantcontact', parentId: null, version: 1, archivedAt: null });
    expect(created.headers['location']).toBe(`/v1/teams/${created.body.id}`);
    const { id } = created.body;

    const part = await owner.post('/v1/teams', { name: 'Facturen', parentId: id }).expect(201);
    const listed = await owner.get(`/v1/teams?parentId=${id}`).expect(200);
    expect(listed.body).toEqual({ items: [part.body], nextCursor: null });

    const read = await owner.get(`/v1/teams/${id}`).expect(200);
    expect(read.headers['etag']).toBe(created.headers['etag']);
    await owner
      .get(`/v1/teams/${id}`)
      .set('if-none-match', read.headers['etag'] ?? '')
      .expect(304);

    const amended = await owner.patch(`/v1/teams/${id}`, { name: 'Klantenservice' }, read.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ name: 'Klantenservice', version: 2 });

    const refused = await owner.del(`/v1/teams/${id}`, amended.headers['etag']).expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/still_referred_to', references: { teams: 1 } });
    expect(refused.body.detail).toContain('(1 team)');
    await owner.del(`/v1/teams/${part.body.id}`, part.headers['etag']).expect(204);
    await owner.del(`/v1/teams/${id}`, amended.headers['etag']).expect(204);
    await owner.get(`/v1/teams/${id}`).expect(404);
  });

  it('are archived: out of the list of choices, still there to be read', async () => {
    const team = await owner.post('/v1/teams', { name: 'Opgeheven' }).expect(201);
    const archived = await owner.patch(`/v1/teams/${team.body.id}`, { archived: true }, '*').expect(200);
    expect(archived.body.archivedAt).not.toBeNull();
    const names = async (query: string) =>
      (await owner.get(`/v1/teams${query}`).expect(200)).body.items.map((item: { name: string }) => item.name);
    expect(await names('')).not.toContain('Opgeheven');
    expect(await names('?archived=true')).toEqual(['Opgeheven']);
    await owner.get(`/v1/teams/${team.body.id}`).expect(200);
  });

  it('page by a cursor that belongs to one list, one filter and one organisation', async () => {
    for (const name of ['Alfa', 'Beta', 'Gamma']) await owner.post('/v1/teams', { name: `Pagina ${name}` }).expect(201);
    const first = await owner.get('/v1/teams?q=pagina&limit=2').expect(200);
    expect(first.body.items.map((item: { name: string }) => item.name)).toEqual(['Pagina Alfa', 'Pagina Beta']);
    const cursor = encodeURIComponent(first.body.nextCursor);
    const second = await owner.get(`/v1/teams?q=pagina&limit=2&cursor=${cursor}`).expect(200);
    expect(second.body).toMatchObject({ items: [{ name: 'Pagina Gamma' }], nextCursor: null });
    const misused = await owner.get(`/v1/teams?q=beta&cursor=${cursor}`).expect(422);
    expect(faultsByPointer(misused.body)).toEqual({ '#query/cursor': 'bad_cursor' });
    await stranger.get(`/v1/teams?q=pagina&limit=2&cursor=${cursor}`).expect(422);
  });

  it('are not for a viewer to change', async () => {
    const { body } = await owner.post('/v1/teams', { name: 'Alleen lezen' }).expect(201);
    const seen = await viewer.get(`/v1/teams/${body.id}`).expect(200);
    expect(seen.body.can).toEqual({ amend: false, delete: false });
    await viewer.post('/v1/teams', { name: 'Stiekem' }).expect(403);
    await viewer.patch(`/v1/teams/${body.id}`, { name: 'Stiekem' }, '*').expect(403);
    await viewer.del(`/v1/teams/${body.id}`, '*').expect(403);
  });

  it('of another organisation do not exist', async () => {
    const { body } = await owner.post('/v1/teams', { name: 'Ommuurd' }).expect(201);
    await stranger.get(`/v1/teams/${body.id}`).expect(404);
    await stranger.patch(`/v1/teams/${body.id}`, { name: 'Gekaapt' }, '*').expect(404);
    await stranger.del(`/v1/teams/${body.id}`, '*').expect(404);
    const refused = await stranger.post('/v1/teams', { name: 'Onder een vreemde', parentId: body.id }).expect(422);
    expect(faultsByPointer(refused.body)).toEqual({ '/parentId': 'unknown_reference' });
    expect((await stranger.get('/v1/teams').expect(200)).body.items).toEqual([]);
  });

  it('are refused with every fault named and nothing stored', async () => {
    const refused = await owner.post('/v1/teams', { name: '', parentId: 'nowhere', colour: 'red' }).expect(422);
    expect(refused.headers['content-type']).toContain('application/problem+json');
    expect(faultsByPointer(refused.body)).toEqual({
      '/name': 'too_short',
      '/parentId': 'bad_format',
      '/colour': 'unknown_field',
    });

    const above = await owner.post('/v1/teams', { name: 'Boven' }).expect(201);
    const below = await owner.post('/v1/teams', { name: 'Onder', parentId: above.body.id }).expect(201);
    const circle = await owner.patch(`/v1/teams/${above.body.id}`, { parentId: below.body.id }, '*').expect(422);
    expect(faultsByPointer(circle.body)).toEqual({ '/parentId': 'circular' });
    const twice = await owner.post('/v1/teams', { name: 'boven' }).expect(409);
    expect(faultsByPointer(twice.body)).toEqual({ '/name': 'already_taken' });
    const unknown = await owner.post('/v1/teams', { name: 'Wees', parentId: NOBODY }).expect(422);
    expect(faultsByPointer(unknown.body)).toEqual({ '/parentId': 'unknown_reference' });
    expect((await owner.get('/v1/teams?q=wees').expect(200)).body.items).toEqual([]);
  });

  it('are not overwritten by somebody who read an older version', async () => {
    const team = await owner.post('/v1/teams', { name: 'Wedloop' }).expect(201);
    const path = `/v1/teams/${team.body.id}`;
    await owner.patch(path, { name: 'Eerste' }, team.headers['etag']).expect(200);
    await owner.patch(path, { name: 'Tweede' }, team.headers['etag']).expect(412);
    await owner.del(path, team.headers['etag']).expect(412);
    await owner.patch(path, { name: 'Derde' }).expect(428);
    await owner.del(path).expect(428);
    expect((await owner.get(path).expect(200)).body.name).toBe('Eerste');
  });
});

describe('people', () => {
  it('are made, read, found, amended and deleted', async () => {
    const team = await owner.post('/v1/teams', { name: 'Team van Sanne' }).expect(201);
    const fields = { name: 'Sanne de Wit', email: 'sanne@example.org', teamId: team.body.id };
    const created = await owner.post('/v1/people', fields).expect(201);
    expect(created.body).toMatchObject({ ...fields, active: true, version: 1, can: { amend: true, delete: true } });
    const path = `/v1/people/${created.body.id}`;

    for (const query of ['q=SANNE', `teamId=${team.body.id}`, 'q=sanne@example.org&active=true']) {
      expect((await owner.get(`/v1/people?${query}`).expect(200)).body.items).toEqual([created.body]);
    }
    const left = await owner.patch(path, { active: false, email: null }, created.headers['etag']).expect(200);
    expect(left.body).toMatchObject({ name: 'Sanne de Wit', active: false, email: null, version: 2 });
    const held = await owner.del(`/v1/teams/${team.body.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ people: 1 });
    await owner.del(path, left.headers['etag']).expect(204);
    await owner.get(path).expect(404);
  });

  it('are not for a viewer to change', async () => {
    const { body } = await owner.post('/v1/people', { name: 'Ans Vast' }).expect(201);
    await viewer.get(`/v1/people/${body.id}`).expect(200);
    await viewer.post('/v1/people', { name: 'Stiekem' }).expect(403);
    await viewer.patch(`/v1/people/${body.id}`, { name: 'Stiekem' }, '*').expect(403);
    await viewer.del(`/v1/people/${body.id}`, '*').expect(403);
  });

  it('of another organisation do not exist', async () => {
    const team = await owner.post('/v1/teams', { name: 'Vreemd team' }).expect(201);
    const { body } = await owner.post('/v1/people', { name: 'Bo Muur' }).expect(201);
    await stranger.get(`/v1/people/${body.id}`).expect(404);
    await stranger.patch(`/v1/people/${body.id}`, { name: 'Gekaapt' }, '*').expect(404);
    await stranger.del(`/v1/people/${body.id}`, '*').expect(404);
    const refused = await stranger.post('/v1/people', { name: 'In een vreemd team', teamId: team.body.id }).expect(422);
    expect(faultsByPointer(refused.body)).toEqual({ '/teamId': 'unknown_reference' });
  });

  it('are refused with every fault named', async () => {
    const refused = await owner.post('/v1/people', { name: null, email: 'no address', active: 'yes', teamId: 7 });
    expect(refused.status).toBe(422);
    expect(Object.keys(faultsByPointer(refused.body)).sort()).toEqual(['/active', '/email', '/name', '/teamId']);
    await owner.post('/v1/people', { name: 'Een', email: 'dubbel@example.org' }).expect(201);
    const twice = await owner.post('/v1/people', { name: 'Twee', email: 'DUBBEL@example.org' }).expect(409);
    expect(faultsByPointer(twice.body)).toEqual({ '/email': 'already_taken' });
  });

  it('are not overwritten by somebody who read an older version', async () => {
    const person = await owner.post('/v1/people', { name: 'Wim Wedloop' }).expect(201);
    const path = `/v1/people/${person.body.id}`;
    await owner.patch(path, { name: 'Wim Eerst' }, person.headers['etag']).expect(200);
    await owner.patch(path, { name: 'Wim Laat' }, person.headers['etag']).expect(412);
    await owner.patch(path, { name: 'Wim Zonder' }).expect(428);
  });

  it('are made once when the same key is sent twice', async () => {
    const send = (name: string) => owner.post('/v1/people', { name }).set('idempotency-key', 'the-same-key');
    const [first, again] = [await send('Eenmaal').expect(201), await send('Eenmaal').expect(201)];
    expect(again.body.id).toBe(first.body.id);
    expect(again.headers['location']).toBe(first.headers['location']);
    expect((await send('Anders').expect(422)).body.type).toBe('/problems/idempotency_mismatch');
    expect((await owner.get('/v1/people?q=eenmaal').expect(200)).body.items).toHaveLength(1);
  });
});
