import { setTimeout as pause } from 'node:timers/promises';
import { MembersService } from '../../src/organisations/members.service.js';
import { systemActor } from '../../src/platform/access/actor.js';
import { TenantDatabase } from '../../src/platform/database/tenant-database.js';
import { caller, memberWith, signIn, signUp, type TestActor } from '../support/actors.js';
import { faults, NOBODY } from '../support/faults.js';
import { makeMasterData, type MasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let owner: TestActor;
let viewer: TestActor;
let boardMember: TestActor;
let admin: TestActor;
let stranger: TestActor;
let known: MasterData;

beforeAll(async () => {
  t = await startTestApp();
  owner = await signUp(t);
  viewer = await memberWith(t, owner, ['viewer']);
  boardMember = await memberWith(t, owner, ['board_member']);
  admin = await memberWith(t, owner, ['admin']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  known = await makeMasterData(owner);
});
afterAll(() => t.close());

interface Remark {
  agreementId: string | null;
  code: string;
  severity: string;
  title: string;
  satisfiedBy: string;
  facts: string[];
}

const said = (text: string) => ({ en: text, nl: `${text} (nl)` });
const draft = (changes: object = {}) => ({
  title: said('At least two stages'),
  satisfiedBy: said('Link two stages.'),
  condition: { '>=': [{ var: 'stages' }, 2] },
  steps: ['approve'],
  ...changes,
});
const make = async (changes: object = {}) => (await owner.post('/v1/agreements', draft(changes)).expect(201)).body;
const propose = async (body: object = {}): Promise<string> =>
  (await owner.post('/v1/initiatives', { title: 'Something', ...body }).expect(201)).body.id as string;
const move = (id: string, to: string, by = boardMember) => by.post(`/v1/initiatives/${id}/transitions`, { to });
const inReview = async (body: object = {}): Promise<string> => {
  const id = await propose(body);
  await move(id, 'in_review', owner).expect(200);
  return id;
};

/** Tries an agreement over the history and waits for the answer, as its asker would. */
async function dryRun(id: string, by = owner) {
  const started = await by.post(`/v1/agreements/${id}/dry-runs`).expect(202);
  const address = started.headers['location'] ?? '';
  for (let looks = 0; looks < 200; looks++) {
    const { body } = await by.get(address).expect(200);
    if (body.state === 'succeeded') return body.result;
    if (body.state === 'failed') throw new Error(JSON.stringify(body.problem));
    await pause(50);
  }
  throw new Error('the dry run did not end');
}

describe('an agreement', () => {
  it('is made, read, amended as a new version and deleted', async () => {
    const body = draft({ ownerId: known.people.jan, validFrom: '2026-01-01', scope: { kinds: ['strategic_project'] } });
    const made = await owner.post('/v1/agreements', body).expect(201);
    expect(made.body).toMatchObject({ ...body, status: 'draft', severity: 'warn', starter: null, version: 1 });
    const path = `/v1/agreements/${made.body.id}`;
    expect(made.headers['location']).toBe(path);
    expect((await viewer.get(path).expect(200)).body).toEqual({ ...made.body, can: { amend: false, delete: false } });
    await owner.patch(path, { severity: 'inform' }).expect(428);
    const amended = await owner.patch(path, { severity: 'inform', validFrom: null }, made.headers['etag']).expect(200);
    expect(amended.body).toMatchObject({ severity: 'inform', validFrom: null, version: 2, title: body.title });
    await owner.patch(path, { severity: 'warn' }, made.headers['etag']).expect(412);
    expect((await owner.patch(path, { severity: 'inform' }, '*').expect(200)).body.version).toBe(2);
    const versions = (await viewer.get(`${path}/versions`).expect(200)).body.items;
    expect(versions.map(({ content }: { content: { severity: string } }) => content.severity)).toEqual([
      'inform',
      'warn',
    ]);
    await owner.del(path, made.headers['etag']).expect(412);
    await owner.del(path, '*').expect(204);
    await owner.get(path).expect(404);
  });

  it('is the board’s: no administrator, reader or machine makes one', async () => {
    for (const who of [viewer, admin]) await who.post('/v1/agreements', draft()).expect(403);
    await boardMember.post('/v1/agreements', draft()).expect(201);
    const key = await owner.post('/v1/api-keys', { name: 'Bot', scopes: ['register:read'] }).expect(201);
    await caller(t, key.body.secret).post('/v1/agreements', draft()).expect(403);
    await owner.post('/v1/api-keys', { name: 'Bot', scopes: ['agreements:manage'] }).expect(422);
    const { id } = await make();
    await stranger.get(`/v1/agreements/${id}`).expect(404);
    await stranger.patch(`/v1/agreements/${id}`, { severity: 'inform' }, '*').expect(404);
    await stranger.del(`/v1/agreements/${id}`, '*').expect(404);
    await stranger.post(`/v1/agreements/${id}/dry-runs`).expect(404);
    await viewer.post(`/v1/agreements/${id}/dry-runs`).expect(403);
  });

  it('is refused whole with every fault: unknown facts, wrong types, no end, unknown records', async () => {
    const refused = await owner
      .post(
        '/v1/agreements',
        draft({
          condition: { and: [{ '>': [{ var: 'mood' }, 1] }, { '==': [{ var: 'kind' }, 'idea'] }, { repeat: [] }] },
          steps: [],
          ownerId: NOBODY,
          scope: { teamIds: [NOBODY] },
          validFrom: '2026-05-01',
          validUntil: '2026-05-01',
        }),
      )
      .expect(422);
    expect(faults(refused.body).sort()).toEqual(
      [
        '/condition/and/0/>/0/var unknown_fact',
        '/condition/and/1/==/1 not_one_of',
        '/condition/and/2/repeat unknown_operator',
        '/steps too_few',
        '/validUntil end_before_start',
        '/ownerId unknown_reference',
        '/scope/teamIds/0 unknown_reference',
      ].sort(),
    );
    const deep = Array.from({ length: 30 }).reduce<object>((inner) => ({ '!': [inner] }), { var: 'hasTeam' });
    expect(faults((await owner.post('/v1/agreements', draft({ condition: deep })).expect(422)).body)[0]).toMatch(
      / condition_too_deep$/,
    );
    for (const condition of [[], 'true', null, 7]) await owner.post('/v1/agreements', draft({ condition })).expect(422);
    await owner.post('/v1/agreements', draft({ steps: ['stop'] })).expect(422);
    await owner.post('/v1/agreements', draft({ title: { en: 'Only English' } })).expect(422);
    await owner.post('/v1/agreements', draft({ scope: { kinds: ['idea'] } })).expect(422);
  });

  it('may use the outcome of another one, never in a circle', async () => {
    const a = await make();
    const b = await make({ condition: { '!': { agreement: a.id } } });
    const circular = await owner.patch(`/v1/agreements/${a.id}`, { condition: { agreement: b.id } }, '*').expect(422);
    expect(faults(circular.body)).toEqual(['/condition circular_agreements']);
    const own = await owner.patch(`/v1/agreements/${a.id}`, { condition: { agreement: a.id } }, '*').expect(422);
    expect(faults(own.body)).toEqual(['/condition circular_agreements']);
    const used = (await owner.del(`/v1/agreements/${a.id}`, '*').expect(409)).body;
    expect(used.references).toEqual({ agreements: 1 });
    expect(used.detail).toContain('(agreements: 1)');
    const answers = await Promise.all([
      owner.patch(`/v1/agreements/${a.id}`, { condition: { and: [true, { agreement: (await make()).id }] } }, '*'),
      owner.patch(`/v1/agreements/${b.id}`, { severity: 'inform' }, '*'),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    const theirs = (await stranger.post('/v1/agreements', draft()).expect(201)).body.id;
    await owner.post('/v1/agreements', draft({ condition: { agreement: theirs } })).expect(422);
  });

  it('speaks of facts that are listed with their types', async () => {
    const { body } = await viewer.get('/v1/agreements/facts').set('accept-language', 'nl').expect(200);
    expect(body.items).toContainEqual({
      name: 'risk',
      type: 'choice',
      values: ['low', 'medium', 'high'],
      nullable: true,
      meaning: 'Het risico, volgens de eigenaar',
      fields: ['risk'],
    });
    expect(body.operators).toContain('and');
  });
});

describe('an agreement that blocks', () => {
  it('is tried over the history first, and then holds back with what would satisfy it', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Only here' }).expect(201)).body.id;
    const passed = [
      await inReview({ teamId: team, stages: [{ stageId: known.stages[0] }, { stageId: known.stages[1] }] }),
      await inReview({ teamId: team, stages: [{ stageId: known.stages[0] }] }),
      await inReview({ teamId: team }),
    ];
    for (const id of passed) await move(id, 'approved').expect(200);
    // What it said then counts, not what it says now.
    await owner
      .patch(
        `/v1/initiatives/${passed[1]}`,
        { stages: [{ stageId: known.stages[0] }, { stageId: known.stages[1] }] },
        '*',
      )
      .expect(200);

    const { id } = await make({ scope: { teamIds: [team] } });
    const path = `/v1/agreements/${id}`;
    const early = await owner.patch(path, { status: 'active', severity: 'block' }, '*').expect(409);
    expect(early.body).toMatchObject({ type: '/problems/dry_run_needed' });
    await owner.post('/v1/agreements', draft({ status: 'active', severity: 'block' })).expect(409);

    const result = await dryRun(id);
    expect(result).toMatchObject({
      steps: { checked: 3, kept: 1, broken: 2, unknown: 0, excepted: 0 },
      now: { checked: 3, broken: 1 },
      agreementId: id,
    });
    expect(result.sentence.en).toContain('Would have stopped 2 of 3 steps');
    expect(result.examples[0]).toMatchObject({ step: 'approve', outcome: 'broken', facts: ['stages'] });
    const runs = (await viewer.get(`${path}/dry-runs`).set('accept-language', 'nl').expect(200)).body.items;
    expect(runs).toMatchObject([{ current: true, sentence: expect.stringContaining('2 van 3') }]);

    await owner.patch(path, { status: 'active', severity: 'block' }, '*').expect(200);
    const bad = await inReview({ teamId: team });
    const held = await move(bad, 'approved').expect(422);
    expect(held.body).toMatchObject({
      type: '/problems/held_back',
      agreements: [id],
      heldBackBy: [
        { agreementId: id, title: 'At least two stages', satisfiedBy: 'Link two stages.', facts: ['stages'] },
      ],
    });
    expect((await owner.get(`/v1/initiatives/${bad}`).expect(200)).body.state).toBe('in_review');
    const options = (await boardMember.get(`/v1/initiatives/${bad}/transitions`).expect(200)).body.items;
    expect(options.find(({ to }: { to: string }) => to === 'approved')).toMatchObject({
      possible: false,
      why: 'held_back',
    });

    // Another condition has to be tried anew.
    await owner.patch(path, { condition: { '>=': [{ var: 'stages' }, 3] } }, '*').expect(409);
    await owner.patch(path, { title: said('Two stages at least') }, '*').expect(200);
    await owner
      .patch(`/v1/initiatives/${bad}`, { stages: [{ stageId: known.stages[0] }, { stageId: known.stages[1] }] }, '*')
      .expect(200);
    await move(bad, 'approved').expect(200);
  });

  it('holds nothing back that cannot be judged', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Unknowable' }).expect(201)).body.id;
    const { id } = await make({ scope: { teamIds: [team] }, condition: { '<': [{ var: 'effort' }, 10] } });
    await dryRun(id);
    await owner.patch(`/v1/agreements/${id}`, { status: 'active', severity: 'block' }, '*').expect(200);
    const moved = await move(await inReview({ teamId: team }), 'approved').expect(200);
    expect((moved.body.remarks as Remark[]).find(({ agreementId }) => agreementId === id)).toMatchObject({
      code: 'unknown',
      severity: 'warn',
      facts: ['effort'],
    });
    await move(await inReview({ teamId: team, effort: 11 }), 'approved').expect(422);
  });

  it('is a moratorium where its condition never holds', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Frozen' }).expect(201)).body.id;
    const { id } = await make({ scope: { teamIds: [team] }, condition: { '!': [true] } });
    await dryRun(id);
    await owner.patch(`/v1/agreements/${id}`, { status: 'active', severity: 'block' }, '*').expect(200);
    const held = await move(await inReview({ teamId: team }), 'approved').expect(422);
    expect(held.body.agreements).toEqual([id]);
    await move(await inReview(), 'approved').expect(200);
    await owner.patch(`/v1/agreements/${id}`, { validUntil: '2026-01-01' }, '*').expect(200);
    await move(await inReview({ teamId: team }), 'approved').expect(200);
  });

  it('is passed with an exception, for a while and not for one’s own work', async () => {
    const team = (await owner.post('/v1/teams', { name: 'Excepted' }).expect(201)).body.id;
    const { id } = await make({ scope: { teamIds: [team] } });
    await dryRun(id);
    await owner.patch(`/v1/agreements/${id}`, { status: 'active', severity: 'block' }, '*').expect(200);
    const initiativeId = await inReview({ teamId: team, accountablePersonId: known.people.jan });
    await move(initiativeId, 'approved').expect(422);
    const path = `/v1/agreements/${id}/exceptions`;
    const grant = (by: TestActor, changes: object = {}) =>
      by.post(path, { initiativeId, reason: 'The law sets the date', expiresOn: '2999-12-31', ...changes });
    await grant(viewer).expect(403);
    await grant(admin).expect(403);
    await grant(stranger).expect(404);
    expect(faults((await grant(boardMember, { expiresOn: '2026-01-01' }).expect(422)).body)).toEqual([
      '/expiresOn not_in_the_future',
    ]);
    expect(faults((await grant(boardMember, { initiativeId: NOBODY }).expect(422)).body)).toEqual([
      '/initiativeId unknown_reference',
    ]);
    await grant(boardMember, { reason: '' }).expect(422);
    const own = await memberWith(t, owner, ['board_member']);
    await t.app
      .get(TenantDatabase, { strict: false })
      .run(systemActor(owner.organisationId, 'test'), () =>
        t.app.get(MembersService, { strict: false }).amend(own.memberId, { personId: known.people.jan }, 'any'),
      );
    expect((await grant(await signIn(t, own.email)).expect(403)).body.type).toBe('/problems/own_exception');

    const granted = await grant(boardMember).expect(201);
    expect(granted.body).toMatchObject({ approverId: boardMember.memberId, reason: 'The law sets the date' });
    expect(granted.headers['location']).toBe(`${path}/${granted.body.id}`);
    const checked = (await viewer.get(`/v1/initiatives/${initiativeId}/agreements`).expect(200)).body.items;
    expect(checked.find(({ agreementId }: { agreementId: string }) => agreementId === id)).toMatchObject({
      outcome: 'excepted',
      exception: { id: granted.body.id },
    });
    await owner.del(`/v1/agreements/${id}`, '*').expect(409);
    const other = await make();
    await owner.get(`/v1/agreements/${other.id}/exceptions/${granted.body.id}`).expect(404);
    await boardMember.del(`${path}/${granted.body.id}`).expect(428);
    await boardMember.del(`${path}/${granted.body.id}`, '"7"').expect(412);
    await boardMember.del(`${path}/${granted.body.id}`, '*').expect(204);
    await move(initiativeId, 'approved').expect(422);
    await grant(boardMember).expect(201);
    await move(initiativeId, 'approved').expect(200);
    expect((await viewer.get(path).expect(200)).body.items).toHaveLength(1);
    await stranger.get(path).expect(404);
  });
});
