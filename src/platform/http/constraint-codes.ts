import type { FieldError, Parameters } from '../problems/problem.js';

/** From class-validator's constraint to the code and sentence parameters of our own catalogue. */
type Reading = (message: string) => { code: string; parameters?: Parameters };

const numberIn = (message: string): number =>
  Number(/(-?\d+(?:\.\d+)?)/.exec(message.replace(/^\S+ /, ''))?.[1] ?? Number.NaN);
const expected =
  (what: string): Reading =>
  () => ({ code: 'wrong_type', parameters: { expected: what } });
const form =
  (what: string): Reading =>
  () => ({ code: 'bad_format', parameters: { expected: what } });

const READINGS: Readonly<Record<string, Reading>> = {
  whitelistValidation: () => ({ code: 'unknown_field' }),
  isDefined: () => ({ code: 'required' }),
  isNotEmpty: () => ({ code: 'required' }),
  isString: expected('text'),
  isBoolean: expected('true / false'),
  isNumber: expected('number'),
  isInt: expected('whole number'),
  isArray: expected('list'),
  isObject: expected('object'),
  nestedValidation: expected('object'),
  isUuid: form('UUID'),
  isEmail: form('e-mail address'),
  isUrl: form('http(s) URL'),
  isISO4217CurrencyCode: form('ISO 4217'),
  isIn: (message) => ({ code: 'not_one_of', parameters: { allowed: message.split('values: ')[1] ?? '' } }),
  isEnum: (message) => ({ code: 'not_one_of', parameters: { allowed: message.split('values: ')[1] ?? '' } }),
  minLength: (message) => ({ code: 'too_short', parameters: { min: numberIn(message) } }),
  maxLength: (message) => ({ code: 'too_long', parameters: { max: numberIn(message) } }),
  min: (message) => ({ code: 'too_small', parameters: { min: numberIn(message) } }),
  max: (message) => ({ code: 'too_large', parameters: { max: numberIn(message) } }),
  arrayMinSize: (message) => ({ code: 'too_few', parameters: { min: numberIn(message) } }),
  arrayMaxSize: (message) => ({ code: 'too_many', parameters: { max: numberIn(message) } }),
  arrayUnique: () => ({ code: 'duplicate_item' }),
};

/**
 * @param context what a decorator of ours attached: `{ code, parameters }` wins over the table
 */
export function fieldErrorOfConstraint(
  pointer: string,
  constraint: string,
  message: string,
  context?: unknown,
): FieldError {
  const own = context as { code?: string; parameters?: Parameters } | undefined;
  if (own?.code) return { pointer, code: own.code, ...(own.parameters ? { parameters: own.parameters } : {}) };
  const reading = READINGS[constraint]?.(message) ?? { code: 'bad_format', parameters: { expected: message } };
  return { pointer, ...reading };
}
