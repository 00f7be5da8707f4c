import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { tagOf } from '../../api/etags';
import { toastDone } from '../../app/toast';
import { useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { agreeFollowUp, amendFollowUp, type FollowUpChange, readFollowUp } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';
import type { FollowUp } from './meetings.queries';

/** What the form says. */
export type FollowUpSaid = Required<Pick<Schema<'AgreeFollowUp'>, 'text' | 'ownerId' | 'dueOn'>>;

interface Keeping {
  /** What is amended; left out to agree on something new. */
  readonly followUp: FollowUp | undefined;
  readonly from: { readonly meetingId?: string; readonly decisionId?: string };
  readonly onClose: () => void;
}

/**
 * Agrees on a follow-up, or amends one as it stood when this began. When somebody else was first (412), `clash` holds
 * both versions of what one changed, to settle.
 */
export function useFollowUpKeeping({ followUp, from, onClose }: Keeping) {
  const t = useTexts(followUpTexts);
  const client = useQueryClient();
  // The list may be asked again while somebody types: what they change is what they saw.
  const [before] = useState(followUp);
  const end = async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['follow-ups'] }),
      client.invalidateQueries({ queryKey: ['meetings'] }),
    ]);
    onClose();
  };
  const agree = useMutation({
    mutationFn: (said: FollowUpSaid) => agreeFollowUp({ ...said, ...from }),
    onSuccess: async () => {
      await end();
      toastDone(t('agreed'));
    },
  });
  const amend = useVersionedSave<FollowUp, FollowUpChange>({
    read: () => readFollowUp(before?.id ?? ''),
    write: (change, etag) => amendFollowUp(before?.id ?? '', change, etag),
    onSaved: async () => {
      await end();
      toastDone(t('amended'));
    },
    onLeft: end,
  });
  const keep = (said: FollowUpSaid) => {
    if (!before) return agree.mutate(said);
    const change = changesOf(before, said);
    return Object.keys(change).length > 0 ? amend.save(change, tagOf(before)) : onClose();
  };
  const { clash, settle } = amend;
  return { keep, clash, settle, busy: agree.isPending || amend.saving, problem: agree.error ?? amend.problem };
}

function changesOf(before: FollowUp, said: FollowUpSaid): FollowUpChange {
  return {
    ...(said.text === before.text ? {} : { text: said.text }),
    ...(said.ownerId === before.ownerId ? {} : { ownerId: said.ownerId }),
    ...(said.dueOn === before.dueOn ? {} : { dueOn: said.dueOn }),
  };
}
