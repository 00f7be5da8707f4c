import type { Locale } from '../wording/locale.types.js';
import { parameterWord } from './parameter-words.js';

/** A sentence in both languages of the product. `{name}` is replaced by the parameter of that name. */
export interface Sentence {
  readonly en: string;
  readonly nl: string;
}

/** One kind of refusal, catalogued once. `name` becomes the RFC 9457 type `/problems/<name>`. */
export interface ProblemKind {
  readonly name: string;
  readonly status: number;
  readonly title: Sentence;
  readonly detail: Sentence;
}

export type Parameters = Readonly<Record<string, string | number | boolean | null>>;

/** One fault of the input: where (RFC 6901 pointer), which rule, and what the rule's sentence needs to say it. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly parameters?: Parameters;
}

const kinds = new Map<string, ProblemKind>();

/**
 * Catalogues a module's problems.
 * @param definitions name → status, title and detail in both languages
 * @returns the same, as kinds to hand to `new Problem(...)`
 * @throws Error when a name is catalogued twice
 */
export function defineProblems<Name extends string>(
  definitions: Record<Name, Omit<ProblemKind, 'name'>>,
): Record<Name, ProblemKind> {
  const result = {} as Record<Name, ProblemKind>;
  for (const [name, definition] of Object.entries<Omit<ProblemKind, 'name'>>(definitions)) {
    if (kinds.has(name)) throw new Error(`problem ${name} is catalogued twice`);
    const kind: ProblemKind = { name, ...definition };
    kinds.set(name, kind);
    result[name as Name] = kind;
  }
  return result;
}

/** Every catalogued kind, by name. */
export function problemKinds(): ReadonlyMap<string, ProblemKind> {
  return kinds;
}

export interface ProblemExtras {
  /** All faults of the input at once. */
  readonly errors?: readonly FieldError[];
  /** Further members of the answer, for machines: counts, choices, ids. */
  readonly members?: Readonly<Record<string, unknown>>;
  /** HTTP headers that belong to the refusal, such as Retry-After. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal that the caller can understand and act on. Thrown from domain or service, written by one filter. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly kind: ProblemKind,
    readonly parameters: Parameters = {},
    readonly extras: ProblemExtras = {},
  ) {
    super(`${kind.name}: ${say(kind.detail, 'en', parameters)}`);
  }
}

/** Fills a sentence, values of closed vocabularies in the words of its language. An unknown parameter stays visible as `{name}`, so that a slip is seen and not hidden. */
export function say(sentence: Sentence, locale: Locale, parameters: Parameters = {}): string {
  return sentence[locale].replace(/\{(\w+)\}/g, (whole, name: string) =>
    name in parameters ? parameterWord(name, parameters[name] ?? null, locale) : whole,
  );
}
