import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { isStale } from '../../api/problems';

interface Saving<Item> {
  /** As it was when the dialog opened; null makes a new one. */
  readonly item: Item | null;
  /** Saves what stands in the dialog, over this version. */
  readonly save: (over: Item | null) => Promise<Item>;
  readonly read: (item: Item) => Promise<Item>;
  /** Waited for: whoever opens the dialog again finds what was saved. */
  readonly onSaved: (saved: Item) => unknown;
  /** Called with true when nothing was saved and what stands there now is to be shown. */
  readonly onClose: (reread: boolean) => void;
}

/**
 * Saves a record from a dialog. When somebody else changed it first, `theirs` is what stands there now, to be compared;
 * `settle(true)` saves one's own over it.
 */
export function useRecordSaving<Item>({ item, save, read, onSaved, onClose }: Saving<Item>) {
  const [theirs, setTheirs] = useState<Item | null>(null);
  const mutation = useMutation({
    mutationFn: save,
    onSuccess: async (saved) => {
      try {
        await onSaved(saved);
      } finally {
        onClose(false);
      }
    },
    onError: async (problem) => {
      if (item && isStale(problem)) setTheirs(await read(item));
    },
  });
  const settle = (own: boolean) => (own ? mutation.mutate(theirs) : onClose(true));
  const problem = isStale(mutation.error) ? null : mutation.error;
  return { submit: () => mutation.mutate(item), busy: mutation.isPending, problem, theirs, settle };
}
