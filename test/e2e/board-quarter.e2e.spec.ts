import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_SIGN_INS } from '../../src/demo/demo.sign-ins.js';
import { signIn, type TestActor } from '../support/actors.js';
import { packOf, slideCalled } from '../support/board-packs.js';
import { dayAhead, type ListedItem, meetingIn, meetingWork } from '../support/meetings.js';
import { ended } from '../support/priorities.js';
import { settleRadar } from '../support/radar.js';
import { readSlides } from '../support/slides.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/**
 * A quarter of the CX board at Polder Verzekeringen: a meeting is called, its agenda names the open troubles, decisions
 * are taken, priorities are weighed, the meeting is frozen, and at the next one a promise has fallen due. Told in
 * docs/method.md, "A quarter of the board".
 */
let t: TestApp;
let annelies: TestActor; // the CX director, who chairs
let olaf: TestActor; // a member of the board, from Risk & Compliance
let joris: TestActor; // a product owner
let pieter: TestActor; // reads along
let jorisPersonId: string;
let meetings: ReturnType<typeof meetingWork>;

beforeAll(async () => {
  t = await startTestApp();
  await t.app.get(Demo).ensure(dayAhead(0));
  const as = (title: string): Promise<TestActor> => {
    const one = DEMO_SIGN_INS.find((signIn) => signIn.title === title);
    return signIn(t, one?.email ?? '', one?.password ?? '');
  };
  [annelies, olaf, joris, pieter] = [
    await as('CX director'),
    await as('Board member'),
    await as('Product owner'),
    await as('Viewer'),
  ];
  jorisPersonId = (await joris.get('/v1/me').expect(200)).body.member.personId;
  meetings = meetingWork(annelies);
  await annelies.patch('/v1/organisation', { settings: { quorum: 2 } }, '*').expect(200);
  await settleRadar(t, annelies);
}, 60_000);
afterAll(() => t.close());

interface Work {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly stages: readonly { stageId: string }[];
  readonly kpis: readonly { kpiId: string }[];
}

const initiative = async (title: string): Promise<Work> => {
  const { body } = await annelies.get(`/v1/initiatives?q=${encodeURIComponent(title)}`).expect(200);
  return body.items.find((item: { title: string }) => item.title === title);
};
const titled = (items: readonly ListedItem[], kind: string): string[] =>
  items.filter((item) => item.kind === kind).map(({ title }) => title);

describe('a quarter of the board', () => {
  let meetingId: string;
  let decisionId: string;
  let followUpId: string;
  let postponed: ListedItem;

  it('begins when the director calls a meeting, whose agenda has made itself', async () => {
    const { body } = await annelies.post('/v1/meetings', meetingIn(0, { title: 'CX-board, dit kwartaal' })).expect(201);
    meetingId = body.id;
    expect(body.invitedIds).toEqual(expect.arrayContaining([annelies.memberId, olaf.memberId]));
    const calendar = await pieter.get(`/v1/meetings/${meetingId}/calendar`).expect(200);
    expect(calendar.text).toContain('SUMMARY:CX-board\\, dit kwartaal');

    const { evidence, items, totals, since } = await meetings.agenda(meetingId, 'nl');
    // The customer comes first: one measurement, how sure it is, and how far it is from what was meant.
    expect(evidence?.sentence).toMatch(/^Bij .+ \(.+\) stond .+; het doel is .+\.$/);
    expect(evidence?.gap).toBeGreaterThan(0);
    // Then what is open since the board met last, in words.
    const { items: held } = (await pieter.get('/v1/meetings?state=closed').expect(200)).body;
    const [earlier] = held as { closedAt: string }[];
    expect(since).toBe(earlier?.closedAt);
    const troubles = titled(items, 'new_finding');
    expect(troubles).toContain('Iedereen werkt aan Betalingsachterstand oplossen, en dus is niemand verantwoordelijk');
    const waits = titled(items, 'waiting_proposal');
    const assistant = await initiative('Generative AI assistant on the website');
    expect(waits).toContain(`${assistant.key} ${assistant.title} wacht op het board`);
    for (const { kind, found } of totals)
      if (kind === 'new_finding' || kind === 'waiting_proposal') expect([kind, found > 1]).toEqual([kind, true]);
    const brought = items.filter(({ kind }) => kind !== 'own');
    expect(brought.every(({ suggestion, records }) => suggestion !== '' && records.length > 0)).toBe(true);
  });

  it('does not begin without a quorum', async () => {
    await meetings.attend(meetingId, annelies);
    const refused = await meetings.move(meetingId, 'open').set('accept-language', 'nl').expect(409);
    expect(refused.body.detail).toContain('Boardleden nodig voor het quorum: 2; als aanwezig genoteerd: 1.');
    await meetings.attend(meetingId, annelies, olaf, pieter);
    await meetings.move(meetingId, 'open').expect(200);
  });

  it('makes one tracker of two, and the director says what she expects of it and how surely', async () => {
    const dutch = await initiative('Schadestatus volgen in de app');
    const english = await initiative('Track your claim status in the app');
    const resolutions = { kpis: dutch.kpis.map(({ kpiId }) => ({ kpiId, choice: 'keep' })) };
    const merge = { kind: 'merge', initiativeId: english.id, otherInitiativeId: dutch.id, resolutions };
    const stages = dutch.stages.map(({ stageId }) => ({ stageId, effort: 1, ease: 1, effectiveness: 2, grade: 'B' }));
    const made = await joris
      .post('/v1/decisions', {
        question: 'Twee teams bouwen dezelfde schadetracker. Eén of twee?',
        options: [
          { key: 'nothing', title: 'Niets doen', doNothing: true },
          { key: 'one', title: 'Eén tracker, bij Schade Wonen', stages, effects: [merge] },
        ],
      })
      .expect(201);
    decisionId = made.body.id;
    const expectation = { words: 'Geen klant ziet nog twee trackers', expectedOn: dayAhead(60), confidence: 0.8 };
    await annelies.put(`/v1/decisions/${decisionId}/expectation`, expectation).expect(200);
    await annelies.post(`/v1/decisions/${decisionId}/transitions`, { to: 'open' }).expect(200);
    await olaf.post(`/v1/decisions/${decisionId}/attestations`, { kind: 'agreed' }).expect(200);
    await annelies
      .post(`/v1/decisions/${decisionId}/choice`, { optionKey: 'one', rationale: 'Eén is genoeg.' })
      .expect(200);
    expect((await annelies.get(`/v1/initiatives/${english.id}`).expect(200)).body.state).toBe('merged');
  });

  it('weighs priorities openly: a pinned favourite shows what it costs', async () => {
    const round = async (limits: object) => {
      const body = { title: 'Prioriteiten van het kwartaal', ...limits };
      const { id } = (await annelies.post('/v1/priority-rounds', body).expect(201)).body;
      const run = await annelies.post(`/v1/priority-rounds/${id}/runs`, {}).expect(202);
      const { state, result } = await ended(annelies, run.body.id);
      expect(state).toBe('succeeded');
      const answer = await pieter.get(`/v1/priority-rounds/${id}/results/${String(result['resultId'])}`).expect(200);
      return answer.body as {
        summary: { chosen: number; terms: { objective: number } };
        candidates: { chosen: boolean; budgetMinor: number; initiative: { id: string; key: string } }[];
        pinCosts: { cost: number; sentence: string }[];
      };
    };
    // There is money for half of what is asked.
    const asked = (await round({})).candidates.reduce((sum, { budgetMinor }) => sum + budgetMinor, 0);
    const budget = { amountMinor: Math.floor(asked / 2), currency: 'EUR' };
    const free = await round({ budget });
    const left = free.candidates.filter(({ chosen }) => !chosen);
    expect([free.summary.chosen > 0, left.length > 0]).toEqual([true, true]);
    const favourite = left[0]!.initiative;
    const pinned = await round({
      budget,
      pins: [{ initiativeId: favourite.id, place: 'in', reason: 'Beloofd aan de directie' }],
    });
    expect(pinned.candidates.find(({ initiative: { id } }) => id === favourite.id)).toMatchObject({ chosen: true });
    const [cost] = pinned.pinCosts;
    expect(cost?.cost).toBeGreaterThan(0);
    expect(cost?.sentence).toContain(favourite.key);
    expect(free.summary.terms.objective - pinned.summary.terms.objective).toBeCloseTo(cost?.cost ?? NaN, 6);
  });

  it('has its pack on the wall, with the figures of the moment', async () => {
    const slides = await readSlides(await packOf(t, annelies, 'format=pptx'));
    const { figures } = (await annelies.get('/v1/portfolio/overview').set('accept-language', 'nl').expect(200)).body;
    const notes = slideCalled('Zes cijfers', slides).notes;
    for (const { sentence } of figures) expect(notes).toContain(sentence);
    // What the agenda names stands on the slides too, in the same words.
    const spot = 'Overlijden of scheiding melden heeft veel nodig en krijgt bijna geen aandacht';
    expect(titled((await meetings.agenda(meetingId, 'nl')).items, 'new_finding')).toContain(spot);
    expect(slideCalled('Wat de radar zag', slides).notes).toContain(spot);
    expect((await packOf(t, pieter, 'format=pdf')).subarray(0, 4).toString()).toBe('%PDF');
  });

  it('ends with a promise, a note and something for next time, and is frozen', async () => {
    const path = `/v1/meetings/${meetingId}`;
    const nobody = await annelies.post('/v1/follow-ups', { text: 'Iemand belt de klanten', dueOn: dayAhead(30) });
    expect(nobody.status).toBe(422);
    const promise = { text: 'Zeg de klanten dat er één tracker is', ownerId: jorisPersonId, dueOn: dayAhead(30) };
    const agreed = await annelies.post('/v1/follow-ups', { ...promise, meetingId, decisionId }).expect(201);
    followUpId = agreed.body.id;
    const { items } = await meetings.agenda(meetingId, 'nl');
    const findings = items.filter(({ kind }) => kind === 'new_finding');
    await annelies.patch(`${path}/items/${findings[0]!.id}`, { note: 'Karin neemt dit op zich.' }, '*').expect(200);
    postponed = findings[1]!;
    await annelies.patch(`${path}/items/${postponed.id}`, { treatment: 'postponed' }, '*').expect(200);

    const closed = await meetings.move(meetingId, 'closed').expect(200);
    const { body: minutes } = await pieter.get(`${path}/minutes`).set('accept-language', 'nl').expect(200);
    expect(minutes).toMatchObject({
      chair: { name: 'Annelies de Wit' },
      quorum: { needed: 2, present: 2, met: true },
      decisions: [{ id: decisionId, optionTitle: 'Eén tracker, bij Schade Wonen', decidedByName: 'Annelies de Wit' }],
      notes: [{ title: findings[0]!.title, note: 'Karin neemt dit op zich.' }],
      followUps: [{ id: followUpId, ownerName: 'Joris Bakker' }],
    });
    expect(minutes.present.map(({ name }: { name: string }) => name)).toEqual([
      ...['Annelies de Wit', 'Olaf Prins', 'Pieter Hoekstra'],
    ]);
    const { body: verified } = await pieter.get(`${path}/verification`).expect(200);
    expect(verified).toMatchObject({ intact: true, digest: closed.body.digest });
    const late = await annelies.post(`${path}/items`, { title: 'Nog iets' }).set('accept-language', 'nl').expect(409);
    expect(late.body.detail).toContain('Zet wat erbij moet op de agenda van de volgende vergadering.');
    await annelies.patch(path, { presentIds: [annelies.memberId] }, '*').expect(409);
  });

  it('comes back at the next meeting: a promise has fallen due, and what was expected is to be judged', async () => {
    await settleRadar(t, annelies);
    const { id } = await meetings.call(91, { title: 'CX-board, volgend kwartaal' });
    const { items, since, day } = await meetings.agenda(id, 'nl');
    expect([since === null, day]).toEqual([false, dayAhead(91)]);
    expect(items[0]).toMatchObject({ kind: 'overdue_follow_up' });
    expect(items.find(({ id: itemId }) => itemId === followUpId)).toMatchObject({
      kind: 'overdue_follow_up',
      title: 'Nog niet gedaan: Zeg de klanten dat er één tracker is',
      explanation: expect.stringMatching(/^Joris Bakker zou dit doen voor .+, uit D-\d+ Twee teams bouwen/),
    });
    const expectedOf = items.filter(({ kind }) => kind === 'due_expectation');
    expect(expectedOf.find(({ records }) => records.some((one) => one.id === decisionId))).toMatchObject({
      explanation: expect.stringContaining('met een zekerheid van 80%: Geen klant ziet nog twee trackers.'),
      records: [{ type: 'decision', id: decisionId }],
    });
    // What was seen last quarter is no news, but for what was put off.
    const findings = items.filter(({ kind }) => kind === 'new_finding');
    expect(findings.map((item) => item.id)).toContain(postponed.id);
    expect(findings.length).toBeLessThan(10);

    await olaf.get(`/v1/follow-ups/${followUpId}`).expect(200);
    await joris.post(`/v1/follow-ups/${followUpId}/transitions`, { to: 'done' }).expect(200);
    const after = await meetings.agenda(id, 'nl');
    expect(after.items.map((item) => item.id)).not.toContain(followUpId);
    const { body: followed } = await pieter.get('/v1/decisions/follow-through').expect(200);
    expect(followed.lines.find((line: { decisionId: string }) => line.decisionId === decisionId)).toMatchObject({
      confidence: 0.8,
      outcome: { cameTrue: null, reason: 'not_due' },
    });
  });
});
