/** Made by `npm run train:similarity`; do not edit. */
export const MODEL = {
  weights: [12.9899, 4.7694, 1.7161, 3.0579, 1.1166, -3.1359, -5.0152, 7.3965, 0.51, 0.8002, -8.7507],
  intercept: -11.2373,
  calibration: { slope: 1.1206, intercept: 0.713 },
};
