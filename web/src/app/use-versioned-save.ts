import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Versioned } from '../api/client';
import { isStale } from '../api/problems';

/** Somebody else was first: what one wanted, and what stands there now. */
export interface Clash<Data, Change> {
  readonly wanted: Change;
  readonly theirs: Versioned<Data>;
}

interface Saving<Data, Change, Saved> {
  /** Reads the record as it stands. */
  readonly read: () => Promise<Versioned<Data>>;
  readonly write: (change: Change, etag: string) => Promise<Saved>;
  /** Called with what was taken. */
  readonly onSaved: (saved: Saved) => void | Promise<void>;
  /** Called when somebody else's version is left to stand. */
  readonly onLeft: () => void | Promise<void>;
}

/**
 * Saves a change of a record by the version it was made on. When that is stale (412), `clash` holds both versions for
 * a `ClashDialog`; `settle(true)` takes one's own, `settle(false)` leaves theirs.
 */
export function useVersionedSave<Data, Change, Saved = Data>({
  read,
  write,
  onSaved,
  onLeft,
}: Saving<Data, Change, Saved>) {
  const [clash, setClash] = useState<Clash<Data, Change> | null>(null);
  const mutation = useMutation({
    mutationFn: ({ change, etag }: { readonly change: Change; readonly etag: string }) => write(change, etag),
    onSuccess: onSaved,
    onError: async (problem, { change }) => {
      if (isStale(problem)) setClash({ wanted: change, theirs: await read() });
    },
  });
  const settle = async (own: boolean) => {
    const settled = clash;
    setClash(null);
    mutation.reset();
    if (own && settled) mutation.mutate({ change: settled.wanted, etag: settled.theirs.etag });
    else await onLeft();
  };
  return {
    save: (change: Change, etag: string) => mutation.mutate({ change, etag }),
    clash,
    settle: (own: boolean) => void settle(own),
    saving: mutation.isPending,
    /** Why it was refused; a clash is no refusal. */
    problem: isStale(mutation.error) ? null : mutation.error,
  };
}
