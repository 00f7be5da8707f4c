import { caller, memberWith, signUp, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let analyst: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  analyst = await memberWith(t, owner, ['analyst']);
  stranger = await signUp(t);
});
afterAll(() => t.close());

const trail = async (query = '', actor = owner) => (await actor.get(`/v1/audit${query}`).expect(200)).body;
const names = (page: { items: { name: string }[] }) => page.items.map(({ name }) => name);

describe('the audit trail', () => {
  it('tells who changed what, before and after, by which request', async () => {
    const created = await analyst.post('/v1/teams', { name: 'Oude naam' }).expect(201);
    const { id } = created.body;
    const amended = await owner
      .patch(`/v1/teams/${id}`, { name: 'Nieuwe naam' }, '*')
      .set('x-request-id', 'a-request-of-mine')
      .expect(200);
    const { items } = await trail(`?recordType=team&recordId=${id}`);
    expect(items).toMatchObject([
      {
        name: 'team.amended',
        record: { type: 'team', id },
        actor: { kind: 'member', id: owner.memberId, name: 'Iris Vos' },
        requestId: 'a-request-of-mine',
        before: { name: 'Oude naam' },
        after: { name: 'Nieuwe naam' },
      },
      { name: 'team.created', actor: { id: analyst.memberId }, before: null, after: { name: 'Oude naam' } },
    ]);
    await owner.patch(`/v1/teams/${id}`, { name: 'Nieuwe naam' }, amended.headers['etag']).expect(200);
    await owner.patch(`/v1/teams/${id}`, { parentId: id }, '*').expect(422);
    expect((await trail(`?recordId=${id}`)).items).toHaveLength(2);
  });

  it('is filtered by actor, by what happened and by time', async () => {
    const before = new Date().toISOString();
    const team = await analyst.post('/v1/teams', { name: 'Gezocht' }).expect(201);
    await analyst.del(`/v1/teams/${team.body.id}`, '*').expect(204);
    expect(names(await trail(`?actorId=${analyst.memberId}&from=${before}`))).toEqual(['team.deleted', 'team.created']);
    expect(names(await trail(`?name=team.deleted&from=${before}`))).toEqual(['team.deleted']);
    expect(names(await trail(`?name=team.deleted&name=team.created&from=${before}`))).toHaveLength(2);
    expect(names(await trail(`?recordId=${team.body.id}&to=${before}`))).toEqual([]);
    expect(names(await trail('?sort=occurredAt&limit=1'))).toEqual(['organisation.signed_up']);
    expect(names(await trail('?from=2999-01-01T00:00:00Z'))).toEqual([]);
    const refused = await owner.get('/v1/audit?from=yesterday&recordId=7&who=me&sort=name').expect(422);
    expect(refused.body.errors.map((fault: { pointer: string }) => fault.pointer).sort()).toEqual([
      '#query/from',
      '#query/recordId',
      '#query/who',
    ]);
  });

  it('pages through everything once, while more is written', async () => {
    const seen: string[] = [];
    let query = '?limit=3';
    for (;;) {
      const page = await trail(query);
      seen.push(...page.items.map((item: { id: string }) => item.id));
      if (!page.nextCursor) break;
      await owner.post('/v1/teams', { name: `Tussendoor ${seen.length}` }).expect(201);
      query = `?limit=3&cursor=${encodeURIComponent(page.nextCursor)}`;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect([...seen].sort().reverse()).toEqual(seen);
    const misused = await stranger.get(`/v1/audit${query}`);
    expect(misused.status).toBe(422);
  });

  it('is for administrators, directors, board members and machines with that scope', async () => {
    for (const role of ['viewer', 'product_owner', 'analyst'] as const)
      await (await memberWith(t, owner, [role])).get('/v1/audit').expect(403);
    for (const role of ['board_member', 'director', 'admin'] as const)
      await (await memberWith(t, owner, [role])).get('/v1/audit').expect(200);
    const key = await owner.post('/v1/api-keys', { name: 'BI', scopes: ['audit:read'] }).expect(201);
    await caller(t, key.body.secret).get('/v1/audit').expect(200);
  });

  it('is each organisation’s own', async () => {
    const team = await owner.post('/v1/teams', { name: 'Ommuurd' }).expect(201);
    expect(names(await trail(`?recordId=${team.body.id}`, stranger))).toEqual([]);
    expect(names(await trail('', stranger)).sort()).toEqual([
      'member.joined',
      'organisation.signed_up',
      'session.opened',
    ]);
  });
});
