import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { type AuditSearch, auditQueryOf } from './audit-filters';

export type AuditEntry = Schema<'AuditEntryResponse'>;

export const auditPages = (search: AuditSearch) =>
  infiniteQueryOptions({
    queryKey: ['administration', 'audit', search],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) =>
      answerOf(
        api.GET('/v1/audit', {
          signal,
          params: { query: { ...auditQueryOf(search), limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });
