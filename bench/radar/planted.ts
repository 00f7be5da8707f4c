import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { InventedText } from './texts.js';

/** An initiative that is hidden among the invented ones, and other words for it. */
export interface Planted {
  readonly original: InventedText;
  readonly paraphrase: InventedText;
  readonly english: InventedText;
}

interface Written {
  readonly title: string;
  readonly text: string;
}

interface Samples {
  readonly concepts: readonly (Record<'original' | 'paraphrase' | 'english', Written> & { readonly half: string })[];
}

/** The held half of the samples: written by hand, none of their words made by the generator. */
export function plantedTexts(root: string): Planted[] {
  const samples = JSON.parse(readFileSync(join(root, 'test/samples/cx-duplicates.json'), 'utf8')) as Samples;
  const text = ({ title, text: description }: Written): InventedText => ({ title, description });
  return samples.concepts
    .filter(({ half }) => half === 'held')
    .map(({ original, paraphrase, english }) => ({
      original: text(original),
      paraphrase: text(paraphrase),
      english: text(english),
    }));
}
