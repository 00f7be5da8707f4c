import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';

export type Round = Schema<'PriorityRoundResponse'>;
export type RoundDraft = Schema<'CreatePriorityRound'>;
export type Result = Schema<'PriorityResultResponse'>;
export type Candidate = Schema<'RoundCandidateResponse'>;
export type Place = Schema<'PinRequest'>['place'];

export const roundsQuery = infiniteQueryOptions({
  queryKey: ['priority-rounds'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answerOf(
      api.GET('/v1/priority-rounds', {
        params: { query: { limit: 25, sort: '-updatedAt', ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor,
});

/** One round, with the ETag to change and run it by. */
export const roundQuery = (id: string) =>
  queryOptions({
    queryKey: ['priority-rounds', 'one', id],
    queryFn: () => versionedAnswerOf(api.GET('/v1/priority-rounds/{id}', { params: { path: { id } } })),
  });

/** What came of it each time, newest first. */
export const resultsQuery = (id: string) =>
  queryOptions({
    queryKey: ['priority-rounds', 'one', id, 'results'],
    queryFn: () =>
      answerOf(
        api.GET('/v1/priority-rounds/{id}/results', {
          params: { path: { id }, query: { limit: 50, sort: '-createdAt' } },
        }),
      ),
  });

/** A result never changes. */
export const resultQuery = (id: string, resultId: string) =>
  queryOptions({
    queryKey: ['priority-rounds', 'one', id, 'results', resultId],
    staleTime: Infinity,
    queryFn: () =>
      answerOf(api.GET('/v1/priority-rounds/{id}/results/{resultId}', { params: { path: { id, resultId } } })),
  });

export const createRound = (body: RoundDraft) => answerOf(api.POST('/v1/priority-rounds', { body }));

export const amendRound = (id: string, etag: string, body: Schema<'AmendPriorityRound'>) =>
  versionedAnswerOf(
    api.PATCH('/v1/priority-rounds/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }),
  );

export const removeRound = (id: string, etag: string) =>
  answerOf(api.DELETE('/v1/priority-rounds/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }));

/** Chooses for the question that was read. */
export const runRound = (id: string, etag: string) =>
  answerOf(api.POST('/v1/priority-rounds/{id}/runs', { params: { path: { id }, header: { 'If-Match': etag } } }));
