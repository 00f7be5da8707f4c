import fc from 'fast-check';
import { outcomeOf } from '../../test/arbitraries/adf-checks.js';
import { documentBySchema } from '../../test/arbitraries/adf-schema.js';
import type { Figure } from '../report.js';

const DOCUMENTS = 5000;

/** Documents that the schema of ADF allows, with hostile words and addresses, as text and Markdown. */
export function measureTexts(): Figure[] {
  const sums = { crashed: 0, texts: 0, lost: 0, unsafe: 0, nodes: 0 };
  const documents = fc.sample(documentBySchema(), { numRuns: DOCUMENTS, seed: 1 });
  const begun = performance.now();
  for (const document of documents) {
    try {
      const { texts, lost, unsafe } = outcomeOf(document);
      sums.texts += texts;
      sums.lost += lost.length;
      sums.unsafe += unsafe.length;
    } catch {
      sums.crashed += 1;
    }
  }
  const milliseconds = (performance.now() - begun) / DOCUMENTS;
  const name = `${DOCUMENTS.toLocaleString('en')} documents in ADF`;
  return [
    {
      name: `crashes over ${name}`,
      value: sums.crashed,
      unit: '',
      target: { atMost: 0 },
      detail: `made from its schema; ${milliseconds.toFixed(2)} ms each`,
    },
    {
      name: 'text nodes lost in them',
      value: sums.lost,
      unit: '',
      target: { atMost: 0 },
      detail: `of ${sums.texts.toLocaleString('en')}`,
    },
    { name: 'unsafe links in them', value: sums.unsafe, unit: '', target: { atMost: 0 } },
  ];
}
