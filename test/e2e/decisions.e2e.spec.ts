import { memberWith, signUp, type TestActor } from '../support/actors.js';
import { type MasterData, makeMasterData } from '../support/master-data.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

const NOBODY = '00000000-0000-7000-8000-000000000001';
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-31`;

let t: TestApp;
let director: TestActor;
let member: TestActor;
let viewer: TestActor;
let stranger: TestActor;
let world: MasterData;
let stages: string[];

beforeAll(async () => {
  t = await startTestApp();
  director = await signUp(t, { organisation: { currency: 'EUR' } });
  member = await memberWith(t, director, ['board_member']);
  viewer = await memberWith(t, director, ['viewer']);
  stranger = await signUp(t, { organisation: { name: 'Somebody Else' } });
  world = await makeMasterData(director);
  stages = [...world.stages];
  const weights = [{ volumeShare: 0.1 }, { volumeShare: 0.2, momentOfTruth: 2, ownerId: world.people.mira }, {}];
  for (const [at, weight] of weights.entries())
    await director.patch(`/v1/stages/${stages[at]}`, weight, '*').expect(200);
});
afterAll(() => t.close());

type Body = Record<string, unknown>;
const faults = (body: { errors: { pointer: string; code: string }[] }) =>
  body.errors.map(({ pointer, code }) => `${pointer} ${code}`);
const judged = (at: number, value: number, grade = 'A') => ({ stageId: stages[at], effort: value, ease: value, grade });
const NOTHING = { key: 'nothing', title: 'Do nothing', doNothing: true };
const better = (more: Body = {}) => ({ key: 'better', title: 'Explain it', stages: [judged(1, 2)], ...more });
const worse = (more: Body = {}) => ({ key: 'worse', title: 'Cut the letter', stages: [judged(1, -2)], ...more });
const initiative = async (fields: Body = {}): Promise<{ id: string; key: string }> =>
  (await director.post('/v1/initiatives', { title: `Work ${Math.random()}`, ...fields }).expect(201)).body;
const prepare = async (options: object[], more: Body = {}, who = director) =>
  (await who.post('/v1/decisions', { question: 'Which way?', options: [NOTHING, ...options], ...more }).expect(201))
    .body;
const opened = async (options: object[], more: Body = {}) => {
  const { id } = await prepare(options, more);
  return (await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(200)).body;
};
const choose = (id: string, optionKey: string, who = director) =>
  who.post(`/v1/decisions/${id}/choice`, { optionKey, rationale: 'Because' });
const taken = async (effects: object[], more: Body = {}) => {
  const { id } = await opened([better({ effects })], more);
  return (await choose(id, 'better').expect(200)).body;
};
const stateOf = async (id: string) => (await director.get(`/v1/initiatives/${id}`).expect(200)).body;

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

describe('the effects of a decision', () => {
  it('are done with it, and undone by a later one, exactly', async () => {
    const one = await initiative({ accountablePersonId: world.people.mira, endsOn: '2027-01-31', effort: 3 });
    const other = await initiative({ budget: { amountMinor: 100, currency: 'EUR' } });
    const stopped = await initiative();
    const reviewed = await initiative();
    await director.post(`/v1/initiatives/${reviewed.id}/transitions`, { to: 'in_review' }).expect(200);
    const ids = [one.id, other.id, stopped.id, reviewed.id];
    const before = await Promise.all(ids.map(stateOf));
    const decision = await taken([
      { kind: 'assign_owner', initiativeId: one.id, personId: world.people.jan },
      { kind: 'replan', initiativeId: one.id, startsOn: '2026-10-01', endsOn: '2027-02-28' },
      { kind: 'fund', initiativeId: other.id, budget: { amountMinor: 250_000, currency: 'EUR' } },
      { kind: 'approve', initiativeId: one.id },
      { kind: 'coordinate', initiativeId: one.id, otherInitiativeId: other.id, personId: world.people.mira },
      { kind: 'stop', initiativeId: stopped.id, reason: 'Nobody needs it' },
      { kind: 'return', initiativeId: reviewed.id, reason: 'Evidence first' },
    ]);
    const [first, second, third, fourth] = await Promise.all(ids.map(stateOf));
    expect(first).toMatchObject({
      state: 'approved',
      accountablePersonId: world.people.jan,
      startsOn: '2026-10-01',
      endsOn: '2027-02-28',
    });
    expect(second.budget).toEqual({ amountMinor: 250_000, currency: 'EUR' });
    expect([third.state, fourth.state]).toEqual(['stopped', 'proposed']);
    const relations = await director.get(`/v1/initiatives/${one.id}/relations`).expect(200);
    expect(relations.body.items).toEqual([
      expect.objectContaining({ kind: 'coordinates_with', ratified: true, coordinatorId: world.people.mira }),
    ]);
    const told = await director.get(`/v1/initiatives/${one.id}/history`).expect(200);
    expect(told.body.items[0].by.name).toBe('Iris Vos');
    expect(told.body.items.map((entry: { reason: string | null }) => entry.reason)).toContain(
      `${decision.key} Which way?`,
    );

    const later = await opened([better()], { revisesId: decision.id });
    await choose(later.id, 'better').expect(200);
    const after = await Promise.all(ids.map(stateOf));
    const bare = ({ version: _, updatedAt: __, ...said }: Body) => said;
    expect(after.map(bare)).toEqual(before.map(bare));
    expect((await director.get(`/v1/initiatives/${one.id}/relations`).expect(200)).body.items).toEqual([]);
    const earlier = await director.get(`/v1/decisions/${decision.id}`).expect(200);
    expect(earlier.body).toMatchObject({ state: 'revised', revisedById: later.id });
    const twice = await prepare([better()], { revisesId: decision.id });
    await director.post(`/v1/decisions/${twice.id}/transitions`, { to: 'open' }).expect(409);
  });

  it('stay when the later decision is to do nothing', async () => {
    const { id } = await initiative();
    const decision = await taken([{ kind: 'approve', initiativeId: id }]);
    const later = await opened([better()], { revisesId: decision.id });
    await choose(later.id, 'nothing').expect(200);
    expect((await stateOf(id)).state).toBe('approved');
    expect((await director.get(`/v1/decisions/${decision.id}`).expect(200)).body.state).toBe('decided');
  });

  it('lift the debt of what is taken back', async () => {
    const { id } = await opened([worse()], { reviewOn: NEXT_YEAR });
    for (const kind of ['clear', 'understood', 'agreed'])
      await director.post(`/v1/decisions/${id}/attestations`, { kind });
    await choose(id, 'worse').expect(200);
    const later = await opened([better()], { revisesId: id });
    await choose(later.id, 'better').expect(200);
    const { body } = await viewer.get(`/v1/cx-debts?decisionId=${id}`).expect(200);
    expect(body.items).toEqual([expect.objectContaining({ status: 'lifted', liftedById: later.id })]);
    await director.patch(`/v1/cx-debts/${body.items[0].id}`, { dueOn: NEXT_YEAR }, '*').expect(409);
  });

  it('cannot be taken back when the record went on since, and then nothing is', async () => {
    const one = await initiative();
    const other = await initiative();
    const decision = await taken([
      { kind: 'approve', initiativeId: one.id },
      { kind: 'assign_owner', initiativeId: other.id, personId: world.people.jan },
    ]);
    await director.post(`/v1/initiatives/${one.id}/transitions`, { to: 'in_delivery' }).expect(200);
    const later = await opened([better()], { revisesId: decision.id });
    const refused = await choose(later.id, 'better').expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/effect_overtaken', effect: { kind: 'approve' } });
    expect(refused.body.detail).toContain(`${one.key} changed since the decision (approved → in_delivery)`);
    expect((await stateOf(other.id)).accountablePersonId).toBe(world.people.jan);
    expect((await director.get(`/v1/decisions/${later.id}`).expect(200)).body.state).toBe('open');
  });

  it('are all refused when one is, in words that name it', async () => {
    const one = await initiative();
    const other = await initiative();
    await director.post(`/v1/initiatives/${other.id}/transitions`, { to: 'stopped', reason: 'No' }).expect(200);
    const { id } = await opened([
      better({
        effects: [
          { kind: 'approve', initiativeId: one.id },
          { kind: 'approve', initiativeId: other.id },
        ],
      }),
    ]);
    const refused = await choose(id, 'better').expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/transition_impossible', effect: { position: 1 } });
    expect((await stateOf(one.id)).state).toBe('proposed');
  });

  it('are refused when a record changed since the board had it before it', async () => {
    const { id: initiativeId, key } = await initiative();
    const { id } = await opened([better({ effects: [{ kind: 'approve', initiativeId }] })], {
      records: [{ type: 'goal', id: world.goals[0] }],
    });
    await director.patch(`/v1/initiatives/${initiativeId}`, { effort: 9 }, '*').expect(200);
    const sheet = await viewer.get(`/v1/decisions/${id}/sheet`).expect(200);
    expect(sheet.body.records.filter((one: { changed: boolean }) => one.changed)).toHaveLength(1);
    const refused = await choose(id, 'better').expect(412);
    expect(refused.body.type).toBe('/problems/decision_out_of_date');
    expect(refused.body.detail).toContain(key);
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'draft' }).expect(200);
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(200);
    await choose(id, 'better').expect(200);
  });

  it('hold a record that a decision names', async () => {
    const { id: initiativeId } = await initiative();
    await opened([better({ effects: [{ kind: 'approve', initiativeId }] })]);
    const held = await director.del(`/v1/initiatives/${initiativeId}`, '*').expect(409);
    expect(held.body.references).toEqual({ decision_mentions: 1 });
  });
});

describe('who decides', () => {
  const grant = async (fields: Body) =>
    (await director.post('/v1/mandates', { validFrom: '2026-01-01', memberId: member.memberId, ...fields }).expect(201))
      .body;

  it('decides within a mandate, and is told who could take the rest', async () => {
    const none = await opened([better()]);
    const without = await choose(none.id, 'better', member).expect(403);
    expect(without.body).toMatchObject({ type: '/problems/beyond_mandate' });
    expect(faults(without.body)).toEqual(['/optionKey no_mandate']);
    expect(without.body.detail).toContain('Iris Vos');
    expect(without.body.couldDecide).toEqual([{ memberId: director.memberId, name: 'Iris Vos' }]);

    const work = await initiative({ teamId: world.teams.billing, stages: [{ stageId: stages[1] }] });
    const mandate = await grant({
      amount: { amountMinor: 1_000_000, currency: 'EUR' },
      scope: 'journeys',
      scopeIds: [world.parentJourney],
      effects: ['approve', 'fund'],
    });
    const asked = (effects: object[], more: Body = {}) => opened([better({ effects, ...more })]);
    const within = await asked([{ kind: 'approve', initiativeId: work.id }], {
      money: { amountMinor: -1_000_000, currency: 'EUR' },
    });
    const done = await choose(within.id, 'better', member).expect(200);
    expect(done.body.choice.mandateId).toBe(mandate.id);

    const refusals = async (id: string) => faults((await choose(id, 'better', member).expect(403)).body);
    const dear = await asked([
      { kind: 'fund', initiativeId: work.id, budget: { amountMinor: 1_000_001, currency: 'EUR' } },
    ]);
    expect(await refusals(dear.id)).toEqual(['/optionKey beyond_amount']);
    const kind = await asked([{ kind: 'stop', initiativeId: work.id, reason: 'No' }]);
    expect(await refusals(kind.id)).toEqual(['/optionKey beyond_kinds']);
    const elsewhere = await initiative();
    const far = await asked([{ kind: 'approve', initiativeId: elsewhere.id }]);
    expect(await refusals(far.id)).toEqual(['/optionKey beyond_scope']);
    const sheet = await member.get(`/v1/decisions/${far.id}/sheet`).expect(200);
    expect(sheet.body.options[1]).toMatchObject({
      obstacles: [{ code: 'beyond_scope' }],
      couldDecide: [{ name: 'Iris Vos' }],
    });
    await director.patch(`/v1/mandates/${mandate.id}`, { validUntil: '2026-02-01' }, '*').expect(200);
    expect(await refusals(far.id)).toContain('/optionKey beyond_period');
    const held = await director.del(`/v1/mandates/${mandate.id}`, '*').expect(409);
    expect(held.body.references).toEqual({ decisions: 1 });
  });

  it('is bound by a mandate as a director too, and told when nobody could', async () => {
    const mandate = await grant({
      memberId: director.memberId,
      amount: { amountMinor: 100, currency: 'EUR' },
      scope: 'organisation',
    });
    const { id } = await opened([better({ money: { amountMinor: -101, currency: 'EUR' } })]);
    const refused = await choose(id, 'better').expect(403);
    expect(refused.body).toMatchObject({ type: '/problems/beyond_every_mandate', couldDecide: [] });
    expect(faults(refused.body)).toEqual(['/optionKey beyond_amount']);
    await director.del(`/v1/mandates/${mandate.id}`, '*').expect(204);
    await choose(id, 'better').expect(200);
  });

  it('is given mandates by a director alone, with every fault named', async () => {
    const terms = { memberId: viewer.memberId, scope: 'teams', validFrom: '2026-02-01', validUntil: '2026-01-01' };
    const refused = await director.post('/v1/mandates', { ...terms, amount: { amountMinor: 1, currency: 'USD' } });
    expect([refused.status, faults(refused.body)]).toEqual([
      422,
      [
        '/amount/currency not_one_of',
        '/scopeIds scope_ids_needed',
        '/validUntil end_before_start',
        '/memberId not_on_board',
      ],
    ]);
    await member.post('/v1/mandates', { ...terms, memberId: member.memberId }).expect(403);
    const given = await grant({ scope: 'teams', scopeIds: [world.teams.claims] });
    await stranger.get(`/v1/mandates/${given.id}`).expect(404);
    await stranger.patch(`/v1/mandates/${given.id}`, { note: 'Mine' }, '*').expect(404);
    await director.patch(`/v1/mandates/${given.id}`, { note: 'Stale' }, '"9"').expect(412);
    const foreign = await stranger.post('/v1/mandates', { ...terms, validUntil: null, scopeIds: [world.teams.claims] });
    expect(faults(foreign.body)).toEqual(
      expect.arrayContaining(['/memberId unknown_reference', '/scopeIds/0 unknown_reference']),
    );
  });

  it('does not decide alone on an initiative of their own', async () => {
    await director.patch(`/v1/members/${director.memberId}`, { personId: world.people.mira }, '*').expect(200);
    const own = await initiative({ accountablePersonId: world.people.mira });
    const { id } = await opened([better({ effects: [{ kind: 'approve', initiativeId: own.id }] })]);
    await director.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(200);
    const refused = await choose(id, 'better').expect(403);
    expect(refused.body).toMatchObject({ type: '/problems/conflict_of_interest' });
    expect(refused.body.detail).toContain(own.key);
    await member.post(`/v1/decisions/${id}/attestations`, { kind: 'agreed' }).expect(200);
    await choose(id, 'better').expect(200);
    await director.patch(`/v1/members/${director.memberId}`, { personId: null }, '*').expect(200);
  });

  it('needs a quorum, where the organisation asks for one', async () => {
    await director.patch('/v1/organisation', { settings: { quorum: 2 } }, '*').expect(200);
    const { id } = await opened([better()]);
    expect(faults((await choose(id, 'better').expect(422)).body)).toEqual(['/attestations quorum_missing']);
    await member.post(`/v1/decisions/${id}/attestations`, { kind: 'understood' }).expect(200);
    await choose(id, 'better').expect(200);
    await director.patch('/v1/organisation', { settings: { quorum: null } }, '*').expect(200);
  });
});
