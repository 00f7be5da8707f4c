import { queryOptions } from '@tanstack/react-query';
import { answerOf, api } from './client';
import { everyItem } from './pages';

/** Every member of the organisation, for who may look that up: to administer them, and to invite them to a meeting. */
export const membersQuery = queryOptions({
  queryKey: ['members'],
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/members', { params: { query: page } }))),
});
