import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { everyItem } from '../../api/pages';

export type Mandate = Schema<'MandateResponse'>;
export type MandateChange = Schema<'AmendMandate'>;
export type MandateScope = Mandate['scope'];

/** Every mandate, the latest first: a board has few. */
export const mandatesQuery = queryOptions({
  queryKey: ['mandates'],
  queryFn: ({ signal }) => everyItem((page) => answerOf(api.GET('/v1/mandates', { signal, params: { query: page } }))),
});

export const grantMandate = (body: Schema<'GrantMandate'>) => answerOf(api.POST('/v1/mandates', { body }));

export const readMandate = (id: string) =>
  versionedAnswerOf(api.GET('/v1/mandates/{id}', { params: { path: { id } } }));

export const amendMandate = (id: string, body: MandateChange, etag: string) =>
  answerOf(api.PATCH('/v1/mandates/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));

export const removeMandate = (mandate: Mandate) =>
  answerOf(api.DELETE('/v1/mandates/{id}', { params: { path: { id: mandate.id }, header: ifMatch(mandate) } }));

/** The mandates are asked again, and the decisions: who may take them may be somebody else now. */
export async function refreshMandates(client: QueryClient): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['mandates'] }),
    client.invalidateQueries({ queryKey: ['decisions'] }),
  ]);
}
