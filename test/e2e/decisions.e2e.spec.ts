import { type Board, boardWork, NEXT_YEAR, NOTHING, makeBoard } from '../support/board.js';
import { faults, NOBODY } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let director: Board['director'];
let member: Board['member'];
let viewer: Board['viewer'];
let stranger: Board['stranger'];
let world: Board['world'];
let stages: Board['stages'];
let judged: ReturnType<typeof boardWork>['judged'];
let better: ReturnType<typeof boardWork>['better'];
let worse: ReturnType<typeof boardWork>['worse'];
let initiative: ReturnType<typeof boardWork>['initiative'];
let prepare: ReturnType<typeof boardWork>['prepare'];
let opened: ReturnType<typeof boardWork>['opened'];
let choose: ReturnType<typeof boardWork>['choose'];

beforeAll(async () => {
  t = await startTestApp();
  const board = await makeBoard(t);
  ({ director, member, viewer, stranger, world, stages } = board);
  ({ judged, better, worse, initiative, prepare, opened, choose } = boardWork(board));
});
afterAll(() => t.close());

describe('a decision', () => {
  it('is prepared, opened, attested, taken, and told', async () => {
    const made = await prepare([better()], { context: 'Two letters.', reviewOn: NEXT_YEAR });
    expect(made).toMatchObject({ state: 'draft', version: 1, choice: null, key: expect.stringMatching(/^D-\d+$/) });
    const amended = await director
      .patch(`/v1/decisions/${made.id}`, { question: 'One letter or two?' }, '*')
      .expect(200);
    expect(amended.body).toMatchObject({ question: 'One letter or two?', context: 'Two letters.', version: 2 });
    await director.patch(`/v1/decisions/${made.id}`, { question: 'Late' }, '"1"').expect(412);
    await director.patch(`/v1/decisions/${made.id}`, { question: 'Blind' }).expect(428);
    await director.post(`/v1/decisions/${made.id}/attestations`, { kind: 'clear' }).expect(409);
    const open = await director.post(`/v1/decisions/${made.id}/transitions`, { to: 'open' }).expect(200);
    expect(open.body).toMatchObject({ state: 'open', can: { amend: false, attest: true, decide: true } });
    await director.patch(`/v1/decisions/${made.id}`, { question: 'Too late' }, '*').expect(409);
    await director.del(`/v1/decisions/${made.id}`, '*').expect(409);
    const attested = await member.post(`/v1/decisions/${made.id}/attestations`, { kind: 'clear' }).expect(200);
    expect(attested.body.attestations).toEqual([expect.objectContaining({ kind: 'clear', memberId: member.memberId })]);
    const again = await member.post(`/v1/decisions/${made.id}/attestations`, { kind: 'clear' }).expect(200);
    expect(again.body.version).toBe(attested.body.version);
    const chosen = await choose(made.id, 'better').expect(200);
    expect(chosen.body).toMatchObject({
      state: 'decided',
      choice: { optionKey: 'better', cx: 2, rationale: 'Because', decidedById: director.memberId, mandateId: null },
    });
    await choose(made.id, 'better').expect(409);
    const history = await viewer.get(`/v1/decisions/${made.id}/history?sort=at`).expect(200);
    expect(history.body.items.map(({ what }: { what: string }) => what)).toEqual([
      'decision.created',
      'decision.amended',
      'decision.opened',
      'decision.attested',
      'decision.decided',
    ]);
    expect(history.body.items.at(-1)).toMatchObject({ reason: 'Because' });
    const list = await viewer.get('/v1/decisions?state=decided').expect(200);
    expect(list.body.items.map(({ id }: { id: string }) => id)).toContain(made.id);
  });

  it('names every fault of a draft, and keeps nothing of it', async () => {
    const refused = await director
      .post('/v1/decisions', {
        question: 'Wrong?',
        options: [
          { key: 'a', title: 'A', stages: [{ stageId: NOBODY, grade: 'A' }, judged(0, 1), judged(0, 2)] },
          { key: 'a', title: 'B', money: { amountMinor: -5, currency: 'USD' }, effects: [{ kind: 'stop' }] },
        ],
        records: [{ type: 'goal', id: NOBODY }],
        attesterIds: [NOBODY],
        debtOwnerId: NOBODY,
        revisesId: NOBODY,
      })
      .expect(422);
    expect(faults(refused.body)).toEqual(
      expect.arrayContaining([
        '/options one_does_nothing',
        '/options/0/stages/0 no_aspect',
        '/options/0/stages/2/stageId duplicate_item',
        '/options/1/key duplicate_item',
        '/options/1/money/currency not_one_of',
        '/options/1/effects/0/initiativeId required',
        '/options/1/effects/0/reason required',
        '/options/0/stages/0/stageId unknown_reference',
        '/records/0/id unknown_reference',
        '/attesterIds/0 unknown_reference',
        '/debtOwnerId unknown_reference',
        '/revisesId unknown_reference',
      ]),
    );
    const one = await director.post('/v1/decisions', { question: 'Alone?', options: [NOTHING] }).expect(422);
    expect(faults(one.body)).toEqual(['/options too_few']);
    const nothing = await director
      .post('/v1/decisions', {
        question: 'Nothing?',
        options: [
          { ...NOTHING, effects: [{ kind: 'approve', initiativeId: NOBODY, budget: null, personId: NOBODY }] },
          better({ stages: [{ ...judged(1, 4), grade: 'E' }] }),
        ],
      })
      .expect(422);
    expect(faults(nothing.body)).toEqual(
      expect.arrayContaining(['/options/1/stages/0/effort too_large', '/options/1/stages/0/grade not_one_of']),
    );
    await viewer.post('/v1/decisions', { question: 'May I?', options: [NOTHING, better()] }).expect(403);
  });

  it('is opened only when every option but “do nothing” was assessed', async () => {
    const { id } = await prepare([{ key: 'x', title: 'Unjudged' }]);
    const refused = await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(422);
    expect(faults(refused.body)).toEqual(['/options/1/stages assessment_missing']);
    await viewer.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(403);
    await director.del(`/v1/decisions/${id}`, '*').expect(204);
    await director.get(`/v1/decisions/${id}`).expect(404);
  });

  it('names who can be asked to attest, by name alone and to who prepares decisions', async () => {
    const { items } = (await member.get('/v1/attesters?limit=100').expect(200)).body;
    expect(items).toContainEqual({ id: viewer.memberId, name: expect.any(String), onBoard: false });
    expect(items).toContainEqual({ id: director.memberId, name: expect.any(String), onBoard: true });
    await viewer.get('/v1/attesters').expect(403);
    const { items: theirs } = (await stranger.get('/v1/attesters').expect(200)).body;
    expect(theirs.map(({ id }: { id: string }) => id)).not.toContain(viewer.memberId);
    await member.get('/v1/attesters?sort=email').expect(422);
  });

  it('is attested by the members named and by nobody else', async () => {
    const { id } = await opened([better()], { attesterIds: [viewer.memberId] });
    const refused = await director.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(403);
    expect(refused.body.type).toBe('/problems/attestation_not_yours');
    const { body } = await viewer.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(200);
    const [{ id: attestationId }] = body.attestations;
    await director.del(`/v1/decisions/${id}/attestations/${attestationId}`).expect(403);
    await viewer.del(`/v1/decisions/${id}/attestations/${attestationId}`).expect(204);
    const unnamed = await opened([better()]);
    await viewer.post(`/v1/decisions/${unnamed.id}/attestations`, { kind: 'agreed' }).expect(403);
    await stranger.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(404);
    const key = await director.post('/v1/api-keys', { name: 'BI', scopes: ['register:read', 'decisions:prepare'] });
    expect(key.status).toBe(201);
    const scope = await director.post('/v1/api-keys', { name: 'Bot', scopes: ['decisions:attest'] });
    expect(scope.status).toBe(422);
  });

  it('taken back to draft loses its attestations', async () => {
    const { id } = await opened([better()]);
    await member.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(200);
    const draft = await director.post(`/v1/decisions/${id}/transitions`, { to: 'draft' }).expect(200);
    expect(draft.body).toMatchObject({ state: 'draft', attestations: [], openedAt: null });
  });

  it('of another organisation is not there', async () => {
    const { id } = await opened([better()]);
    for (const path of ['', '/sheet', '/history']) await stranger.get(`/v1/decisions/${id}${path}`).expect(404);
    await choose(id, 'better', stranger).expect(404);
    await stranger.post('/v1/decisions', { question: 'Yours?', options: [NOTHING, better()] }).expect(422);
  });
});

describe('a choice that is negative for customers', () => {
  it('needs three attestations, a review date and an owner, and opens a debt line that an initiative repays', async () => {
    const { id } = await opened([worse({ stages: [judged(0, -1), judged(1, -2)] })]);
    const refused = await choose(id, 'worse').expect(422);
    expect(faults(refused.body)).toEqual([
      '/attestations attestations_missing',
      '/reviewOn review_date_needed',
      '/debtOwnerId debt_owner_needed',
    ]);
    expect(refused.body.errors[0].message).toContain('clear, understood, agreed');
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'draft' }).expect(200);
    await director
      .patch(`/v1/decisions/${id}`, { reviewOn: NEXT_YEAR, debtOwnerId: world.people.jan }, '*')
      .expect(200);
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(200);
    for (const kind of ['clear', 'understood']) await director.post(`/v1/decisions/${id}/attestations`, { kind });
    expect(faults((await choose(id, 'worse').expect(422)).body)).toEqual(['/attestations attestations_missing']);
    await member.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(200);
    await choose(id, 'worse').expect(200);
    const { body } = await viewer.get(`/v1/cx-debts?decisionId=${id}&sort=-size`).expect(200);
    expect(body.items).toEqual([
      expect.objectContaining({
        stageId: stages[1],
        size: expect.closeTo(1.6),
        ownerId: world.people.jan,
        status: 'open',
      }),
      expect.objectContaining({ stageId: stages[0], size: expect.closeTo(0.2), dueOn: NEXT_YEAR }),
    ]);
    const [line] = body.items;
    const elsewhere = await initiative({ stages: [{ stageId: stages[2] }] });
    const here = await initiative({ stages: [{ stageId: stages[1] }] });
    const repay = (repaidById: string | null, who = director) =>
      who.patch(`/v1/cx-debts/${line.id}`, { repaidById }, '*');
    await repay(here.id, viewer).expect(403);
    await repay(here.id, stranger).expect(404);
    expect(faults((await repay(elsewhere.id).expect(422)).body)).toEqual(['/repaidById elsewhere']);
    expect(faults((await repay(NOBODY).expect(422)).body)).toEqual(['/repaidById unknown_reference']);
    expect((await repay(here.id).expect(200)).body).toMatchObject({ status: 'repaid', repaidById: here.id });
    await director.patch(`/v1/cx-debts/${line.id}`, { dueOn: NEXT_YEAR }, '*').expect(409);
    expect((await repay(null).expect(200)).body).toMatchObject({ status: 'open', repaidOn: null });
    const moved = await director.patch(`/v1/cx-debts/${line.id}`, { dueOn: '2026-01-01' }, '*').expect(200);
    expect(moved.body.status).toBe('overdue');
    const overdue = await viewer.get('/v1/cx-debts?status=overdue').expect(200);
    expect(overdue.body.items.map((one: { id: string }) => one.id)).toEqual([line.id]);
    expect((await viewer.get('/v1/cx-debts?status=repaid').expect(200)).body.items).toEqual([]);
  });

  it('is not taken for harmless because its volume is unknown', async () => {
    const { id } = await opened([worse({ stages: [judged(2, -1)] })]);
    expect(faults((await choose(id, 'worse').expect(422)).body)).toContain('/attestations attestations_missing');
    const { body } = await viewer.get(`/v1/decisions/${id}/sheet`).expect(200);
    expect(body.options[1]).toMatchObject({ cx: null, reason: 'volume_unknown', negativeForCustomers: true });
  });
});
