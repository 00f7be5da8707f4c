import { type Board, boardWork, makeBoard, NEXT_YEAR } from '../support/board.js';
import { faults } from '../support/faults.js';
import { dayAhead, type ListedItem, meetingIn, meetingWork } from '../support/meetings.js';
import { settleRadar } from '../support/radar.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
let director: Board['director'];
let work: ReturnType<typeof boardWork>;
let meetings: ReturnType<typeof meetingWork>;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  ({ director } = board);
  work = boardWork(board);
  meetings = meetingWork(director);
});
afterAll(() => t.close());

/** A meeting so late that whatever is due by the end of next year is due. */
const LATE = Math.ceil((Date.parse(NEXT_YEAR) - Date.now()) / 86_400_000) + 2;
const of = (items: readonly ListedItem[], kind: string) => items.filter((item) => item.kind === kind);
const names = (items: readonly ListedItem[]) => items.map(({ title }) => title);
const transition = (id: string, to: string) => director.post(`/v1/initiatives/${id}/transitions`, { to }).expect(200);
/** A meeting takes place: what happens from then on is new to the next. */
const meet = async (before: (path: string) => Promise<void> = async () => undefined) => {
  const id = await meetings.opened(0, director);
  await before(`/v1/meetings/${id}`);
  await meetings.move(id, 'closed').expect(200);
  return id;
};

describe('the agenda', () => {
  it('is empty where nothing happened, and says why there is no evidence', async () => {
    const { id } = await meetings.call(LATE);
    const { items, aside, since, evidence, noEvidence, totals } = await meetings.agenda(id);
    expect([items, aside, since, evidence, noEvidence]).toEqual([[], [], null, null, 'no_cx_kpi']);
    expect(totals.every(({ found, listed }) => found === 0 && listed === 0)).toBe(true);
    await director.del(`/v1/meetings/${id}`, '*').expect(204);
  });

  it('begins with the measurement that is furthest off, or with one that was chosen', async () => {
    const kpi = async (name: string, stage: number, target: number | null) =>
      (
        await director
          .post('/v1/kpis', {
            ...{ name, kind: 'ktv', betterWhen: 'higher', statistic: 'mean', scale: { min: 1, max: 10 }, target },
            scope: { kind: 'stage', id: board.stages[stage] },
          })
          .expect(201)
      ).body.id as string;
    const measure = (id: string, value: number) =>
      director
        .post(`/v1/kpis/${id}/measurements`, {
          ...{ from: '2026-01-01', to: '2026-04-01', value, n: 25, source: 'survey' },
          standardError: 0.25,
        })
        .expect(201);
    const near = await kpi('Mark for receiving', 0, 8);
    await measure(near, 7);
    const { id } = await meetings.call(LATE);
    expect((await meetings.agenda(id)).evidence).toMatchObject({ kpiId: near, gap: expect.closeTo(1 / 7, 12) });
    const far = await kpi('Mark for understanding', 1, 8);
    await measure(far, 5);
    const english = await meetings.agenda(id);
    expect(english.evidence).toMatchObject({
      ...{ kpiId: far, stageName: 'Understand', value: 5, target: 8, thin: true, chosen: false },
      interval: { low: expect.closeTo(4.51, 2), high: expect.closeTo(5.49, 2) },
      sentence:
        'At Understand (Paying the invoice) Mark for understanding stood at 5 (4.51 to 5.49), from 25 answers; the target is 8.',
    });
    expect((await meetings.agenda(id, 'nl')).evidence?.sentence).toBe(
      'Bij Understand (Paying the invoice) stond Mark for understanding op 5 (4,51 tot 5,49), uit 25 antwoorden; het doel is 8.',
    );
    await director.patch(`/v1/meetings/${id}`, { evidenceKpiId: near }, '*').expect(200);
    expect((await meetings.agenda(id)).evidence).toMatchObject({ kpiId: near, chosen: true });
    await director.patch(`/v1/meetings/${id}`, { evidenceKpiId: board.world.kpis[0] }, '*').expect(200);
    expect(await meetings.agenda(id)).toMatchObject({ evidence: null, noEvidence: 'no_measurement' });
    await director.del(`/v1/meetings/${id}`, '*').expect(204);
  });

  it('brings what was promised, what was asked and what lapsed, each with a next step', async () => {
    const waiting = await work.initiative({ teamId: board.world.teams.billing });
    await transition(waiting.id, 'in_review');
    const drifted = await work.initiative({ kpis: [{ kpiId: board.world.kpis[0], expectedChange: 4 }] });
    for (const to of ['in_review', 'approved']) await transition(drifted.id, to);
    await director
      .patch(`/v1/initiatives/${drifted.id}`, { kpis: [{ kpiId: board.world.kpis[1], expectedChange: 1 }] }, '*')
      .expect(200);
    const debt = await work.opened([work.worse()], { reviewOn: NEXT_YEAR });
    for (const kind of ['clear', 'understood', 'agreed'])
      await director.post(`/v1/decisions/${debt.id}/attestations`, { kind }).expect(200);
    await work.choose(debt.id, 'worse').expect(200);
    const [agreement] = (await director.get('/v1/agreements?limit=1').expect(200)).body.items;
    await director
      .post(`/v1/agreements/${agreement.id}/exceptions`, {
        ...{ initiativeId: waiting.id, reason: 'A trial', expiresOn: dayAhead(LATE + 10) },
      })
      .expect(201);
    const { id } = await meetings.call(LATE);
    const { items } = await meetings.agenda(id);
    expect(items.map(({ kind }) => kind)).toEqual([
      ...['due_debt', 'due_review', 'lapsed_approval', 'expiring_exception', 'waiting_proposal'],
    ]);
    const [due, review, lapse, exception, proposal] = items;
    expect(due).toMatchObject({
      title: 'Customers are owed at Understand',
      dueOn: NEXT_YEAR,
      explanation: expect.stringContaining('Mira Jansen was to make it good by 31 December'),
    });
    expect(review).toMatchObject({ id: debt.id, title: `Look again at ${debt.key} Which way?` });
    expect(lapse).toMatchObject({
      title: expect.stringContaining(`The approval of ${drifted.key}`),
      records: [{ type: 'initiative', id: drifted.id }],
    });
    expect(exception).toMatchObject({ dueOn: dayAhead(LATE + 10) });
    expect(proposal).toMatchObject({
      id: waiting.id,
      explanation: expect.stringMatching(/^In review since \d+ \w+ \d{4}, proposed by Billing\.$/),
    });
    expect(items.every(({ suggestion }) => suggestion.length > 20)).toBe(true);
    const dutch = await meetings.agenda(id, 'nl');
    expect(names(dutch.items)[0]).toBe('Klanten hebben iets tegoed bij Understand');
    const early = await meetings.call(1);
    expect((await meetings.agenda(early.id)).items.map(({ kind }) => kind)).toEqual([
      ...['lapsed_approval', 'waiting_proposal'],
    ]);
    for (const one of [id, early.id]) await director.del(`/v1/meetings/${one}`, '*').expect(204);
  });

  it('brings new findings above a severity, once', async () => {
    await work.initiative({ deliveryStatus: 'underway', effort: 40, stages: [{ stageId: board.stages[0] }] });
    await settleRadar(t, director);
    const { body } = await director.get('/v1/findings?status=open&severity=50&limit=100').expect(200);
    const worst = body.items.map((one: { id: string }) => one.id).sort();
    expect(worst.length).toBeGreaterThan(1);
    const { id } = await meetings.call(1);
    const found = of((await meetings.agenda(id)).items, 'new_finding');
    expect(found.map((item) => item.id).sort()).toEqual(worst);
    const severities = found.map(({ severity }) => severity ?? -1);
    expect(severities).toEqual([...severities].sort((one, other) => other - one));
    await director.patch('/v1/organisation', { settings: { agendaSeverity: 100 } }, '*').expect(200);
    const severe = of((await meetings.agenda(id)).items, 'new_finding');
    expect(severe.every(({ severity }) => severity === 100)).toBe(true);
    await director.patch('/v1/organisation', { settings: { agendaSeverity: null } }, '*').expect(200);
    await director.patch(`/v1/findings/${worst[0]}`, { status: 'dismissed', reason: 'Known' }, '*').expect(200);
    expect((await meetings.agenda(id)).items.map((item) => item.id)).not.toContain(worst[0]);

    const postponed = worst[1]!;
    await meet(async (path) => {
      await director
        .patch(`${path}/items/${postponed}`, { treatment: 'postponed', note: 'Next time' }, '*')
        .expect(200);
    });
    const next = await meetings.agenda(id);
    expect(next.since).toEqual(expect.any(String));
    expect(of(next.items, 'new_finding').map((item) => item.id)).toEqual([postponed]);
    await director.patch(`/v1/findings/${worst[0]}`, { status: 'open' }, '*').expect(200);
    expect(
      of((await meetings.agenda(id)).items, 'new_finding')
        .map((item) => item.id)
        .sort(),
    ).toEqual([worst[0], postponed].sort());
    await meet();
    expect(of((await meetings.agenda(id)).items, 'new_finding')).toEqual([]);
    await director.del(`/v1/meetings/${id}`, '*').expect(204);
  });
});

describe('what people do with an agenda', () => {
  it('is to order it, leave out, put off, add to it and note', async () => {
    const { id } = await meetings.call(1);
    const path = `/v1/meetings/${id}`;
    const add = async (title: string, more: object = {}) =>
      (await director.post(`${path}/items`, { title, ...more }).expect(201)).body.id as string;
    const records = [{ type: 'initiative', id: (await work.initiative()).id }];
    const first = await add('A day at the call centre', { explanation: 'What did we hear?', records });
    const second = await add('Budget of next year', { suggestion: 'Choose one' });
    const { items, meetingVersion } = await meetings.agenda(id);
    expect(names(of(items, 'own'))).toEqual(['A day at the call centre', 'Budget of next year']);
    expect(items.find((item) => item.id === first)).toMatchObject({
      suggestion: 'Talk it over, and note what comes of it.',
      records: [{ type: 'initiative', key: expect.stringMatching(/^CX-/) }],
    });
    const brought = items.filter(({ kind }) => kind !== 'own').map((item) => item.id);
    expect(brought.length).toBeGreaterThan(0);
    await director.put(`${path}/agenda/order`, { itemIds: [second] }).expect(428);
    await director.put(`${path}/agenda/order`, { itemIds: [second] }, '"1"').expect(412);
    const ordered = await director
      .put(`${path}/agenda/order`, { itemIds: [second, brought[0]] }, `"${meetingVersion}"`)
      .expect(200);
    expect(ordered.body.items.map((item: ListedItem) => item.id)).toEqual([second, ...brought, first]);
    expect(ordered.body.meetingVersion).toBe(meetingVersion + 1);
    const wrong = await director
      .put(`${path}/agenda/order`, { itemIds: [first, first, board.stages[0]] }, '*')
      .expect(422);
    expect(faults(wrong.body)).toEqual(['/itemIds/1 duplicate_item', '/itemIds/2 not_on_agenda']);
    const back = await director.put(`${path}/agenda/order`, { itemIds: [] }, '*').expect(200);
    expect(back.body.items.map((item: ListedItem) => item.id)).toEqual([...brought, first, second]);

    const hidden = await director.patch(`${path}/items/${brought[0]}`, { treatment: 'hidden' }, '*').expect(200);
    expect(hidden.body.treatment).toBe('hidden');
    expect((await meetings.agenda(id)).aside.map((item) => item.id)).toEqual([brought[0]]);
    await director.patch(`${path}/items/${brought[0]}`, { treatment: 'shown', note: 'Taken' }, '*').expect(200);
    expect((await director.get(`${path}/items/${brought[0]}`).expect(200)).body).toMatchObject({ note: 'Taken' });
    const words = await director.patch(`${path}/items/${brought[0]}`, { title: 'Another' }, '*').expect(422);
    expect(faults(words.body)).toEqual(['/title own_words_only']);
    await director.patch(`${path}/items/${first}`, { title: 'A day at the counter', records: [] }, '*').expect(200);
    expect((await meetings.agenda(id)).items.find((item) => item.id === first)).toMatchObject({
      ...{ title: 'A day at the counter', explanation: 'What did we hear?', records: [] },
    });
    await director.patch(`${path}/items/${first}`, { note: 'x' }).expect(428);
    await director.patch(`${path}/items/${first}`, { note: 'x' }, '"1"').expect(412);
    await director.patch(`${path}/items/${first}`, { treatment: 'gone' }, '*').expect(422);
    await director.patch(`${path}/items/${board.stages[0]}`, { note: 'x' }, '*').expect(404);
    await director.get(`${path}/items/${board.stages[0]}`).expect(404);
    await director.del(`${path}/items/${brought[0]}`, '*').expect(422);
    await director.del(`${path}/items/${second}`, '"1"').expect(412);
    await director.del(`${path}/items/${second}`, '*').expect(204);
    await director.get(`${path}/items/${second}`).expect(404);

    const theirs = (await board.stranger.post('/v1/initiatives', { title: 'Theirs' }).expect(201)).body.id;
    const foreign = await director
      .post(`${path}/items`, { title: 'Theirs', records: [{ type: 'initiative', id: theirs }] })
      .expect(422);
    expect(faults(foreign.body)).toEqual(['/records/0/id unknown_reference']);
    await board.viewer.post(`${path}/items`, { title: 'Mine' }).expect(403);
    await board.viewer.patch(`${path}/items/${first}`, { note: 'Mine' }, '*').expect(403);
    await board.viewer.put(`${path}/agenda/order`, { itemIds: [] }, '*').expect(403);
    for (const attempt of [
      board.stranger.post(`${path}/items`, { title: 'Mine' }),
      board.stranger.get(`${path}/items/${first}`),
      board.stranger.patch(`${path}/items/${first}`, { note: 'Mine' }, '*'),
      board.stranger.del(`${path}/items/${first}`, '*'),
      board.stranger.put(`${path}/agenda/order`, { itemIds: [] }, '*'),
    ])
      await attempt.expect(404);
    await director.del(path, '*').expect(204);
  });

  it('is kept: what was opened stays on the agenda although the register moves on, and what was put off comes back', async () => {
    const waiting = await work.initiative();
    await transition(waiting.id, 'in_review');
    const made = (await director.post('/v1/meetings', meetingIn(0)).expect(201)).body;
    const path = `/v1/meetings/${made.id}`;
    const own = (await director.post(`${path}/items`, { title: 'Visit the archive' }).expect(201)).body.id;
    await meetings.attend(made.id, director);
    await meetings.move(made.id, 'open').expect(200);
    await transition(waiting.id, 'approved');
    const late = await work.initiative();
    await transition(late.id, 'in_review');
    const open = await meetings.agenda(made.id);
    expect(open.items.map((item) => item.id)).toEqual(expect.arrayContaining([waiting.id, own]));
    expect(open.items.map((item) => item.id)).not.toContain(late.id);
    await director.patch(`${path}/items/${own}`, { treatment: 'postponed' }, '*').expect(200);
    await meetings.move(made.id, 'closed').expect(200);
    const next = await meetings.call(1);
    const { items } = await meetings.agenda(next.id);
    expect(items.map((item) => item.id)).toEqual(expect.arrayContaining([late.id, own]));
    expect(items.map((item) => item.id)).not.toContain(waiting.id);
    const again = await director
      .patch(`/v1/meetings/${next.id}/items/${own}`, { note: 'We go in May' }, '*')
      .expect(200);
    expect(again.body).toMatchObject({ title: 'Visit the archive', note: 'We go in May', treatment: 'shown' });
    expect(of((await meetings.agenda(next.id)).items, 'own')).toHaveLength(1);
    expect((await meetings.agenda(made.id)).aside.map((item) => item.id)).toEqual([own]);
  });
});
