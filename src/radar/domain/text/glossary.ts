import { STANDARD_ENTRIES } from './glossary/standard-glossary.js';
import { stem } from './stems.js';
import { STOP_WORDS } from './stop-words.js';
import type { GlossaryEntry, TextLanguage } from './text-features.types.js';
import { tokens } from './tokens.js';

/** What stands at a place of a text: the concepts it may mean and how many tokens it takes. */
export interface GlossaryHit {
  readonly concepts: readonly string[];
  readonly tokens: number;
}

/** Words and phrases of one language, as written and as stems; phrases are joined by a space. */
interface Lexicon {
  readonly written: Map<string, string[]>;
  readonly stemmed: Map<string, string[]>;
  /** Longest phrase, in words, that begins with this stem. */
  readonly reach: Map<string, number>;
}

const MAX_PHRASE = 5;
/** A stem that meets only the other language's stem is a borrowed word from this length on; shorter ones are chance. */
const SHORTEST_BORROWED_STEM = 5;

/** The glossary, made ready to be asked: words of both languages → concepts. Immutable after it is made. */
export class Glossary {
  readonly #lexicons: Readonly<Record<TextLanguage, Lexicon>> = { nl: lexicon(), en: lexicon() };
  readonly #dutchWords = new Set<string>();
  readonly #entries = new Map<string, GlossaryEntry>();

  /**
   * @param own an organisation's own entries, added to the standard ones; one with the id of a standard entry adds
   * words to that concept. Empty words are passed over.
   */
  constructor(own: readonly GlossaryEntry[] = []) {
    for (const entry of [...STANDARD_ENTRIES, ...own]) {
      this.#entries.set(entry.id, entry);
      for (const word of entry.nl) this.#add('nl', word, entry.id);
      for (const word of entry.en) this.#add('en', word, entry.id);
    }
  }

  /** Number of concepts. */
  get size(): number {
    return this.#entries.size;
  }

  /** The longest word or phrase of the glossary that begins at `start`, or null. Stop words count inside phrases only. */
  at(words: readonly string[], start: number, language: TextLanguage): GlossaryHit | null {
    return this.#longest(words, start, language, language) ?? this.#longest(words, start, language, other(language));
  }

  /** The concepts of one word; none for a stop word or an unknown word. */
  conceptsOf(word: string, language: TextLanguage): readonly string[] {
    return this.at([word], 0, language)?.concepts ?? [];
  }

  /** Whether this is a Dutch word of the glossary as written, or a form of one: what compounds are made of. */
  isDutchWord(word: string): boolean {
    return this.#dutchWords.has(word) || this.#lexicons.nl.stemmed.has(stem(word, 'nl'));
  }

  /** Whether this stands in the glossary as a Dutch word, exactly so. */
  isWritten(word: string): boolean {
    return this.#dutchWords.has(word);
  }

  #longest(words: readonly string[], start: number, text: TextLanguage, lexical: TextLanguage): GlossaryHit | null {
    const first = words[start];
    if (first === undefined) return null;
    const { written, stemmed, reach } = this.#lexicons[lexical];
    const most = Math.min(reach.get(stem(first, lexical)) ?? 1, words.length - start);
    for (let count = most; count > 1; count -= 1) {
      const phrase = words.slice(start, start + count);
      const concepts = stemmed.get(phrase.map((word) => stem(word, lexical)).join(' '));
      if (concepts) return { concepts, tokens: count };
    }
    if (STOP_WORDS[text].has(first)) return null;
    const key = stem(first, lexical);
    const isNear = text === lexical || key.length >= SHORTEST_BORROWED_STEM;
    const concepts = written.get(first) ?? (isNear ? stemmed.get(key) : undefined);
    return concepts ? { concepts, tokens: 1 } : null;
  }

  #add(language: TextLanguage, text: string, concept: string): void {
    const words = tokens(text).slice(0, MAX_PHRASE);
    const first = words[0];
    if (first === undefined) return;
    const { written, stemmed, reach } = this.#lexicons[language];
    const stems = words.map((word) => stem(word, language));
    const firstStem = stem(first, language);
    reach.set(firstStem, Math.max(reach.get(firstStem) ?? 1, words.length));
    addTo(written, words.join(' '), concept);
    addTo(stemmed, stems.join(' '), concept);
    if (language === 'nl' && words.length === 1) this.#dutchWords.add(first);
  }
}

/** The glossary that comes with the product, without any organisation's words. */
export const standardGlossary = new Glossary();

function lexicon(): Lexicon {
  return { written: new Map(), stemmed: new Map(), reach: new Map() };
}

function other(language: TextLanguage): TextLanguage {
  return language === 'nl' ? 'en' : 'nl';
}

function addTo(map: Map<string, string[]>, key: string, concept: string): void {
  const known = map.get(key);
  if (!known) map.set(key, [concept]);
  else if (!known.includes(concept)) known.push(concept);
}
