import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from '../../api/client';
import { everyItem } from '../../api/pages';

export const journeyQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['journeys', journeyId],
    queryFn: () => answerOf(api.GET('/v1/journeys/{id}', { params: { path: { id: journeyId } } })),
  });

/** The stages of one journey, in journey order. */
export const journeyStagesQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['journeys', journeyId, 'stages'],
    queryFn: () =>
      everyItem((page) =>
        answerOf(
          api.GET('/v1/journeys/{journeyId}/stages', {
            params: { path: { journeyId }, query: { sort: 'position', ...page } },
          }),
        ),
      ),
  });

/** The active initiatives on a journey and the journeys under it. */
export const journeyInitiativesQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['initiatives', 'journey', journeyId],
    queryFn: () =>
      everyItem(
        (page) =>
          answerOf(
            api.GET('/v1/initiatives', {
              params: {
                query: { journeyId: [journeyId], active: 'true', ...page },
              },
            }),
          ),
        300,
      ),
  });

/** The index of one journey, with the pairs and what coordinating them would take off. */
export const journeyFragmentationQuery = (journeyId: string) =>
  queryOptions({
    queryKey: ['portfolio', 'fragmentation', 'journey', journeyId],
    queryFn: () => answerOf(api.GET('/v1/journeys/{id}/fragmentation', { params: { path: { id: journeyId } } })),
  });

/** How a KPI went, with what it is now and how that stands against its target. */
export const kpiSeriesQuery = (kpiId: string) =>
  queryOptions({
    queryKey: ['kpis', kpiId, 'series'],
    queryFn: () => answerOf(api.GET('/v1/kpis/{id}/series', { params: { path: { id: kpiId } } })),
  });
