import type { Calibration } from '../../src/radar/domain/text/learnt-model.types.js';
import { bent, calibrated, INPUTS, SIGNS } from '../../src/radar/domain/text/similarity-model.js';
import { fitLogistic, odds, type Example, type Fitted } from './fit.js';
import { compareSet, type ComparedSet } from './pairs.js';
import { sampleSets, withoutTitles } from './samples.js';

export interface Model extends Fitted {
  readonly calibration: Calibration;
}

/** A candidate pair with the odds of a model that never saw its set. */
interface Foreseen {
  readonly odds: number;
  readonly isSame: boolean;
}

/** T of a pair, from the model's inputs. */
export function probabilityOf(model: Model, values: readonly number[]): number {
  return calibrated(odds(model, values), model.calibration);
}

/** All sample sets, compared; those with titles once more without them, so that a missing title is learnt too. */
export function trainingSets(): ComparedSet[] {
  const sets = sampleSets();
  const bare = sets.filter(({ name }) => name !== 'cx').map(withoutTitles);
  return [...sets, ...bare].map(compareSet);
}

/** For every family of sets a model that was trained, and calibrated, on the other families only. */
export function leaveOneOut(sets: readonly ComparedSet[]): ReadonlyMap<string, Model> {
  const families = [...new Set(sets.map(({ set }) => set.family))];
  return new Map(
    families.map((family) => {
      const others = sets.filter(({ set }) => set.family !== family);
      return [family, { ...fit(others), calibration: calibrate(foresee(others)) }];
    }),
  );
}

/** The model for use: trained on everything, calibrated on what the left-out models foresaw. */
export function trained(sets: readonly ComparedSet[]): Model {
  return { ...fit(sets), calibration: calibrate(foresee(sets)) };
}

/** What models that did not see a set say of its judged pairs. */
function foresee(sets: readonly ComparedSet[]): Foreseen[] {
  const families = [...new Set(sets.map(({ set }) => set.family))];
  if (families.length < 2) return [];
  return families.flatMap((family) => {
    const model = fit(sets.filter(({ set }) => set.family !== family));
    return sets
      .filter(({ set }) => set.family === family && !set.name.includes('hidden'))
      .flatMap(({ candidates }) => candidates.filter(({ isJudged }) => isJudged))
      .map(({ inputs, isSame }) => ({ odds: odds(model, inputs), isSame }));
  });
}

function fit(sets: readonly ComparedSet[]): Fitted {
  return fitLogistic(
    sets.flatMap(({ candidates }) => candidates),
    INPUTS.map((name) => SIGNS[name]),
  );
}

/** The odds stretched, shifted and bent so that they hold on pairs of sets not trained on. */
function calibrate(pairs: readonly Foreseen[]): Calibration {
  if (pairs.length === 0) return { slope: 1, intercept: 0, steepness: [1, 1, 1] };
  const examples = pairs.map((pair): Example => ({ inputs: [pair.odds], isSame: pair.isSame, weight: 1 }));
  const platt = fitLogistic(examples, [1]);
  const [slope, intercept] = [platt.weights[0] ?? 1, platt.intercept];
  const halves = pairs.map(({ odds, isSame }): Example => {
    return { inputs: bent(slope * odds + intercept), isSame, weight: 1 };
  });
  // With each pair's mirror image the bending turns around 0: as likely as not stays what Platt's scaling says it is.
  const mirrored = halves.map(({ inputs, isSame, weight }): Example => {
    return { inputs: inputs.map((value) => -value), isSame: !isSame, weight };
  });
  const [below = 1, between = 1, above = 1] = fitLogistic([...halves, ...mirrored], [1, 1, 1]).weights;
  return { slope, intercept, steepness: [below, between, above] };
}
