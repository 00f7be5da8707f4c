import fc from 'fast-check';
import { portfolioFacts } from '../../../test/arbitraries/portfolio.js';
import { effortOf, initiativeFacts, selected, weightOn } from '../../../test/arbitraries/portfolio-oracle.js';
import type { CxKpiFacts, ReferenceFacts } from '../portfolio.types.js';
import { portfolioOf } from './portfolio.js';
import { misallocationOf, movesOf, needOf, whiteSpotsOf } from './white-spots.js';

const measured = (value: number | null) =>
  value === null ? null : { measurementId: 'm', from: '2026-01-01', to: '2026-02-01', value };
const kpi = (actual: number | null, more: Partial<CxKpiFacts> = {}): CxKpiFacts => ({
  id: 'ktv',
  name: 'KTV',
  betterWhen: 'higher',
  range: { min: 1, max: 10 },
  target: 8,
  worstPossible: 4,
  actual: measured(actual),
  ...more,
});
const stage = { volumeShare: 0.1, momentOfTruth: 3 };

describe('the need of a stage', () => {
  it('is volume times moment of truth times gap, cut at 0 and 1', () => {
    expect(needOf(stage, [kpi(6)])).toMatchObject({ gap: 0.5, reason: null, kpi: { id: 'ktv', worstPossible: 4 } });
    expect(needOf(stage, [kpi(6)]).need).toBeCloseTo(0.15, 9);
    expect(needOf(stage, [kpi(9)])).toMatchObject({ gap: 0, need: 0 });
    expect(needOf(stage, [kpi(2)]).gap).toBe(1);
  });

  it('goes by the worst of the CX KPIs, and turns round where lower is better', () => {
    const effort = kpi(5, { id: 'ces', betterWhen: 'lower', target: 2, worstPossible: 6, range: { min: 1, max: 7 } });
    expect(needOf(stage, [kpi(6), effort])).toMatchObject({ gap: 0.75, kpi: { id: 'ces' } });
    expect(needOf(stage, [kpi(6), { ...effort, target: null }])).toMatchObject({ gap: 0.5 });
  });

  it('takes the bad end of the scale for a worst possible that nobody stated', () => {
    expect(needOf(stage, [kpi(4.5, { worstPossible: null })]).gap).toBe(0.5);
    const lower = kpi(6, { betterWhen: 'lower', target: 2, worstPossible: null });
    expect(needOf(stage, [lower]).gap).toBe(0.5);
  });

  it('is unknown without volume, KPI, target, measurement or worst possible: never 0', () => {
    const reasons = [
      needOf({ ...stage, volumeShare: null }, [kpi(6)]),
      needOf(stage, []),
      needOf(stage, [kpi(6, { target: null })]),
      needOf(stage, [kpi(null), kpi(6, { target: null })]),
      needOf(stage, [kpi(6, { worstPossible: null, range: { min: null, max: null } }), kpi(null)]),
    ];
    expect(reasons.map(({ need }) => need)).toEqual([null, null, null, null, null]);
    expect(reasons.map(({ reason }) => reason)).toEqual([
      'no_volume',
      'no_cx_kpi',
      'no_target',
      'no_measurement',
      'no_worst_possible',
    ]);
  });
});

const at = (id: string, need: number | null, effort: number) => ({ id, need, effort });

describe('misallocation', () => {
  it('is 40.0 for needs of .5, .3, .2 and efforts of .1, .3, .6', () => {
    const { index, shares } = misallocationOf([at('a', 0.5, 1), at('b', 0.3, 3), at('c', 0.2, 6)]);
    expect(index).toBeCloseTo(40, 9);
    expect(shares.get('a')).toMatchObject({ class: 'white_spot', needShare: 0.5, effortShare: 0.1 });
    expect(shares.get('c')!.class).toBe('balanced');
    const [move, ...more] = movesOf(shares, 10);
    expect(move).toMatchObject({ fromId: 'c', toId: 'a' });
    expect(move!.effort).toBeCloseTo(4, 9);
    expect(more).toEqual([]);
  });

  it('calls a busy stage with hardly any need over-served', () => {
    const { shares } = misallocationOf([at('a', 0.9, 4), at('b', 0.1, 6), at('c', null, 90)]);
    expect(shares.get('b')!.class).toBe('over_served');
    expect(shares.has('c')).toBe(false);
  });

  it('is unknown when no need is known, when nothing is needed, and without effort', () => {
    expect(misallocationOf([])).toMatchObject({ index: null, reason: 'no_known_need' });
    expect(misallocationOf([at('a', null, 5)])).toMatchObject({ index: null, reason: 'no_known_need' });
    expect(misallocationOf([at('a', 0, 5)])).toMatchObject({ index: null, reason: 'no_need' });
    expect(misallocationOf([at('a', 1, 0)])).toMatchObject({ index: null, reason: 'no_effort' });
  });

  const needs = fc.array(
    fc.record({
      need: fc.option(fc.integer({ min: 0, max: 100 }), { freq: 6 }),
      effort: fc.integer({ min: 0, max: 50 }),
    }),
    { maxLength: 12 },
  );
  const named = (drawn: readonly { need: number | null; effort: number }[]) =>
    drawn.map((one, position) => ({ id: `s${position}`, ...one }));

  it('lies within 0..100, in any order and any unit, and unknown needs change nothing', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 2, max: 9 }), (drawn, factor) => {
        const stages = named(drawn);
        const { index, shares } = misallocationOf(stages);
        if (index === null) return;
        expect(index).toBeGreaterThanOrEqual(0);
        expect(index).toBeLessThanOrEqual(100);
        const scaled = stages.map((one) => ({ ...one, effort: one.effort * factor }));
        for (const other of [[...stages].reverse(), scaled, [...stages, at('new', null, 7)]]) {
          const again = misallocationOf(other);
          expect(again.index).toBeCloseTo(index, 9);
          for (const [id, one] of shares) expect(again.shares.get(id)!.class).toBe(one.class);
        }
      }),
    );
  });

  it('is 0 when effort follows need', () => {
    fc.assert(
      fc.property(needs, fc.integer({ min: 1, max: 9 }), (drawn, factor) => {
        const stages = named(drawn).map((one) => ({ ...one, effort: (one.need ?? 3) * factor }));
        const { index, shares } = misallocationOf(stages);
        if (index === null) return;
        expect(index).toBeCloseTo(0, 9);
        expect(new Set([...shares.values()].map((one) => one.class))).toEqual(new Set(['balanced']));
        expect(movesOf(shares, 1)).toEqual([]);
      }),
    );
  });

  it('goes when all the moves are made, the largest first, each by as many points as it moves', () => {
    fc.assert(
      fc.property(needs, (drawn) => {
        const stages = named(drawn);
        const { index, shares } = misallocationOf(stages);
        if (index === null) return;
        const effort = stages.reduce((sum, one) => sum + (one.need === null ? 0 : one.effort), 0);
        let left = index;
        let moved = stages;
        const moves = movesOf(shares, effort);
        expect(moves.map(({ share }) => share)).toEqual(moves.map(({ share }) => share).sort((a, b) => b - a));
        for (const move of moves) {
          moved = moved.map((one) => ({
            ...one,
            effort: one.effort + (one.id === move.toId ? move.effort : one.id === move.fromId ? -move.effort : 0),
          }));
          left -= 100 * move.share;
          expect(misallocationOf(moved).index).toBeCloseTo(left, 6);
        }
        expect(left).toBeCloseTo(0, 6);
      }),
    );
  });
});

describe('white spots of a portfolio', () => {
  const references: ReferenceFacts = {
    organisation: { currency: 'EUR', effortUnit: 'fte_months' },
    teams: [],
    people: [],
    journeys: [{ id: 'j', name: 'j', parentId: null, ownerId: null, archived: false }],
    stages: (['grief', 'browse', 'unmeasured', 'old'] as const).map((id, position) => ({
      id,
      name: id,
      journeyId: 'j',
      position,
      phase: null,
      momentOfTruth: id === 'grief' ? 3 : 1,
      volumeShare: 0.1,
      channelIds: [],
      ownerId: null,
      archived: id === 'old',
    })),
    goals: [],
    kpis: [],
    kpiDrives: [],
    channels: [],
    segments: [],
  };
  const work = (id: string, stageId: string, effort: number | null) =>
    initiativeFacts({ id, effort, stages: [{ stageId, share: null, channelIds: [], segmentIds: [] }] });

  it('sets work beside need, and reports the rest beside it', () => {
    const portfolio = portfolioOf(
      [
        work('a', 'browse', 30),
        work('b', 'browse', null),
        work('c', 'unmeasured', 5),
        work('d', 'old', 5),
        initiativeFacts({ id: 'e', effort: 2 }),
      ],
      references,
    );
    const cxKpis = new Map([
      ['grief', [kpi(4)]],
      ['browse', [kpi(7.9)]],
    ]);
    const answer = whiteSpotsOf(portfolio, cxKpis, 'true');
    expect(answer.stages).toMatchObject([
      { id: 'grief', class: 'white_spot', effort: 0, initiatives: 0, effortShare: 0, unknown: null },
      { id: 'browse', class: 'over_served', effort: 35, initiatives: 2, effortShare: 1 },
      { id: 'unmeasured', class: 'unknown', unknown: 'no_cx_kpi', effort: 5, needShare: null, effortShare: null },
    ]);
    expect(answer).toMatchObject({ effort: 35, effortElsewhere: 12, reason: null });
    expect(answer.estimatedShare).toBeCloseTo(5 / 35, 9);
    expect(answer.moves).toMatchObject([{ fromId: 'browse', toId: 'grief' }]);
  });

  it('agrees with the definition on any portfolio', () => {
    const figures = fc.array(fc.option(fc.integer({ min: 1, max: 10 })), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(portfolioFacts(), figures, (facts, actuals) => {
        const cxKpis = new Map(facts.references.stages.map(({ id }, position) => [id, [kpi(actuals[position]!)]]));
        const answer = whiteSpotsOf(portfolioOf(facts.initiatives, facts.references), cxKpis, 'true');
        const needOf = (volumeShare: number | null, momentOfTruth: number, actual: number | null): number | null =>
          volumeShare === null || actual === null
            ? null
            : volumeShare * momentOfTruth * Math.min(1, Math.max(0, (8 - actual) / 4));
        const stages = facts.references.stages.map((one, position) => ({
          id: one.id,
          need: needOf(one.volumeShare, one.momentOfTruth, actuals[position] ?? null),
          effort: selected(facts, 'true').reduce(
            (sum, one_) => sum + effortOf(facts, one_) * weightOn(facts.references, one_, 'stage', one.id),
            0,
          ),
        }));
        const expected = misallocationOf(stages);
        expect(answer.reason).toBe(expected.reason);
        if (expected.index !== null) expect(answer.index).toBeCloseTo(expected.index, 7);
        for (const one of answer.stages) {
          const same = stages.find(({ id }) => id === one.id)!;
          expect(one.effort).toBeCloseTo(same.effort, 7);
          expect(one.need === null).toBe(same.need === null);
          expect(one.class === 'unknown').toBe(expected.index === null || same.need === null);
        }
      }),
    );
  });
});
