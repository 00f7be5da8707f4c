import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyItem } from './pages';

/** What many screens name and choose from; it changes seldom. */
const SELDOM = 5 * 60_000;

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/teams', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/people', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/channels', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const segmentsQuery = queryOptions({
  queryKey: ['segments'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/segments', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const personasQuery = queryOptions({
  queryKey: ['personas'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/personas', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const journeysQuery = queryOptions({
  queryKey: ['journeys'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/journeys', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const stagesQuery = queryOptions({
  queryKey: ['stages'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/stages', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const goalsQuery = queryOptions({
  queryKey: ['goals'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/goals', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

export const kpisQuery = queryOptions({
  queryKey: ['kpis'],
  staleTime: SELDOM,
  queryFn: () =>
    everyItem((cursor) => answerOf(api.GET('/v1/kpis', { params: { query: { limit: 100, ...at(cursor) } } }))),
});

function at(cursor: string | undefined): { cursor?: string } {
  return cursor === undefined ? {} : { cursor };
}
