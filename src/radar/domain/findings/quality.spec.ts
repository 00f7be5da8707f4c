import fc from 'fast-check';
import { effectsOfThresholds, precisionOf, type Verdict } from './quality.js';

const verdict = (text: number | null, isTrue: boolean): Verdict => ({ kind: 'duplicate', text, place: null, isTrue });

describe('the radar’s quality', () => {
  it('is the part that people found right, with its interval', () => {
    const some = [true, true, true, false].map((isTrue) => ({ isTrue }));
    const { precision, interval } = precisionOf(some);
    expect(precision).toBe(0.75);
    expect(interval!.low).toBeCloseTo(0.3006, 3);
    expect(interval!.high).toBeCloseTo(0.9544, 3);
    expect(precisionOf([])).toEqual({ judged: 0, right: 0, precision: null, interval: null });
  });

  it('says what another threshold would have shown', () => {
    const verdicts = [verdict(0.95, true), verdict(0.75, true), verdict(0.65, false), verdict(null, true)];
    const at = (threshold: number) =>
      effectsOfThresholds(verdicts, ({ text }) => text).find((one) => one.threshold === threshold);
    expect(at(0.5)).toMatchObject({ judged: 3, right: 2, found: 1 });
    expect(at(0.7)).toMatchObject({ judged: 2, right: 2, precision: 1, found: 1 });
    expect(at(0.9)).toMatchObject({ judged: 1, right: 1, found: 0.5 });
  });

  it('keeps the precision inside its interval, and finds less the higher the threshold', () => {
    const verdicts = fc.array(
      fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean()).map(([text, isTrue]) => verdict(text, isTrue)),
    );
    fc.assert(
      fc.property(verdicts, (some) => {
        const effects = effectsOfThresholds(some, ({ text }) => text);
        effects.forEach(({ precision, interval, judged, found }, at) => {
          expect(judged).toBeLessThanOrEqual(effects[Math.max(0, at - 1)]!.judged);
          expect(found ?? 0).toBeLessThanOrEqual(effects[Math.max(0, at - 1)]!.found ?? 0);
          if (precision === null || interval === null) return;
          expect(interval.low).toBeLessThanOrEqual(precision + 1e-9);
          expect(interval.high).toBeGreaterThanOrEqual(precision - 1e-9);
        });
      }),
    );
  });
});
