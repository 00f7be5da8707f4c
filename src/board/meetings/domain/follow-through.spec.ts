import fc from 'fast-check';
import type { Comparison, Expectation, Judgement, Observation } from '../follow-through.types.js';
import { expectationFaults, isAsExpected, judgedFrom, outcomeOf } from './follow-through.js';

const expected = (more: Partial<Expectation> = {}): Expectation => ({
  words: null,
  kpiId: 'nps',
  comparison: 'at_least',
  value: 40,
  baseline: 33,
  expectedOn: '2027-03-01',
  confidence: 0.7,
  statedAt: new Date('2026-12-01T09:00:00Z'),
  statedByName: 'Annelies',
  ...more,
});
const judged = (more: Partial<Judgement> = {}): Judgement => ({
  execution: 'kept',
  cameTrue: null,
  note: null,
  judgedOn: '2027-03-02',
  judgedById: 'annelies',
  judgedByName: 'Annelies',
  ...more,
});
const seen = (cameTrue: boolean): Observation => ({
  measurementId: 'm',
  from: '2027-01-01',
  to: '2027-03-01',
  value: 41,
  cameTrue,
});
const reason = (...given: Parameters<typeof outcomeOf>) => outcomeOf(...given).reason;

describe('what became of an expectation', () => {
  it('is unknown for a reason, until its day and without a word or a measurement', () => {
    expect(reason(null, judged(), null, '2027-03-01')).toBe('no_expectation');
    expect(reason(expected(), null, seen(true), '2027-02-28')).toBe('not_due');
    expect(reason(expected(), null, null, '2027-03-01')).toBe('no_measurement_since');
    expect(reason(expected({ kpiId: null }), null, null, '2027-03-01')).toBe('not_judged');
    expect(reason(expected(), judged({ cameTrue: 'unknown' }), seen(true), '2027-03-01')).toBe('judged_unknown');
    expect(reason(expected(), judged({ execution: 'not_executed', cameTrue: 'no' }), null, '2027-03-01')).toBe(
      'not_executed',
    );
  });

  it('is what a person says, before what was measured', () => {
    expect(outcomeOf(expected(), judged({ cameTrue: 'no' }), seen(true), '2027-03-02')).toEqual({
      cameTrue: false,
      by: 'person',
      reason: null,
      squaredError: expect.closeTo(0.49, 12),
    });
    expect(outcomeOf(expected(), judged(), seen(true), '2027-03-02')).toMatchObject({
      cameTrue: true,
      by: 'measurement',
    });
  });

  it('of a KPI holds at its bound, and not without any change', () => {
    const holds = (comparison: Comparison, measured: number) => isAsExpected(expected({ comparison }), measured);
    expect([holds('at_least', 40), holds('at_least', 39.9), holds('at_most', 40), holds('at_most', 40.1)]).toEqual([
      ...[true, false, true, false],
    ]);
    expect([holds('rises', 33), holds('rises', 33.1), holds('falls', 33), holds('falls', 32.9)]).toEqual([
      ...[false, true, false, true],
    ]);
    expect(isAsExpected(expected({ comparison: 'rises', baseline: null }), 50)).toBeNull();
    fc.assert(
      fc.property(fc.double({ noNaN: true }), fc.double({ noNaN: true }), (baseline, measured) => {
        const moved = (comparison: Comparison) => isAsExpected(expected({ comparison, baseline }), measured);
        expect(moved('rises') && moved('falls')).toBe(false);
      }),
    );
  });

  it('is judged from its own day on, or else from the day of the review', () => {
    expect(judgedFrom(expected(), '2027-12-31')).toBe('2027-03-01');
    expect(judgedFrom(null, '2027-12-31')).toBe('2027-12-31');
    expect(judgedFrom(null, null)).toBeNull();
  });

  it('needs something to be seen, on a day to come', () => {
    const draft = {
      words: null,
      kpiId: null,
      comparison: null,
      value: null,
      expectedOn: '2027-01-01',
      confidence: 0.5,
    };
    const codes = (more: Partial<typeof draft>, today = '2026-12-01') =>
      expectationFaults({ ...draft, ...more }, null, today).map(({ code }) => code);
    expect(codes({})).toEqual(['expect_something']);
    expect(expectationFaults({ ...draft, words: 'Fewer calls' }, null, '2027-01-01')).toEqual([
      { pointer: '/expectedOn', code: 'day_to_come' },
    ]);
  });
});
