import type { ValidationError } from 'class-validator';
import type { FieldError } from '../problems/problem.js';
import { fieldErrorOfConstraint } from './constraint-codes.js';

/** Constraints that say of what type a value is, the outermost first. Of another type, nothing else is said of it. */
const TYPES = ['isArray', 'isObject', 'isString', 'isInt', 'isNumber', 'isBoolean', 'nestedValidation'];

/** Names that every object has, and that the validator therefore passes over. */
const INHERITED = ['__proto__', 'constructor'];

/**
 * Every fault of an input, one for each thing that is wrong with it.
 * @param value the input as it came, an object
 * @param errors what class-validator found in it
 * @param prefix the pointer of the input itself
 */
export function faultsOfInput(value: object, errors: readonly ValidationError[], prefix: string): FieldError[] {
  const nested = hasListInList(value) ? listsInLists(value, prefix) : [];
  const inherited = INHERITED.filter((name) => Object.hasOwn(value, name)).map((name) => ({
    pointer: below(prefix, name),
    code: 'unknown_field',
  }));
  const found = errors.flatMap((error) => faultsOf(error, prefix));
  const elsewhere = found.filter(({ pointer }) => !nested.some((list) => `${pointer}/`.startsWith(`${list.pointer}/`)));
  return [...inherited, ...elsewhere, ...nested];
}

function faultsOf(error: ValidationError, prefix: string): FieldError[] {
  const pointer = below(prefix, error.property);
  const constraints = error.constraints ?? {};
  if (error.value === undefined && Object.keys(constraints).length > 0 && !constraints['whitelistValidation']) {
    return [{ pointer, code: 'required' }];
  }
  const type = TYPES.find((constraint) => constraint in constraints);
  const told = type ? [[type, constraints[type] ?? ''] as const] : Object.entries(constraints);
  const own = told.map(([constraint, message]) =>
    fieldErrorOfConstraint(pointer, constraint, message, error.contexts?.[constraint]),
  );
  if (type) return own;
  return [...own, ...(error.children ?? []).flatMap((child) => faultsOf(child, pointer))];
}

/** The same question without building anything: the answer is nearly always no. */
function hasListInList(value: object): boolean {
  const isList = Array.isArray(value);
  for (const member of Object.values(value) as unknown[]) {
    if (typeof member !== 'object' || member === null) continue;
    if ((isList && Array.isArray(member)) || hasListInList(member)) return true;
  }
  return false;
}

/** No resource has a list straight inside a list, and the validator would look through it at what it holds. */
function listsInLists(value: unknown, pointer: string): FieldError[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    Array.isArray(value) && Array.isArray(member)
      ? [{ pointer: below(pointer, name), code: 'wrong_type', parameters: { expected: 'no list' } }]
      : listsInLists(member, below(pointer, name)),
  );
}

function below(pointer: string, name: string): string {
  return `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
