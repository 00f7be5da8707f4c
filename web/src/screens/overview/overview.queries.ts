import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../api/client';
import { everyItem, FIRST_PAGE, type PageQuery } from '../../api/pages';

export const overviewQuery = queryOptions({
  queryKey: ['portfolio', 'overview'],
  queryFn: () => answerOf(api.GET('/v1/portfolio/overview')),
});

export type FindingKind = Schema<'FindingResponse'>['kind'];

/** The five most severe of some kinds of finding, of those that are still a matter. */
export const worstOfKindsQuery = (kind: readonly FindingKind[]) =>
  queryOptions({
    queryKey: ['findings', 'worst', kind],
    queryFn: () =>
      answerOf(
        api.GET('/v1/findings', { params: { query: { kind: [...kind], status: ['open', 'acknowledged'], limit: 5 } } }),
      ),
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

/** One page of the fragmentation of stages or journeys. */
const fragmentationPage = (scope: 'stage' | 'journey', sort: 'index' | '-index', page: PageQuery) =>
  answerOf(api.GET('/v1/portfolio/fragmentation', { params: { query: { scope, sort, ...page } } }));

/** The fragmentation of every journey, worst first. */
export const journeysFragmentationQuery = queryOptions({
  queryKey: ['portfolio', 'fragmentation', 'journey'],
  queryFn: () => everyItem((page) => fragmentationPage('journey', '-index', page)),
});

/**
 * The fragmentation of every stage. The list is asked for from both of its ends at once, so that two hundred stages are
 * there after one answer; only more than that are waited for page by page. Those of no effort are at neither end.
 */
export const stagesFragmentationQuery = queryOptions({
  queryKey: ['portfolio', 'fragmentation', 'stage'],
  queryFn: async () => {
    const [worst, least] = await Promise.all([
      fragmentationPage('stage', '-index', FIRST_PAGE),
      fragmentationPage('stage', 'index', FIRST_PAGE),
    ]);
    const found = new Map(worst.items.map((item) => [item.scope.id, item]));
    const meet = least.items.some(({ scope }) => found.has(scope.id));
    for (const item of least.items) found.set(item.scope.id, item);
    const { nextCursor } = worst;
    if (nextCursor === null || meet) return [...found.values()];
    const rest = await everyItem((page) => fragmentationPage('stage', '-index', { cursor: nextCursor, ...page }));
    for (const item of rest) found.set(item.scope.id, item);
    return [...found.values()];
  },
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
