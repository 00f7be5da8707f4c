/** Made by `npm run train:similarity`; do not edit. */
export const MODEL = {
  weights: [10.741, 1.0836, 0.6706, 2.6289, 1.2541, -3.6527, -6.1188, 9.338, 0, 1.5475],
  intercept: -9.6895,
  calibration: { slope: 1.0977, intercept: 0.627 },
};
