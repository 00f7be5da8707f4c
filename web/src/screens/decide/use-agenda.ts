import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { isStale } from '../../api/problems';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import { type Agenda, type AgendaItem, agendaOf, amendItem, orderAgenda, removeItem } from './meetings.queries';
import { agendaTagNow, meetingScope, useMeetingChange } from './use-meeting-change';

/** Somebody else changed the agenda: the order that one wanted, and what stands there now. */
export interface OrderClash {
  readonly wanted: readonly string[];
  readonly mine: readonly AgendaItem[];
  readonly theirs: Agenda;
}

/**
 * Puts the items of an agenda in another order: shown at once, kept one after the other. When somebody else was first
 * (412) `clash` holds both orders; `settle(true)` takes one's own, `settle(false)` theirs.
 */
export function useOrder(id: string) {
  const client = useQueryClient();
  const key = agendaOf(id).queryKey;
  const [clash, setClash] = useState<OrderClash | null>(null);
  const mutation = useMutation({
    scope: meetingScope(id),
    mutationFn: (ids: readonly string[]) => orderAgenda(id, agendaTagNow(client, id), ids),
    onMutate: async (ids) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<Agenda>(key, (agenda) => agenda && { ...agenda, items: inOrder(agenda.items, ids) });
    },
    onError: async (problem, wanted) => {
      const mine = client.getQueryData<Agenda>(key)?.items ?? [];
      const theirs = await client.fetchQuery({ ...agendaOf(id), staleTime: 0 });
      if (isStale(problem)) setClash({ wanted, mine, theirs });
      else toastProblem(problem);
    },
    onSuccess: ({ meetingVersion }) => {
      client.setQueryData<Agenda>(key, (agenda) => agenda && { ...agenda, meetingVersion });
      return client.invalidateQueries({ queryKey: ['meetings', id], exact: true });
    },
  });
  const settle = (own: boolean) => {
    const wanted = clash?.wanted;
    setClash(null);
    if (own && wanted) mutation.mutate(wanted);
  };
  return { order: mutation.mutate, clash, settle };
}

/** Treats, notes and removes items. */
export function useItems(id: string) {
  const t = useTexts(agendaTexts);
  const { mutateAsync: keep } = useMeetingChange(id, ({ agendaTag }, send: (etag: string) => Promise<unknown>) =>
    send(agendaTag),
  );
  const amend = (itemId: string, body: Schema<'AmendAgendaItem'>) => keep((etag) => amendItem(id, itemId, etag, body));
  const treat = async (item: AgendaItem, treatment: AgendaItem['treatment']): Promise<void> => {
    try {
      await amend(item.id, { treatment });
      const back = () => void amend(item.id, { treatment: item.treatment }).catch(toastProblem);
      toastDone(t(treatment), treatment === 'shown' ? undefined : back);
    } catch (problem) {
      toastProblem(problem);
    }
  };
  const remove = async ({ id: itemId }: AgendaItem): Promise<void> => {
    try {
      await keep((etag) => removeItem(id, itemId, etag));
      toastDone(t('removed'));
    } catch (problem) {
      toastProblem(problem);
    }
  };
  return { amend, treat, remove };
}

function inOrder(items: readonly AgendaItem[], ids: readonly string[]): AgendaItem[] {
  const rank = new Map(ids.map((id, at) => [id, at]));
  const rankOf = ({ id }: AgendaItem) => rank.get(id) ?? ids.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
