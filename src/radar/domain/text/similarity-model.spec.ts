import fc from 'fast-check';
import { analyse } from './analyse.js';
import { compare } from './comparison.js';
import { MODEL } from './model.js';
import { prepareText } from './prepared-text.js';
import { bent, calibrated, inputs, INPUTS, probability, SIGNS } from './similarity-model.js';
import { NO_STATISTICS } from './statistics.js';

const pair = (a: [string, string], b: [string, string]) =>
  compare(prepareText(analyse(...a), NO_STATISTICS), prepareText(analyse(...b), NO_STATISTICS));

describe('the model behind T', () => {
  it('has a weight for every input, of the sign that it may have', () => {
    expect(MODEL.weights).toHaveLength(INPUTS.length);
    const against = INPUTS.filter((name, index) => SIGNS[name] * (MODEL.weights[index] ?? 0) < 0);
    expect(against).toEqual([]);
    for (const steep of [MODEL.calibration.slope, ...MODEL.calibration.steepness]) expect(steep).toBeGreaterThan(0);
  });

  it('counts concepts that are shared in the very same words for less than concepts shared in other words', () => {
    const same = pair(['Factuur uitleggen', ''], ['Factuur uitleggen', '']);
    const other = pair(['Factuur uitleggen', ''], ['Explain the invoice', '']);
    const at = INPUTS.indexOf('saidInSameWords');
    expect(inputs(same)[at]).toBeCloseTo(same.concepts);
    expect(inputs(other)[at]).toBe(0);
    expect(probability({ ...same, words: 0 })).toBeGreaterThan(probability(same));
  });

  it('bends the log odds without a step, and never turns two pairs around', () => {
    const odds = fc.double({ min: -20, max: 20, noNaN: true });
    fc.assert(
      fc.property(odds, odds, (one, other) => {
        expect(bent(one).reduce((sum, part) => sum + part, 0)).toBeCloseTo(one);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const T = (value: number): number => calibrated(value, MODEL.calibration);
        expect(T(low)).toBeLessThanOrEqual(T(high));
        expect(T(low)).toBeGreaterThanOrEqual(0);
        expect(T(high)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
