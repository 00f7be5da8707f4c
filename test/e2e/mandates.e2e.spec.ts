import { type Board, boardWork, type Body, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let director: Board['director'];
let member: Board['member'];
let viewer: Board['viewer'];
let stranger: Board['stranger'];
let world: Board['world'];
let stages: Board['stages'];
let better: ReturnType<typeof boardWork>['better'];
let initiative: ReturnType<typeof boardWork>['initiative'];
let opened: ReturnType<typeof boardWork>['opened'];
let choose: ReturnType<typeof boardWork>['choose'];

beforeAll(async () => {
  t = await startTestApp();
  const board = await makeBoard(t);
  ({ director, member, viewer, stranger, world, stages } = board);
  ({ better, initiative, opened, choose } = boardWork(board));
});
afterAll(() => t.close());

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
    const bare = await director.post('/v1/mandates', {}).expect(422);
    const missing = new Set(faults(bare.body).map((fault) => fault.split(' ')[0]));
    expect([...missing].sort()).toEqual(['/memberId', '/scope', '/validFrom']);
    const unasked = await director.post('/v1/decisions', {}).expect(422);
    expect(new Set(faults(unasked.body).map((fault) => fault.split(' ')[0]))).toEqual(
      new Set(['/question', '/options']),
    );
    await member.post('/v1/mandates', { ...terms, memberId: member.memberId }).expect(403);
    const given = await grant({ scope: 'teams', scopeIds: [world.teams.claims] });
    // Whoever reads mandates reads whose they are: members themselves are read by administrators alone.
    const read = (await viewer.get(`/v1/mandates/${given.id}`).expect(200)).body;
    const listed = (await viewer.get(`/v1/mandates?memberId=${member.memberId}`).expect(200)).body.items;
    expect(read).toMatchObject({ memberName: given.memberName, can: { amend: false, delete: false } });
    expect(given.memberName).toEqual(expect.any(String));
    expect(listed).toContainEqual(read);
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
