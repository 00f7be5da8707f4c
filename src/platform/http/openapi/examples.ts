import { type Schema, typeOf } from './document.types.js';

const ID = '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e';
const FORMATS: Readonly<Record<string, string>> = {
  uuid: ID,
  'date-time': '2026-03-01T09:30:00.000Z',
  date: '2026-03-01',
  email: 'sanne.dewit@example.org',
  uri: 'https://example.org/',
};
/** Schemas that contain themselves (trees) end here. */
const DEEPEST = 8;

/** An example of what a schema describes, put together from the examples of its parts. */
export function exampleOf(schema: Schema, schemas: Readonly<Record<string, Schema>>, name = '', depth = 0): unknown {
  const given = givenExample(schema);
  if (given !== undefined) return given;
  if (name === 'nextCursor' || name === 'archivedAt') return null;
  if (schema.$ref) return exampleOf(schemas[nameOf(schema.$ref)] ?? {}, schemas, name, depth + 1);
  if (schema.allOf) return Object.assign({}, ...schema.allOf.map((part) => exampleOf(part, schemas, name, depth)));
  const [first] = schema.oneOf ?? schema.anyOf ?? [];
  if (first) return exampleOf(first, schemas, name, depth);
  switch (typeOf(schema)) {
    case 'object':
      return depth > DEEPEST ? {} : objectExample(schema, schemas, depth);
    case 'array':
      return depth > DEEPEST || !schema.items ? [] : [exampleOf(schema.items, schemas, name, depth + 1)];
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

function objectExample(schema: Schema, schemas: Readonly<Record<string, Schema>>, depth: number): unknown {
  return Object.fromEntries(
    Object.entries(schema.properties ?? {}).map(([name, property]) => [
      name,
      exampleOf(property, schemas, name, depth + 1),
    ]),
  );
}

function textExample(schema: Schema): string {
  return schema.pattern === '^[A-Z]{3}$' ? 'EUR' : 'text'.padEnd(schema.minLength ?? 0, '.');
}

export const nameOf = (ref: string): string => ref.slice(ref.lastIndexOf('/') + 1);
