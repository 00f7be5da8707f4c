import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema, Versioned } from '../../api/client';
import { ApiProblem } from '../../api/problems';
import { amendMeeting, type Meeting, meetingById } from './meetings.queries';
import { meetingScope, meetingTagNow, refreshMeeting } from './use-meeting-change';

export type MeetingChange = Schema<'AmendMeeting'>;

/** Somebody else was first: what one wanted, and what stands there now. */
export interface MeetingClash {
  readonly wanted: MeetingChange;
  readonly theirs: Versioned<Meeting>;
}

/**
 * Changes a meeting: shown at once, taken back when it is refused. When somebody else was first (412) `clash` holds
 * both, to choose from. `problem` is any other refusal, to be shown beside what it concerns.
 */
export function useAmendMeeting(id: string) {
  const client = useQueryClient();
  const key = meetingById(id).queryKey;
  const [clash, setClash] = useState<MeetingClash | null>(null);
  const mutation = useMutation({
    scope: meetingScope(id),
    mutationFn: (change: MeetingChange) => amendMeeting(id, meetingTagNow(client, id), change),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: key, exact: true });
      const before = client.getQueryData<Versioned<Meeting>>(key);
      if (before) {
        const data = { ...before.data, ...(change as Partial<Meeting>) };
        client.setQueryData<Versioned<Meeting>>(key, { ...before, data });
      }
      return { before };
    },
    onSuccess: async (answer) => {
      client.setQueryData<Versioned<Meeting>>(key, answer);
      await refreshMeeting(client, id);
    },
    onError: async (problem, wanted, context) => {
      if (context?.before) client.setQueryData<Versioned<Meeting>>(key, context.before);
      if (!(problem instanceof ApiProblem) || !problem.stale) {
        // What stood there before may be older than a change that was taken meanwhile.
        await client.invalidateQueries({ queryKey: key, exact: true });
        return;
      }
      const theirs = await client.fetchQuery({ ...meetingById(id), staleTime: 0 });
      setClash({ wanted, theirs });
    },
  });
  /** @returns whether it was taken: a clash is shown by itself. @throws ApiProblem for any other refusal */
  const tryAmend = async (change: MeetingChange): Promise<boolean> => {
    try {
      await mutation.mutateAsync(change);
      return true;
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.stale) return false;
      throw problem;
    }
  };
  /** The same, where `problem` is shown. */
  const amend = (change: MeetingChange): Promise<boolean> => tryAmend(change).catch(() => false);
  const settle = async (own: boolean): Promise<void> => {
    const wanted = clash?.wanted;
    setClash(null);
    mutation.reset();
    if (own && wanted) await amend(wanted);
  };
  const stale = mutation.error instanceof ApiProblem && mutation.error.stale;
  return { amend, tryAmend, clash, settle, problem: stale ? null : mutation.error };
}
