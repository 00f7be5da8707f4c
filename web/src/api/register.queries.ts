import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyItem } from './pages';

/** What many screens name and choose from; it changes seldom. */
const SELDOM = 5 * 60_000;

export const teamsQuery = queryOptions({
  queryKey: ['teams'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/teams', { params: { query: page } }))),
});

export const peopleQuery = queryOptions({
  queryKey: ['people'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/people', { params: { query: page } }))),
});

export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/channels', { params: { query: page } }))),
});

export const segmentsQuery = queryOptions({
  queryKey: ['segments'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/segments', { params: { query: page } }))),
});

export const personasQuery = queryOptions({
  queryKey: ['personas'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/personas', { params: { query: page } }))),
});

export const journeysQuery = queryOptions({
  queryKey: ['journeys'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/journeys', { params: { query: page } }))),
});

export const stagesQuery = queryOptions({
  queryKey: ['stages'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/stages', { params: { query: page } }))),
});

export const goalsQuery = queryOptions({
  queryKey: ['goals'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/goals', { params: { query: page } }))),
});

export const kpisQuery = queryOptions({
  queryKey: ['kpis'],
  staleTime: SELDOM,
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/kpis', { params: { query: page } }))),
});

/** Whether there is any initiative at all. */
export const anyInitiativeQuery = queryOptions({
  queryKey: ['initiatives', 'any'],
  queryFn: ({ signal }) => answerOf(api.GET('/v1/initiatives', { signal, params: { query: { limit: 1 } } })),
});
