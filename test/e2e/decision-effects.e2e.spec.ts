import { type Board, boardWork, type Body, NEXT_YEAR, makeBoard } from '../support/board.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let director: Board['director'];
let viewer: Board['viewer'];
let world: Board['world'];
let better: ReturnType<typeof boardWork>['better'];
let worse: ReturnType<typeof boardWork>['worse'];
let initiative: ReturnType<typeof boardWork>['initiative'];
let prepare: ReturnType<typeof boardWork>['prepare'];
let opened: ReturnType<typeof boardWork>['opened'];
let choose: ReturnType<typeof boardWork>['choose'];
let taken: ReturnType<typeof boardWork>['taken'];
let stateOf: ReturnType<typeof boardWork>['stateOf'];

beforeAll(async () => {
  t = await startTestApp();
  const board = await makeBoard(t);
  ({ director, viewer, world } = board);
  ({ better, worse, initiative, prepare, opened, choose, taken, stateOf } = boardWork(board));
});
afterAll(() => t.close());

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
    expect(refused.body.detail).toContain(`${one.key} changed since the decision (approved → in delivery)`);
    expect((await stateOf(other.id)).accountablePersonId).toBe(world.people.jan);
    expect((await director.get(`/v1/decisions/${later.id}`).expect(200)).body.state).toBe('open');
  });

  it('are all refused when one is, in words that name it', async () => {
    const one = await initiative();
    const other = await initiative();
    const { id } = await opened([
      better({
        effects: [
          { kind: 'approve', initiativeId: one.id },
          { kind: 'approve', initiativeId: other.id },
          { kind: 'stop', initiativeId: other.id, reason: 'Nobody needs it' },
        ],
      }),
    ]);
    const refused = await choose(id, 'better').expect(409);
    expect(refused.body).toMatchObject({ type: '/problems/transition_impossible', effect: { position: 1 } });
    expect((await stateOf(one.id)).state).toBe('proposed');
  });

  it('that the lifecycle does not know are refused when the decision is opened', async () => {
    const ended = await initiative();
    const waiting = await initiative();
    await director.post(`/v1/initiatives/${ended.id}/transitions`, { to: 'stopped', reason: 'No' }).expect(200);
    for (const effect of [
      { kind: 'approve', initiativeId: ended.id },
      { kind: 'stop', initiativeId: ended.id, reason: 'Again' },
      { kind: 'return', initiativeId: waiting.id, reason: 'Evidence first' },
    ]) {
      const { id } = await prepare([better({ effects: [effect] })]);
      const refused = await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(409);
      expect(refused.body).toMatchObject({ type: '/problems/transition_impossible', effect: { kind: effect.kind } });
    }
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

  it('merge initiatives, and take exactly that back', async () => {
    const links = {
      goals: [{ goalId: world.goals[0], contribution: 'Clearer' }],
      stages: [{ stageId: world.stages[1] }],
    };
    const kpis = (expectedChange: number) => [{ kpiId: world.kpis[0], expectedChange }];
    const stays = await initiative({ ...links, kpis: kpis(3) });
    const goes = await initiative({ ...links, kpis: kpis(5), effort: 4 });
    const before = await Promise.all([stays.id, goes.id].map(stateOf));
    const effect = { kind: 'merge', initiativeId: goes.id, otherInitiativeId: stays.id };
    const unresolved = await prepare([better({ effects: [effect] })]);
    const asked = await director.post(`/v1/decisions/${unresolved.id}/transitions`, { to: 'open' }).expect(409);
    expect(asked.body).toMatchObject({ type: '/problems/merge_unresolved', effect: { position: 0, kind: 'merge' } });
    const resolutions = { kpis: [{ kpiId: world.kpis[0], choice: 'sum' }] };
    const decision = await taken([{ ...effect, resolutions }]);
    expect((await stateOf(goes.id)).state).toBe('merged');
    expect((await stateOf(stays.id)).kpis).toEqual([expect.objectContaining({ expectedChange: 8 })]);

    const again = await prepare([better({ effects: [{ ...effect, resolutions }] })]);
    const refused = await director.post(`/v1/decisions/${again.id}/transitions`, { to: 'open' }).expect(409);
    expect(refused.body.type).toBe('/problems/already_merged');
    expect(refused.body.detail).toContain(`${goes.key} was merged into ${stays.key}`);

    const later = await opened([better()], { revisesId: decision.id });
    await choose(later.id, 'better').expect(200);
    const after = await Promise.all([stays.id, goes.id].map(stateOf));
    const bare = ({ version: _, updatedAt: __, ...said }: Body) => said;
    expect(after.map(bare)).toEqual(before.map(bare));
  });

  it('sign an approval anew where they change what was approved, and where that is taken back', async () => {
    const links = { stages: [{ stageId: world.stages[1] }], kpis: [{ kpiId: world.kpis[0], expectedChange: 3 }] };
    const { id } = await initiative({ ...links, accountablePersonId: world.people.mira, endsOn: '2027-01-31' });
    const goes = await initiative({ stages: [{ stageId: world.stages[0] }], effort: 40 });
    await taken([{ kind: 'approve', initiativeId: id }]);
    const standing = async () => {
      const { body } = await director.get(`/v1/initiatives/${id}/approval`).expect(200);
      return [(await stateOf(id)).state, body.status, body.drift.drift];
    };
    for (const effects of [
      [
        { kind: 'fund', initiativeId: id, budget: { amountMinor: 900_000, currency: 'EUR' } },
        { kind: 'assign_owner', initiativeId: id, personId: world.people.jan },
        { kind: 'replan', initiativeId: id, startsOn: '2028-01-01', endsOn: '2029-12-31' },
      ],
      [{ kind: 'merge', initiativeId: goes.id, otherInitiativeId: id }],
    ]) {
      const decision = await taken(effects);
      expect(await standing()).toEqual(['approved', 'standing', 0]);
      const later = await opened([better()], { revisesId: decision.id });
      await choose(later.id, 'better').expect(200);
      expect(await standing()).toEqual(['approved', 'standing', 0]);
    }
  });

  it('leave alone what has ended, and say so when the decision is opened', async () => {
    const ended = await initiative();
    const other = await initiative();
    await director.post(`/v1/initiatives/${ended.id}/transitions`, { to: 'stopped', reason: 'No' }).expect(200);
    const initiativeId = ended.id;
    for (const effect of [
      { kind: 'fund', initiativeId, budget: { amountMinor: 100, currency: 'EUR' } },
      { kind: 'assign_owner', initiativeId, personId: world.people.jan },
      { kind: 'coordinate', initiativeId: other.id, otherInitiativeId: initiativeId, personId: world.people.jan },
    ]) {
      const { id } = await prepare([better({ effects: [effect] })]);
      const refused = await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(409);
      expect(refused.body).toMatchObject({ type: '/problems/effect_on_ended', effect: { kind: effect.kind } });
      expect(refused.body.detail).toContain(`${ended.key} has ended (stopped)`);
    }
  });

  it('do with a decision that revises what could not be done before it', async () => {
    const { id } = await initiative();
    const stopping = await taken([{ kind: 'stop', initiativeId: id, reason: 'No' }]);
    await taken([{ kind: 'fund', initiativeId: id, budget: { amountMinor: 700, currency: 'EUR' } }], {
      revisesId: stopping.id,
    });
    expect(await stateOf(id)).toMatchObject({ state: 'proposed', budget: { amountMinor: 700 } });
  });

  it('coordinate as the radar does, with what it takes off the fragmentation, and take exactly that back', async () => {
    const [one, other] = [await initiative(), await initiative()];
    const wish = { kind: 'coordinates_with', toId: other.id, note: 'We talk', coordinatorId: world.people.jan };
    await director.post(`/v1/initiatives/${one.id}/relations`, wish).expect(201);
    const effect = { kind: 'coordinate', initiativeId: one.id, otherInitiativeId: other.id };
    const decision = await taken([{ ...effect, personId: world.people.mira }]);
    const made = async () => (await director.get(`/v1/coordinations?initiativeId=${one.id}`).expect(200)).body.items;
    expect(await made()).toEqual([expect.objectContaining({ ratified: true, coordinatorId: world.people.mira })]);
    const relation = async () => (await director.get(`/v1/initiatives/${one.id}/relations`).expect(200)).body.items;
    expect(await relation()).toEqual([
      expect.objectContaining({ ratified: true, coordinatorId: world.people.mira, note: `${decision.key} Which way?` }),
    ]);
    const later = await opened([better()], { revisesId: decision.id });
    await choose(later.id, 'better').expect(200);
    expect(await made()).toEqual([]);
    expect(await relation()).toEqual([
      expect.objectContaining({ ratified: false, coordinatorId: world.people.jan, note: 'We talk' }),
    ]);
  });

  it('approve what the same decision made of an initiative, whatever the order in which it says so', async () => {
    const { id } = await initiative({ budget: { amountMinor: 100, currency: 'EUR' } });
    await taken([
      { kind: 'approve', initiativeId: id },
      { kind: 'fund', initiativeId: id, budget: { amountMinor: 900, currency: 'EUR' } },
      { kind: 'assign_owner', initiativeId: id, personId: world.people.jan },
    ]);
    expect(await stateOf(id)).toMatchObject({ state: 'approved', budget: { amountMinor: 900 } });
  });
});

describe('a finding that the board accepts', () => {
  it('is acknowledged, and open again when that is taken back', async () => {
    await initiative({ deliveryStatus: 'underway', effort: 5 });
    const examination = await director.post('/v1/radar/examinations', {}).expect(202);
    await director.get(`${examination.headers['location']}/events`).expect(200);
    const { body } = await director.get('/v1/findings?status=open&limit=1').expect(200);
    const [finding] = body.items;
    const late = await opened([better({ effects: [{ kind: 'accept_finding', findingId: finding.id }] })]);
    const decision = await taken([{ kind: 'accept_finding', findingId: finding.id, reason: 'We know' }]);
    const accepted = await director.get(`/v1/findings/${finding.id}`).expect(200);
    expect(accepted.body).toMatchObject({ status: 'acknowledged', reason: `${decision.key} Which way? – We know` });
    const later = await opened([better()], { revisesId: decision.id });
    const sheet = await viewer.get(`/v1/decisions/${decision.id}/sheet`).expect(200);
    expect(sheet.body.options[1].changes).toEqual([
      { kind: 'accept_finding', initiativeId: null, text: `Accept the finding “${finding.title}”.` },
    ]);
    await choose(later.id, 'better').expect(200);
    expect((await director.get(`/v1/findings/${finding.id}`).expect(200)).body.status).toBe('open');

    // What was put before the board earlier is about the finding as it was then.
    const refused = await choose(late.id, 'better').expect(412);
    expect(refused.body).toMatchObject({ type: '/problems/decision_out_of_date' });
    expect(refused.body.detail).toContain(finding.title);
  });
});
