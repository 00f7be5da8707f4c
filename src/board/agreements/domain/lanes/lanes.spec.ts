import fc from 'fast-check';
import { INITIATIVE_KINDS, RISKS } from '../../../../initiatives/initiatives.types.js';
import { TRANSITION_NAMES } from '../../../../initiatives/transitions.types.js';
import type { LaneSettings } from '../../../../organisations/organisations.types.js';
import { LANES } from '../../lanes.types.js';
import { type Classified, laneOf, type LaneRules } from './classify.js';
import { laneRemarks, needsOf, ownerMayTake, stepsWithoutDecision } from './needs.js';

const rules: LaneRules = {
  effort: { small: 3, large: 12 },
  budget: { small: 25_000, large: 250_000 },
  greenRisk: 'low',
  currency: 'EUR',
};
const settings: LaneSettings = {
  smallEffort: null,
  largeEffort: null,
  smallBudget: 25_000,
  largeBudget: 250_000,
  greenRisk: 'low',
  enforcement: 'warn',
  greenWaitingDays: 2,
  improvementWaitingDays: 14,
  strategicWaitingDays: 30,
};
const action: Classified = { kind: 'improvement_action', effort: 2, budget: null, risk: 'low', reversible: true };
const euros = (amount: number) => ({ amountMinor: amount * 100, currency: 'EUR' });
const lane = (changes: Partial<Classified>) => laneOf({ ...action, ...changes }, rules).lane;

const arbitrary: fc.Arbitrary<Classified> = fc.record({
  kind: fc.constantFrom(...INITIATIVE_KINDS),
  effort: fc.option(fc.double({ min: 0, max: 40, noNaN: true })),
  budget: fc.option(
    fc.record({ amountMinor: fc.integer({ min: 0, max: 50_000_000 }), currency: fc.constantFrom('EUR', 'USD') }),
  ),
  risk: fc.option(fc.constantFrom(...RISKS)),
  reversible: fc.option(fc.boolean()),
});

describe('the lane of an initiative', () => {
  it('is green for a small action of low risk that can be taken back', () => {
    expect(laneOf(action, rules)).toEqual({
      lane: 'green',
      possible: ['green'],
      unknown: [],
      size: 'small',
      risk: 'low',
      reversible: true,
    });
  });

  it.each<[string, Partial<Classified>, string]>([
    ['a project, however small', { kind: 'improvement_project' }, 'improvement'],
    ['an action that is not small', { effort: 4 }, 'improvement'],
    ['an action of more than low risk', { risk: 'medium' }, 'improvement'],
    ['an action without a way back', { reversible: false }, 'improvement'],
    ['a small action with much money', { budget: euros(30_000) }, 'improvement'],
    ['a strategic project', { kind: 'strategic_project' }, 'strategic'],
    ['anything large', { effort: 12 }, 'strategic'],
    ['anything with a large budget', { budget: euros(250_000) }, 'strategic'],
    ['high risk without a way back', { risk: 'high', reversible: false }, 'strategic'],
  ])('is decided for %s', (_, changes, expected) => {
    expect(lane(changes)).toBe(expected);
  });

  it('stays unknown with what decides, and is known where the unknown makes no difference', () => {
    expect(laneOf({ ...action, risk: null }, rules)).toMatchObject({
      lane: null,
      possible: ['green', 'improvement'],
      unknown: ['risk'],
    });
    expect(laneOf({ ...action, effort: null, risk: null, reversible: null }, rules)).toMatchObject({
      lane: null,
      possible: ['green', 'improvement', 'strategic'],
      unknown: ['effort', 'risk', 'reversible'],
    });
    expect(laneOf({ ...action, kind: 'strategic_project', effort: null, risk: null }, rules)).toMatchObject({
      lane: 'strategic',
      unknown: [],
      size: null,
    });
    expect(laneOf({ ...action, budget: { amountMinor: 1, currency: 'USD' } }, rules)).toMatchObject({
      lane: null,
      unknown: ['budget'],
    });
  });

  it('is known exactly when every value of the unknown gives the same lane', () => {
    fc.assert(
      fc.property(arbitrary, (initiative) => {
        const answer = laneOf(initiative, rules);
        const efforts = initiative.effort === null ? [0, 3, 4, 11.9, 12, 100] : [initiative.effort];
        const risks = initiative.risk === null ? RISKS : [initiative.risk];
        const ways = initiative.reversible === null ? [true, false] : [initiative.reversible];
        const foreign = initiative.budget !== null && initiative.budget.currency !== 'EUR';
        const budgets = foreign ? [euros(0), euros(30_000), euros(250_000)] : [initiative.budget];
        const lanes = new Set(
          efforts.flatMap((effort) =>
            risks.flatMap((risk) =>
              ways.flatMap((reversible) =>
                budgets.map(
                  (budget) => laneOf({ kind: initiative.kind, effort, risk, reversible, budget }, rules).lane,
                ),
              ),
            ),
          ),
        );
        expect(answer.possible).toEqual(LANES.filter((one) => lanes.has(one)));
        expect(answer.lane === null).toBe(lanes.size > 1);
        expect(answer.unknown.length > 0).toBe(lanes.size > 1);
      }),
    );
  });

  it('never becomes lighter when effort, budget or risk grows or the way back is lost', () => {
    const weight = (initiative: Classified) => LANES.indexOf(laneOf(initiative, rules).lane ?? 'green');
    const known = arbitrary.filter(
      (one) => one.effort !== null && one.risk !== null && one.reversible !== null && one.budget?.currency !== 'USD',
    );
    fc.assert(
      fc.property(known, fc.double({ min: 0, max: 20, noNaN: true }), (initiative, more) => {
        const before = weight(initiative);
        expect(weight({ ...initiative, effort: (initiative.effort ?? 0) + more })).toBeGreaterThanOrEqual(before);
        expect(weight({ ...initiative, risk: 'high' })).toBeGreaterThanOrEqual(before);
        expect(weight({ ...initiative, reversible: false })).toBeGreaterThanOrEqual(before);
        if (initiative.budget) {
          const budget = { ...initiative.budget, amountMinor: initiative.budget.amountMinor * 3 };
          expect(weight({ ...initiative, budget })).toBeGreaterThanOrEqual(before);
        }
      }),
    );
  });
});

describe('what a lane asks', () => {
  const remarks = (changes: Partial<Classified>, decided = false, sponsorPersonId: string | null = null) =>
    laneRemarks(laneOf({ ...action, ...changes }, rules), 'approve', { sponsorPersonId }, settings, decided).map(
      ({ code, severity }) => [code, severity],
    );

  it('is nothing of small actions, a decision of improvements, a decision and a sponsor of strategic work', () => {
    expect(remarks({})).toEqual([]);
    expect(remarks({ effort: 5 })).toEqual([['decision_needed', 'warn']]);
    expect(remarks({ effort: 20 })).toEqual([
      ['decision_needed', 'warn'],
      ['sponsor_needed', 'warn'],
    ]);
    expect(remarks({ effort: 20 }, true, 'somebody')).toEqual([]);
    expect(remarks({ effort: 20 }, true)).toEqual([['sponsor_needed', 'warn']]);
  });

  it('is to be known, or decided, while it is unknown', () => {
    expect(remarks({ risk: null })).toEqual([['lane_unknown', 'warn']]);
    expect(remarks({ risk: null }, true)).toEqual([]);
  });

  it('is asked at an approval and nowhere else', () => {
    const answer = laneOf({ ...action, effort: 20 }, rules);
    for (const name of TRANSITION_NAMES.filter((one) => one !== 'approve'))
      expect(laneRemarks(answer, name, { sponsorPersonId: null }, settings, false)).toEqual([]);
  });

  it('lets owners of green actions take the way of the board, and nobody else', () => {
    expect(TRANSITION_NAMES.filter((name) => ownerMayTake('green', name))).toEqual([
      'approve',
      'start_delivery',
      'start_measuring',
      'close',
    ]);
    for (const other of ['improvement', 'strategic', null] as const)
      expect(TRANSITION_NAMES.some((name) => ownerMayTake(other, name))).toBe(false);
    expect(stepsWithoutDecision('green')).toContain('approve');
    expect(stepsWithoutDecision(null)).not.toContain('approve');
    expect(needsOf('improvement', settings)).toEqual({ decision: true, sponsor: false, waitingDays: 14 });
  });
});
