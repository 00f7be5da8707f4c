import type { Locale } from '../wording/locale.types.js';
import type { FieldError, Parameters, Sentence } from './problem.js';
import { Problem, say } from './problem.js';
import { platformProblems } from './platform.problems.js';

const sentences = new Map<string, Sentence>();

/**
 * Catalogues the sentences of a module's field errors by code.
 * @throws Error when a code is catalogued twice
 */
export function defineFieldErrors<Code extends string>(definitions: Record<Code, Sentence>): Record<Code, Code> {
  const codes = {} as Record<Code, Code>;
  for (const [code, sentence] of Object.entries<Sentence>(definitions)) {
    if (sentences.has(code)) throw new Error(`field error ${code} is catalogued twice`);
    sentences.set(code, sentence);
    codes[code as Code] = code as Code;
  }
  return codes;
}

/** Every catalogued code with its sentence. */
export function fieldErrorSentences(): ReadonlyMap<string, Sentence> {
  return sentences;
}

/** The message of one fault, for people. */
export function fieldErrorMessage(error: FieldError, locale: Locale): string {
  const sentence = sentences.get(error.code);
  return sentence ? say(sentence, locale, error.parameters) : error.code;
}

/** Collects every fault of an input, so that all are named at once. Pure code returns or fills one of these. */
export class Faults {
  readonly errors: FieldError[] = [];

  add(pointer: string, code: string, parameters?: Parameters): void {
    this.errors.push(parameters ? { pointer, code, parameters } : { pointer, code });
  }

  /** @throws Problem `validation` (422) naming every fault, when there is one */
  throwIfAny(): void {
    if (this.errors.length > 0) throw invalid(this.errors);
  }
}

/** The 422 answer that names the given faults. */
export function invalid(errors: readonly FieldError[]): Problem {
  return new Problem(platformProblems.validation, { count: errors.length }, { errors });
}

/** Sentences that every module may use. */
export const fieldErrors = defineFieldErrors({
  required: { en: 'is required', nl: 'is verplicht' },
  unknown_field: { en: 'is not a field of this resource', nl: 'is geen veld van dit onderdeel' },
  wrong_type: { en: 'must be {expected}', nl: 'moet {expected} zijn' },
  not_one_of: { en: 'must be one of: {allowed}', nl: 'moet een van deze zijn: {allowed}' },
  invisible: { en: 'has no visible character', nl: 'heeft geen zichtbaar teken' },
  too_short: { en: 'must have at least {min} characters', nl: 'moet minstens {min} tekens hebben' },
  too_long: { en: 'must have at most {max} characters', nl: 'mag hoogstens {max} tekens hebben' },
  too_small: { en: 'must be at least {min}', nl: 'moet minstens {min} zijn' },
  too_large: { en: 'must be at most {max}', nl: 'mag hoogstens {max} zijn' },
  too_few: { en: 'must have at least {min} items', nl: 'moet minstens {min} onderdelen hebben' },
  too_many: { en: 'must have at most {max} items', nl: 'mag hoogstens {max} onderdelen hebben' },
  bad_format: { en: 'does not have the right form: {expected}', nl: 'heeft niet de juiste vorm: {expected}' },
  nul_character: { en: 'must not contain a NUL character', nl: 'mag geen NUL-teken bevatten' },
  broken_text: { en: 'contains half a character (a lone surrogate)', nl: 'bevat een half teken (een losse surrogate)' },
  unknown_reference: {
    en: 'there is no such {record} in this organisation',
    nl: 'in deze organisatie bestaat geen {record} met dit kenmerk',
  },
  archived_reference: {
    en: 'this {record} is archived and can no longer be chosen',
    nl: 'dit is gearchiveerd ({record}) en kan niet meer worden gekozen',
  },
  circular: {
    en: 'would make a circle: a record cannot lie under itself',
    nl: 'zou een kring maken: een onderdeel kan niet onder zichzelf liggen',
  },
  duplicate_item: { en: 'stands in the list twice', nl: 'staat twee keer in de lijst' },
  already_taken: { en: 'is already taken by another record', nl: 'is al in gebruik door een ander onderdeel' },
  end_before_start: { en: 'lies before the start', nl: 'ligt voor het begin' },
  bad_cursor: {
    en: 'does not belong to this list: start again without a cursor',
    nl: 'hoort niet bij deze lijst: begin opnieuw zonder cursor',
  },
});
