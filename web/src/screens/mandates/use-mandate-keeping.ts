import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { tagOf } from '../../api/etags';
import { toastDone } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { changesOf } from './mandate-draft';
import {
  amendMandate,
  grantMandate,
  type Mandate,
  type MandateChange,
  readMandate,
  refreshMandates,
} from './mandates.queries';
import { mandateTexts } from './mandates.texts';

/**
 * Gives a mandate, or amends one as it stood when this began; closes when the list shows what was saved. When somebody
 * else was first (412), `clash` holds both versions of what one changed, to settle.
 * @param said what is told when it is saved; that it was amended when left out
 */
export function useMandateKeeping(mandate: Mandate | null, onClose: () => void, said?: (saved: Mandate) => string) {
  const t = useTexts(mandateTexts);
  const client = useQueryClient();
  // The list may be asked again while somebody types: what they change is what they saw.
  const [before] = useState(mandate);
  const end = async () => {
    await refreshMandates(client);
    onClose();
  };
  const give = useMutation({
    mutationFn: (terms: Schema<'GrantMandate'>) => grantMandate(terms),
    onSuccess: async () => {
      await end();
      toastDone(t('given'));
    },
  });
  const amend = useVersionedSave<Mandate, MandateChange>({
    read: () => readMandate(before?.id ?? ''),
    write: (change, etag) => amendMandate(before?.id ?? '', change, etag),
    onSaved: async (saved) => {
      await end();
      toastDone(said ? said(saved) : t('amended'));
    },
    onLeft: end,
  });
  const change = (wanted: MandateChange) =>
    before && Object.keys(wanted).length > 0 ? amend.save(wanted, tagOf(before)) : onClose();
  const keep = (terms: Schema<'GrantMandate'>) => (before ? change(changesOf(before, terms)) : give.mutate(terms));
  const { clash, settle } = amend;
  return { keep, change, clash, settle, busy: give.isPending || amend.saving, problem: give.error ?? amend.problem };
}
