import fc from 'fast-check';
import { changeOf, differing, missing, RADAR_FIELDS, sumOf, valuesOf } from './setting-fields';

const settings = {
  fragmentationThreshold: 30,
  overlapWeights: { stage: 0.35, kpi: 0.25, goal: 0.15, segment: 0.15, channel: 0.1 },
  similarity: { high: 0.6, low: 0.3, text: 0.5 },
};

describe('settings in a form', () => {
  it('shows shares as percentages and says them as shares again', () => {
    const values = valuesOf(settings, RADAR_FIELDS);
    expect(values).toMatchObject({ fragmentationThreshold: 30, similarity_high: 60, overlapWeights_stage: 35 });
    expect(changeOf(values, RADAR_FIELDS)).toEqual(settings);
  });

  it('loses nothing on the way there and back, to a tenth of a percent', () => {
    const share = fc.integer({ min: 0, max: 1000 }).map((tenths) => tenths / 1000);
    fc.assert(
      fc.property(share, share, share, (high, low, text) => {
        const given = { ...settings, similarity: { high, low, text } };
        expect(changeOf(valuesOf(given, RADAR_FIELDS), RADAR_FIELDS)).toEqual(given);
      }),
    );
  });

  it('tells what is missing, what differs, and whether weights make a whole', () => {
    const values = valuesOf(settings, RADAR_FIELDS);
    const other = { ...values, similarity_text: null, overlapWeights_stage: 30 };
    expect(missing(other, RADAR_FIELDS)).toEqual(['similarity_text']);
    expect(differing(values, other)).toEqual(['similarity_text', 'overlapWeights_stage']);
    expect([sumOf(values, 'overlapWeights'), sumOf(other, 'overlapWeights')]).toEqual([100, 95]);
  });
});
