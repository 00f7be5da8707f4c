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
  /** As a person would read it: the word as written, or the concept's name. */
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
  /** Character n-grams of title and text, folded into a fixed number of signed bytes. */
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

/** How common terms are among an organisation's texts: a snapshot, so that T stays the same until it is renewed. */
export interface TextStatistics {
  /** Number of texts counted. */
  readonly documents: number;
  /** In how many of them a term stands, by hash; terms left out count as rare. */
  readonly frequencies: ReadonlyMap<number, number>;
}
