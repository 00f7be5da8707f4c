import type { LearntModel } from './learnt-model.types.js';

/** Made by `npm run train:similarity`; do not edit. */
export const MODEL: LearntModel = {
  weights: [12.951, 4.8912, 1.7797, 3.0206, 1.1613, -3.2866, -4.9858, 7.6086, 0.4131, 0.8533, -8.8061],
  intercept: -11.2982,
  calibration: { slope: 1.1294, intercept: 0.7298, steepness: [1.2149, 0.7246, 0.874] },
};
