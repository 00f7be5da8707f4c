import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { everyItem } from '../../api/pages';

/** How many conflicts are drawn: the strongest. */
export const MOST_CONFLICTS = 100;
/** How many initiatives are drawn when all is shown. */
export const MOST_INITIATIVES = 200;

/** Which initiatives work against each other on a KPI, the strongest first. */
export const conflictsQuery = (kpiId: string | null) =>
  queryOptions({
    queryKey: ['portfolio', 'conflicts', kpiId],
    queryFn: () =>
      answerOf(
        api.GET('/v1/portfolio/conflicts', {
          params: { query: { limit: MOST_CONFLICTS, ...(kpiId ? { kpiId } : {}) } },
        }),
      ),
  });

/** The active initiatives that say what they do to these KPIs. */
export const pushingQuery = (kpiIds: readonly string[], enabled: boolean) =>
  queryOptions({
    queryKey: ['initiatives', 'pushing', kpiIds],
    enabled: enabled && kpiIds.length > 0,
    queryFn: () =>
      everyItem(
        (page) =>
          answerOf(
            api.GET('/v1/initiatives', {
              params: {
                query: { kpiId: [...kpiIds], active: 'true', ...page },
              },
            }),
          ),
        MOST_INITIATIVES,
      ),
  });
