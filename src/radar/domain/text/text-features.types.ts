/** The languages that are told apart; everything else is treated as the nearer of the two. */
export type TextLanguage = 'nl' | 'en';

/** One term of a text: a stemmed word, a part of a compound, or a concept of the glossary. */
export interface TextTerm {
  /** 32-bit signed hash of the term: what postings are keyed by. */
  readonly hash: number;
  /** How much the text is about it, 0 < weight ≤ 255: occurrences in units of 1/16, title words counted more. */
  readonly weight: number;
  /** A concept of the glossary rather than a word. */
  readonly isConcept: boolean;
  /** It stands in the title. */
  readonly inTitle: boolean;
  /** A word that the glossary carries to a concept: beside that concept it says nothing new across languages. */
  readonly isMapped: boolean;
  /** Holds a digit: a year, a version, a phase. */
  readonly isNumber: boolean;
  /** The word as written, or the words as written that were carried to the concept. */
  readonly label: string;
}

/** What is kept of a text: enough to find candidates and to score a pair without the text itself. */
export interface TextFeatures {
  readonly language: TextLanguage;
  /** Content words in the whole text, before the cut to the terms kept. */
  readonly length: number;
  /** Content words in the title. */
  readonly titleLength: number;
  /** Ordered by hash, each once; at most `MAX_TERMS`. */
  readonly terms: readonly TextTerm[];
  /** Character n-grams of the words that the glossary does not know, folded into a fixed number of signed bytes. */
  readonly sketch: Int8Array;
  /** The same of the title alone. */
  readonly titleSketch: Int8Array;
}

/** One entry of the glossary: words and phrases of both languages that mean the same. */
export interface GlossaryEntry {
  /** Names the concept. An organisation's entry with the id of an existing one adds words to it. */
  readonly id: string;
  readonly nl: readonly string[];
  readonly en: readonly string[];
}

/**
 * How common terms are among an organisation's texts. A snapshot: T of a pair stays the same until it is renewed,
 * whatever is registered meanwhile.
 */
export interface TextStatistics {
  /** Number of texts counted. */
  readonly documents: number;
  /** In how many of them a term stands, by hash; a term left out counts as standing in one. */
  readonly frequencies: ReadonlyMap<number, number>;
}

/** A word or concept that both texts hold, as each of them writes it. */
export interface SharedWord {
  readonly left: string;
  readonly right: string;
  /** Its share of what the two texts have in common, 0..1. */
  readonly share: number;
}

/** What T rests on; each 0..1. */
export interface TextEvidence {
  /** Cosine of the words, each weighed by its rarity. */
  readonly words: number;
  /** Cosine of the glossary's concepts. */
  readonly concepts: number;
  /** Cosine of words and concepts together, a known word standing for its concept. */
  readonly meaning: number;
  /** The same over the titles; null where a title is missing. */
  readonly title: number | null;
  /** Cosine of the letters of words that the glossary does not know. */
  readonly letters: number;
  /** Share of the poorer text that the other one holds too. */
  readonly covered: number;
  readonly crossLanguage: boolean;
  /** The titles bear numbers (a year, a version, a phase) and they differ. */
  readonly numbersDiffer: boolean;
}

export interface TextSimilarity {
  /** Probability that people would call the two texts the same, 0..1; 0 when one of them says nothing. */
  readonly T: number;
  readonly evidence: TextEvidence;
  /** Most telling first, at most 12. */
  readonly sharedWords: readonly SharedWord[];
}
