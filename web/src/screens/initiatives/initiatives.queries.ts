import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { filterQuery, type InitiativeSearch } from './initiative-filters';

export type Initiative = Schema<'InitiativeResponse'>;

/** How many rows come at a time. */
export const PAGE = 100;

/** The list, page by page. Pages are kept as they came: comparing them with each other would cost more than drawing. */
export function initiativePages(search: InitiativeSearch) {
  return infiniteQueryOptions({
    queryKey: ['initiatives', search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/initiatives', {
          signal,
          params: {
            query: {
              ...filterQuery(search),
              limit: PAGE,
              ...(search.sort ? { sort: search.sort } : {}),
              ...(pageParam ? { cursor: pageParam } : {}),
            },
          },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
    staleTime: 60_000,
    refetchOnWindowFocus: false,
    structuralSharing: false,
  });
}

/** One initiative, with the ETag to change it by. */
export function initiativeById(id: string) {
  return queryOptions({
    queryKey: ['initiative', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/v1/initiatives/{id}', { signal, params: { path: { id } } })),
  });
}

export function similarTo(id: string) {
  return queryOptions({
    queryKey: ['initiative', id, 'similar'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/initiatives/{id}/similar', { signal, params: { path: { id }, query: { limit: 10 } } })),
  });
}

export function neighboursOf(id: string) {
  return queryOptions({
    queryKey: ['initiative', id, 'neighbours'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/initiatives/{id}/neighbours', { signal, params: { path: { id } } })),
  });
}

export function transitionsOf(id: string) {
  return queryOptions({
    queryKey: ['initiative', id, 'transitions'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/initiatives/{id}/transitions', { signal, params: { path: { id } } })),
  });
}

export function relationsOf(id: string) {
  return queryOptions({
    queryKey: ['initiative', id, 'relations'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/initiatives/{id}/relations', { signal, params: { path: { id }, query: { limit: 100 } } })),
  });
}

export function commentsOn(id: string) {
  return infiniteQueryOptions({
    queryKey: ['initiative', id, 'comments'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/initiatives/{id}/comments', {
          signal,
          params: { path: { id }, query: { limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function historyOf(id: string) {
  return infiniteQueryOptions({
    queryKey: ['initiative', id, 'history'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/initiatives/{id}/history', {
          signal,
          params: { path: { id }, query: { limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}
