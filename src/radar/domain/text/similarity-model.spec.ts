import { analyse } from './analyse.js';
import { compare } from './comparison.js';
import { MODEL } from './model.js';
import { prepareText } from './prepared-text.js';
import { inputs, INPUTS, probability, SIGNS } from './similarity-model.js';
import { NO_STATISTICS } from './statistics.js';

const pair = (a: [string, string], b: [string, string]) =>
  compare(prepareText(analyse(...a), NO_STATISTICS), prepareText(analyse(...b), NO_STATISTICS));

describe('the model behind T', () => {
  it('has a weight for every input, of the sign that it may have', () => {
    expect(MODEL.weights).toHaveLength(INPUTS.length);
    const against = INPUTS.filter((name, index) => SIGNS[name] * (MODEL.weights[index] ?? 0) < 0);
    expect(against).toEqual([]);
    expect(MODEL.calibration.slope).toBeGreaterThan(0);
  });

  it('counts concepts that are shared in the very same words for less than concepts shared in other words', () => {
    const same = pair(['Factuur uitleggen', ''], ['Factuur uitleggen', '']);
    const other = pair(['Factuur uitleggen', ''], ['Explain the invoice', '']);
    const at = INPUTS.indexOf('saidInSameWords');
    expect(inputs(same)[at]).toBeCloseTo(same.concepts);
    expect(inputs(other)[at]).toBe(0);
    expect(probability({ ...same, words: 0 })).toBeGreaterThan(probability(same));
  });
});
