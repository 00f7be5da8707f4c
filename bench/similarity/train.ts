/**
 * Makes the model behind T: the background's frequencies from our own open samples, then the weights and the
 * calibration from all samples. `npm run train:similarity`, with REGIE_CORPUS for the given sets; run it twice after a
 * change of the samples, since the weights rest on the background.
 */
import { writeFileSync } from 'node:fs';
import { analyse } from '../../src/radar/domain/text/analyse.js';
import { countStatistics } from '../../src/radar/domain/text/statistics.js';
import { trained, trainingSets } from './leave-one-out.js';

const folder = 'src/radar/domain/text';
const head = '/** Made by `npm run train:similarity`; do not edit. */\n';
/** A term of fewer background texts says nothing about how common it is. */
const FEWEST = 3;

const sets = trainingSets();
const model = trained(sets);
const round = (value: number): number => Number(value.toFixed(4));
const shown = {
  weights: model.weights.map(round),
  intercept: round(model.intercept),
  calibration: {
    slope: round(model.calibration.slope),
    intercept: round(model.calibration.intercept),
    steepness: model.calibration.steepness.map(round),
  },
};
writeFileSync(
  `${folder}/model.ts`,
  `import type { LearntModel } from './learnt-model.types.js';\n\n${head}export const MODEL: LearntModel = ${JSON.stringify(shown)};\n`,
);
console.log(shown);

const open = sets.find(({ set }) => set.name === 'own open')?.set.texts ?? [];
const counted = countStatistics(open.map(({ title, text }) => analyse(title, text)));
const frequencies = [...counted.frequencies].filter(([, count]) => count >= FEWEST).sort((a, b) => a[0] - b[0]);
writeFileSync(
  `${folder}/background.ts`,
  `${head}export const BACKGROUND: {
  readonly documents: number;
  readonly frequencies: readonly (readonly [hash: number, count: number])[];
} = { documents: ${counted.documents}, frequencies: ${JSON.stringify(frequencies)} };\n`,
);
console.log(`background: ${counted.documents} texts, ${frequencies.length} terms`);
