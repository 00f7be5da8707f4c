import { v7 as uuid } from 'uuid';
import { caller, memberWith, signUp, type TestActor } from '../support/actors.js';
import { faults } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

const propose = (body: object = {}) => owner.post('/v1/initiatives', { title: 'Something', ...body }).expect(201);

describe('initiatives of another system', () => {
  it('are created once and merged into from then on', async () => {
    const path = `/v1/initiatives/by-external/jira/${uuid()}`;
    const refused = await owner.put(path, { description: 'No title yet' }).expect(422);
    expect(faults(refused.body)).toEqual(['/title required']);
    const made = await owner.put(path, { title: 'From Jira', stages: [{ stageId: known.stages[0] }] }).expect(201);
    expect(made.body.externalReferences).toMatchObject([{ source: 'jira', key: null }]);
    expect(made.headers['location']).toBe(`/v1/initiatives/${made.body.id}`);
    const same = await owner.put(path, { title: 'From Jira' }).expect(200);
    expect(same.body).toEqual(made.body);
    const merged = await owner.put(path, { deliveryStatus: 'underway' }).expect(200);
    expect(merged.body).toMatchObject({ version: 2, deliveryStatus: 'underway', stages: made.body.stages });
    expect((await stranger.put(path, { title: 'Theirs' }).expect(201)).body.id).not.toBe(made.body.id);
  });

  it('are created once also when two requests come together', async () => {
    const path = `/v1/initiatives/by-external/jira/${uuid()}`;
    const answers = await Promise.all([1, 2, 3].map(() => owner.put(path, { title: 'Together' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 201]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
  });

  it('are kept current by a machine within its scopes, which never decides for the board', async () => {
    const scopes = [
      'register:read',
      'initiatives:propose',
      'initiatives:amend',
      'initiatives:move',
      'initiatives:relate',
    ];
    const key = await owner.post('/v1/api-keys', { name: 'Jira', scopes }).expect(201);
    const jira = caller(t, key.body.secret);
    const path = `/v1/initiatives/by-external/jira/${uuid()}`;
    const made = await jira.put(path, { title: 'From Jira', teamId: known.teams.claims }).expect(201);
    expect(made.body.can).toMatchObject({ amend: true, submit: true, approve: false, ratify: false, delete: false });
    await jira.put(path, { deliveryStatus: 'underway' }).expect(200);
    const transitions = `/v1/initiatives/${made.body.id}/transitions`;
    await jira.post(transitions, { to: 'in_review' }).expect(200);
    expect((await jira.post(transitions, { to: 'approved' }).expect(403)).body.type).toBe('/problems/board_only');
    await jira.del(`/v1/initiatives/${made.body.id}`, '*').expect(403);
    const other = await propose();
    const relation = { kind: 'coordinates_with', toId: other.body.id, ratified: true };
    await jira.post(`/v1/initiatives/${made.body.id}/relations`, relation).expect(403);
    const reader = await owner.post('/v1/api-keys', { name: 'BI', scopes: ['register:read'] }).expect(201);
    await caller(t, reader.body.secret).put(path, { title: 'No' }).expect(403);
  });

  it('are not for readers', async () => {
    const viewer = await memberWith(t, owner, ['viewer']);
    await viewer.put('/v1/initiatives/by-external/jira/1', { title: 'A' }).expect(403);
  });

  it('have an address of a reasonable length', async () => {
    const refused = await owner.put(`/v1/initiatives/by-external/${'j'.repeat(101)}/1`, { title: 'A' }).expect(422);
    expect(faults(refused.body)).toEqual(['#path/source too_long']);
    const wide = '\ufdfa'.repeat(300);
    await owner.post('/v1/initiatives', { title: wide }).expect(201);
  });

  it('cannot share a reference', async () => {
    const reference = { source: 'jira', externalId: uuid() };
    await propose({ externalReferences: [reference] });
    const refused = await owner.post('/v1/initiatives', { title: 'B', externalReferences: [reference] }).expect(409);
    expect(refused.body.type).toBe('/problems/reference_taken');
  });
});
