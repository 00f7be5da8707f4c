import type { Answer, Components, Method, Operation, Parameter } from './document.types.js';
import type { RouteFacts } from './routes.js';

const DESCRIPTIONS: Readonly<Record<string, string>> = {
  '200': 'The answer',
  '201': 'Made',
  '202': 'Begun: follow the operation at `Location`',
  '204': 'Done; there is nothing to tell',
};

/** Headers that answers carry. */
export const HEADERS: Components['headers'] = {
  ETag: {
    description: 'The version of the record as this caller sees it. Send it as If-Match to change what you read.',
    schema: { type: 'string', examples: ['"3-pQ8zF0aB"'] },
  },
  Location: { description: 'Where it is read.', schema: { type: 'string', format: 'uri-reference' } },
  Vary: { description: 'What the answer depends on.', schema: { type: 'string' } },
  RateLimit: {
    description: 'What is left of each budget (`r`), and in how many seconds it is full again (`t`).',
    schema: { type: 'string', examples: ['"token";r=599;t=60, "organisation";r=5999;t=60'] },
  },
  'RateLimit-Policy': {
    description: 'The budgets: so many requests (`q`) in so many seconds (`w`).',
    schema: { type: 'string', examples: ['"token";q=600;w=60, "organisation";q=6000;w=60'] },
  },
  'Retry-After': { description: 'Seconds to wait.', schema: { type: 'integer', minimum: 0 } },
  'Idempotency-Replayed': {
    description: '`true` when this is the kept answer of an earlier request with the same Idempotency-Key.',
    schema: { type: 'string', enum: ['true'] },
  },
  'X-Request-Id': { description: 'The request id, as in our log.', schema: { type: 'string' } },
  'WWW-Authenticate': { description: 'How to identify yourself.', schema: { type: 'string', examples: ['Bearer'] } },
  'Content-Language': { description: 'The language of the texts.', schema: { type: 'string', enum: ['en', 'nl'] } },
};

/** Headers that requests may carry. */
export const PARAMETERS: Record<string, Parameter> = {
  IfMatch: {
    name: 'If-Match',
    in: 'header',
    required: true,
    description: 'The ETag of the version that you read; `*` for any.',
    schema: { type: 'string', examples: ['"3-pQ8zF0aB"'] },
  },
  OptionalIfMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description: 'The ETag of the version that you read: refused when somebody changed it since.',
    schema: { type: 'string', examples: ['"3-pQ8zF0aB"'] },
  },
  IfNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'The ETag of what you have: 304 when nothing changed.',
    schema: { type: 'string', examples: ['"3-pQ8zF0aB"'] },
  },
  IdempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A key of your own (1–255 visible ASCII characters). The same request with the same key has its effect once and is answered from the first answer, for 24 hours.',
    schema: { type: 'string', minLength: 1, maxLength: 255, examples: ['a-key-of-your-own-1'] },
  },
  AcceptLanguage: {
    name: 'Accept-Language',
    in: 'header',
    required: false,
    description: 'The language of texts for people: `en` (default) or `nl`.',
    schema: { type: 'string', examples: ['nl'] },
  },
};

const header = (name: string) => ({ [name]: { $ref: `#/components/headers/${name}` } });

/** Completes the parameters in headers and the answers that are no refusal. */
export function completeSuccesses(method: Method, operation: Operation, facts: RouteFacts): void {
  const replays = method === 'post' && facts.replays;
  const parameter = (name: string) => ({ $ref: `#/components/parameters/${name}` });
  const parameters = (operation.parameters ??= []);
  if (facts.ifMatch) parameters.push(parameter(facts.ifMatch === 'required' ? 'IfMatch' : 'OptionalIfMatch'));
  if (facts.answersRecord && method === 'get') {
    parameters.push(parameter('IfNoneMatch'));
    operation.responses['304'] = { description: 'Nothing changed', headers: header('ETag') };
  }
  if (replays) parameters.push(parameter('IdempotencyKey'));
  parameters.push(parameter('AcceptLanguage'));
  for (const [status, answer] of Object.entries(operation.responses)) {
    if (Number(status) >= 400) continue;
    answer.description = answer.description || (DESCRIPTIONS[status] ?? 'The answer');
    answer.headers = {
      ...answer.headers,
      ...(facts.answersRecord ? { ...header('ETag'), ...header('Vary') } : {}),
      ...(status === '201' || status === '202' ? header('Location') : {}),
      ...(replays ? header('Idempotency-Replayed') : {}),
      ...everyAnswer(facts.limited),
    };
  }
}

/** The headers that refusals carry, told once per shared answer. */
export function completeRefusal(answer: Answer): void {
  const kinds = Object.keys(Object.values(answer.content ?? {})[0]?.examples ?? {});
  const waits = kinds.some((kind) => /^too_many|idempotency_running/.test(kind));
  answer.headers = {
    ...(kinds.includes('unauthenticated') ? header('WWW-Authenticate') : {}),
    ...(waits ? header('Retry-After') : {}),
    ...header('Content-Language'),
    ...everyAnswer(false),
  };
}

const everyAnswer = (limited: boolean) => ({
  ...(limited ? { ...header('RateLimit'), ...header('RateLimit-Policy') } : {}),
  ...header('X-Request-Id'),
});
