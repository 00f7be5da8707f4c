import fc from 'fast-check';
import { standingAgainst } from './target.js';

const figure = (value: number, half: number) => ({ value, interval: { low: value - half, high: value + half } });

describe('a figure against its target', () => {
  it.each([
    [30, 'higher', figure(45, 8.4), 'met'],
    [30, 'higher', figure(33.3, 8.4), 'uncertain'],
    [30, 'higher', figure(20, 8.4), 'missed'],
    [5, 'lower', figure(4, 0.5), 'met'],
    [5, 'lower', figure(4.8, 0.5), 'uncertain'],
    [5, 'lower', figure(6, 0.5), 'missed'],
    [30, 'higher', figure(30, 0), 'met'],
  ] as const)('target %d, better when %s', (target, betterWhen, seen, state) => {
    expect(standingAgainst(target, betterWhen, seen)).toEqual({ state, reason: null });
  });

  it('without an interval goes by the figure, and says so', () => {
    expect(standingAgainst(30, 'higher', { value: 31, interval: null })).toEqual({
      state: 'met',
      reason: 'no_interval',
    });
  });

  it('without a figure or a target is unknown', () => {
    expect(standingAgainst(30, 'higher', { value: null, interval: null })).toEqual({
      state: 'unknown',
      reason: 'no_value',
    });
    expect(standingAgainst(null, 'higher', figure(3, 1))).toEqual({ state: 'unknown', reason: 'no_target' });
  });

  const number = fc.integer({ min: -1000, max: 1000 });
  it('reads the same in the mirror: lower is better for the negated figure', () => {
    fc.assert(
      fc.property(number, number, fc.nat(100), (target, value, half) => {
        expect(standingAgainst(-target, 'lower', figure(-value, half))).toEqual(
          standingAgainst(target, 'higher', figure(value, half)),
        );
      }),
    );
  });

  it('never gets worse as the figure improves', () => {
    const rank = { missed: 0, uncertain: 1, met: 2, unknown: -1 };
    fc.assert(
      fc.property(number, number, fc.nat(100), fc.nat(100), (target, value, half, better) => {
        const before = standingAgainst(target, 'higher', figure(value, half)).state;
        const after = standingAgainst(target, 'higher', figure(value + better, half)).state;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
      }),
    );
  });
});
