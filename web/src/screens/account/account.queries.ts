import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, versionedAnswerOf } from '../../api/client';

export const accountQuery = queryOptions({
  queryKey: ['account'],
  queryFn: () => versionedAnswerOf(api.GET('/v1/me')),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: () => answerOf(api.GET('/v1/sessions')),
});
