import { compoundParts } from './compounds.js';
import { standardGlossary, type Glossary } from './glossary.js';
import { gramSketch, SKETCH_SIZE, TITLE_SKETCH_SIZE } from './gram-sketch.js';
import { languageOf } from './language.js';
import { stem } from './stems.js';
import { STOP_WORDS } from './stop-words.js';
import { hash } from './term-hash.js';
import type { TextFeatures, TextLanguage, TextTerm } from './text-features.types.js';
import { tokens } from './tokens.js';

/** Terms kept of one text: the weightiest. */
export const MAX_TERMS = 160;

/** Weights are kept in one byte, in sixteenths of an occurrence. */
const UNIT = 16;
const MAX_WEIGHT = 255;
/** A word in the title counts as so many occurrences: with more, two works on one subject look like one work. */
const TITLE_OCCURRENCES = 1.5;
/** A compound that was taken apart counts less as a whole, since its parts speak too. */
const WHOLE_OF_COMPOUND = 0.5;
const PART_OF_COMPOUND = 0.8;
/** A phrase of the glossary means itself, and less so what its words mean. */
const WORD_OF_PHRASE = 0.25;

/** A term while it is being counted. */
interface Tally {
  readonly label: string;
  readonly isConcept: boolean;
  readonly isMapped: boolean;
  occurrences: number;
  inTitle: boolean;
}

/**
 * What a title and a text are about: language, stemmed words, parts of Dutch compounds, concepts of the glossary and a
 * sketch of their character n-grams. Deterministic and total: empty, endless, mixed and foreign texts have features too.
 * Only the first 12,000 characters of each are read.
 * @param glossary the standard one, or one with an organisation's own entries
 */
export function analyse(title: string, text: string, glossary: Glossary = standardGlossary): TextFeatures {
  const titleWords = tokens(title);
  const textWords = tokens(text);
  const language = languageOf([...titleWords, ...textWords]);
  const count = new TermCount(language, glossary);
  count.read(titleWords, true);
  count.read(textWords, false);
  return {
    language,
    length: count.length,
    titleLength: count.titleLength,
    terms: count.terms(),
    sketch: gramSketch(count.unknownWords(), SKETCH_SIZE),
    titleSketch: gramSketch(new Map(titleWords.map((word) => [word, 1])), TITLE_SKETCH_SIZE),
  };
}

/** Counts the terms of one text. */
class TermCount {
  readonly #tallies = new Map<string, Tally>();
  readonly #unknown = new Map<string, number>();
  length = 0;
  titleLength = 0;

  constructor(
    private readonly language: TextLanguage,
    private readonly glossary: Glossary,
  ) {}

  read(words: readonly string[], inTitle: boolean): void {
    let covered = 0;
    for (const [index, word] of words.entries()) {
      if (index >= covered) {
        const hit = this.glossary.at(words, index, this.language);
        if (hit) {
          covered = index + hit.tokens;
          const phrase = words.slice(index, covered);
          this.#concepts(hit.concepts, phrase.join(' '), inTitle, 1);
          if (phrase.length > 1) this.#wordsOfPhrase(phrase, hit.concepts, inTitle);
        }
      }
      if (!STOP_WORDS[this.language].has(word)) this.#word(word, inTitle, index < covered);
    }
  }

  /** Every content word that the glossary does not know, as written, once, with its occurrences. */
  unknownWords(): ReadonlyMap<string, number> {
    return this.#unknown;
  }

  terms(): TextTerm[] {
    const all = [...this.#tallies].map(([key, tally]) => ({
      hash: hash(key),
      weight: Math.max(1, Math.min(MAX_WEIGHT, Math.round(tally.occurrences * UNIT))),
      isConcept: tally.isConcept,
      inTitle: tally.inTitle,
      isMapped: tally.isMapped,
      isNumber: !tally.isConcept && /\p{N}/u.test(tally.label),
      label: tally.label,
    }));
    // The order of reading decides between equals, since the sort is stable.
    const kept = all.length <= MAX_TERMS ? all : all.sort((a, b) => b.weight - a.weight).slice(0, MAX_TERMS);
    return withoutCollisions(kept.sort((a, b) => a.hash - b.hash));
  }

  #word(word: string, inTitle: boolean, isMapped: boolean): void {
    this.length += 1;
    if (inTitle) this.titleLength += 1;
    if (!isMapped) this.#unknown.set(word, (this.#unknown.get(word) ?? 0) + 1);
    const parts = this.language === 'nl' && !isMapped ? compoundParts(word, this.glossary) : [];
    this.#add(word, word, { inTitle, isMapped, share: parts.length > 0 ? WHOLE_OF_COMPOUND : 1 });
    for (const part of parts) this.#part(part, inTitle);
  }

  #part(part: string, inTitle: boolean): void {
    if (STOP_WORDS[this.language].has(part)) return;
    const concepts = this.glossary.conceptsOf(part, this.language);
    this.#concepts(concepts, part, inTitle, PART_OF_COMPOUND);
    this.#add(part, part, { inTitle, isMapped: concepts.length > 0, share: PART_OF_COMPOUND });
  }

  #wordsOfPhrase(phrase: readonly string[], said: readonly string[], inTitle: boolean): void {
    for (const word of phrase) {
      const concepts = this.glossary.conceptsOf(word, this.language).filter((concept) => !said.includes(concept));
      this.#concepts(concepts, word, inTitle, WORD_OF_PHRASE);
    }
  }

  #concepts(concepts: readonly string[], label: string, inTitle: boolean, share: number): void {
    for (const concept of concepts) {
      this.#count(`c:${concept}`, label, {
        isConcept: true,
        isMapped: false,
        inTitle,
        share: share / Math.sqrt(concepts.length),
      });
    }
  }

  #add(word: string, label: string, as: { inTitle: boolean; isMapped: boolean; share: number }): void {
    this.#count(`w:${stem(word, this.language)}`, label, { ...as, isConcept: false });
  }

  #count(
    key: string,
    label: string,
    as: { isConcept: boolean; isMapped: boolean; inTitle: boolean; share: number },
  ): void {
    const occurrences = as.share * (as.inTitle ? TITLE_OCCURRENCES : 1);
    const tally = this.#tallies.get(key);
    if (!tally) {
      this.#tallies.set(key, { label, ...as, occurrences });
      return;
    }
    tally.occurrences += occurrences;
    tally.inTitle ||= as.inTitle;
  }
}

/** Two terms with one hash are one term from then on: the weightier of them. */
function withoutCollisions(terms: TextTerm[]): TextTerm[] {
  return terms.filter((term, index) => term.hash !== terms[index - 1]?.hash);
}
