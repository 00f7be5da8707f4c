import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { everyItem } from '../../api/pages';

export const overviewQuery = queryOptions({
  queryKey: ['portfolio', 'overview'],
  queryFn: () => answerOf(api.GET('/v1/portfolio/overview')),
});

/** Effort of each team on each stage. */
export const matrixQuery = queryOptions({
  queryKey: ['portfolio', 'matrix', 'stage', 'team'],
  queryFn: () =>
    answerOf(
      api.GET('/v1/portfolio/matrix', { params: { query: { rows: 'stage', columns: 'team', measure: 'effort' } } }),
    ),
});

/** Need and effort of every stage: which are moments of truth, and which are left empty. */
export const whiteSpotsQuery = queryOptions({
  queryKey: ['portfolio', 'white-spots'],
  queryFn: () => answerOf(api.GET('/v1/portfolio/white-spots')),
});

/** The fragmentation of every stage or journey, worst first. */
export const fragmentationQuery = (scope: 'stage' | 'journey') =>
  queryOptions({
    queryKey: ['portfolio', 'fragmentation', scope],
    queryFn: () =>
      everyItem((cursor) =>
        answerOf(
          api.GET('/v1/portfolio/fragmentation', {
            params: { query: { scope, limit: 100, ...(cursor === undefined ? {} : { cursor }) } },
          }),
        ),
      ),
  });

/** The active initiatives behind one cell of the heat map: those of a team on a stage or a journey. */
export const cellQuery = (cell: { stageId?: string; journeyId?: string; teamId?: string }) =>
  queryOptions({
    queryKey: ['initiatives', 'cell', cell],
    queryFn: () =>
      answerOf(
        api.GET('/v1/initiatives', {
          params: {
            query: {
              active: 'true',
              limit: 50,
              ...(cell.stageId ? { stageId: [cell.stageId] } : {}),
              ...(cell.journeyId ? { journeyId: [cell.journeyId] } : {}),
              ...(cell.teamId ? { teamId: [cell.teamId] } : {}),
            },
          },
        }),
      ),
  });
