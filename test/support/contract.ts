import formats from 'ajv-formats';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | string[];
  readonly format?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly allOf?: Schema[];
  readonly anyOf?: Schema[];
  readonly oneOf?: Schema[];
  readonly enum?: (string | number | boolean | null)[];
  readonly examples?: (string | number | boolean | null)[];
}

interface Media {
  readonly schema?: Schema;
  readonly example?: unknown;
  readonly examples?: Record<string, { value: unknown }>;
}

interface Answer {
  readonly $ref?: string;
  readonly description?: string;
  readonly headers?: Record<string, unknown>;
  readonly content?: Record<string, Media>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary?: string;
  readonly security?: Record<string, string[]>[];
  readonly parameters?: { $ref?: string; name?: string; in?: string; required?: boolean; schema?: Schema }[];
  readonly requestBody?: { content: Record<string, Media> };
  readonly responses: Record<string, Answer>;
}

export interface Document {
  readonly openapi: string;
  readonly paths: Record<string, Record<string, Operation>>;
  readonly components: { schemas: Record<string, Schema>; responses: Record<string, Answer> };
}

export interface DeclaredOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: Operation;
}

/** The OpenAPI document as something to check answers against. */
export class Contract {
  private readonly ajv: Ajv2020;

  constructor(readonly document: Document) {
    this.ajv = new Ajv2020({ strict: false, validateSchema: false, allErrors: true });
    formats.default(this.ajv);
    this.ajv.addSchema(closed(document), 'contract');
  }

  operations(): DeclaredOperation[] {
    return Object.entries(this.document.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, operation]) => ({ method, path, operation })),
    );
  }

  /** The operation that serves an address: a path without parameters before one with. */
  operationAt(method: string, address: string): DeclaredOperation | undefined {
    const serving = this.operations().filter(
      (one) => one.method === method.toLowerCase() && matcher(one.path).test(address.split('?')[0] ?? ''),
    );
    return serving.sort((a, b) => parameters(a.path) - parameters(b.path))[0];
  }

  /** Faults of an answer: an undocumented status, type, header or member, a wrong value. Empty when it keeps the contract. */
  faultsOf(declared: DeclaredOperation, status: number, type: string | null, body: unknown): string[] {
    const answer = declared.operation.responses[String(status)];
    if (!answer) return [`status ${status} is not documented`];
    const media = type?.split(';')[0];
    const content = this.resolved(answer).content;
    if (!media) return content ? ['an answer without a body, where one is documented'] : [];
    if (!content?.[media]) return [`${media} is not documented for ${status}`];
    if (!media.endsWith('json')) return [];
    const pointer = answer.$ref
      ? `${answer.$ref.slice(1)}/content/${escaped(media)}/schema`
      : `/paths/${escaped(declared.path)}/${declared.method}/responses/${status}/content/${escaped(media)}/schema`;
    return this.check(pointer, body);
  }

  /** Faults of a value against the schema at a pointer into the document. */
  check(pointer: string, value: unknown): string[] {
    const validate = this.compiled(pointer);
    if (validate(value)) return [];
    return (validate.errors ?? []).map(
      (error) => `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}`,
    );
  }

  resolved(answer: Answer): Answer {
    if (!answer.$ref) return answer;
    return this.document.components.responses[answer.$ref.slice(answer.$ref.lastIndexOf('/') + 1)] ?? {};
  }

  private compiled(pointer: string): ValidateFunction {
    const id = `contract#${pointer}`;
    const known = this.ajv.getSchema(id);
    if (!known) throw new Error(`there is no schema at ${pointer}`);
    return known;
  }
}

/** The query parameters that an operation cannot do without, with a value each; '' when there are none. */
export function neededQuery({ parameters = [] }: Operation): string {
  const needed = parameters.filter((one) => one.in === 'query' && one.required);
  const values = needed.map(({ name = '', schema }, i): [string, string] => [name, exampleAt(schema, i)]);
  return values.length > 0 ? `?${new URLSearchParams(values).toString()}` : '';
}

function exampleAt(schema: Schema | undefined, i: number): string {
  const values = schema?.examples ?? schema?.enum ?? [];
  return String(values[i % Math.max(1, values.length)] ?? '');
}

/** A name as a part of a JSON pointer in a URI fragment. */
export const escaped = (name: string): string => encodeURIComponent(name.replace(/~/g, '~0').replace(/\//g, '~1'));

const matcher = (path: string): RegExp => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`);
const parameters = (path: string): number => path.split('{').length - 1;

/** The document with its objects closed: what is not documented is a fault. */
function closed(document: Document): object {
  const copy = structuredClone(document);
  for (const [name, schema] of Object.entries(copy.components.schemas)) {
    if (schema.properties && name !== 'Problem') Object.assign(schema, { additionalProperties: false });
  }
  return copy;
}
