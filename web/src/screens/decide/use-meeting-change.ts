import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Versioned } from '../../api/client';
import { tagOf } from '../../api/etags';
import { type Agenda, agendaOf, type Meeting, meetingById } from './meetings.queries';

/**
 * A meeting and its agenda are one record with one version: what changes it goes out one after the other, so that who
 * works fast is never told that somebody else, who is oneself, was first.
 */
export const meetingScope = (id: string) => ({ id: `meeting ${id}` });

/** The ETag of the meeting as it is shown now. */
export const meetingTagNow = (client: QueryClient, id: string): string =>
  client.getQueryData<Versioned<Meeting>>(meetingById(id).queryKey)?.etag ?? '*';

/** The ETag under which the agenda changes: the version of the meeting itself, as the agenda shows it now. */
export function agendaTagNow(client: QueryClient, id: string): string {
  const agenda = client.getQueryData<Agenda>(agendaOf(id).queryKey);
  return agenda ? tagOf({ version: agenda.meetingVersion }) : '*';
}

/** Everything that hangs together with a meeting is asked again. */
export async function refreshMeeting(client: QueryClient, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({ queryKey: ['meetings', id] }),
    client.invalidateQueries({ queryKey: ['meetings', 'list'] }),
    client.invalidateQueries({ queryKey: ['meetings', 'current'] }),
  ]);
}

/**
 * Changes a meeting or its agenda, after what is under way, and asks anew what came of it.
 * @param send is given what is shown when its turn comes
 * @param onSuccess is called before the meeting has been asked again
 */
export function useMeetingChange<Wish = void, Answer = unknown>(
  id: string,
  send: (shown: { readonly meetingTag: string; readonly agendaTag: string }, wish: Wish) => Promise<Answer>,
  onSuccess?: (answer: Answer) => unknown,
) {
  const client = useQueryClient();
  return useMutation({
    scope: meetingScope(id),
    mutationFn: (wish: Wish) =>
      send({ meetingTag: meetingTagNow(client, id), agendaTag: agendaTagNow(client, id) }, wish),
    onSuccess: (answer: Answer) => onSuccess?.(answer),
    onSettled: () => refreshMeeting(client, id),
  });
}
