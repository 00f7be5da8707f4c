import fc from 'fast-check';
import { ASSESSMENT_GRADES, type StageEffect, type StageWeight } from '../../src/board/decisions/cx-impact.types.js';
import { cxImpact } from '../../src/board/decisions/domain/cx-impact/cx-impact.js';
import { frontierOf } from '../../src/board/decisions/domain/cx-impact/frontier.js';
import { type Board, makeBoard } from '../support/board.js';
import { startTestApp, type TestApp } from '../support/test-app.js';

let t: TestApp;
let board: Board;
const stages: string[] = [];
const STAGES = 12;

beforeAll(async () => {
  t = await startTestApp();
  board = await makeBoard(t);
  for (let n = 0; n < STAGES; n += 1) {
    const made = await board.director
      .post(`/v1/journeys/${board.world.journey}/stages`, { name: `Step ${n}` })
      .expect(201);
    stages.push(made.body.id as string);
  }
});
afterAll(() => t.close());

const aspect = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
const stageEffect = fc.record({
  at: fc.nat(STAGES - 1),
  effort: fc.integer({ min: -3, max: 3 }),
  ease: aspect,
  effectiveness: aspect,
  emotion: aspect,
  grade: fc.constantFrom(...ASSESSMENT_GRADES),
});
const option = fc.record({
  effects: fc.uniqueArray(stageEffect, { maxLength: STAGES, selector: ({ at }) => at }),
  money: fc.option(fc.integer({ min: -1_000_000, max: 1_000_000 }), { nil: null }),
});
const weight = fc.record({
  volumeShare: fc.option(
    fc.integer({ min: 0, max: 80 }).map((n) => n / 1000),
    { nil: null, freq: 12 },
  ),
  momentOfTruth: fc.integer({ min: 1, max: 5 }),
});
const sheet = fc.record({
  weights: fc.array(weight, { minLength: STAGES, maxLength: STAGES }),
  options: fc.array(option, { minLength: 1, maxLength: 6 }),
});

describe('the decision sheet', () => {
  it('shows what the pure function says, on random sheets', async () => {
    const { director, viewer } = board;
    await fc.assert(
      fc.asyncProperty(sheet, async ({ weights, options }) => {
        for (const [at, given] of weights.entries())
          await director.patch(`/v1/stages/${stages[at]}`, given, '*').expect(200);
        const effectsOf = ({ effects }: (typeof options)[number]): StageEffect[] =>
          effects.map(({ at, ...judged }) => ({ stageId: stages[at] ?? '', ...judged }));
        const bodies = options.map((one, at) => ({
          key: `o${at}`,
          title: `Option ${at}`,
          stages: effectsOf(one),
          money: one.money === null ? null : { amountMinor: one.money, currency: 'EUR' },
        }));
        const nothing = { key: 'nothing', title: 'Nothing', doNothing: true };
        const body = { question: 'Which?', options: [nothing, ...bodies] };
        const made = await director.post('/v1/decisions', body).expect(201);
        const answer = await viewer.get(`/v1/decisions/${made.body.id}/sheet`).expect(200);

        const byStage = new Map<string, StageWeight>(
          weights.map((given, at) => [stages[at] ?? '', { stageId: stages[at] ?? '', ...given }]),
        );
        const impacts = options.map((one) => cxImpact({ doNothing: false, effects: effectsOf(one) }, byStage));
        const shown = answer.body.options.slice(1);
        expect(shown.map(({ cx, reason, cxOfKnown }: Record<string, unknown>) => ({ cx, reason, cxOfKnown }))).toEqual(
          impacts.map(({ cx, reason, cxOfKnown }) => ({ cx, reason, cxOfKnown })),
        );
        const points = impacts.map(({ cx }, at) => ({ key: `o${at}`, cx, moneyMinor: options[at]?.money ?? null }));
        const standings = frontierOf([{ key: 'nothing', cx: 0, moneyMinor: 0 }, ...points]);
        expect(
          answer.body.options.map(({ key, standing, dominatedBy }: Record<string, unknown>) => ({
            key,
            standing,
            dominatedBy,
          })),
        ).toEqual(standings);
        await director.del(`/v1/decisions/${made.body.id}`, '*').expect(204);
      }),
      { numRuns: 25 },
    );
  });

  it('says what each option would change, and what it needs, in the language of the reader', async () => {
    const { director, viewer, world } = board;
    const work = await director.post('/v1/initiatives', { title: 'Heldere nota' }).expect(201);
    const worse = {
      key: 'worse',
      title: 'Cut',
      stages: [{ stageId: world.stages[1], ease: -1, grade: 'A' }],
      effects: [
        { kind: 'fund', initiativeId: work.body.id, budget: { amountMinor: 1_250_050, currency: 'EUR' } },
        { kind: 'replan', initiativeId: work.body.id, endsOn: '2027-01-31' },
        { kind: 'assign_owner', initiativeId: work.body.id, personId: world.people.mira },
      ],
    };
    const nothing = { key: 'nothing', title: 'Nothing', doNothing: true };
    const made = await director.post('/v1/decisions', { question: 'Which?', options: [nothing, worse] }).expect(201);
    const dutch = await viewer.get(`/v1/decisions/${made.body.id}/sheet`).set('accept-language', 'nl').expect(200);
    const [, shown] = dutch.body.options;
    const [fund, replan, owner] = shown.changes.map(({ text }: { text: string }) => text);
    expect(fund).toMatch(/^CX-\d+ Heldere nota een budget geven van €\s12\.500,50\.$/u);
    expect(replan).toMatch(/Heldere nota plannen van … tot 2027-01-31\.$/);
    expect(owner).toMatch(/^Mira Jansen verantwoordelijk maken voor CX-\d+ Heldere nota\.$/);
    expect(shown.obstacles.map(({ code }: { code: string }) => code)).toEqual([
      'attestations_missing',
      'review_date_needed',
      'no_mandate',
    ]);
    expect(shown.obstacles[0].text).toContain('vraagt eerst om deze verklaringen');
    expect(shown.couldDecide).toEqual([{ memberId: director.memberId, name: 'Iris Vos' }]);
  });

  it('keeps the weights of the day of the choice', async () => {
    const { director, viewer, world } = board;
    const choice = {
      key: 'a',
      title: 'A',
      stages: [
        { stageId: world.stages[0], ease: 2, grade: 'A' },
        { stageId: world.stages[1], ease: -1, grade: 'A' },
      ],
    };
    const nothing = { key: 'nothing', title: 'Nothing', doNothing: true };
    const body = { question: 'Which?', options: [nothing, choice], reviewOn: '2999-01-01' };
    await director.patch(`/v1/stages/${world.stages[0]}`, { volumeShare: 0.4, momentOfTruth: 1 }, '*').expect(200);
    await director.patch(`/v1/stages/${world.stages[1]}`, { volumeShare: 0.2, momentOfTruth: 1 }, '*').expect(200);
    const { id } = (await director.post('/v1/decisions', body).expect(201)).body;
    await director.post(`/v1/decisions/${id}/transitions`, { to: 'open' }).expect(200);
    await director.post(`/v1/decisions/${id}/choice`, { optionKey: 'a' }).expect(200);
    await director.patch(`/v1/stages/${world.stages[1]}`, { volumeShare: 0.9 }, '*').expect(200);
    const { body: later } = await viewer.get(`/v1/decisions/${id}/sheet`).expect(200);
    expect(later.options[1].cx).toBeCloseTo(1, 12);
    expect(later.stages.map(({ volumeShare }: { volumeShare: number }) => volumeShare)).toEqual([0.4, 0.2]);
  });
});
