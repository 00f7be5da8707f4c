import { type Schema, typeOf } from './document.types.js';

const ID = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';
const FORMATS: Readonly<Record<string, string>> = {
  uuid: ID,
  'date-time': '2026-03-01T09:30:00.000Z',
  date: '2026-03-01',
  email: 'sanne.dewit@example.org',
  uri: 'https://example.org/',
};

/** An example of what a schema describes, put together from the examples of its parts. */
export function exampleOf(
  schema: Schema,
  schemas: Readonly<Record<string, Schema>>,
  name = '',
  within: readonly string[] = [],
): unknown {
  const given = givenExample(schema);
  if (given !== undefined) return given;
  if (name === 'nextCursor' || name === 'archivedAt') return null;
  if (schema.$ref) {
    const part = nameOf(schema.$ref);
    // A schema that contains itself (a tree) ends here.
    return within.includes(part) ? {} : exampleOf(schemas[part] ?? {}, schemas, name, [...within, part]);
  }
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas, name, within)));
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return exampleOf(first, schemas, name, within);
  switch (typeOf(schema)) {
    case 'object':
      return objectExample(schema, schemas, within);
    case 'array':
      return schema.items && !endless(schema.items, within) ? [exampleOf(schema.items, schemas, name, within)] : [];
    case 'integer':
    case 'number':
      return Math.min(Math.max(1, schema.minimum ?? 1), schema.maximum ?? 1);
    case 'boolean':
      return true;
    case 'string':
      return (FORMATS[schema.format ?? ''] ?? textExample(schema)).slice(0, schema.maxLength);
    default:
      return null;
  }
}

function givenExample(schema: Schema): unknown {
  return schema.example ?? schema.examples?.[0] ?? schema.const ?? schema.default ?? schema.enum?.[0];
}

function objectExample(schema: Schema, schemas: Readonly<Record<string, Schema>>, within: readonly string[]): unknown {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      exampleOf(property, schemas, name, within),
    ]),
  );
}

const endless = (schema: Schema, within: readonly string[]): boolean =>
  schema.$ref !== undefined && within.includes(nameOf(schema.$ref));

function textExample(schema: Schema): string {
  return schema.pattern === '^[A-Z]{3}$' ? 'EUR' : 'text'.padEnd(schema.minLength ?? 0, '.');
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
