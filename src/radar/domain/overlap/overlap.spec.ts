import fc from 'fast-check';
import { analyse } from '../text/analyse.js';
import { NO_STATISTICS } from '../text/statistics.js';
import { assessPair, comparedWork, likelierFirst, scorePair } from './assess-pair.js';
import { certaintyOf, overlapClass, suggestionFor } from './classes.js';
import type { LinkedWork, OverlapThresholds } from './overlap.types.js';
import { placeOf, placeOverlap, ruzicka, sharedPlace } from './place.js';
import { windowOverlap } from './windows.js';

const DEFAULTS: OverlapThresholds = {
  weights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  high: 0.6,
  low: 0.3,
  text: 0.5,
};

const NOTHING: LinkedWork = { stages: [], goals: [], kpis: [] };
const onStages = (shares: Readonly<Record<string, number>>): LinkedWork => ({
  ...NOTHING,
  stages: Object.entries(shares).map(([stageId, share]) => ({ stageId, share, channelIds: [], segmentIds: [] })),
});
const overlapOf = (a: LinkedWork, b: LinkedWork) => placeOverlap(placeOf(a), placeOf(b), DEFAULTS.weights);

const some = (prefix: string, most: number) =>
  fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { maxLength: most }).map((ns) => ns.map((n) => `${prefix}${n}`));
const days = fc.option(fc.integer({ min: 0, max: 800 }), { freq: 5 });
const day = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);
const linkedWork = fc.record({
  stages: some('s', 4).chain((ids) =>
    fc.tuple(
      ...ids.map((stageId) =>
        fc.record({
          stageId: fc.constant(stageId),
          share: fc.double({ min: 0, max: 1, noNaN: true }),
          channelIds: some('c', 3),
          segmentIds: some('g', 3),
        }),
      ),
    ),
  ),
  goals: some('d', 3).map((ids) => ids.map((goalId) => ({ goalId }))),
  kpis: some('k', 3).chain((ids) =>
    fc.tuple(
      ...ids.map((kpiId) =>
        fc.record({ kpiId: fc.constant(kpiId), expectedChange: fc.option(fc.integer({ min: -2, max: 2 })) }),
      ),
    ),
  ),
});
const works = fc
  .tuple(linkedWork, days, fc.integer({ min: 0, max: 300 }), fc.lorem({ maxCount: 8 }))
  .map(([links, from, length, text]) => ({
    ...links,
    startsOn: from === null ? null : day(from),
    endsOn: from === null ? null : day(from + length),
    text,
  }));
const compared = works.map((work) => comparedWork(work, analyse(work.text, ''), NO_STATISTICS));
const thresholds = fc
  .tuple(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }), fc.double({ min: 0.1, max: 0.5 }))
  .map(([parts, low]): OverlapThresholds => {
    const sum = parts.reduce((total, part) => total + part, 0);
    const [stage = 0, kpi = 0, goal = 0, segment = 0, channel = 0] = parts.map((part) => part / sum);
    return { weights: { stage, kpi, goal, segment, channel }, low, high: low + 0.3, text: 0.5 };
  });

describe('the overlap of place', () => {
  it('weighs stages by their shares: .5 of 1.5', () => {
    const { dimensions, S, coverage } = overlapOf(onStages({ s1: 0.7, s2: 0.3 }), onStages({ s1: 0.5, s3: 0.5 }));
    expect(dimensions.stage).toBeCloseTo(0.333, 3);
    expect(S).toBeCloseTo(0.333, 3);
    expect(coverage).toBeCloseTo(0.35, 10);
  });

  it('is unknown below a coverage of .35, and says why', () => {
    const goals = { ...NOTHING, goals: [{ goalId: 'd1' }] };
    expect(overlapOf(goals, goals)).toMatchObject({ S: null, coverage: 0.15, reason: 'low_coverage' });
    expect(overlapOf(NOTHING, NOTHING)).toMatchObject({ S: null, coverage: 0, reason: 'low_coverage' });
    expect(overlapOf(onStages({ s1: 1 }), onStages({ s2: 1 }))).toMatchObject({ S: 0, reason: null });
  });

  it('counts a KPI only when it is pushed the same way, and names it either way', () => {
    const pushing = (expectedChange: number | null) => placeOf({ ...NOTHING, kpis: [{ kpiId: 'k1', expectedChange }] });
    expect(ruzicka(pushing(2).kpi, pushing(5).kpi)).toBe(1);
    expect(ruzicka(pushing(2).kpi, pushing(-2).kpi)).toBe(0);
    expect(ruzicka(pushing(2).kpi, pushing(null).kpi)).toBeCloseTo(1 / 3, 10);
    expect(ruzicka(pushing(null).kpi, pushing(null).kpi)).toBe(1);
    expect(sharedPlace(pushing(2), pushing(-2)).kpis).toEqual([{ kpiId: 'k1', sameDirection: false }]);
    expect(sharedPlace(pushing(2), pushing(null)).kpis).toEqual([{ kpiId: 'k1', sameDirection: null }]);
  });
});

describe('the overlap of two delivery windows', () => {
  const window = (startsOn: string | null, endsOn: string | null) => ({ startsOn, endsOn });

  it('is measured by the shorter one, both days included', () => {
    const year = window('2026-01-01', '2026-12-31');
    expect(windowOverlap(year, window('2026-03-01', '2026-03-31'))).toBe(1);
    expect(windowOverlap(year, window('2026-12-22', '2027-01-10'))).toBe(0.5);
    expect(windowOverlap(year, window('2027-01-01', '2027-06-30'))).toBe(0);
    expect(windowOverlap(window('2026-05-01', '2026-05-01'), window('2026-05-01', '2026-05-02'))).toBe(1);
  });

  it('is unknown when a day is', () => {
    expect(windowOverlap(window('2026-01-01', null), window('2026-01-01', '2026-02-01'))).toBeNull();
  });
});

describe('the class of a pair', () => {
  it.each([
    [{ T: 0.9, S: 0.8, windowOverlap: 1 }, 'duplicate', 'merge', 0.9],
    [{ T: 0.9, S: 0.8, windowOverlap: null }, 'duplicate', 'merge', 0.9],
    [{ T: 0.9, S: 0.8, windowOverlap: 0 }, 'sequel', 'sequence', 0.2],
    [{ T: 0.1, S: 0.8, windowOverlap: 0 }, 'sequel', 'sequence', 0.2],
    [{ T: 0.9, S: 0.4, windowOverlap: 1 }, 'possible_duplicate', 'coordinate', 0.45],
    [{ T: 0.9, S: null, windowOverlap: 0 }, 'possible_duplicate', 'coordinate', 0.45],
    [{ T: 0.9, S: 0.2, windowOverlap: 1 }, 'namesake', 'ignore', 0.225],
    [{ T: 0.1, S: 0.7, windowOverlap: 0.5 }, 'hidden_overlap', 'coordinate', 0.7],
    [{ T: 0.1, S: 0.4, windowOverlap: 1 }, null, 'ignore', 0.1],
    [{ T: 0.1, S: null, windowOverlap: null }, null, 'ignore', 0.025],
  ] as const)('%j is %s', (figures, expected, suggestion, certainty) => {
    expect(overlapClass(figures, DEFAULTS)).toBe(expected);
    expect(suggestionFor(expected)).toBe(suggestion);
    expect(certaintyOf(expected, figures)).toBeCloseTo(certainty, 10);
  });
});

describe('the assessment of a pair', () => {
  it('is the same from both sides', () => {
    fc.assert(
      fc.property(compared, compared, thresholds, (a, b, lines) => {
        const [there, back] = [assessPair(a, b, lines), assessPair(b, a, lines)];
        expect(back.S ?? -1).toBeCloseTo(there.S ?? -1, 10);
        expect(back.T).toBeCloseTo(there.T, 10);
        expect([back.windowOverlap, back.class, back.suggestion]).toEqual([
          there.windowOverlap,
          there.class,
          there.suggestion,
        ]);
        expect({ ...back.shared, words: [] }).toEqual({ ...there.shared, words: [] });
      }),
    );
  });

  it('has S 1 and τ 1 with itself, where they are known', () => {
    fc.assert(
      fc.property(compared, thresholds, (work, lines) => {
        const { S, windowOverlap: tau } = assessPair(work, work, lines);
        expect(S ?? 1).toBeCloseTo(1, 10);
        expect(tau ?? 1).toBe(1);
      }),
    );
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(compared, compared, thresholds, (a, b, lines) => {
        const { S, T, coverage, certainty, windowOverlap: tau, dimensions } = assessPair(a, b, lines);
        for (const share of [S, T, coverage, certainty, tau, ...Object.values(dimensions)]) {
          if (share === null) continue;
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(1 + 1e-9);
        }
        expect(S === null).toBe(coverage < 0.35 - 1e-9);
      }),
    );
  });

  it('does not depend on the order of the links', () => {
    fc.assert(
      fc.property(works, compared, thresholds, (work, other, lines) => {
        const turned = {
          ...work,
          stages: work.stages.toReversed(),
          goals: work.goals.toReversed(),
          kpis: work.kpis.toReversed(),
        };
        const text = analyse(work.text, '');
        const first = assessPair(comparedWork(work, text, NO_STATISTICS), other, lines);
        const second = assessPair(comparedWork(turned, text, NO_STATISTICS), other, lines);
        expect(second.S ?? -1).toBeCloseTo(first.S ?? -1, 10);
        expect(second.shared).toEqual(first.shared);
      }),
    );
  });

  it('has the figures of the score, and pairs with a class come first', () => {
    fc.assert(
      fc.property(compared, fc.array(compared, { maxLength: 6 }), thresholds, (draft, others, lines) => {
        const scores = others.map((other) => scorePair(draft, other, lines)).sort(likelierFirst);
        const classes = scores.map((score) => score.class !== null);
        expect(classes).toEqual([...classes].sort((a, b) => Number(b) - Number(a)));
        for (const other of others) {
          expect(assessPair(draft, other, lines)).toMatchObject(scorePair(draft, other, lines));
        }
      }),
    );
  });
});
