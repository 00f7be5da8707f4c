import { standardGlossary } from '../text/glossary.js';
import type { GlossaryEntry, TextLanguage } from '../text/text-features.types.js';
import { tokens } from '../text/tokens.js';

/** Words and phrases that mean the same to one organisation. */
export interface WordGroup {
  readonly id: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/**
 * An organisation's words as entries of the glossary. A group with a word that the standard glossary knows for one
 * thing only adds its words to that concept, so that they meet everything else that is called so; any other group is a
 * concept of its own.
 */
export function ownEntries(groups: readonly WordGroup[]): GlossaryEntry[] {
  return groups.map(({ id, nl, en }) => ({ id: known(nl, 'nl') ?? known(en, 'en') ?? `own:${id}`, nl, en }));
}

function known(words: readonly string[], language: TextLanguage): string | null {
  for (const word of words) {
    const parts = tokens(word);
    const hit = standardGlossary.at(parts, 0, language);
    if (hit && hit.tokens === parts.length && hit.concepts.length === 1) return hit.concepts[0] ?? null;
  }
  return null;
}
