import type { INestApplication } from '@nestjs/common';
import { tellConstraints, validatedClasses } from './constraints.js';
import {
  type Contract,
  type MediaType,
  type Method,
  type Operation,
  operationsOf,
  type Schema,
} from './document.types.js';
import { exampleOf } from './examples.js';
import { addRefusals, problemSchemas, refusalsOf } from './refusals.js';
import { declaredRoutes, type RouteFacts } from './routes.js';
import { everySchema, requestSchemas, settleExamples, tellFormat } from './schemas.js';
import { completeRefusal, completeSuccesses, HEADERS, PARAMETERS } from './successes.js';

/**
 * Completes what the framework knows of the routes with what they declare and what the conventions of the house promise:
 * every status, problem and header, the limits that validators check, an example each.
 */
export function complete(contract: Contract, app: INestApplication): Contract {
  const routes = declaredRoutes(app);
  contract.components = {
    ...contract.components,
    responses: {},
    headers: HEADERS,
    parameters: PARAMETERS,
    schemas: { ...contract.components.schemas, ...problemSchemas() },
  };
  tellWhatIsValidated(contract, routes);
  for (const { name, schema } of everySchema(contract)) {
    settleExamples(schema);
    tellFormat(name, schema);
  }
  for (const name of requestSchemas(contract)) {
    const schema = contract.components.schemas[name];
    if (schema?.properties) schema.additionalProperties ??= false;
  }
  for (const { path, method, operation } of operationsOf(contract)) {
    const facts = routes.get(operation.operationId);
    if (!facts) continue;
    if (method === 'patch') acceptMergePatch(operation);
    addRefusals(operation, refusalsOf(path, method, operation, facts), contract.components);
    completeSuccesses(method, operation, facts);
    operation.security = facts.permission === null ? [] : waysIn(method);
    operation.operationId = shortId(operation.operationId);
    splitSummary(operation);
  }
  Object.values(contract.components.responses).forEach(completeRefusal);
  showExamples(contract);
  return contract;
}

function tellWhatIsValidated(contract: Contract, routes: ReadonlyMap<string, RouteFacts>): void {
  for (const [name, target] of validatedClasses()) {
    const schema = contract.components.schemas[name];
    if (schema?.properties) tellConstraints(target, (property) => ((schema.properties ??= {})[property] ??= {}));
  }
  for (const { operation } of operationsOf(contract)) {
    const query = routes.get(operation.operationId)?.query;
    if (!query) continue;
    const parameters = new Map<string, Schema | undefined>();
    for (const one of operation.parameters ?? []) {
      if ('in' in one && one.in === 'query') parameters.set(one.name, one.schema);
    }
    tellConstraints(query, (property) => parameters.get(property));
  }
}

/** A bearer token, or the cookie of a browser: with the proof that the request is its own where it changes something. */
function waysIn(method: Method): Record<string, string[]>[] {
  return [{ bearer: [] }, method === 'get' ? { cookie: [] } : { cookie: [], csrf: [] }];
}

/** The first sentence is the summary, what follows the description. */
function splitSummary(operation: Operation): void {
  const [, first, rest] = /^(.+?[.?])\s+(.+)$/s.exec(operation.summary ?? '') ?? [];
  if (!first || !rest || operation.description) return;
  operation.summary = first;
  operation.description = rest;
}

/** `StagesController_list` → `stages_list`. */
function shortId(id: string): string {
  const short = id.replace('Controller_', '_');
  return short.charAt(0).toLowerCase() + short.slice(1);
}

function acceptMergePatch({ requestBody }: Operation): void {
  const json = requestBody?.content['application/json'];
  if (requestBody && json)
    requestBody.content = { 'application/merge-patch+json': { ...json }, ...requestBody.content };
}

function showExamples(contract: Contract): void {
  const { schemas } = contract.components;
  const show = (media: MediaType): void => {
    if (media.schema && media.example === undefined && !media.examples)
      media.example = exampleOf(media.schema, schemas);
  };
  for (const { operation } of operationsOf(contract)) {
    Object.values(operation.requestBody?.content ?? {}).forEach(show);
    for (const answer of Object.values(operation.responses)) Object.values(answer.content ?? {}).forEach(show);
  }
}
