import fc from 'fast-check';
import { Faults } from '../../platform/problems/field-errors.js';
import {
  changeSettings,
  type ChosenSettings,
  DEFAULT_SETTINGS,
  effortSizes,
  settingsOf,
} from './portfolio-settings.js';

function change(chosen: ChosenSettings, changes: Parameters<typeof changeSettings>[1]) {
  const faults = new Faults();
  return {
    chosen: changeSettings(chosen, changes, faults, 'fte_months'),
    faults: faults.errors.map(({ pointer }) => pointer),
  };
}

describe('the settings of an organisation', () => {
  it('are the defaults until something is chosen', () => {
    expect(settingsOf({})).toEqual(DEFAULT_SETTINGS);
    expect(settingsOf({ thinSample: 50 })).toEqual({ ...DEFAULT_SETTINGS, thinSample: 50 });
  });

  it('keep what is absent, and forget what is null', () => {
    const { chosen } = change({ thinSample: 50 }, { similarity: { low: 0.2 } });
    expect(chosen).toEqual({ thinSample: 50, similarity: { high: 0.6, low: 0.2, text: 0.5 } });
    expect(change(chosen, { thinSample: null, similarity: null }).chosen).toEqual({});
  });

  it('fill in what a group was chosen without', () => {
    expect(settingsOf({ similarity: { high: 0.7, low: 0.2 } }).similarity).toEqual({ high: 0.7, low: 0.2, text: 0.5 });
  });

  it('have weights that add up to 1, within a hundredth', () => {
    expect(change({}, { overlapWeights: { stage: 0.355 } }).faults).toEqual([]);
    expect(change({}, { overlapWeights: { stage: 0.45 } }).faults).toEqual(['/settings/overlapWeights']);
    expect(change({}, { overlapWeights: { stage: 0.45, kpi: 0.15 } }).faults).toEqual([]);
  });

  it('have a low that lies below the high', () => {
    expect(change({}, { similarity: { high: 0.3 } }).faults).toEqual(['/settings/similarity/low']);
    expect(change({}, { similarity: { high: 0.3, low: 0.1 } }).faults).toEqual([]);
  });

  it('never make an initiative small and large at once', () => {
    expect(change({}, { lanes: { smallEffort: 12 } }).faults).toEqual(['/settings/lanes/smallEffort']);
    expect(change({}, { lanes: { smallEffort: 12, largeEffort: 13 } }).faults).toEqual([]);
    expect(change({}, { lanes: { largeBudget: 25_000 } }).faults).toEqual(['/settings/lanes/smallBudget']);
    expect(change({}, { driftWeights: { owner: 0.5 } }).faults).toEqual(['/settings/driftWeights']);
  });

  it('size effort by its unit until somebody chooses', () => {
    expect(effortSizes(DEFAULT_SETTINGS.lanes, 'fte_months')).toEqual({ small: 3, large: 12 });
    expect(effortSizes({ ...DEFAULT_SETTINGS.lanes, smallEffort: 100 }, 'hours')).toEqual({ small: 100, large: 1920 });
  });

  it('are the same after a change that is taken back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 1, max: 999 }), (threshold, thin) => {
        const chosen = change({ thinSample: thin }, { fragmentationThreshold: threshold }).chosen;
        expect(settingsOf(chosen)).toEqual({
          ...DEFAULT_SETTINGS,
          thinSample: thin,
          fragmentationThreshold: threshold,
        });
        expect(change(chosen, { fragmentationThreshold: null }).chosen).toEqual({ thinSample: thin });
      }),
    );
  });
});
