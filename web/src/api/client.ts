import createClient from 'openapi-fetch';
import { sessionFetch } from '../app/session/session-fetch';
import type { components, paths } from './contract';
import { ApiProblem, problemOf, unreachable } from './problems';

/** A class of the contract by its name: `Schema<'InitiativeResponse'>`. */
export type Schema<Name extends keyof components['schemas']> = components['schemas'][Name];

/**
 * The API as the contract describes it: `api.GET('/v1/stages/{id}', { params: { path: { id } } })`.
 * Cookie, CSRF token, language, and signing in again when the session has ended are seen to by `sessionFetch`.
 */
export const api = createClient<paths>({
  baseUrl: window.location.origin,
  fetch: sessionFetch,
  querySerializer: { array: { style: 'form', explode: true } },
});

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/**
 * The answer itself: `queryFn: () => answerOf(api.GET('/v1/portfolio/overview'))`.
 * @throws ApiProblem when it is refused or nobody answers
 */
export async function answerOf<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  return (await fullAnswerOf(asked)).data;
}

/** A record with the ETag to change it by. */
export interface Versioned<Data> {
  readonly data: Data;
  readonly etag: string;
}

/** The same, with the ETag: for a record that is going to be changed. Pass it on as `If-Match`. */
export async function versionedAnswerOf<Data>(asked: Promise<Answer<Data>>): Promise<Versioned<Data>> {
  const { data, response } = await fullAnswerOf(asked);
  return { data, etag: response.headers.get('etag') ?? '*' };
}

async function fullAnswerOf<Data>(asked: Promise<Answer<Data>>): Promise<{ data: Data; response: Response }> {
  const { data, error, response } = await asked.catch((failure: unknown) => {
    if (failure instanceof ApiProblem || (failure instanceof DOMException && failure.name === 'AbortError')) {
      throw failure;
    }
    throw unreachable();
  });
  if (!response.ok) throw problemOf(response.status, error);
  return { data: data as Data, response };
}
