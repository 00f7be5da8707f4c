import { type QueryClient, queryOptions } from '@tanstack/react-query';
import { answerOf, api, versionedAnswerOf } from '../../api/client';

/** Which work serves which goal, and which serves none. */
export const contributionQuery = queryOptions({
  queryKey: ['portfolio', 'contribution'],
  queryFn: () => answerOf(api.GET('/v1/portfolio/contribution')),
});

/** The vision that holds, and the wordings before it. */
export const visionQuery = queryOptions({
  queryKey: ['vision'],
  queryFn: () => answerOf(api.GET('/v1/vision', { params: { query: { limit: 20 } } })),
});

/** One goal, with the ETag to change it by. */
export const goalQuery = (id: string) =>
  queryOptions({
    queryKey: ['goals', id],
    queryFn: () => versionedAnswerOf(api.GET('/v1/goals/{id}', { params: { path: { id } } })),
  });

/** After a goal has changed: everything that shows goals, which is waited for, or counts by them. */
export async function afterGoalChange(client: QueryClient): Promise<void> {
  void client.invalidateQueries({ queryKey: ['portfolio'] });
  await client.invalidateQueries({ queryKey: ['goals'] });
}
