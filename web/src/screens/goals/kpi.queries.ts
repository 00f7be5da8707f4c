import { infiniteQueryOptions, type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { everyItem } from '../../api/pages';
import type { KpiSearch } from './goals-search';
import { monthsEarlier } from './periods';

/** How many initiatives are drawn beside a KPI at most. */
export const MOST_FLAGS = 100;

export const kpiQuery = (id: string) =>
  queryOptions({
    queryKey: ['kpis', id],
    queryFn: () => answerOf(api.GET('/v1/kpis/{id}', { params: { path: { id } } })),
  });

/** From which day on a range shows; null for everything. */
export function startOf({ months }: KpiSearch, today: string): string | null {
  return months ? monthsEarlier(today, Number(months)) : null;
}

const cutOf = ({ segment, channel }: KpiSearch) => ({
  ...(segment ? { segmentId: segment } : {}),
  ...(channel ? { channelId: channel } : {}),
});

/** How a KPI went over a range, of one cut. */
export const courseQuery = (id: string, search: KpiSearch, today: string) => {
  const from = startOf(search, today);
  const query = { ...cutOf(search), ...(from ? { from } : {}) };
  return queryOptions({
    queryKey: ['kpis', id, 'series', query],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/kpis/{id}/series', { signal, params: { path: { id }, query } })),
  });
};

/** The measurements that the chart is drawn from, the latest first. */
export const measurementPages = (kpiId: string, search: KpiSearch, today: string) => {
  const from = startOf(search, today);
  const { segment, channel } = search;
  const overall = !segment && !channel;
  const query = {
    ...(from ? { from } : {}),
    ...(segment ? { segmentId: [segment] } : {}),
    ...(channel ? { channelId: [channel] } : {}),
    ...(overall ? { overall: 'true' as const } : {}),
  };
  return infiniteQueryOptions({
    queryKey: ['kpis', kpiId, 'measurements', query],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/kpis/{kpiId}/measurements', {
          signal,
          params: { path: { kpiId }, query: { ...query, limit: 24, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
};

/** The initiatives that say what they do to a KPI. */
export const initiativesOnKpi = (kpiId: string) =>
  queryOptions({
    queryKey: ['initiatives', 'kpi', kpiId],
    queryFn: () =>
      answerOf(
        api.GET('/v1/initiatives', { params: { query: { kpiId: [kpiId], limit: MOST_FLAGS, sort: '-endsOn' } } }),
      ),
  });

/** How many initiatives there are on each KPI that has any. */
export const workOnKpisQuery = queryOptions({
  queryKey: ['portfolio', 'fragmentation', 'kpi'],
  queryFn: () =>
    everyItem((page) =>
      answerOf(
        api.GET('/v1/portfolio/fragmentation', {
          params: { query: { scope: 'kpi', ...page } },
        }),
      ),
    ),
});

/** Which KPIs move this one, and which it moves. */
export const linksOfKpi = (kpiId: string) =>
  queryOptions({
    queryKey: ['kpis', kpiId, 'links'],
    queryFn: () => answerOf(api.GET('/v1/kpi-links', { params: { query: { kpiId, limit: 100 } } })),
  });

/** Every link between KPIs. */
export const kpiLinksQuery = queryOptions({
  queryKey: ['kpis', 'links'],
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/kpi-links', { params: { query: page } }))),
});

/** After a measurement has changed: everything that is drawn from it, which is waited for, or computed. */
export async function afterMeasuring(client: QueryClient, kpiId: string): Promise<void> {
  void client.invalidateQueries({ queryKey: ['portfolio'] });
  await client.invalidateQueries({ queryKey: ['kpis', kpiId] });
}
