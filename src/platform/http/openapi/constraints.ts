import type { Type } from '@nestjs/common';
import { getMetadataStorage, type MetadataStorage } from 'class-validator';
import { type Schema, typeOf } from './document.types.js';

type Rule = ReturnType<MetadataStorage['getTargetValidationMetadatas']>[number];

/** What each validator means in JSON Schema, for one value. */
const MEANINGS: Readonly<Record<string, (limits: readonly unknown[]) => Partial<Schema>>> = {
  isInt: () => ({ type: 'integer' }),
  min: ([minimum]) => ({ minimum: Number(minimum) }),
  max: ([maximum]) => ({ maximum: Number(maximum) }),
  numberBetween: ([minimum, maximum]) => ({ minimum: Number(minimum), maximum: Number(maximum) }),
  minLength: ([minLength]) => ({ minLength: Number(minLength) }),
  maxLength: ([maxLength]) => ({ maxLength: Number(maxLength) }),
  isEmail: () => ({ format: 'email' }),
  day: () => ({ format: 'date' }),
  instant: () => ({ format: 'date-time' }),
  isISO4217CurrencyCode: () => ({ pattern: '^[A-Z]{3}$' }),
};

const LIST_MEANINGS: Readonly<Record<string, (limits: readonly unknown[]) => Partial<Schema>>> = {
  arrayMinSize: ([minItems]) => ({ minItems: Number(minItems) }),
  arrayMaxSize: ([maxItems]) => ({ maxItems: Number(maxItems) }),
};

/** Every class that has validators, by name: the name of its schema. */
export function validatedClasses(): Map<string, Type<unknown>> {
  const storage = getMetadataStorage() as unknown as { validationMetadatas: Map<unknown, unknown> };
  const classes = [...storage.validationMetadatas.keys()].filter((target) => typeof target === 'function');
  return new Map(classes.map((target) => [target.name, target as Type<unknown>]));
}

/** Writes into property schemas what the validators of their class really check. */
export function tellConstraints(target: Type<unknown>, schemaOf: (property: string) => Schema | undefined): void {
  for (const rule of getMetadataStorage().getTargetValidationMetadatas(target, '', false, false)) {
    const schema = schemaOf(rule.propertyName);
    if (!schema || schema.$ref) continue;
    const name = rule.name ?? '';
    const limits = (rule.constraints ?? []) as unknown[];
    const list = LIST_MEANINGS[name]?.(limits);
    if (list) Object.assign(schema, list);
    const one = rule.each && schema.items ? schema.items : schema;
    if (name === 'isIn' && !one.enum && !one.$ref && !one.allOf) Object.assign(one, choiceOf(limits[0]));
    const meaning = isUuid(rule) ? { format: 'uuid' } : MEANINGS[name]?.(limits);
    if (meaning) apply(one, meaning);
  }
}

/** The compiler's plugin passes over unions of numbers; the validator knows them. */
function choiceOf(values: unknown): Partial<Schema> {
  if (!Array.isArray(values)) return {};
  const choices: unknown[] = values;
  return { type: choices.every((value) => typeof value === 'number') ? 'number' : 'string', enum: choices };
}

function apply(schema: Schema, { type, ...meaning }: Partial<Schema>): void {
  if (typeof type === 'string') schema.type = Array.isArray(schema.type) ? [type, 'null'] : type;
  Object.assign(schema, meaning);
  if (schema.format === 'email' && typeOf(schema) !== 'string') delete schema.format;
}

function isUuid(rule: Rule): boolean {
  const context = rule.context as { parameters?: { expected?: unknown } } | undefined;
  return context?.parameters?.expected === 'UUID';
}
