import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { ApiProblem } from '../../api/problems';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import {
  type Agenda,
  type AgendaItem,
  agendaOf,
  agendaTag,
  amendItem,
  orderAgenda,
  removeItem,
} from './meetings.queries';

/** Somebody else changed the agenda: the order that one wanted, and what stands there now. */
export interface OrderClash {
  readonly wanted: readonly string[];
  readonly mine: readonly AgendaItem[];
  readonly theirs: Agenda;
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
 * Puts the items of an agenda in another order: shown at once, kept one after the other. When somebody else was first
 * (412) `clash` holds both orders; `settle(true)` takes one's own, `settle(false)` theirs.
 */
export function useOrder(id: string) {
  const client = useQueryClient();
  const key = agendaOf(id).queryKey;
  const [clash, setClash] = useState<OrderClash | null>(null);
  const mutation = useMutation({
    // One after the other: each goes out under the version that the one before it made.
    scope: { id: `agenda ${id}` },
    mutationFn: (ids: readonly string[]) => {
      const agenda = client.getQueryData<Agenda>(key);
      return orderAgenda(id, agenda ? agendaTag(agenda) : '*', ids);
    },
    onMutate: async (ids) => {
      await client.cancelQueries({ queryKey: key });
      client.setQueryData<Agenda>(key, (agenda) => agenda && { ...agenda, items: inOrder(agenda.items, ids) });
    },
    onError: async (problem, wanted) => {
      const mine = client.getQueryData<Agenda>(key)?.items ?? [];
      const theirs = await client.fetchQuery({ ...agendaOf(id), staleTime: 0 });
      if (problem instanceof ApiProblem && problem.stale) setClash({ wanted, mine, theirs });
      else toastProblem(problem);
    },
    onSuccess: ({ meetingVersion }) => {
      client.setQueryData<Agenda>(key, (agenda) => agenda && { ...agenda, meetingVersion });
      void client.invalidateQueries({ queryKey: ['meetings', id], exact: true });
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
  const client = useQueryClient();
  const tag = () => {
    const agenda = client.getQueryData<Agenda>(agendaOf(id).queryKey);
    return agenda ? agendaTag(agenda) : '*';
  };
  const amend = async (itemId: string, body: Schema<'AmendAgendaItem'>): Promise<void> => {
    try {
      await amendItem(id, itemId, tag(), body);
    } finally {
      await refreshMeeting(client, id);
    }
  };
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
      await removeItem(id, itemId, tag());
      toastDone(t('removed'));
    } catch (problem) {
      toastProblem(problem);
    }
    await refreshMeeting(client, id);
  };
  return { amend, treat, remove };
}

function inOrder(items: readonly AgendaItem[], ids: readonly string[]): AgendaItem[] {
  const rank = new Map(ids.map((id, at) => [id, at]));
  const rankOf = ({ id }: AgendaItem) => rank.get(id) ?? ids.length;
  return [...items].sort((a, b) => rankOf(a) - rankOf(b));
}
