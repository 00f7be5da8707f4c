import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { everyItem } from '../../api/pages';

export type Decision = Schema<'DecisionResponse'>;
export type DecisionSummary = Schema<'DecisionSummaryResponse'>;
type DecisionState = Decision['state'];
export type DecisionSheet = Schema<'DecisionSheetResponse'>;
export type SheetOption = DecisionSheet['options'][number];
export type FollowThrough = Schema<'FollowThroughResponse'>;

export const DECISION_STATES: readonly DecisionState[] = ['open', 'draft', 'decided', 'revised'];

/** The first hundred decisions in these states, newest first: what is chosen from. */
export function decisionsIn(state: readonly DecisionState[]) {
  return queryOptions({
    queryKey: ['decisions', 'in', state],
    queryFn: async ({ signal }) => {
      const query = { limit: 100, state: [...state] };
      return (await answerOf(api.GET('/v1/decisions', { signal, params: { query } }))).items;
    },
  });
}

export function decisionPages(state: readonly DecisionState[], q: string) {
  return infiniteQueryOptions({
    queryKey: ['decisions', 'list', state, q],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...(state.length > 0 ? { state: [...state] } : {}),
        ...(q ? { q } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return answerOf(api.GET('/v1/decisions', { signal, params: { query } }));
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

/** Who can be asked to attest, for who prepares decisions; asked again whenever the members are. */
export const attestersQuery = queryOptions({
  queryKey: ['members', 'attesters'],
  staleTime: 5 * 60_000,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/attesters', { params: { query: page } }))),
});

export function decisionById(id: string) {
  return queryOptions({
    queryKey: ['decisions', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/v1/decisions/{id}', { signal, params: { path: { id } } })),
  });
}

export function sheetOf(id: string) {
  return queryOptions({
    queryKey: ['decisions', id, 'sheet'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/decisions/{id}/sheet', { signal, params: { path: { id } } })),
  });
}

export function followThroughOf(id: string) {
  return queryOptions({
    queryKey: ['decisions', id, 'follow-through'],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/decisions/{id}/follow-through', { signal, params: { path: { id } } })),
  });
}

export function historyOf(id: string) {
  return queryOptions({
    queryKey: ['decisions', id, 'history'],
    queryFn: async ({ signal }) => {
      const asked = { signal, params: { path: { id }, query: { limit: 50 } } };
      return (await answerOf(api.GET('/v1/decisions/{id}/history', asked))).items;
    },
  });
}

/** What became of the decisions that were taken, and how well the deciders' confidence fits. */
export function followThroughReport(deciderId: string | null) {
  return queryOptions({
    queryKey: ['decisions', 'report', deciderId],
    queryFn: ({ signal }) =>
      answerOf(api.GET('/v1/decisions/follow-through', { signal, params: { query: deciderId ? { deciderId } : {} } })),
  });
}
