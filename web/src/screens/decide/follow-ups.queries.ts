import { infiniteQueryOptions } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { ifMatch } from '../../api/etags';
import type { FollowUp } from './meetings.queries';

export type FollowUpState = FollowUp['state'];

/** Which follow-ups: of a meeting, a decision, or all that are open or settled. */
export interface FollowUpsAsked {
  readonly state?: readonly FollowUpState[];
  readonly overdue?: boolean;
  readonly meetingId?: string;
  readonly decisionId?: string;
  readonly ownerId?: string;
}

export function followUpPages({ state, overdue, ...of }: FollowUpsAsked) {
  return infiniteQueryOptions({
    queryKey: ['follow-ups', { state, overdue, ...of }],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) => {
      const query = {
        limit: 50,
        ...of,
        ...(state ? { state: [...state] } : {}),
        ...(overdue ? { overdue: 'true' as const } : {}),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      return answerOf(api.GET('/v1/follow-ups', { signal, params: { query } }));
    },
    getNextPageParam: (page) => page.nextCursor,
  });
}

export const agreeFollowUp = (body: Schema<'AgreeFollowUp'>) => answerOf(api.POST('/v1/follow-ups', { body }));

export type FollowUpChange = Schema<'AmendFollowUp'>;

export const readFollowUp = (id: string) =>
  versionedAnswerOf(api.GET('/v1/follow-ups/{id}', { params: { path: { id } } }));

export const amendFollowUp = (id: string, body: FollowUpChange, etag: string) =>
  answerOf(api.PATCH('/v1/follow-ups/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body }));

export const removeFollowUp = (followUp: FollowUp) =>
  answerOf(
    api.DELETE('/v1/follow-ups/{id}', {
      params: { path: { id: followUp.id }, header: ifMatch(followUp) },
    }),
  );

export const settleFollowUp = (followUp: FollowUp, to: FollowUpState, reason: string | null = null) =>
  answerOf(
    api.POST('/v1/follow-ups/{id}/transitions', {
      params: { path: { id: followUp.id } },
      body: { to, ...(reason ? { reason } : {}) },
    }),
  );
