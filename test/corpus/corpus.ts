import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = process.env['REGIE_CORPUS'] ?? resolve(__dirname, '../../../shared/corpus');

/** The path of a real-world sample, or null where the samples are missing. */
export function corpusFile(...path: string[]): string | null {
  const file = join(root, ...path);
  return existsSync(file) ? file : null;
}

/** `describe` over real-world samples; says that they are missing instead of failing. */
export const describeCorpus = existsSync(root)
  ? describe
  : (name: string, block: () => void) => describe.skip(`${name} (skipped: corpus not found)`, block);
