import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import type { FindingSearch } from './finding-filters';
import { findingQuery } from './finding-query';

export type Finding = Schema<'FindingResponse'>;
export type SimulatedChange = Schema<'SimulatedChangeRequest'>;

export function findingPages(search: FindingSearch) {
  return infiniteQueryOptions({
    queryKey: ['findings', search],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/findings', {
          signal,
          params: { query: { ...findingQuery(search), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
}

export function findingById(id: string) {
  return queryOptions({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/v1/findings/{id}', { signal, params: { path: { id } } })),
  });
}

export function verdictsOn(id: string) {
  return queryOptions({
    queryKey: ['finding', id, 'history'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/findings/{id}/history', { signal, params: { path: { id }, query: { limit: 50 } } })),
  });
}

/** What is agreed about findings and not settled yet, the 100 first due. */
export function assignmentsOf(findingIds: readonly string[]) {
  return queryOptions({
    queryKey: ['follow-ups', 'of-findings', findingIds],
    enabled: findingIds.length > 0,
    queryFn: ({ signal }) => {
      const query = { findingId: [...findingIds], state: ['open' as const], limit: 100 };
      return answerOf(api.GET('/v1/follow-ups', { signal, params: { query } }));
    },
  });
}

/** What a change would do to the figures, before it is made. */
export function simulationOf(changes: readonly SimulatedChange[]) {
  return queryOptions({
    queryKey: ['simulation', changes],
    enabled: changes.length > 0,
    retry: false,
    staleTime: 60_000,
    queryFn: ({ signal }) => answerOf(api.POST('/v1/simulations', { signal, body: { changes: [...changes] } })),
  });
}

/** The work on a stage, journey, goal or KPI, with the pairs that gain most by coordination. */
export function fragmentationOf(type: string, id: string) {
  return queryOptions({
    queryKey: ['fragmentation', type, id],
    queryFn: ({ signal }) => {
      const asked = { signal, params: { path: { id } } };
      if (type === 'stage') return answerOf(api.GET('/v1/stages/{id}/fragmentation', asked));
      if (type === 'journey') return answerOf(api.GET('/v1/journeys/{id}/fragmentation', asked));
      if (type === 'goal') return answerOf(api.GET('/v1/goals/{id}/fragmentation', asked));
      return answerOf(api.GET('/v1/kpis/{id}/fragmentation', asked));
    },
  });
}
