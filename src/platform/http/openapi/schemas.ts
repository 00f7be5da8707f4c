import { nameOf } from './examples.js';
import { type Contract, operationsOf, type Schema, typeOf } from './document.types.js';

/** Every schema of the document, parts included, with the name of the property it describes. */
export function* everySchema(contract: Contract): Generator<{ name: string; schema: Schema }> {
  for (const schema of Object.values(contract.components.schemas)) yield* walk(schema, '');
  for (const { operation } of operationsOf(contract)) {
    for (const parameter of operation.parameters ?? []) {
      if ('name' in parameter && parameter.schema) yield* walk(parameter.schema, parameter.name);
    }
    for (const answer of Object.values(operation.responses)) {
      for (const { schema } of Object.values(answer.content ?? {})) if (schema) yield* walk(schema, '');
    }
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) if (schema) yield* walk(schema, '');
  }
}

function* walk(schema: Schema, name: string): Generator<{ name: string; schema: Schema }> {
  yield { name, schema };
  for (const [property, part] of Object.entries(schema.properties ?? {})) yield* walk(part, property);
  if (schema.items) yield* walk(schema.items, name);
  for (const part of [...(schema.allOf ?? []), ...(schema.oneOf ?? []), ...(schema.anyOf ?? [])])
    yield* walk(part, name);
  if (typeof schema.additionalProperties === 'object') yield* walk(schema.additionalProperties, name);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * The house's names say what a text is: `…Id` and `…Ids` are UUIDs, `…At` points in time, `…On` days. An example that is
 * none says that it is something else, such as a code or the name of a field.
 */
export function tellFormat(name: string, schema: Schema): void {
  if (typeOf(schema) !== 'string' || schema.format || schema.enum || schema.pattern || name === 'externalId') return;
  const example = schema.example ?? schema.examples?.[0];
  const shows = (form: RegExp): boolean => typeof example !== 'string' || form.test(example);
  if (/^(id|\w+Ids?)$/.test(name) && shows(UUID)) schema.format = 'uuid';
  if (/[a-z]At$/.test(name)) schema.format = 'date-time';
  else if (/[a-z]On$/.test(name) && shows(DAY)) schema.format = 'date';
}

/** OpenAPI 3.1 knows JSON Schema's `examples`; a comment of one line may end in `@example`. */
export function settleExamples(schema: Schema): void {
  const inline = / ?@example (.+)$/.exec(schema.description ?? '');
  if (inline?.[1]) {
    schema.description = schema.description?.slice(0, inline.index);
    if (!schema.description) delete schema.description;
    schema.example ??= parsed(inline[1]);
  }
  if (schema.example === undefined) return;
  schema.examples = [schema.example];
  delete schema.example;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** Schemas that requests are made of, by name. */
export function requestSchemas(contract: Contract): Set<string> {
  const names = new Set<string>();
  const visit = (schema: Schema): void => {
    for (const { schema: part } of walk(schema, '')) {
      const name = part.$ref ? nameOf(part.$ref) : undefined;
      if (!name || names.has(name)) continue;
      names.add(name);
      visit(contract.components.schemas[name] ?? {});
    }
  };
  for (const { operation } of operationsOf(contract)) {
    for (const { schema } of Object.values(operation.requestBody?.content ?? {})) if (schema) visit(schema);
  }
  return names;
}
