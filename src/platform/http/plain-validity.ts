import { getMetadataStorage, type ValidatorConstraintInterface, ValidationTypes } from 'class-validator';

type Rule = ReturnType<ReturnType<typeof getMetadataStorage>['getTargetValidationMetadatas']>[number];

interface Check {
  readonly constraints: readonly ValidatorConstraintInterface[];
  readonly limits: unknown[];
  readonly each: boolean;
  readonly appliesTo: ((object: unknown, value: unknown) => boolean) | undefined;
}

interface Field {
  readonly name: string;
  readonly conditions: readonly ((object: unknown, value: unknown) => boolean)[];
  readonly checks: readonly Check[];
  readonly isNested: boolean;
}

/** What a class asks of its objects, gathered once; null for a class whose rules go beyond what is understood here. */
interface Rules {
  readonly fields: readonly Field[];
  readonly names: ReadonlySet<string>;
}

const known = new Map<unknown, Rules | null>();

const UNDERSTOOD: ReadonlySet<string> = new Set([
  ValidationTypes.CUSTOM_VALIDATION,
  ValidationTypes.CONDITIONAL_VALIDATION,
  ValidationTypes.NESTED_VALIDATION,
  ValidationTypes.WHITELIST,
]);

/**
 * Whether class-validator would find nothing to say of an object, unknown fields refused. It asks the same rules in the
 * same way, but builds no report. False means "not plainly valid": then class-validator itself must be asked, for the
 * report, or because a rule is of a sort that is not understood here.
 */
export function isPlainlyValid(object: object): boolean {
  const rules = rulesOf(object.constructor);
  if (!rules) return false;
  for (const name of Object.keys(object)) if (!rules.names.has(name)) return false;
  return rules.fields.every((field) => passes(object, field));
}

function passes(object: object, field: Field): boolean {
  const value: unknown = (object as Record<string, unknown>)[field.name];
  for (const applies of field.conditions) if (!applies(object, value)) return true;
  for (const check of field.checks) {
    if (check.appliesTo && !check.appliesTo(object, value)) continue;
    if (!satisfies(object, field.name, value, check)) return false;
  }
  if (!field.isNested || value === undefined) return true;
  return Array.isArray(value) ? value.every(isValidPart) : isValidPart(value);
}

function satisfies(object: object, property: string, value: unknown, check: Check): boolean {
  const { constraints, limits, each } = check;
  const told = { targetName: object.constructor.name, property, object, value, constraints: limits };
  // A promise is not `true`: rules that have to wait for something are class-validator's own affair.
  const holds = (one: unknown): boolean =>
    constraints.every((constraint) => constraint.validate(one, told) === (true as unknown));
  if (value instanceof Set || value instanceof Map) return false;
  return each && Array.isArray(value) ? value.every(holds) : holds(value);
}

function isValidPart(part: unknown): boolean {
  return typeof part === 'object' && part !== null && !Array.isArray(part) && isPlainlyValid(part);
}

function rulesOf(type: unknown): Rules | null {
  let rules = known.get(type);
  if (rules === undefined) {
    rules = gather(type);
    known.set(type, rules);
  }
  return rules;
}

function gather(type: unknown): Rules | null {
  if (typeof type !== 'function') return null;
  const storage = getMetadataStorage();
  const rules = storage.getTargetValidationMetadatas(type, '', false, false);
  if (rules.length === 0 || !rules.every(({ type: sort }) => UNDERSTOOD.has(sort))) return null;
  const names = new Set(rules.map(({ propertyName }) => propertyName));
  const fields = [...names].map((name) => fieldOf(name, storage.groupByPropertyName(rules)[name] ?? []));
  return { fields, names };
}

function fieldOf(name: string, rules: readonly Rule[]): Field {
  const ofSort = (sort: string): readonly Rule[] => rules.filter((rule) => rule.type === sort);
  return {
    name,
    conditions: ofSort(ValidationTypes.CONDITIONAL_VALIDATION).map(
      ({ constraints }) => constraints[0] as Field['conditions'][number],
    ),
    checks: ofSort(ValidationTypes.CUSTOM_VALIDATION).map((rule) => ({
      constraints: getMetadataStorage()
        .getTargetValidatorConstraints(rule.constraintCls)
        .map(({ instance }) => instance),
      limits: rule.constraints,
      each: rule.each,
      appliesTo: rule.validateIf,
    })),
    isNested: ofSort(ValidationTypes.NESTED_VALIDATION).length > 0,
  };
}
