import { useQueryClient } from '@tanstack/react-query';
import { answerOf, api, type Schema, versionedAnswerOf } from '../../api/client';
import { toastDone } from '../../app/toast';
import { useOptimisticChange } from '../../app/use-optimistic-change';
import { textOf } from '../../i18n/texts';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, initiativeById } from './initiatives.queries';

export type Change = Schema<'AmendInitiative'>;

/**
 * Changes an initiative in place: shown at once, with a way back. When somebody else was first `settle(true)` takes one's
 * own of the two versions in `clash`, `settle(false)` theirs.
 */
export function useAmend(id: string) {
  const client = useQueryClient();
  const { change, shown, clash, dismiss, pending } = useOptimisticChange<Initiative, Change>({
    queryKey: initiativeById(id).queryKey,
    scope: { id: `initiative ${id}` },
    write: (wish, etag) =>
      versionedAnswerOf(
        api.PATCH('/v1/initiatives/{id}', { params: { path: { id }, header: { 'If-Match': etag } }, body: wish }),
      ),
    read: () => client.fetchQuery({ ...initiativeById(id), staleTime: 0 }),
    onTaken: () => void refreshAround(client, id),
  });

  /** @returns whether the field is done with: what was typed is in the clash, when there is one */
  const amend = async (wish: Change, options: { readonly quiet?: boolean } = {}): Promise<boolean> => {
    const now = shown();
    if (!now) return false;
    const undo = before(now.data, wish);
    const taken = await change(wish);
    if (taken && !options.quiet) toastDone(textOf(initiativeTexts, 'saved'), () => void amend(undo, { quiet: true }));
    return true;
  };

  const settle = async (own: boolean) => {
    const wanted = dismiss();
    if (own && wanted) await amend(wanted);
  };
  return { amend, clash, settle, saving: pending };
}

/** What was there before, for the same fields: what takes the change back. */
function before(initiative: Initiative, change: Change): Change {
  const names = Object.keys(change) as (keyof Change & keyof Initiative)[];
  return Object.fromEntries(names.map((name) => [name, initiative[name]]));
}

/** What is shown about an initiative beside itself: asked again, as it may have changed with it. */
export async function refreshAround(client: ReturnType<typeof useQueryClient>, id: string): Promise<void> {
  await Promise.all([
    client.invalidateQueries({
      queryKey: ['initiative', id],
      predicate: ({ queryKey }) => queryKey.length > 2,
    }),
    client.resetQueries({ queryKey: ['initiatives'], type: 'inactive' }),
    client.invalidateQueries({ queryKey: ['findings'], refetchType: 'none' }),
  ]);
}

/** Takes the initiative through its life. */
export async function moveInitiative(id: string, etag: string, body: Schema<'MoveInitiative'>) {
  return answerOf(
    api.POST('/v1/initiatives/{id}/transitions', {
      params: { path: { id }, header: { 'If-Match': etag } },
      body,
    }),
  );
}
