import { Demo } from '../../src/demo/demo.service.js';
import { DEMO_SIGN_INS } from '../../src/demo/demo.sign-ins.js';
import { signIn, type TestActor } from '../support/actors.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

/**
 * A meeting of the CX board at Polder Verzekeringen. What the demo organisation has wrong is brought to three decisions,
 * in the order in which the board would take them. Told in docs/method.md, "A meeting of the board".
 */
const NEXT_YEAR = `${new Date().getUTCFullYear() + 1}-12-31`;
const KINDS = ['clear', 'understood', 'agreed'];

let t: TestApp;
let annelies: TestActor; // the CX director
let olaf: TestActor; // a member of the board, from Risk & Compliance
let joris: TestActor; // the product owner whose tracker is the same as another one

beforeAll(async () => {
  t = await startTestApp();
  await t.app.get(Demo).ensure('2026-11-21');
  const as = (title: string): Promise<TestActor> => {
    const one = DEMO_SIGN_INS.find((signIn) => signIn.title === title);
    return signIn(t, one?.email ?? '', one?.password ?? '');
  };
  [annelies, olaf, joris] = [await as('CX director'), await as('Board member'), await as('Product owner')];
});
afterAll(() => t.close());

interface Work {
  readonly id: string;
  readonly key: string;
  readonly state: string;
  readonly accountablePersonId: string;
  readonly stages: readonly { stageId: string }[];
  readonly kpis: readonly { kpiId: string }[];
}

const initiative = async (title: string): Promise<Work> => {
  const { body } = await annelies.get(`/v1/initiatives?q=${encodeURIComponent(title)}`).expect(200);
  return body.items.find((item: { title: string }) => item.title === title);
};
const again = async ({ id }: { id: string }) => (await annelies.get(`/v1/initiatives/${id}`).expect(200)).body as Work;
const fragmentation = async (journeyId: string) =>
  (await annelies.get(`/v1/journeys/${journeyId}/fragmentation`).expect(200)).body.index as number;
const journeyOf = async (stageId: string): Promise<string> =>
  (await annelies.get(`/v1/stages/${stageId}`).expect(200)).body.journeyId;
const put = async (question: string, options: object[], more: object = {}) => {
  const nothing = { key: 'nothing', title: 'Niets doen', doNothing: true };
  const made = await joris.post('/v1/decisions', { question, options: [nothing, ...options], ...more }).expect(201);
  await annelies.post(`/v1/decisions/${made.body.id}/transitions`, { to: 'open' }).expect(200);
  return made.body as { id: string; key: string };
};
const decide = (id: string, optionKey: string, rationale: string, who = annelies) =>
  who.post(`/v1/decisions/${id}/choice`, { optionKey, rationale });

describe('a meeting of the board', () => {
  it('makes one tracker of two: the same work in two languages is merged', async () => {
    const dutch = await initiative('Schadestatus volgen in de app');
    const english = await initiative('Track your claim status in the app');
    const journey = await journeyOf(dutch.stages[0]!.stageId);
    const before = await fragmentation(journey);
    const stages = dutch.stages.map(({ stageId }) => ({ stageId, effort: 1, ease: 1, effectiveness: 2, grade: 'B' }));
    const resolutions = { kpis: dutch.kpis.map(({ kpiId }) => ({ kpiId, choice: 'keep' })) };
    const merge = { kind: 'merge', initiativeId: english.id, otherInitiativeId: dutch.id, resolutions };
    const { id, key } = await put('Twee teams bouwen dezelfde schadetracker. Eén of twee?', [
      { key: 'one', title: 'Eén tracker, bij Schade Wonen', stages, effects: [merge] },
    ]);

    // The sheet says what the choice would do before it does it.
    const { body: sheet } = await annelies.get(`/v1/decisions/${id}/sheet`).set('accept-language', 'nl').expect(200);
    const [nothing, one] = sheet.options;
    expect(nothing.cx).toBe(0);
    expect(one.cx).toBeCloseTo(1, 12); // a mean of 4/3 at both stages, seen elsewhere: .75
    expect(one.changes[0].text).toBe(
      `${english.key} Track your claim status in the app samenvoegen met ${dutch.key} Schadestatus volgen in de app.`,
    );
    // A board member without a mandate is told who could decide.
    const refused = await decide(id, 'one', 'Eén', olaf).expect(403);
    expect(refused.body.couldDecide).toEqual([expect.objectContaining({ name: 'Annelies de Wit' })]);

    await decide(id, 'one', 'Eén tracker is genoeg.').expect(200);
    expect((await again(english)).state).toBe('merged');
    expect(await fragmentation(journey)).toBeLessThan(before);
    const { body: told } = await joris.get(`/v1/initiatives/${english.id}/history`).expect(200);
    expect(told.items[0]).toMatchObject({ by: { name: 'Annelies de Wit' }, reason: expect.stringContaining(key) });
    // Nobody merges it a second time.
    const twice = await annelies.post('/v1/decisions', {
      question: 'Nog eens?',
      options: [
        { key: 'nothing', title: 'Niets doen', doNothing: true },
        { key: 'one', title: 'Weer', stages, effects: [merge] },
      ],
    });
    const late = await annelies.post(`/v1/decisions/${twice.body.id}/transitions`, { to: 'open' }).expect(409);
    expect(late.body.type).toBe('/problems/already_merged');
  });

  it('lets two teams that pull one KPI in opposite ways work under one coordinator', async () => {
    const coaching = await initiative('Coaching op één keer oplossen');
    const speech = await initiative('Speech analytics to shorten calls');
    const { id } = await put('Eén keer oplossen of kortere gesprekken?', [
      {
        key: 'together',
        title: 'Samen, met oplossen voorop',
        stages: [{ stageId: coaching.stages[0]!.stageId, effectiveness: 2, emotion: 1, grade: 'C' }],
        effects: [
          {
            kind: 'coordinate',
            initiativeId: speech.id,
            otherInitiativeId: coaching.id,
            personId: coaching.accountablePersonId,
          },
        ],
      },
    ]);
    await decide(id, 'together', 'De klant belt liever één keer lang dan drie keer kort.').expect(200);
    const { body } = await annelies.get(`/v1/initiatives/${speech.id}/relations`).expect(200);
    expect(body.items).toContainEqual(
      expect.objectContaining({
        kind: 'coordinates_with',
        ratified: true,
        coordinatorId: coaching.accountablePersonId,
        other: expect.objectContaining({ id: coaching.id }),
      }),
    );
  });

  it('approves what was underway without approval, to the harm of some customers, and says what it owes them', async () => {
    const assistant = await initiative('Generative AI assistant on the website');
    expect(assistant.state).toBe('in_review');
    const asking = assistant.stages[1]!.stageId;
    const options = [
      {
        key: 'assistant-first',
        title: 'Eerst de assistent, dan pas een mens',
        money: { amountMinor: 32_000_000, currency: 'EUR' },
        stages: [{ stageId: asking, effort: -2, ease: -1, effectiveness: 0, emotion: -2, grade: 'C' }],
        effects: [{ kind: 'approve', initiativeId: assistant.id }],
      },
    ];
    const made = await put('Zetten we de assistent voor de telefoon?', options);
    const refused = await decide(made.id, 'assistant-first', 'Kosten').expect(422);
    expect(refused.body.errors.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['attestations_missing', 'review_date_needed']),
    );
    expect((await again(assistant)).state).toBe('in_review');

    await annelies.post(`/v1/decisions/${made.id}/transitions`, { to: 'draft' }).expect(200);
    const named = { reviewOn: NEXT_YEAR, debtOwnerId: assistant.accountablePersonId };
    await joris.patch(`/v1/decisions/${made.id}`, named, '*').expect(200);
    await annelies.post(`/v1/decisions/${made.id}/transitions`, { to: 'open' }).expect(200);
    await joris.post(`/v1/decisions/${made.id}/attestations`, { kind: 'agreed' }).expect(403);
    for (const [at, kind] of KINDS.entries())
      await [annelies, olaf, olaf][at]!.post(`/v1/decisions/${made.id}/attestations`, { kind }).expect(200);
    await decide(made.id, 'assistant-first', 'Dit jaar telt de kostprijs; volgend jaar maken we het goed.').expect(200);

    expect((await again(assistant)).state).toBe('approved');
    const { body: ledger } = await olaf.get(`/v1/cx-debts?decisionId=${made.id}`).expect(200);
    expect(ledger.items).toEqual([
      expect.objectContaining({
        stageId: asking,
        size: expect.closeTo(0.625, 12), // a mean of −1.25, reasoned: .5
        ownerId: assistant.accountablePersonId,
        dueOn: NEXT_YEAR,
        status: 'open',
      }),
    ]);
    const { body: history } = await olaf.get(`/v1/decisions/${made.id}/history?sort=at`).expect(200);
    expect(history.items.map(({ what, by }: { what: string; by: { name: string } }) => `${by.name}: ${what}`)).toEqual([
      'Joris Bakker: decision.created',
      'Annelies de Wit: decision.opened',
      'Annelies de Wit: decision.withdrawn',
      'Joris Bakker: decision.amended',
      'Annelies de Wit: decision.opened',
      'Annelies de Wit: decision.attested',
      'Olaf Prins: decision.attested',
      'Olaf Prins: decision.attested',
      'Annelies de Wit: decision.decided',
    ]);
    const { body: trail } = await annelies.get('/v1/audit?name=cx_debt.created&limit=1').expect(200);
    expect(trail.items[0]).toMatchObject({ after: { decisionId: made.id, stageId: asking } });
  });
});
