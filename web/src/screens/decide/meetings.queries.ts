import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';

export type Meeting = Schema<'MeetingResponse'>;
type MeetingState = Meeting['state'];
export type Agenda = Schema<'AgendaResponse'>;
export type AgendaItem = Schema<'AgendaItemResponse'>;
export type Minutes = Schema<'MinutesResponse'>;
export type FollowUp = Schema<'FollowUpResponse'>;

export const meetingPages = infiniteQueryOptions({
  queryKey: ['meetings', 'list'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam, signal }) =>
    answerOf(
      api.GET('/v1/meetings', {
        signal,
        params: { query: { limit: 25, ...(pageParam ? { cursor: pageParam } : {}) } },
      }),
    ),
  getNextPageParam: (page) => page.nextCursor,
});

/** The meeting that is going on, else the next one that is planned; null when there is none. */
export const currentMeeting = queryOptions({
  queryKey: ['meetings', 'current'],
  queryFn: async ({ signal }) => {
    const query = { limit: 100, sort: 'startsAt', state: ['planned', 'open'] satisfies MeetingState[] };
    const { items } = await answerOf(api.GET('/v1/meetings', { signal, params: { query } }));
    return items.find(({ state }) => state === 'open') ?? items[0] ?? null;
  },
});

export function meetingById(id: string) {
  return queryOptions({
    queryKey: ['meetings', id],
    queryFn: ({ signal }) => versionedAnswerOf(api.GET('/v1/meetings/{id}', { signal, params: { path: { id } } })),
  });
}

export function agendaOf(id: string) {
  return queryOptions({
    queryKey: ['meetings', id, 'agenda'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/meetings/{id}/agenda', { signal, params: { path: { id } } })),
  });
}

export function minutesOf(id: string) {
  return queryOptions({
    queryKey: ['meetings', id, 'minutes'],
    queryFn: ({ signal }) => answerOf(api.GET('/v1/meetings/{id}/minutes', { signal, params: { path: { id } } })),
  });
}

/** Whether what was frozen is still what it was. */
export const verify = (id: string) => answerOf(api.GET('/v1/meetings/{id}/verification', { params: { path: { id } } }));

export const callMeeting = (body: Schema<'CallMeeting'>) => answerOf(api.POST('/v1/meetings', { body }));

export const amendMeeting = (id: string, etag: string, body: Schema<'AmendMeeting'>) =>
  versionedAnswerOf(api.PATCH('/v1/meetings/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));

export const moveMeeting = (id: string, etag: string, to: 'open' | 'closed') =>
  versionedAnswerOf(
    api.POST('/v1/meetings/{id}/transitions', { params: { path: { id }, header: { 'If-Match': etag } }, body: { to } }),
  );

export const callOffMeeting = (id: string, etag: string) =>
  answerOf(api.DELETE('/v1/meetings/{id}', { params: { path: { id }, header: { 'If-Match': etag } } }));

export const orderAgenda = (id: string, etag: string, itemIds: readonly string[]) =>
  answerOf(
    api.PUT('/v1/meetings/{id}/agenda/order', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body: { itemIds: [...itemIds] },
    }),
  );

export const addItem = (id: string, body: Schema<'AddAgendaItem'>) =>
  answerOf(api.POST('/v1/meetings/{id}/items', { params: { path: { id } }, body }));

export const amendItem = (id: string, itemId: string, etag: string, body: Schema<'AmendAgendaItem'>) =>
  answerOf(
    api.PATCH('/v1/meetings/{id}/items/{itemId}', {
      params: { path: { id, itemId }, header: { 'If-Match': etag } },
      body,
    }),
  );

export const removeItem = (id: string, itemId: string, etag: string) =>
  answerOf(
    api.DELETE('/v1/meetings/{id}/items/{itemId}', {
      params: { path: { id, itemId }, header: { 'If-Match': etag } },
    }),
  );
