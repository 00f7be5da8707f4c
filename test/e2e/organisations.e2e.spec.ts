import { T_HIGH } from '../../src/radar/domain/text/similarity-model.js';
import request from 'supertest';
import { withClient } from '../../src/platform/database/roles.js';
import { address, invitationToken, memberWith, PASSWORD, signUp, type TestActor } from '../support/actors.js';
import { faultsByPointer } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let director: TestActor;
let viewer: TestActor;
let stranger: TestActor;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  director = await memberWith(t, owner, ['director']);
  viewer = await memberWith(t, owner, ['viewer']);
  stranger = await signUp(t);
});
afterAll(() => t.close());

const admin = <Row extends object>(sql: string, values: unknown[] = []) =>
  withClient(t.database.adminUrl, async (client) => (await client.query<Row>(sql, values)).rows);
const accept = (body: object) => request(t.http).post('/v1/invitations/accept').send(body);

describe('the organisation', () => {
  it('is read by every member, with the defaults of its settings', async () => {
    const { body, headers } = await viewer.get('/v1/organisation').expect(200);
    expect(body).toMatchObject({
      id: owner.organisationId,
      currency: 'EUR',
      effortUnit: 'fte_months',
      settings: {
        fragmentationThreshold: 30,
        overlapWeights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
        similarity: { high: 0.6, low: 0.3, text: T_HIGH },
        technologyWarning: 0.5,
        thinSample: 30,
        quorum: 1,
        agendaSeverity: 50,
      },
      can: { amend: false, amendSettings: false },
    });
    await viewer
      .get('/v1/organisation')
      .set('if-none-match', headers['etag'] ?? '')
      .expect(304);
  });

  it('is amended part by part; null goes back to a default', async () => {
    const before = await stranger.get('/v1/organisation').expect(200);
    const changes = { currency: 'USD', settings: { thinSample: 50, similarity: { low: 0.2 } } };
    const amended = await stranger.patch('/v1/organisation', changes, before.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({
      version: 2,
      name: before.body.name,
      currency: 'USD',
      settings: { thinSample: 50, similarity: { high: 0.6, low: 0.2 }, fragmentationThreshold: 30 },
    });
    const back = { settings: { thinSample: null } };
    const cleared = await stranger.patch('/v1/organisation', back, amended.headers['etag']).expect(200);
    expect(cleared.body.settings).toMatchObject({ thinSample: 30, similarity: { high: 0.6, low: 0.2 } });
    const same = await stranger.patch('/v1/organisation', { currency: 'USD' }, cleared.headers['etag']).expect(200);
    expect(same.body.version).toBe(cleared.body.version);
    await stranger.patch('/v1/organisation', { currency: 'EUR' }, before.headers['etag']).expect(412);
    await stranger.patch('/v1/organisation', { currency: 'EUR' }).expect(428);
  });

  it('refuses what contradicts itself, with every fault named', async () => {
    const refuse = async (settings: object) =>
      faultsByPointer((await owner.patch('/v1/organisation', { settings }, '*').expect(422)).body);
    expect(await refuse({ overlapWeights: { stage: 0.9 }, similarity: { low: 0.7 } })).toEqual({
      '/settings/overlapWeights': 'weights_sum',
      '/settings/similarity/low': 'not_below',
    });
    expect(await refuse({ fragmentationThreshold: 101, thinSample: 0.5, mood: 1, overlapWeights: { age: 1 } })).toEqual(
      {
        '/settings/fragmentationThreshold': 'bad_format',
        '/settings/thinSample': 'wrong_type',
        '/settings/mood': 'unknown_field',
        '/settings/overlapWeights/age': 'unknown_field',
      },
    );
    await viewer.patch('/v1/organisation', { name: 'Gekaapt' }, '*').expect(403);
    await director.patch('/v1/organisation', { name: 'Noordlicht' }, '*').expect(200);
  });
});

describe('members', () => {
  it('are listed, read and given roles that count from the next request on', async () => {
    const member = await memberWith(t, owner, ['viewer']);
    await member.post('/v1/teams', { name: 'Nog niet' }).expect(403);
    const read = await owner.get(`/v1/members/${member.memberId}`).expect(200);
    expect(read.body).toMatchObject({ email: member.email, roles: ['viewer'], personId: null });
    const path = `/v1/members/${member.memberId}`;
    const amended = await owner.patch(path, { roles: ['analyst', 'viewer'] }, read.headers['etag']).expect(200);
    expect(amended.body.roles).toEqual(['analyst', 'viewer']);
    await member.post('/v1/teams', { name: 'Nu wel' }).expect(201);
    const analysts = await owner.get('/v1/members?role=analyst').expect(200);
    expect(analysts.body.items).toEqual([amended.body]);
    await owner.patch(path, { roles: ['viewer'] }, read.headers['etag']).expect(412);
    await owner.patch(path, { roles: ['viewer'] }).expect(428);
  });

  it('page by name', async () => {
    const first = await owner.get('/v1/members?limit=2').expect(200);
    const rest = await owner.get(`/v1/members?limit=2&cursor=${encodeURIComponent(first.body.nextCursor)}`).expect(200);
    const names = [...first.body.items, ...rest.body.items].map((item: { name: string }) => item.name.toLowerCase());
    expect(names).toEqual([...names].sort());
    expect(new Set([...first.body.items, ...rest.body.items].map((item: { id: string }) => item.id)).size).toBe(4);
  });

  it('may be a person of the register, each another', async () => {
    const person = await owner.post('/v1/people', { name: 'Iris Vos' }).expect(201);
    const foreign = await stranger.post('/v1/people', { name: 'Vreemd' }).expect(201);
    const path = `/v1/members/${viewer.memberId}`;
    const linked = await owner.patch(path, { personId: person.body.id }, '*').expect(200);
    expect(linked.body.personId).toBe(person.body.id);
    const twice = await owner.patch(`/v1/members/${director.memberId}`, { personId: person.body.id }, '*').expect(409);
    expect(faultsByPointer(twice.body)).toEqual({ '/personId': 'already_taken' });
    const unknown = await owner.patch(path, { personId: foreign.body.id }, '*').expect(422);
    expect(faultsByPointer(unknown.body)).toEqual({ '/personId': 'unknown_reference' });
    const held = await owner.del(`/v1/people/${person.body.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ members: 1 });
    await owner.patch(path, { personId: null }, '*').expect(200);
    await owner.del(`/v1/people/${person.body.id}`, '*').expect(204);
  });

  it('are removed at once, and can come back by a new invitation', async () => {
    const member = await memberWith(t, owner, ['analyst']);
    await member.get('/v1/me').expect(200);
    await owner.del(`/v1/members/${member.memberId}`, '*').expect(204);
    await member.get('/v1/me').expect(401);
    await request(t.http).post('/v1/sessions/refresh').send({ refreshToken: member.refreshToken }).expect(401);
    await request(t.http).post('/v1/sessions').send({ email: member.email, password: PASSWORD }).expect(403);
    await owner.get(`/v1/members/${member.memberId}`).expect(404);
    await owner.del(`/v1/members/${member.memberId}`, '*').expect(404);

    const invitation = await owner.post('/v1/invitations', { email: member.email, roles: ['viewer'] }).expect(201);
    const token = invitationToken(t, owner.organisationId, invitation.body.id);
    const back = await accept({ token, password: PASSWORD }).expect(201);
    expect(back.body.member).toMatchObject({ id: member.memberId, roles: ['viewer'] });
  });

  it('keep at least one administrator', async () => {
    for (const change of [
      () => owner.patch(`/v1/members/${owner.memberId}`, { roles: ['director'] }, '*'),
      () => owner.del(`/v1/members/${owner.memberId}`, '*'),
    ]) {
      expect((await change().expect(409)).body.type).toBe('/problems/last_admin');
    }
    const second = await memberWith(t, owner, ['admin']);
    await second.patch(`/v1/members/${owner.memberId}`, { roles: ['director'] }, '*').expect(200);
    await owner.get('/v1/members').expect(403);
    await second.patch(`/v1/members/${owner.memberId}`, { roles: ['admin', 'director'] }, '*').expect(200);
    await owner.del(`/v1/members/${second.memberId}`, '*').expect(204);
  });

  it('are administration: not for others, not for other organisations', async () => {
    for (const other of [viewer, director]) {
      await other.get('/v1/members').expect(403);
      await other.patch(`/v1/members/${viewer.memberId}`, { roles: ['admin'] }, '*').expect(403);
      await other.del(`/v1/members/${viewer.memberId}`, '*').expect(403);
    }
    await stranger.get(`/v1/members/${viewer.memberId}`).expect(404);
    await stranger.patch(`/v1/members/${viewer.memberId}`, { roles: ['viewer'] }, '*').expect(404);
    await stranger.del(`/v1/members/${viewer.memberId}`, '*').expect(404);
    expect((await stranger.get('/v1/members').expect(200)).body.items).toHaveLength(1);
    const refused = await owner
      .patch(`/v1/members/${viewer.memberId}`, { roles: ['king'], name: 'x' }, '*')
      .expect(422);
    expect(faultsByPointer(refused.body)).toEqual({ '/roles': 'not_one_of', '/name': 'unknown_field' });
    await owner.patch(`/v1/members/${viewer.memberId}`, { roles: [] }, '*').expect(422);
  });
});

describe('invitations', () => {
  const invite = async (email = address()) =>
    (await owner.post('/v1/invitations', { email, roles: ['product_owner'] }).expect(201)).body;

  it('bring somebody in once, by the mailed link', async () => {
    const invitation = await invite();
    expect(invitation).toMatchObject({ roles: ['product_owner'], status: 'open', can: { revoke: true } });
    const token = invitationToken(t, owner.organisationId, invitation.id);
    expect(JSON.stringify(invitation)).not.toContain(token);
    const nameless = await accept({ token, password: PASSWORD }).expect(422);
    expect(faultsByPointer(nameless.body)).toEqual({ '/name': 'required' });
    const weak = await accept({ token, name: 'Joost', password: 'welkom1234' }).expect(422);
    expect(faultsByPointer(weak.body)).toEqual({ '/password': 'password_too_common' });
    const joined = await accept({ token, name: 'Joost Bakker', password: PASSWORD }).expect(201);
    expect(joined.body.member).toMatchObject({
      name: 'Joost Bakker',
      email: invitation.email,
      roles: ['product_owner'],
    });
    const twice = await accept({ token, name: 'Joost Bakker', password: PASSWORD }).expect(422);
    expect(faultsByPointer(twice.body)).toEqual({ '/token': 'dead_invitation' });
    const read = await owner.get(`/v1/invitations/${invitation.id}`).expect(200);
    expect(read.body).toMatchObject({ status: 'accepted', can: { revoke: false } });
    const again = await owner.post('/v1/invitations', { email: invitation.email, roles: ['viewer'] }).expect(409);
    expect(again.body.type).toBe('/problems/already_member');
  });

  it('bring a user of another organisation in with that user’s own password', async () => {
    const elsewhere = await signUp(t);
    const invitation = await invite(elsewhere.email);
    const token = invitationToken(t, owner.organisationId, invitation.id);
    await accept({ token, name: 'A thief', password: 'not the password' }).expect(401);
    const joined = await accept({ token, password: PASSWORD }).expect(201);
    expect(joined.body.organisation.id).toBe(owner.organisationId);
    await request(t.http).post('/v1/sessions').send({ email: elsewhere.email, password: PASSWORD }).expect(409);
  });

  it('are open once an address, and no longer when withdrawn or expired', async () => {
    const invitation = await invite();
    const { email } = invitation;
    const twice = await owner.post('/v1/invitations', { email: email.toUpperCase(), roles: ['viewer'] }).expect(409);
    expect(faultsByPointer(twice.body)).toEqual({ '/email': 'already_taken' });
    await owner.del(`/v1/invitations/${invitation.id}`).expect(428);
    await owner.del(`/v1/invitations/${invitation.id}`, '"9"').expect(412);
    await owner.del(`/v1/invitations/${invitation.id}`, '*').expect(204);
    const token = invitationToken(t, owner.organisationId, invitation.id);
    await accept({ token, name: 'Te laat', password: PASSWORD }).expect(422);

    const next = await invite(email);
    await admin(`update invitations set expires_at = now() - interval '1 second' where id = $1`, [next.id]);
    const late = invitationToken(t, owner.organisationId, next.id);
    await accept({ token: late, name: 'Te laat', password: PASSWORD }).expect(422);
    const expired = await owner.get('/v1/invitations?status=expired').expect(200);
    expect(expired.body.items.map((item: { id: string }) => item.id)).toEqual([next.id]);
    await invite(email);
  });

  it('cannot be made up, and are administration', async () => {
    const invitation = await invite();
    const token = invitationToken(t, owner.organisationId, invitation.id);
    for (const false_ of ['nonsense', `${token}x`, token.replace(owner.organisationId, stranger.organisationId)]) {
      const refused = await accept({ token: false_, name: 'Sluw', password: PASSWORD }).expect(422);
      expect(faultsByPointer(refused.body)).toEqual({ '/token': 'dead_invitation' });
    }
    await director.post('/v1/invitations', { email: address(), roles: ['viewer'] }).expect(403);
    await director.get('/v1/invitations').expect(403);
    await stranger.get(`/v1/invitations/${invitation.id}`).expect(404);
    await stranger.del(`/v1/invitations/${invitation.id}`, '*').expect(404);
    const refused = await owner.post('/v1/invitations', { email: 'x', roles: ['viewer', 'viewer'] }).expect(422);
    expect(faultsByPointer(refused.body)).toEqual({ '/email': 'bad_format', '/roles': 'duplicate_item' });
  });
});
