import { useMutation, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useState } from 'react';
import { api, type Schema, type Versioned, versionedAnswerOf } from '../../../api/client';
import { type Organisation, organisationQuery } from '../../../api/organisation.queries';
import { rereadSession } from '../../../app/session/session';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import type { ClashLine } from '../../../app/clash-dialog';
import { isStale } from '../../../api/problems';
import { settingsTexts } from './settings.texts';

export type Change = Schema<'AmendOrganisation'>;

/** The organisation as the forms began with it, and how they go on with another version. */
export interface Base {
  readonly versioned: Versioned<Organisation>;
  readonly move: (versioned: Versioned<Organisation>) => void;
}
export const BaseContext = createContext<Base | null>(null);

export function useBase(): Base {
  const base = use(BaseContext);
  if (!base) throw new Error('no organisation was read');
  return base;
}

interface Clash {
  readonly change: Change;
  readonly lines: readonly ClashLine[];
  readonly theirs: Versioned<Organisation>;
}

/**
 * Saves a part of the organisation. When somebody else was first, and in the same part, `clash` has both versions; when
 * it was in another part, both changes stand.
 * @param linesOf where what is wanted, what the form began with and what stands there now are not the same
 */
export function useSaving(linesOf: (before: Organisation, theirs: Organisation) => readonly ClashLine[]) {
  const t = useTexts(settingsTexts);
  const client = useQueryClient();
  const base = useBase();
  const [clash, setClash] = useState<Clash | null>(null);
  const take = (answer: Versioned<Organisation>) => {
    client.setQueryData(organisationQuery.queryKey, answer);
    base.move(answer);
  };
  const mutation = useMutation({
    mutationFn: ({ change, etag }: { change: Change; etag: string }) => patch(change, etag),
    onSuccess: async (answer) => {
      take(answer);
      toastDone(t('saved'));
      // Thresholds and weights are in every figure.
      await Promise.all([rereadSession(), client.invalidateQueries()]);
    },
  });
  const save = async (change: Change): Promise<boolean> => {
    try {
      await mutation.mutateAsync({ change, etag: base.versioned.etag });
      return true;
    } catch (problem) {
      if (!isStale(problem)) return false;
    }
    const theirs = await client.fetchQuery({ ...organisationQuery, staleTime: 0 });
    const lines = linesOf(base.versioned.data, theirs.data);
    if (lines.length > 0) {
      setClash({ change, lines, theirs });
      return false;
    }
    return mutation.mutateAsync({ change, etag: theirs.etag }).then(
      () => true,
      () => false,
    );
  };
  /** Takes one's own version, or theirs. @returns theirs, when it was taken */
  const settle = async (own: boolean): Promise<Organisation | null> => {
    if (!clash) return null;
    setClash(null);
    if (own) {
      await mutation.mutateAsync({ change: clash.change, etag: clash.theirs.etag }).catch(() => undefined);
      return null;
    }
    take(clash.theirs);
    return clash.theirs.data;
  };
  const problem = isStale(mutation.error) ? null : mutation.error;
  return { save, clash, settle, busy: mutation.isPending, problem };
}

const patch = (body: Change, etag: string) =>
  versionedAnswerOf(api.PATCH('/v1/organisation', { params: { header: { 'If-Match': etag } }, body }));
