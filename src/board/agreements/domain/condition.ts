import type { FieldError } from '../../../platform/problems/problem.js';
import type { Condition } from '../agreements.types.js';
import { agreementErrors } from './agreement.problems.js';
import { type FactType, factNamed } from './facts.js';

/** How deep a condition may be nested, how many parts it may have, and how long a text or list in it may be. */
export const CONDITION_LIMITS = { depth: 12, parts: 200, text: 200, list: 100 } as const;

type Kind = FactType | 'text' | 'null';

/** What a part of a condition is known to be. A text that stands there may be a choice or a day, whatever it is compared with. */
interface Typed {
  readonly kind: Kind;
  readonly values?: readonly string[];
  readonly literal?: Condition;
}

const AND_OR = ['and', 'or'];
const EQUALITY = ['==', '!=', '===', '!=='];
const ORDER = ['<', '<=', '>', '>='];
const ARITHMETIC = ['+', '-', '*', '/', 'min', 'max'];

/** The operators of JSON Logic that conditions know. None of them repeats anything: every condition comes to an end. */
export const OPERATORS = [
  'var',
  'agreement',
  ...AND_OR,
  '!',
  'if',
  ...EQUALITY,
  ...ORDER,
  'in',
  ...ARITHMETIC,
] as const;

/**
 * What is wrong with a condition: unknown facts and operators, types that do not fit, and anything without end. It must
 * say yes or no (or unknown). Pointers lie under `pointer`.
 * @param agreements ids of the agreements whose outcome may be used
 */
export function conditionFaults(
  condition: Condition,
  agreements: ReadonlySet<string>,
  pointer = '/condition',
): FieldError[] {
  const checker = new Checker(agreements);
  const typed = checker.check(condition, pointer, 1);
  if (typed && typed.kind !== 'boolean') checker.add(pointer, 'wrong_type', { expected: 'boolean' });
  return checker.faults;
}

/** The facts that a condition speaks of, each once, in the order of their mention. */
export function factsIn(condition: Condition): string[] {
  return [...new Set(mentions(condition, 'var'))];
}

/** The agreements whose outcome a condition uses. */
export function agreementsIn(condition: Condition): string[] {
  return [...new Set(mentions(condition, 'agreement'))];
}

/**
 * Whether an agreement with this condition would depend on itself.
 * @param others the conditions of all agreements, by id
 */
export function wouldBeCircular(id: string, condition: Condition, others: ReadonlyMap<string, Condition>): boolean {
  const seen = new Set<string>();
  const waiting = agreementsIn(condition);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...agreementsIn(others.get(next) ?? true));
  }
  return false;
}

function mentions(condition: Condition, operator: 'var' | 'agreement'): string[] {
  if (condition === null || typeof condition !== 'object') return [];
  if (isList(condition)) return condition.flatMap((part) => mentions(part, operator));
  return Object.entries(condition).flatMap(([name, operands]) => {
    if (name !== operator) return mentions(operands, operator);
    const [only] = isList(operands) ? operands : [operands];
    return typeof only === 'string' ? [only] : [];
  });
}

class Checker {
  readonly faults: FieldError[] = [];
  private parts = 0;

  constructor(private readonly agreements: ReadonlySet<string>) {}

  add(pointer: string, code: string, parameters?: FieldError['parameters']): null {
    this.faults.push(parameters ? { pointer, code, parameters } : { pointer, code });
    return null;
  }

  /** What a part is; null when it is faulty, and that was said. */
  check(part: Condition, pointer: string, depth: number): Typed | null {
    this.parts += 1;
    if (this.parts === CONDITION_LIMITS.parts + 1)
      this.add(pointer, agreementErrors.condition_too_large, { max: CONDITION_LIMITS.parts });
    if (this.parts > CONDITION_LIMITS.parts) return null;
    if (depth > CONDITION_LIMITS.depth)
      return this.add(pointer, agreementErrors.condition_too_deep, { max: CONDITION_LIMITS.depth });
    if (part === null) return { kind: 'null', literal: null };
    if (typeof part === 'boolean') return { kind: 'boolean', literal: part };
    if (typeof part === 'number') return { kind: 'number', literal: part };
    if (typeof part === 'string') return this.text(part, pointer);
    if (isList(part)) return this.add(pointer, agreementErrors.one_operator);
    const [entry, ...rest] = Object.entries(part);
    if (!entry || rest.length > 0) return this.add(pointer, agreementErrors.one_operator);
    const [operator, operands] = entry;
    return this.operation(operator, operands, `${pointer}/${escaped(operator)}`, depth);
  }

  private text(part: string, pointer: string): Typed | null {
    return part.length > CONDITION_LIMITS.text
      ? this.add(pointer, 'too_long', { max: CONDITION_LIMITS.text })
      : { kind: 'text', literal: part };
  }

  private operation(operator: string, operands: Condition, pointer: string, depth: number): Typed | null {
    if (operator === 'var') return this.fact(operands, pointer);
    if (operator === 'agreement') return this.outcome(operands, pointer);
    if (operator === 'in') return this.within(operands, pointer, depth);
    if (!OPERATORS.some((one) => one === operator))
      return this.add(pointer, agreementErrors.unknown_operator, { allowed: OPERATORS.join(', ') });
    const list = isList(operands) ? operands : [operands];
    const fault = countFault(operator, list.length);
    if (fault) return this.add(pointer, agreementErrors.wrong_operands, { operator, expected: fault });
    const typed = list.map((one, i) => this.check(one, isList(operands) ? `${pointer}/${i}` : pointer, depth + 1));
    const at = (i: number): string => (isList(operands) ? `${pointer}/${i}` : pointer);
    if (EQUALITY.includes(operator))
      return this.comparison(typed, at, ['number', 'boolean', 'date', 'choice', 'text', 'null']);
    if (ORDER.includes(operator)) return this.comparison(typed, at, ['number', 'date']);
    const wanted = ARITHMETIC.includes(operator) ? 'number' : 'boolean';
    typed.forEach((one, i) => {
      if (one && one.kind !== wanted) this.add(at(i), 'wrong_type', { expected: wanted });
    });
    return { kind: wanted };
  }

  private fact(operands: Condition, pointer: string): Typed | null {
    const [name, ...rest] = isList(operands) ? operands : [operands];
    if (typeof name !== 'string' || rest.length > 0)
      return this.add(pointer, agreementErrors.wrong_operands, { operator: 'var', expected: '"…"' });
    const fact = factNamed(name);
    return fact ? { kind: fact.type, values: fact.values } : this.add(pointer, agreementErrors.unknown_fact);
  }

  private outcome(operands: Condition, pointer: string): Typed | null {
    const [id, ...rest] = isList(operands) ? operands : [operands];
    if (typeof id !== 'string' || rest.length > 0 || !this.agreements.has(id))
      return this.add(pointer, 'unknown_reference', { record: 'agreement' });
    return { kind: 'boolean' };
  }

  private within(operands: Condition, pointer: string, depth: number): Typed | null {
    const [needle, list, ...rest] = isList(operands) ? operands : [operands];
    if (needle === undefined || list === undefined || !isList(list) || rest.length > 0)
      return this.add(pointer, agreementErrors.wrong_operands, { operator: 'in', expected: '[…, […]]' });
    if (list.length === 0 || list.length > CONDITION_LIMITS.list)
      return this.add(`${pointer}/1`, list.length === 0 ? 'too_few' : 'too_many', {
        min: 1,
        max: CONDITION_LIMITS.list,
      });
    const typed = this.check(needle, `${pointer}/0`, depth + 1);
    list.forEach((one, i) => {
      const item = this.check(one, `${pointer}/1/${i}`, depth + 1);
      if (typed && item) this.comparison([typed, item], () => `${pointer}/1/${i}`, ['number', 'date', 'choice']);
    });
    return { kind: 'boolean' };
  }

  private comparison(typed: readonly (Typed | null)[], at: (i: number) => string, allowed: readonly Kind[]): Typed {
    const known = typed.flatMap((one, i) => (one ? [{ ...one, i }] : []));
    const lead = known.find(({ kind }) => kind !== 'text' && kind !== 'null') ?? known[0];
    for (const one of known) {
      if (!lead || one === lead) continue;
      const fault = mismatch(lead, one);
      if (fault) this.add(at(one.i), fault.code, fault.parameters);
    }
    if (lead && !allowed.includes(lead.kind)) this.add(at(lead.i), 'wrong_type', { expected: allowed.join(' / ') });
    if (!allowed.includes('null'))
      for (const one of known.filter(({ kind }) => kind === 'null'))
        if (one !== lead) this.add(at(one.i), 'wrong_type', { expected: lead?.kind ?? 'number' });
    return { kind: 'boolean' };
  }
}

/** Why two sides cannot be compared; null when they can. */
function mismatch(lead: Typed, other: Typed): Omit<FieldError, 'pointer'> | null {
  if (other.kind === 'null' || lead.kind === 'null') return null;
  if (other.kind !== 'text')
    return lead.kind === other.kind ? null : { code: 'wrong_type', parameters: { expected: lead.kind } };
  const text = typeof other.literal === 'string' ? other.literal : '';
  if (lead.kind === 'text') return null;
  if (lead.kind === 'date') return isDay(text) ? null : { code: 'bad_format', parameters: { expected: 'YYYY-MM-DD' } };
  if (lead.kind === 'choice')
    return lead.values?.includes(text) === false
      ? { code: 'not_one_of', parameters: { allowed: lead.values.join(', ') } }
      : null;
  return { code: 'wrong_type', parameters: { expected: lead.kind } };
}

/** What an operator takes, when it was given another number of operands. */
function countFault(operator: string, given: number): string | null {
  if (operator === '!') return given === 1 ? null : '1';
  if (operator === 'if') return given === 3 ? null : '3';
  if (EQUALITY.includes(operator)) return given === 2 ? null : '2';
  if (operator === '<' || operator === '<=') return given === 2 || given === 3 ? null : '2–3';
  if (operator === '>' || operator === '>=' || operator === '-' || operator === '/') return given === 2 ? null : '2';
  return given >= 1 ? null : '1…';
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

function isList(part: Condition): part is readonly Condition[] {
  return Array.isArray(part);
}

function escaped(name: string): string {
  return name.replace(/~/g, '~0').replace(/\//g, '~1');
}
