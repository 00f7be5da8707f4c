/** Made by `npm run train:similarity`; do not edit. */
export const MODEL = {
  weights: [9.1752, 0.6338, 1.3777, 3.9176, 0.6663, -2.3791, -3.9692, 10.2546, 1.3382],
  intercept: -8.8447,
  calibration: { slope: 1.0552, intercept: -0.2868 },
};
