import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Versioned, versionedAnswerOf } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { isStale } from '../../api/problems';
import { ClashDialog } from '../../app/clash-dialog';
import { Dialog } from '../../app/dialog';
import { useAccount } from '../../app/session/session-state';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { attestersQuery, type Decision, decisionById } from './decisions.queries';
import { bodyOf, type Draft, draftOf } from './draft';
import { DraftForm } from './draft-form';
import { draftTexts } from './draft.texts';

interface DraftDialogProps {
  readonly decision: Decision;
  readonly etag: string;
  readonly onClose: () => void;
}

/** Amends a draft. When somebody else was first (412), both are shown beside each other. */
export function DraftDialog({ decision, etag, onClose }: DraftDialogProps) {
  const t = useTexts(draftTexts);
  const { currency } = useAccount().organisation;
  const client = useQueryClient();
  const [theirs, setTheirs] = useState<Versioned<Decision> | null>(null);
  const [start] = useState(() => draftOf(decision));
  const amend = useMutation({
    mutationFn: ({ draft, tag }: { draft: Draft; tag: string }) =>
      versionedAnswerOf(
        api.PATCH('/v1/decisions/{id}', {
          params: { path: { id: decision.id }, header: { 'If-Match': tag } },
          body: bodyOf(draft, currency),
        }),
      ),
    onSuccess: async (answer) => {
      client.setQueryData(decisionById(decision.id).queryKey, answer);
      toastDone(t('saved'));
      onClose();
      await client.invalidateQueries({ queryKey: ['decisions'] });
    },
    onError: async (problem) => {
      if (!isStale(problem)) return;
      setTheirs(await client.fetchQuery({ ...decisionById(decision.id), staleTime: 0 }));
    },
  });
  const wanted = amend.variables?.draft;
  if (theirs && wanted) {
    const settle = (own: boolean) => {
      setTheirs(null);
      if (own) amend.mutate({ draft: wanted, tag: theirs.etag });
      else onClose();
    };
    return <DraftClash mine={wanted} theirs={draftOf(theirs.data)} onSettle={settle} />;
  }
  return (
    <Dialog opened onClose={onClose} title={t('amendTitle')} size="xl">
      <DraftForm
        start={wanted ?? start}
        busy={amend.isPending}
        problem={amend.error}
        onSave={(draft) => amend.mutate({ draft, tag: etag })}
        onCancel={onClose}
      />
    </Dialog>
  );
}

interface DraftClashProps {
  readonly mine: Draft;
  readonly theirs: Draft;
  readonly onSettle: (own: boolean) => void;
}

function DraftClash({ mine, theirs, onSettle }: DraftClashProps) {
  const t = useTexts(draftTexts);
  const formats = useFormats();
  const { person } = useRegisterNames();
  const { data: attesters = [] } = useQuery(attestersQuery);
  const names = (ids: readonly string[]) => attesters.filter(({ id }) => ids.includes(id)).map(({ name }) => name);
  const say = ({
    question,
    context,
    options,
    reviewOn,
    debtOwnerId,
    attesterIds,
  }: Draft): readonly [string, string][] => [
    [t('question'), question],
    [t('context'), context || t('none')],
    ...options.map(({ key, title, stages, effects }): [string, string] => [
      t('option', { key }),
      `${title} (${stages.length} · ${effects.length})`,
    ]),
    [t('reviewOn'), reviewOn ? formats.day(reviewOn) : t('none')],
    [t('debtOwner'), person(debtOwnerId) ?? t('none')],
    [t('attesters'), attesterIds.length > 0 ? formats.list(names(attesterIds)) : t('wholeBoard')],
  ];
  const own = new Map(say(mine));
  const other = new Map(say(theirs));
  const lines = [...new Set([...own.keys(), ...other.keys()])].map((name) => ({
    name,
    yours: own.get(name) ?? t('none'),
    theirs: other.get(name) ?? t('none'),
  }));
  return <ClashDialog lines={lines} onSettle={onSettle} />;
}
