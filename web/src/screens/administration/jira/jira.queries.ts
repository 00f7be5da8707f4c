import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema } from '../../../api/client';
import { ifMatch } from '../../../api/etags';
import { everyItem } from '../../../api/pages';

export type Connection = Schema<'ConnectionResponse'>;
export type Health = Schema<'JiraHealthResponse'>;
export type Tested = Schema<'ConnectionTestResponse'>;
export type SeenSite = Schema<'SeenSiteResponse'>;
export type Credentials = Schema<'CredentialsRequest'>;
export type Operation = Schema<'OperationResponse'>;
export type DarkIssue = Schema<'DarkResponse'>;
export type Verdict = Schema<'JudgeDark'>['verdict'];

const KEY = ['administration', 'jira'] as const;
const path = (id: string) => ({ params: { path: { id } } });

export const connectionsQuery = queryOptions({
  queryKey: [...KEY, 'list'],
  queryFn: () => everyItem((page) => answerOf(api.GET('/v1/integrations/jira', { params: { query: page } }))),
});

export const connectionQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id],
    queryFn: () => answerOf(api.GET('/v1/integrations/jira/{id}', path(id))),
  });

/** How a connection is doing, asked again every half minute. */
export const healthQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'health'],
    refetchInterval: 30_000,
    queryFn: () => answerOf(api.GET('/v1/integrations/jira/{id}/health', path(id))),
  });

/** What the account sees on the site: projects, fields, kinds of issues. Asked of the site, so not often. */
export const siteQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'site'],
    staleTime: 10 * 60_000,
    refetchOnWindowFocus: false,
    queryFn: () => answerOf(api.POST('/v1/integrations/jira/{id}/test', path(id))),
  });

export const rulesQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'rules'],
    queryFn: () => answerOf(api.GET('/v1/integrations/jira/{id}/rules', path(id))),
  });

export const testSite = (body: Schema<'TestConnection'>) => answerOf(api.POST('/v1/integrations/jira/test', { body }));

export const connect = (body: Schema<'CreateConnection'>) => answerOf(api.POST('/v1/integrations/jira', { body }));

export const amendConnection = (connection: Connection, body: Schema<'AmendConnection'>) =>
  answerOf(
    api.PATCH('/v1/integrations/jira/{id}', {
      params: { path: { id: connection.id }, header: ifMatch(connection) },
      body,
    }),
  );

export const disconnect = (connection: Connection) =>
  answerOf(
    api.DELETE('/v1/integrations/jira/{id}', { params: { path: { id: connection.id }, header: ifMatch(connection) } }),
  );

export const beginConsent = (body: Schema<'BeginConsent'>) =>
  answerOf(api.POST('/v1/integrations/jira/consents', { body }));

/** What became of a consent, asked until it is decided. */
export const consentQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, 'consent', id],
    queryFn: () => answerOf(api.GET('/v1/integrations/jira/consents/{id}', path(id))),
    refetchInterval: ({ state }) =>
      ['waiting', 'exchanging'].includes(state.data?.status ?? 'waiting') ? 2000 : false,
    refetchIntervalInBackground: true,
  });

export const saveRules = (id: string, version: number, body: Schema<'SaveRules'>) =>
  answerOf(
    api.PUT('/v1/integrations/jira/{id}/rules', { params: { path: { id }, header: ifMatch({ version }) }, body }),
  );

export const previewRules = (id: string, body: Schema<'SaveRules'>) =>
  answerOf(api.POST('/v1/integrations/jira/{id}/preview', { ...path(id), body }));

export const startImport = (id: string) => answerOf(api.POST('/v1/integrations/jira/{id}/imports', path(id)));

/** What of the issues did not come along, page by page. */
export const notCarriedPages = (id: string) =>
  infiniteQueryOptions({
    queryKey: [...KEY, id, 'not-carried'],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/integrations/jira/{id}/not-carried', {
          params: { path: { id }, query: { limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

/** The issues that have no initiative, or of which the last change was not taken over. */
export const leftOutPages = (id: string, outcome: 'skipped' | 'failed') =>
  infiniteQueryOptions({
    queryKey: [...KEY, id, 'issues', outcome],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/integrations/jira/{id}/issues', {
          params: { path: { id }, query: { outcome, limit: 50, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

export const darkPages = (id: string, verdict: 'open' | 'not_cx') =>
  infiniteQueryOptions({
    queryKey: [...KEY, id, 'dark', verdict],
    initialPageParam: '',
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/v1/integrations/jira/{id}/dark', {
          params: { path: { id }, query: { verdict, limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    getNextPageParam: (page) => page.nextCursor,
  });

export const darkTeamsQuery = (id: string) =>
  queryOptions({
    queryKey: [...KEY, id, 'dark', 'teams'],
    queryFn: async () => (await answerOf(api.GET('/v1/integrations/jira/{id}/dark/teams', path(id)))).items,
  });

export const judgeDark = (id: string, issue: string, body: Schema<'JudgeDark'>) =>
  answerOf(api.PUT('/v1/integrations/jira/{id}/dark/{issue}', { params: { path: { id, issue } }, body }));

/** Everything about a connection, to be asked again. */
export const connectionKey = (id: string) => [...KEY, id] as const;
