import { withClient } from '../../src/platform/database/roles.js';
import type { TestActor } from '../support/actors.js';
import { type Board, boardWork, makeBoard } from '../support/board.js';
import { faults } from '../support/faults.js';
import { dayAhead, meetingWork } from '../support/meetings.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
let work: ReturnType<typeof boardWork>;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  work = boardWork(board);
  await board.director
    .post('/v1/mandates', { memberId: board.member.memberId, scope: 'organisation', validFrom: '2026-01-01' })
    .expect(201);
});
afterAll(() => t.close());

const expectation = (more: object = {}) => ({
  words: 'Nobody calls about a second bill any more',
  expectedOn: dayAhead(90),
  confidence: 0.7,
  ...more,
});
const state = (who: TestActor, id: string, more: object = {}) =>
  who.put(`/v1/decisions/${id}/expectation`, expectation(more));
const judge = (who: TestActor, id: string, more: object = {}) =>
  who.put(`/v1/decisions/${id}/judgement`, { execution: 'kept', ...more });
const read = async (id: string) => (await board.viewer.get(`/v1/decisions/${id}/follow-through`).expect(200)).body;
const report = async (query = '', who = board.viewer) =>
  (await who.get(`/v1/decisions/follow-through${query}`).expect(200)).body;
/** The day on which something was expected has come: it was stated a while ago. */
const daysPass = (id: string) =>
  withClient(t.database.adminUrl, (client) =>
    client.query(
      `update decision_follow_throughs set expected_on = current_date - 1, stated_at = now() - interval '60 days'
       where decision_id = $1`,
      [id],
    ),
  );
const takenBy = async (who: TestActor, more: object = {}) => {
  const { id } = await work.opened([work.better()]);
  await state(board.director, id, more).expect(200);
  await work.choose(id, 'better', who).expect(200);
  return id as string;
};

describe('what is expected of a decision', () => {
  it('is stated by the board, restated until it is taken, and stands from then on', async () => {
    const draft = await work.prepare([work.better()]);
    expect(await read(draft.id)).toMatchObject({
      version: 0,
      expectation: null,
      outcome: { cameTrue: null, reason: 'no_expectation', squaredError: null },
      can: { expect: false, judge: false },
    });
    await state(board.viewer, draft.id).expect(403);
    await state(board.stranger, draft.id).expect(404);
    await board.stranger.get(`/v1/decisions/${draft.id}/follow-through`).expect(404);
    const stated = await state(board.member, draft.id).expect(200);
    expect(stated.body).toMatchObject({
      version: 1,
      expectation: { confidence: 0.7, statedByName: 'A board_member', baseline: null },
      outcome: { reason: 'not_due' },
    });
    await state(board.director, draft.id).set('if-match', '"9"').expect(412);
    const restated = await state(board.director, draft.id, { confidence: 0.8 }).set('if-match', '"1"').expect(200);
    expect(restated.body).toMatchObject({ version: 2, expectation: { confidence: 0.8, statedByName: 'Iris Vos' } });
    const early = await judge(board.director, draft.id, { cameTrue: 'yes' }).expect(409);
    expect(early.body.type).toBe('/problems/decision_not_taken');
    await board.director.post(`/v1/decisions/${draft.id}/transitions`, { to: 'open' }).expect(200);
    await work.choose(draft.id, 'better').expect(200);
    const fixed = await state(board.director, draft.id).expect(409);
    expect(fixed.body.type).toBe('/problems/expectation_fixed');
    const soon = await judge(board.director, draft.id, { cameTrue: 'yes' }).expect(409);
    expect(soon.body).toMatchObject({
      type: '/problems/judged_too_early',
      detail: expect.stringContaining(dayAhead(90)),
    });
  });

  it('can still be said by the decider once it was taken, and by nobody else', async () => {
    const { id } = await work.opened([work.better()]);
    await work.choose(id, 'better', board.member).expect(200);
    const refused = await state(board.director, id).expect(403);
    expect(refused.body).toMatchObject({
      type: '/problems/not_the_decider',
      detail: expect.stringContaining('A board_member'),
    });
    await state(board.member, id).expect(200);
    await state(board.member, id, { confidence: 0.9 }).expect(409);
  });

  it('is refused when it says nothing, or what cannot be seen, every fault named', async () => {
    const { id } = await work.prepare([work.better()]);
    const refused = async (body: object) => faults((await state(board.director, id, body).expect(422)).body);
    expect(await refused({ words: null, expectedOn: dayAhead(0) })).toEqual([
      '/words expect_something',
      '/expectedOn day_to_come',
    ]);
    expect(await refused({ confidence: 1.2, expectedOn: '2027-02-30' })).toEqual(
      expect.arrayContaining(['/confidence bad_format', '/expectedOn bad_format']),
    );
    expect(await refused({ comparison: 'rises', value: 3 })).toEqual([
      '/comparison of_a_kpi_only',
      '/value of_a_bound_only',
    ]);
    const kpiId = board.world.kpis[1];
    expect(await refused({ kpiId })).toEqual(['/comparison required']);
    expect(await refused({ kpiId, comparison: 'at_least' })).toEqual(['/value required']);
    expect(await refused({ kpiId, comparison: 'falls' })).toEqual(['/comparison nothing_to_compare']);
    const theirs = (
      await board.stranger.post('/v1/kpis', { name: 'NPS', kind: 'nps', betterWhen: 'higher', statistic: 'nps' })
    ).body.id;
    expect(await refused({ kpiId: theirs, comparison: 'at_least', value: 1 })).toEqual(['/kpiId unknown_reference']);
    expect(await read(id)).toMatchObject({ version: 0, expectation: null });
  });
});

describe('what became of it', () => {
  it('is judged by name, comes to the agenda when it is due, and tells how sure deciders may be', async () => {
    const id = await takenBy(board.member);
    await daysPass(id);
    expect((await read(id)).outcome).toMatchObject({ cameTrue: null, reason: 'not_judged' });
    const meetings = meetingWork(board.director);
    const { id: meeting } = await meetings.call(10);
    const onAgenda = async () =>
      (await meetings.agenda(meeting)).items.find(
        ({ kind, records }) => kind === 'due_expectation' && records[0]?.id === id,
      );
    expect(await onAgenda()).toMatchObject({
      title: expect.stringMatching(/^Did D-\d+ Which way\? do what was expected\?$/),
      explanation: expect.stringContaining('with a confidence of 70%: Nobody calls about a second bill any more.'),
    });
    await judge(board.viewer, id, { cameTrue: 'yes' }).expect(403);
    await judge(board.stranger, id, { cameTrue: 'yes' }).expect(404);
    expect(faults((await judge(board.director, id).expect(422)).body)).toEqual(['/cameTrue required']);
    await judge(board.director, id, { cameTrue: 'yes' }).set('if-match', '"7"').expect(412);
    const judged = await judge(board.director, id, { cameTrue: 'no', note: 'They still call' }).expect(200);
    expect(judged.body).toMatchObject({
      judgement: { execution: 'kept', cameTrue: 'no', judgedByName: 'Iris Vos', judgedOn: dayAhead(0) },
      outcome: { cameTrue: false, by: 'person', squaredError: expect.closeTo(0.49, 12) },
    });
    expect(await onAgenda()).toBeUndefined();
    const again = await judge(board.director, id, { execution: 'changed', cameTrue: 'unknown' }).expect(200);
    expect(again.body.outcome).toMatchObject({ cameTrue: null, reason: 'judged_unknown' });
    await judge(board.director, id, { cameTrue: 'yes' }).expect(200);

    const undone = await takenBy(board.member, { confidence: 0.99 });
    await daysPass(undone);
    const dropped = await judge(board.director, undone, { execution: 'not_executed', cameTrue: 'no' }).expect(200);
    expect(dropped.body.outcome).toMatchObject({ cameTrue: null, reason: 'not_executed', squaredError: null });
    const unexpected = await work.opened([work.better()]);
    await work.choose(unexpected.id, 'better').expect(200);
    const much = await judge(board.director, unexpected.id, { cameTrue: 'yes' }).expect(422);
    expect(faults(much.body)).toEqual(['/cameTrue nothing_expected']);
    await judge(board.director, unexpected.id).expect(200);

    const other = await takenBy(board.director, { confidence: 0.6 });
    await daysPass(other);
    await judge(board.member, other, { cameTrue: 'no' }).expect(200);
    const all = await report();
    expect(all).toMatchObject({
      kept: 3,
      notExecuted: 1,
      changed: 0,
      calibration: { n: 2, thin: true, brier: expect.closeTo((0.09 + 0.36) / 2, 12), baseRate: 0.5, reference: 0.25 },
      formula: { name: 'brier_score', version: 1 },
    });
    const names = all.deciders.map(({ name }: { name: string }) => name);
    expect(names).toEqual(['A board_member', 'Iris Vos']);
    expect(all.deciders[0].calibration.brier).toBeCloseTo(0.09, 12);
    const errors = all.lines.map((line: { outcome: { squaredError: number | null } }) => line.outcome.squaredError);
    const known = errors.filter((error: number | null) => error !== null);
    expect(known.reduce((sum: number, error: number) => sum + error, 0) / known.length).toBeCloseTo(
      all.calibration.brier,
      12,
    );
    const hers = await report(`?deciderId=${board.director.memberId}`);
    expect(hers.calibration).toMatchObject({ n: 1, brier: expect.closeTo(0.36, 12) });
    const theirs = await report('', board.stranger);
    expect(theirs).toMatchObject({ decisions: 0, calibration: { n: 0, brier: null, reason: 'nothing_known' } });
  });

  it('is read from the measurement where a KPI was expected to show it', async () => {
    const { director, world } = board;
    const kpiId = world.kpis[0];
    const measure = (from: number, to: number, value: number) =>
      director
        .post(`/v1/kpis/${kpiId}/measurements`, {
          from: dayAhead(from),
          to: dayAhead(to),
          value,
          n: 400,
          source: 'survey',
        })
        .expect(201);
    await measure(-200, -100, 20);
    const rises = await takenBy(director, { words: null, kpiId, comparison: 'rises', confidence: 0.9 });
    const atLeast = await takenBy(director, { words: null, kpiId, comparison: 'at_least', value: 40, confidence: 0.3 });
    expect((await read(rises)).expectation).toMatchObject({ baseline: 20, value: null });
    for (const id of [rises, atLeast]) await daysPass(id);
    expect(await read(rises)).toMatchObject({ observation: null, outcome: { reason: 'no_measurement_since' } });
    const measured = await measure(-50, -5, 31);
    expect(await read(rises)).toMatchObject({
      observation: { measurementId: measured.body.id, value: 31, cameTrue: true },
      outcome: { cameTrue: true, by: 'measurement', squaredError: expect.closeTo(0.01, 12) },
    });
    expect((await read(atLeast)).outcome).toMatchObject({ cameTrue: false, squaredError: expect.closeTo(0.09, 12) });
    const judged = await judge(director, rises).expect(200);
    expect(judged.body).toMatchObject({ judgement: { cameTrue: null }, outcome: { by: 'measurement' } });
    const overruled = await judge(director, rises, { cameTrue: 'no', note: 'Another survey' }).expect(200);
    expect(overruled.body.outcome).toMatchObject({ cameTrue: false, by: 'person' });
  });
});
