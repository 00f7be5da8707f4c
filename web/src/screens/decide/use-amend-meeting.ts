import { useQueryClient } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { useOptimisticChange } from '../../app/use-optimistic-change';
import type { Clash } from '../../app/use-versioned-save';
import { amendMeeting, type Meeting, meetingById } from './meetings.queries';
import { meetingScope, refreshMeeting } from './use-meeting-change';

export type MeetingChange = Schema<'AmendMeeting'>;
export type MeetingClash = Clash<Meeting, MeetingChange>;

/** Changes a meeting: shown at once, and asked again with all that hangs together with it. */
export function useAmendMeeting(id: string) {
  const client = useQueryClient();
  const { change, clash, dismiss, problem } = useOptimisticChange<Meeting, MeetingChange>({
    queryKey: meetingById(id).queryKey,
    scope: meetingScope(id),
    write: (wish, etag) => amendMeeting(id, etag, wish),
    read: () => client.fetchQuery({ ...meetingById(id), staleTime: 0 }),
    onTaken: () => refreshMeeting(client, id),
  });
  /** As `change`, where `problem` is shown. */
  const amend = (wish: MeetingChange): Promise<boolean> => change(wish).catch(() => false);
  const settle = async (own: boolean): Promise<void> => {
    const wanted = dismiss();
    if (own && wanted) await amend(wanted);
  };
  return { amend, tryAmend: change, clash, settle, problem };
}
