import { SIGNED_IN } from '../../access/access.decorators.js';
import { platformProblems } from '../../problems/platform.problems.js';
import { type ProblemKind, problemKinds, say } from '../../problems/problem.js';
import type { Answer, Components, Method, Operation, Schema } from './document.types.js';
import type { RouteFacts } from './routes.js';

const PARAMETERS: Readonly<Record<string, string | number>> = {
  record: 'stage',
  permission: 'journeys:manage',
  version: 3,
  seconds: 12,
  count: 1,
  en: '2 stages',
  field: 'name',
  limit: '1 MiB',
  reason: 'the body is not valid JSON',
  method: 'PUT',
};

/** The refusals that a route can give, known from what it declares. */
export function refusalsOf(path: string, method: Method, operation: Operation, facts: RouteFacts): ProblemKind[] {
  const p = platformProblems;
  const reads = method === 'get';
  const hasBody = operation.requestBody !== undefined;
  const isCalledById = /\{(id|\w+Id)\}/.test(path.replace('{externalId}', ''));
  const replays = method === 'post' && facts.replays;
  const when = (condition: boolean, ...kinds: ProblemKind[]): ProblemKind[] => (condition ? kinds : []);
  const kinds = [
    p.malformed,
    ...when(facts.permission !== null, p.unauthenticated),
    ...when(facts.permission !== null && facts.permission !== SIGNED_IN, p.forbidden),
    ...when(facts.permission !== null && !reads, p.csrf_token_missing, p.csrf_token_invalid, p.cross_site_request),
    ...when(isCalledById, p.not_found),
    ...when(!reads && hasBody && facts.answersRecord, p.conflict),
    ...when(method === 'delete' && facts.ifMatch === 'required', p.still_referred_to),
    ...when(replays, p.idempotency_running, p.idempotency_mismatch),
    ...when(facts.ifMatch !== null, p.stale),
    ...when(facts.ifMatch === 'required', p.precondition_required),
    ...when(hasBody, p.too_large, p.unsupported_media_type),
    ...when(hasBody || replays || facts.query !== null, p.validation),
    ...when(facts.limited, p.too_many_requests),
    p.internal,
    p.unavailable,
    ...facts.refuses,
  ];
  return [...new Set(kinds)];
}

/** Adds the refusals to an operation: one answer per status, shared between operations that refuse alike. */
export function addRefusals(operation: Operation, kinds: readonly ProblemKind[], components: Components): void {
  const byStatus = new Map<number, ProblemKind[]>();
  for (const kind of kinds) byStatus.set(kind.status, [...(byStatus.get(kind.status) ?? []), kind]);
  for (const [status, alternatives] of [...byStatus].sort(([a], [b]) => a - b)) {
    const sorted = [...alternatives].sort((a, b) => (a.name < b.name ? -1 : 1));
    const name = sorted.map(({ name }) => pascal(name)).join('Or');
    components.responses[name] ??= answerOf(sorted);
    operation.responses[status] = { $ref: `#/components/responses/${name}` };
  }
}

/** Every catalogued problem as a schema, whether or not an operation names it. */
export function problemSchemas(): Record<string, Schema> {
  const schemas: Record<string, Schema> = { Problem: PROBLEM, FieldError: FIELD_ERROR };
  for (const kind of problemKinds().values()) {
    schemas[`${pascal(kind.name)}Problem`] = {
      description: kind.detail.en,
      allOf: [
        { $ref: '#/components/schemas/Problem' },
        {
          type: 'object',
          properties: { type: { const: `/problems/${kind.name}` }, status: { const: kind.status } },
          ...(kind === platformProblems.validation ? { required: ['errors'] } : {}),
        },
      ],
    };
  }
  return schemas;
}

function answerOf(kinds: readonly ProblemKind[]): Answer {
  const refs = kinds.map(({ name }) => ({ $ref: `#/components/schemas/${pascal(name)}Problem` }));
  const examples = kinds.map((kind) => [kind.name, { summary: kind.title.en, value: exampleOfProblem(kind) }] as const);
  const [first] = refs;
  return {
    description: kinds.map(({ title }) => title.en).join(', or: '),
    content: {
      'application/problem+json': {
        schema: refs.length === 1 && first ? first : { oneOf: refs },
        examples: Object.fromEntries(examples),
      },
    },
  };
}

function exampleOfProblem(kind: ProblemKind): unknown {
  return {
    type: `/problems/${kind.name}`,
    title: filled(say(kind.title, 'en', PARAMETERS)),
    status: kind.status,
    detail: filled(say(kind.detail, 'en', PARAMETERS)),
    instance: '0190c1f0-7e5a-7c3b-9f4e-1d2a3b4c5d6e',
    ...(kind === platformProblems.validation
      ? { errors: [{ pointer: '/name', code: 'required', message: 'is required' }] }
      : {}),
    ...(kind === platformProblems.still_referred_to ? { references: { stages: 2 } } : {}),
  };
}

/** What the example has no value for is left as an ellipsis. */
const filled = (sentence: string): string => sentence.replace(/\{\w+\}/g, '…');

export const pascal = (name: string): string =>
  name.replace(/(^|_)([a-z0-9])/g, (_, __, letter: string) => letter.toUpperCase());

const FIELD_ERROR: Schema = {
  type: 'object',
  description: 'One fault of the input.',
  required: ['pointer', 'code', 'message'],
  properties: {
    pointer: {
      type: 'string',
      description: 'Where: an RFC 6901 pointer into the body, `#query/…` or `#header/…`.',
      examples: ['/name'],
    },
    code: { type: 'string', description: 'Which rule, for machines.', examples: ['required'] },
    message: {
      type: 'string',
      description: 'What is wrong, for people, in the language asked for.',
      examples: ['is required'],
    },
  },
};

const PROBLEM: Schema = {
  type: 'object',
  description: 'A refusal (RFC 9457). Members beyond these are told with the problem.',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', format: 'uri-reference', description: 'Which problem; the address of a page about it.' },
    title: { type: 'string', description: 'The problem in a few words, in the language asked for.' },
    status: { type: 'integer', minimum: 400, maximum: 599 },
    detail: { type: 'string', description: 'What is wrong this time and what to do.' },
    instance: { type: 'string', description: 'The request id: mention it when you ask for help.' },
    errors: { type: 'array', items: { $ref: '#/components/schemas/FieldError' } },
  },
};
