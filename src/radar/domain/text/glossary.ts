import { simplerForms } from './dutch-forms.js';
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

/** Entries made ready to be asked. Immutable after it is made. */
interface Layer {
  readonly lexicons: Readonly<Record<TextLanguage, Lexicon>>;
  readonly dutchWords: ReadonlySet<string>;
  readonly concepts: ReadonlySet<string>;
}

let standard: Layer | undefined;

/** The standard entries, made ready once for everybody, at the first text: starting need not wait for them. */
function standardLayer(): Layer {
  return (standard ??= layer(STANDARD_ENTRIES));
}

/** The glossary: words of both languages → concepts. Immutable; made ready when it is asked first. */
export class Glossary {
  readonly #own: readonly GlossaryEntry[];
  #made: readonly Layer[] | undefined;
  #lexicons: Readonly<Record<TextLanguage, readonly Lexicon[]>> | undefined;

  /**
   * @param own an organisation's own entries, beside the standard ones; one with the id of a standard entry adds words
   * to that concept. Empty words are passed over.
   */
  constructor(own: readonly GlossaryEntry[] = []) {
    this.#own = own;
  }

  get #layers(): readonly Layer[] {
    return (this.#made ??= this.#own.length > 0 ? [standardLayer(), layer(this.#own)] : [standardLayer()]);
  }

  #lexiconsOf(language: TextLanguage): readonly Lexicon[] {
    const of = (one: TextLanguage): Lexicon[] => this.#layers.map(({ lexicons }) => lexicons[one]);
    return (this.#lexicons ??= { nl: of('nl'), en: of('en') })[language];
  }

  /** Number of concepts. */
  get size(): number {
    return new Set(this.#layers.flatMap(({ concepts }) => [...concepts])).size;
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
    const key = stem(word, 'nl');
    return this.#layers.some(({ dutchWords, lexicons }) => dutchWords.has(word) || lexicons.nl.stemmed.has(key));
  }

  /** Whether this stands in the glossary as a Dutch word, exactly so. */
  isWritten(word: string): boolean {
    return this.#layers.some(({ dutchWords }) => dutchWords.has(word));
  }

  #longest(words: readonly string[], start: number, text: TextLanguage, lexical: TextLanguage): GlossaryHit | null {
    const first = words[start];
    if (first === undefined) return null;
    const key = stem(first, lexical);
    const lexicons = this.#lexiconsOf(lexical);
    let reach = 1;
    for (const one of lexicons) reach = Math.max(reach, one.reach.get(key) ?? 1);
    if (reach > 1) {
      const stems = words.slice(start, start + reach).map((word) => stem(word, lexical));
      for (; stems.length > 1; stems.pop()) {
        const phrase = stems.join(' ');
        const concepts = together(lexicons, ({ stemmed }) => stemmed.get(phrase));
        if (concepts) return { concepts, tokens: stems.length };
      }
    }
    if (STOP_WORDS[text].has(first)) return null;
    const isNear = text === lexical || key.length >= SHORTEST_BORROWED_STEM;
    const concepts =
      together(lexicons, ({ written }) => written.get(first)) ??
      (isNear ? together(lexicons, ({ stemmed }) => stemmed.get(key)) : undefined) ??
      (text === 'nl' && lexical === 'nl' ? ofSimplerForm(lexicons, first) : undefined);
    return concepts ? { concepts, tokens: 1 } : null;
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

function layer(entries: readonly GlossaryEntry[]): Layer {
  const lexicons = { nl: lexicon(), en: lexicon() };
  const dutchWords = new Set<string>();
  for (const { id, nl, en } of entries) {
    for (const word of nl) {
      const words = addPhrase(lexicons.nl, 'nl', word, id);
      if (words.length === 1 && words[0]) dutchWords.add(words[0]);
    }
    for (const word of en) addPhrase(lexicons.en, 'en', word, id);
  }
  return { lexicons, dutchWords, concepts: new Set(entries.map(({ id }) => id)) };
}

/** @returns the words of the phrase */
function addPhrase({ written, stemmed, reach }: Lexicon, language: TextLanguage, text: string, concept: string) {
  const words = tokens(text).slice(0, MAX_PHRASE);
  const first = words[0];
  if (first === undefined) return words;
  const firstStem = stem(first, language);
  reach.set(firstStem, Math.max(reach.get(firstStem) ?? 1, words.length));
  addTo(written, words.join(' '), concept);
  addTo(stemmed, words.map((word) => stem(word, language)).join(' '), concept);
  return words;
}

/** What any of the layers says, each concept once; undefined when none says anything. */
function together(
  lexicons: readonly Lexicon[],
  ask: (lexicon: Lexicon) => readonly string[] | undefined,
): readonly string[] | undefined {
  const [only] = lexicons;
  // Without words of the organisation's own there is one layer: this is asked for every word of every text.
  if (only && lexicons.length === 1) return ask(only);
  const found = lexicons.flatMap((one) => {
    const concepts = ask(one);
    return concepts ? [concepts] : [];
  });
  return found.length < 2 ? found[0] : [...new Set(found.flat())];
}

/** What the glossary says of the simplest word that this one may be a form of; undefined when it knows none. */
function ofSimplerForm(lexicons: readonly Lexicon[], word: string): readonly string[] | undefined {
  for (const form of simplerForms(word)) {
    const key = stem(form, 'nl');
    const concepts = together(lexicons, ({ stemmed }) => stemmed.get(key));
    if (concepts) return concepts;
  }
  return undefined;
}
