import type { OpenAPIObject } from '@nestjs/swagger';

/** The parts of an OpenAPI 3.1 document that are read or written here. JSON Schema is open: unknown members stay. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  format?: string;
  description?: string;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  example?: unknown;
  examples?: unknown[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  allOf?: Schema[];
  oneOf?: Schema[];
  anyOf?: Schema[];
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  pattern?: string;
}

export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value: unknown }>;
}

export interface Parameter {
  name: string;
  in: 'query' | 'path' | 'header';
  required?: boolean;
  description?: string;
  schema?: Schema;
}

export interface Answer {
  $ref?: string;
  description?: string;
  headers?: Record<string, { $ref: string } | { description: string; schema: Schema }>;
  content?: Record<string, MediaType>;
}

export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, MediaType> };
  responses: Record<string, Answer>;
  security?: Record<string, string[]>[];
}

export interface Components {
  schemas: Record<string, Schema>;
  responses: Record<string, Answer>;
  headers: Record<string, { description: string; schema: Schema }>;
  parameters: Record<string, Parameter>;
  securitySchemes?: unknown;
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface Contract extends Omit<OpenAPIObject, 'paths' | 'components'> {
  paths: Record<string, Partial<Record<Method, Operation>>>;
  components: Components;
}

/** Every operation with its path and method. */
export function* operationsOf(contract: Contract): Generator<{ path: string; method: Method; operation: Operation }> {
  for (const [path, item] of Object.entries(contract.paths)) {
    for (const [method, operation] of Object.entries(item)) yield { path, method: method as Method, operation };
  }
}

/** The type of a schema apart from null. */
export function typeOf(schema: Schema): string | undefined {
  return Array.isArray(schema.type) ? schema.type.find((type) => type !== 'null') : schema.type;
}
