/** Made by `npm run train:similarity`; do not edit. */
export const MODEL = {
  weights: [10.1127, 0.7852, 1.5113, 3.4855, 0.8966, -2.9437, -3.9851, 10.1608, 0.3088],
  intercept: -9.3444,
  calibration: { slope: 0.7562, intercept: -0.3665 },
};
