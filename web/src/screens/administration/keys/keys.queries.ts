import { queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { ifMatch } from '../../../api/etags';
import { everyItem } from '../../../api/pages';

export type ApiKey = Schema<'ApiKeyResponse'>;
export type MadeKey = Schema<'CreatedApiKeyResponse'>;
export type Scope = Schema<'CreateApiKey'>['scopes'][number];

export const keysQuery = (revoked: 'false' | 'all') =>
  queryOptions({
    queryKey: ['administration', 'keys', revoked],
    queryFn: () => everyItem((page) => answerOf(api.GET('/v1/api-keys', { params: { query: { revoked, ...page } } }))),
  });

export const makeKey = (body: Schema<'CreateApiKey'>) => answerOf(api.POST('/v1/api-keys', { body }));

export const revokeKey = (key: ApiKey) =>
  answerOf(api.DELETE('/v1/api-keys/{id}', { params: { path: { id: key.id }, header: ifMatch(key) } }));
