import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api, type Schema, type Versioned, versionedAnswerOf } from '../../api/client';
import { ApiProblem } from '../../api/problems';
import { toastDone } from '../../app/toast';
import { textOf } from '../../i18n/texts';
import { initiativeTexts } from './initiative.texts';
import { type Initiative, initiativeById } from './initiatives.queries';

export type Change = Schema<'AmendInitiative'>;

/** Somebody else was first: what one wanted, and what stands there now. */
export interface Clash {
  readonly wanted: Change;
  readonly theirs: Versioned<Initiative>;
}

/**
 * Changes an initiative in place: shown at once, taken back when it is refused. When somebody else was first (412)
 * `clash` holds both versions, to choose from; `settle(true)` takes one's own, `settle(false)` theirs.
 */
export function useAmend(id: string) {
  const client = useQueryClient();
  const key = initiativeById(id).queryKey;
  const [clash, setClash] = useState<Clash | null>(null);
  const store = (answer: Versioned<Initiative>) => client.setQueryData<Versioned<Initiative>>(key, answer);
  const mutation = useMutation({
    // One after the other, each under the version that the one before it made.
    scope: { id: `initiative ${id}` },
    mutationFn: (change: Change) =>
      versionedAnswerOf(
        api.PATCH('/v1/initiatives/{id}', {
          params: { path: { id }, header: { 'If-Match': client.getQueryData(key)?.etag ?? '*' } },
          body: change,
        }),
      ),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey: key, exact: true });
      const before = client.getQueryData<Versioned<Initiative>>(key);
      if (before) store({ ...before, data: { ...before.data, ...(change as Partial<Initiative>) } });
      return { before };
    },
    onError: async (problem, change, context) => {
      if (context?.before) store(context.before);
      if (!(problem instanceof ApiProblem) || !problem.stale) {
        // What stood there before may be older than a change that was taken meanwhile.
        await client.invalidateQueries({ queryKey: key, exact: true });
        return;
      }
      const theirs = await client.fetchQuery({ ...initiativeById(id), staleTime: 0 });
      setClash({ wanted: change, theirs });
    },
    onSuccess: (answer) => {
      store(answer);
      void refreshAround(client, id);
    },
  });

  /** @returns whether it was taken */
  const amend = async (change: Change, options: { readonly quiet?: boolean } = {}): Promise<boolean> => {
    const now = client.getQueryData<Versioned<Initiative>>(key);
    if (!now) return false;
    const undo = before(now.data, change);
    try {
      await mutation.mutateAsync(change);
    } catch (problem) {
      // A clash is shown as a comparison; what was typed is in it.
      if (problem instanceof ApiProblem && problem.stale) return true;
      throw problem;
    }
    if (!options.quiet) toastDone(textOf(initiativeTexts, 'saved'), () => void amend(undo, { quiet: true }));
    return true;
  };

  const settle = async (own: boolean) => {
    const wanted = clash?.wanted;
    setClash(null);
    if (own && wanted) await amend(wanted);
  };
  return { amend, clash, settle, saving: mutation.isPending };
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
