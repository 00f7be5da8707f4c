import { type QueryKey, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '../api/client';
import { isStale } from '../api/problems';
import type { Clash } from './use-versioned-save';

interface Changing<Data, Change> {
  /** Where the record stands among what was asked. */
  readonly queryKey: QueryKey;
  /** Changes of one scope go out one after the other, each under the version that the one before it made. */
  readonly scope: { readonly id: string };
  readonly write: (change: Change, etag: string) => Promise<Versioned<Data>>;
  /** Reads the record anew. */
  readonly read: () => Promise<Versioned<Data>>;
  /** Called with what was taken, which is shown by then; a promise is waited for. */
  readonly onTaken: () => unknown;
}

/**
 * Changes a record in place: shown at once, taken back when it is refused. When somebody else was first (412) `clash`
 * holds both versions, for a `ClashDialog`; `dismiss` closes it and says what one had wanted. `problem` is any other
 * refusal of the last change.
 */
export function useOptimisticChange<Data extends object, Change extends object>(changing: Changing<Data, Change>) {
  const { queryKey, scope, write, read, onTaken } = changing;
  const client = useQueryClient();
  const [clash, setClash] = useState<Clash<Data, Change> | null>(null);
  const shown = () => client.getQueryData<Versioned<Data>>(queryKey);
  const show = (record: Versioned<Data>) => client.setQueryData<Versioned<Data>>(queryKey, record);
  const mutation = useMutation({
    scope,
    mutationFn: (change: Change) => write(change, shown()?.etag ?? '*'),
    onMutate: async (change) => {
      await client.cancelQueries({ queryKey, exact: true });
      const before = shown();
      if (before) show({ ...before, data: { ...before.data, ...change } });
      return { before };
    },
    onSuccess: async (answer) => {
      show(answer);
      await onTaken();
    },
    onError: async (problem, wanted, context) => {
      if (context?.before) show(context.before);
      if (isStale(problem)) setClash({ wanted, theirs: await read() });
      // What stood there before may be older than a change that was taken meanwhile.
      else await client.invalidateQueries({ queryKey, exact: true });
    },
  });
  /** @returns whether it was taken: a clash is shown by itself. @throws ApiProblem for any other refusal */
  const change = async (wish: Change): Promise<boolean> => {
    try {
      await mutation.mutateAsync(wish);
      return true;
    } catch (problem) {
      if (isStale(problem)) return false;
      throw problem;
    }
  };
  const dismiss = (): Change | undefined => {
    setClash(null);
    mutation.reset();
    return clash?.wanted;
  };
  const problem = isStale(mutation.error) ? null : mutation.error;
  return { change, shown, clash, dismiss, problem, pending: mutation.isPending };
}
