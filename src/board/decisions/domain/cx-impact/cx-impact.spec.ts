import fc from 'fast-check';
import { ASSESSMENT_GRADES, type StageEffect, type StageWeight } from '../../cx-impact.types.js';
import { CONFIDENCE, cxImpact, harmedStages, isNegativeForCustomers, meanEffect } from './cx-impact.js';
import { frontierOf } from './frontier.js';

const effect = (stageId: string, value: number, grade: StageEffect['grade']): StageEffect => ({
  stageId,
  effort: value,
  ease: value,
  effectiveness: value,
  emotion: value,
  grade,
});
const stage = (stageId: string, volumeShare: number | null, momentOfTruth = 1): [string, StageWeight] => [
  stageId,
  { stageId, volumeShare, momentOfTruth },
];
const option = (...effects: StageEffect[]) => ({ doNothing: false, effects });

describe('the CX impact of an option', () => {
  // Stage `understand`: 20 % of contacts, moment of truth 2; stage `pay`: 10 %, ordinary.
  const weights = new Map([stage('understand', 0.2, 2), stage('pay', 0.1)]);

  it('is the worked example of the method', () => {
    const understand = { stageId: 'understand', effort: 2, ease: 1, effectiveness: 1, emotion: null, grade: 'B' };
    const impact = cxImpact(option(understand as StageEffect, effect('pay', -1, 'A')), weights);
    // (.4 · 4/3 · .75 + .1 · −1 · 1) / .5
    expect(impact.cx).toBeCloseTo(0.6, 12);
    expect(impact.stages.map(({ contribution }) => contribution)).toEqual([
      expect.closeTo(0.8, 12),
      expect.closeTo(-0.2, 12),
    ]);
    expect(harmedStages(impact)).toEqual([{ stageId: 'pay', size: expect.closeTo(0.2, 12) }]);
    expect(isNegativeForCustomers(impact)).toBe(false);
  });

  it('is nothing when nothing is done, and unknown when nothing was judged', () => {
    expect(cxImpact({ doNothing: true, effects: [] }, weights)).toMatchObject({ cx: 0, reason: null });
    expect(cxImpact(option(), weights)).toMatchObject({ cx: null, reason: 'not_assessed' });
    const unjudged = { ...effect('pay', 1, 'A'), effort: null, ease: null, effectiveness: null, emotion: null };
    expect(cxImpact(option(unjudged), weights)).toMatchObject({ cx: null, reason: 'not_assessed', cxOfKnown: null });
  });

  it('is unknown, not nothing, when a stage has no volume', () => {
    const some = new Map([stage('understand', 0.2, 2), stage('pay', null)]);
    const impact = cxImpact(option(effect('understand', 2, 'A'), effect('pay', -3, 'A')), some);
    expect(impact).toMatchObject({ cx: null, reason: 'volume_unknown', unknownStageIds: ['pay'], cxOfKnown: 2 });
    expect(isNegativeForCustomers(impact)).toBe(true);
    expect(harmedStages(impact)).toEqual([{ stageId: 'pay', size: null }]);
    expect(cxImpact(option(effect('pay', 2, 'A')), new Map([stage('pay', 0)]))).toMatchObject({
      cx: null,
      reason: 'no_volume',
    });
    expect(cxImpact(option(effect('gone', 2, 'A')), weights)).toMatchObject({ reason: 'volume_unknown' });
  });

  const aspect = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null });
  const sheets = fc
    .uniqueArray(
      fc.record({
        volumeShare: fc.double({ min: 0.001, max: 1, noNaN: true }),
        momentOfTruth: fc.double({ min: 1, max: 5, noNaN: true }),
        stageId: fc.integer({ min: 0, max: 60 }).map(String),
        effort: fc.integer({ min: -3, max: 3 }),
        ease: aspect,
        effectiveness: aspect,
        emotion: aspect,
        grade: fc.constantFrom(...ASSESSMENT_GRADES),
      }),
      { minLength: 1, maxLength: 40, selector: ({ stageId }) => stageId },
    )
    .map((rows) => ({ effects: rows, weights: new Map(rows.map((row) => [row.stageId, row])) }));

  it('stays on the scale of the effects, and is the sum of its parts', () => {
    fc.assert(
      fc.property(sheets, ({ effects, weights }) => {
        const { cx, stages } = cxImpact(option(...effects), weights);
        const means = effects.map((one) => (meanEffect(one) ?? 0) * CONFIDENCE[one.grade]);
        expect(cx).toBeLessThanOrEqual(Math.max(...means) + 1e-9);
        expect(cx).toBeGreaterThanOrEqual(Math.min(...means) - 1e-9);
        expect(stages.reduce((sum, { contribution }) => sum + (contribution ?? 0), 0)).toBeCloseTo(cx ?? NaN, 9);
      }),
    );
  });

  it('turns its sign with the effects, and counts neither the order nor the unit of the volumes', () => {
    fc.assert(
      fc.property(sheets, fc.double({ min: 0.01, max: 1, noNaN: true }), ({ effects, weights }, factor) => {
        const { cx } = cxImpact(option(...effects), weights);
        const turn = (value: number | null): number | null => (value === null ? null : -value);
        const turned = effects.map((one) => ({
          ...one,
          effort: -one.effort,
          ease: turn(one.ease),
          effectiveness: turn(one.effectiveness),
          emotion: turn(one.emotion),
        }));
        expect(cxImpact(option(...turned), weights).cx).toBeCloseTo(-(cx ?? NaN), 9);
        const scaled = new Map(
          [...weights].map(([id, one]) => [id, { ...one, volumeShare: one.volumeShare * factor }]),
        );
        expect(cxImpact(option(...[...effects].reverse()), scaled).cx).toBeCloseTo(cx ?? NaN, 9);
      }),
    );
  });

  it('never falls when an effect gets better', () => {
    fc.assert(
      fc.property(sheets, fc.nat(), ({ effects, weights }, at) => {
        const place = at % effects.length;
        const better = effects.map((one, i) => (i === place ? { ...one, effort: Math.min(3, one.effort + 1) } : one));
        const before = cxImpact(option(...effects), weights).cx ?? NaN;
        expect(cxImpact(option(...better), weights).cx).toBeGreaterThanOrEqual(before - 1e-9);
      }),
    );
  });
});

describe('the frontier of customers against money', () => {
  it('says which options another one beats on both', () => {
    const points = [
      { key: 'nothing', cx: 0, moneyMinor: 0 },
      { key: 'cheap', cx: 0.5, moneyMinor: -100 },
      { key: 'dear', cx: 0.4, moneyMinor: -900 },
      { key: 'guess', cx: null, moneyMinor: 50 },
    ];
    expect(frontierOf(points)).toEqual([
      { key: 'nothing', standing: 'on_frontier', dominatedBy: [] },
      { key: 'cheap', standing: 'on_frontier', dominatedBy: [] },
      { key: 'dear', standing: 'dominated', dominatedBy: ['cheap'] },
      { key: 'guess', standing: 'unknown', dominatedBy: [] },
    ]);
  });

  const known = fc.array(
    fc.record({ cx: fc.integer({ min: -3, max: 3 }), moneyMinor: fc.integer({ min: -5, max: 5 }) }),
    { minLength: 1, maxLength: 12 },
  );

  it('is never empty, and whatever is dominated is dominated by something on it', () => {
    fc.assert(
      fc.property(known, (rows) => {
        const standings = frontierOf(rows.map((row, i) => ({ key: String(i), ...row })));
        const on = new Set(standings.filter(({ standing }) => standing === 'on_frontier').map(({ key }) => key));
        expect(on.size).toBeGreaterThan(0);
        for (const { standing, dominatedBy } of standings)
          expect(standing === 'dominated').toBe(dominatedBy.some((key) => on.has(key)));
      }),
    );
  });
});
