import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AdfNode } from './adf.js';

/** As much of JSON Schema as the schema of ADF uses. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly additionalProperties?: boolean;
}

interface Grammar {
  readonly definitions: Readonly<Record<string, Schema>>;
  /** How deep the flattest value of a definition is. */
  readonly heights: ReadonlyMap<string, number>;
  readonly tie: (name: string) => fc.Arbitrary<unknown>;
}

export const ADF_SCHEMA = JSON.parse(
  readFileSync(join(process.cwd(), 'test/samples/adf/full.json'), 'utf8'),
) as Schema & { readonly definitions: Readonly<Record<string, Schema>> };

const ADDRESSES = [
  'https://example.com/x?a=b#c',
  'javascript:alert(1)',
  ' JaVaScRiPt:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'mailto:a@example.com',
  '/browse/CX-1',
  '//evil.example',
  'https://a.example/(x)[y](javascript:z)',
  '',
];
const WORDS = [
  'Q3 — rollout',
  '客户体验',
  '*z*',
  'a|b',
  '[x](javascript:y)',
  '<b>',
  '{color:red}r{color}',
  '```',
  '# x',
  '1. y',
  '&lt;',
  '\\',
  ' ',
];
const PLACES = new Set(['href', 'url', 'originalUrl', 'src']);
/** All choices of one document are taken as deep together as one path of it is. */
const depthIdentifier = fc.createDepthIdentifier();
const DEEPEST = 14;

/** Documents that the schema of ADF allows, with every node and mark it knows, and with hostile words and addresses. */
export function documentBySchema(): fc.Arbitrary<AdfNode> {
  const { definitions } = ADF_SCHEMA;
  const heights = heightsOf(definitions);
  const all = fc.letrec((tie) => {
    const grammar: Grammar = { definitions, heights, tie };
    return Object.fromEntries(
      Object.entries(definitions).map(([name, schema]) => [name, valueOf(schema, grammar, name)]),
    );
  });
  return all['doc_node'] as fc.Arbitrary<AdfNode>;
}

const nameOf = ($ref: string): string => $ref.replace('#/definitions/', '');

function valueOf(schema: Schema, grammar: Grammar, name: string): fc.Arbitrary<unknown> {
  if (schema.$ref) return grammar.tie(nameOf(schema.$ref));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.allOf) return valueOf(merged(schema.allOf, grammar), grammar, name);
  if (schema.anyOf) return oneOf(schema.anyOf, grammar, name);
  switch (schema.type) {
    case 'object':
      return objectOf(schema, grammar);
    case 'array':
      return arrayOf(schema, grammar, name);
    case 'string':
      return textOf(schema, name);
    case 'number':
      return fc.double({ min: schema.minimum ?? -5, max: schema.maximum ?? 2e12, noNaN: true });
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constantFrom({}, { url: 'javascript:alert(1)', name: 'a card' }, null);
  }
}

/** The flattest comes first: it is what is left when a document is deep enough. */
function oneOf(choices: readonly Schema[], grammar: Grammar, name: string): fc.Arbitrary<unknown> {
  const flat = [...choices].sort((a, b) => heightOf(a, grammar) - heightOf(b, grammar));
  return fc.oneof({ maxDepth: DEEPEST, depthIdentifier }, ...flat.map((one) => valueOf(one, grammar, name)));
}

function objectOf({ properties = {}, required = [] }: Schema, grammar: Grammar): fc.Arbitrary<unknown> {
  const members = Object.entries(properties).map(([name, schema]) => [name, valueOf(schema, grammar, name)] as const);
  return fc.record(Object.fromEntries(members), { requiredKeys: [...required], noNullPrototype: true });
}

function arrayOf(schema: Schema, grammar: Grammar, name: string): fc.Arbitrary<unknown> {
  const { items = {}, minItems = 0, maxItems } = schema;
  if (Array.isArray(items)) {
    const list = items as readonly Schema[];
    const whole = fc.tuple(...list.map((one) => valueOf(one, grammar, name)));
    return fc
      .integer({ min: Math.max(1, minItems), max: list.length })
      .chain((length) => whole.map((all) => all.slice(0, length)));
  }
  const item = items as Schema;
  const maxLength = Math.max(minItems, Math.min(maxItems ?? 3, 3));
  if (Object.keys(item).length === 0) return fc.constant([]);
  return fc.array(valueOf(item, grammar, name), { minLength: minItems, maxLength, depthIdentifier });
}

function textOf({ pattern, minLength = 0 }: Schema, name: string): fc.Arbitrary<string> {
  if (pattern) return fc.constantFrom('#00ff7f', ...(pattern.includes('neutral') ? ['purple'] : []));
  if (PLACES.has(name)) return fc.constantFrom(...ADDRESSES);
  if (name === 'text' || name === 'title' || name === 'alt') return fc.constantFrom(...WORDS);
  return fc.string({ minLength: Math.max(1, minLength), maxLength: 6 });
}

/** What must hold all together, as one object: the narrower word on a member comes last. */
function merged(parts: readonly Schema[], { definitions }: Pick<Grammar, 'definitions'>): Schema {
  const whole = parts.map((part): Schema => {
    const found = part.$ref ? (definitions[nameOf(part.$ref)] ?? {}) : part;
    return found.allOf ? merged(found.allOf, { definitions }) : found;
  });
  const members: Record<string, Schema> = Object.assign({}, ...whole.map(({ properties }) => properties ?? {}));
  const closed = whole.filter(({ additionalProperties }) => additionalProperties === false);
  const isAllowed = (name: string): boolean => closed.every(({ properties }) => name in (properties ?? {}));
  return {
    type: 'object',
    properties: Object.fromEntries(Object.entries(members).filter(([name]) => isAllowed(name))),
    required: [...new Set(whole.flatMap(({ required }) => required ?? []))],
    additionalProperties: closed.length === 0,
  };
}

/** How deep the flattest value of each definition is; repeated until nothing gets flatter. */
function heightsOf(definitions: Grammar['definitions']): Map<string, number> {
  const heights = new Map<string, number>();
  for (let changed = true; changed;) {
    changed = false;
    for (const [name, schema] of Object.entries(definitions)) {
      const height = heightOf(schema, { definitions, heights });
      if (height < (heights.get(name) ?? Number.POSITIVE_INFINITY)) {
        heights.set(name, height);
        changed = true;
      }
    }
  }
  return heights;
}

function heightOf(schema: Schema, grammar: Pick<Grammar, 'definitions' | 'heights'>): number {
  const of = (one: Schema): number => heightOf(one, grammar);
  if (schema.$ref) return 1 + (grammar.heights.get(nameOf(schema.$ref)) ?? Number.POSITIVE_INFINITY);
  if (schema.allOf) return of(merged(schema.allOf, grammar));
  if (schema.anyOf) return Math.min(...schema.anyOf.map(of));
  if (schema.type === 'object')
    return Math.max(0, ...(schema.required ?? []).map((name) => of(schema.properties?.[name] ?? {})));
  if (schema.type !== 'array' || (schema.minItems ?? 0) === 0) return 0;
  const { items = {} } = schema;
  return Array.isArray(items) ? of((items as readonly Schema[])[0] ?? {}) : of(items as Schema);
}
