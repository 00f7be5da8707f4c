import { ActionIcon, Button, Group, Menu, Stack, Text, Textarea } from '@mantine/core';
import { IconPin, IconPinFilled } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema, Versioned } from '../../api/client';
import { isStale } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { amendRound, type Place, type Round, roundQuery } from './priorities.queries';
import { roundTexts } from './round.texts';

interface PinMenuProps {
  readonly versioned: Versioned<Round>;
  readonly initiative: Schema<'NamedInitiativeResponse'>;
}

/** Pins a candidate in or out, with a reason, or lets it go. */
export function PinMenu({ versioned, initiative }: PinMenuProps) {
  const t = useTexts(roundTexts);
  const [place, setPlace] = useState<Place | null>(null);
  const pins = usePins(versioned, initiative);
  const name = `${initiative.key} ${initiative.title}`;
  const now = versioned.data.pins.find(({ initiativeId }) => initiativeId === initiative.id)?.place ?? null;
  const Icon = now ? IconPinFilled : IconPin;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={t('pinOf', { name })} loading={pins.isPending}>
            <Icon size={17} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {now === 'in' ? null : <Menu.Item onClick={() => setPlace('in')}>{t('pinIn')}</Menu.Item>}
          {now === 'out' ? null : <Menu.Item onClick={() => setPlace('out')}>{t('pinOut')}</Menu.Item>}
          {now ? (
            <Menu.Item onClick={() => pins.mutate({ place: null, reason: '' }, { onError: toastProblem })}>
              {t('unpin')}
            </Menu.Item>
          ) : null}
        </Menu.Dropdown>
      </Menu>
      {place ? (
        <PinDialog
          name={name}
          place={place}
          busy={pins.isPending}
          problem={pins.error}
          onPin={(reason) => pins.mutate({ place, reason }, { onSuccess: () => setPlace(null) })}
          onClose={() => setPlace(null)}
        />
      ) : null}
    </>
  );
}

interface Wanted {
  /** Null: let go. */
  readonly place: Place | null;
  readonly reason: string;
}

/** Another question makes the round a draft again: its outcome stays, and says that it is of the question before. */
function usePins({ data: round, etag }: Versioned<Round>, { id, key, title }: PinMenuProps['initiative']) {
  const t = useTexts(roundTexts);
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ place, reason }: Wanted) => {
      const others = round.pins
        .filter(({ initiativeId }) => initiativeId !== id)
        .map(({ initiativeId, place, reason }) => ({ initiativeId, place, reason }));
      const own = place ? [{ initiativeId: id, place, reason: reason.trim() || null }] : [];
      return amendRound(round.id, etag, { pins: [...others, ...own] });
    },
    onSuccess: async (answer, { place }) => {
      client.setQueryData(roundQuery(round.id).queryKey, answer);
      toastDone(t(place ? 'pinned' : 'unpinned', { name: `${key} ${title}` }));
      await client.invalidateQueries({ queryKey: ['priority-rounds'], exact: true });
    },
    onError: async (problem) => {
      if (!isStale(problem)) return;
      await client.invalidateQueries({ queryKey: roundQuery(round.id).queryKey });
    },
  });
}

interface PinDialogProps {
  readonly name: string;
  readonly place: Place;
  readonly busy: boolean;
  readonly problem: Error | null;
  readonly onPin: (reason: string) => void;
  readonly onClose: () => void;
}

function PinDialog({ name, place, busy, problem, onPin, onClose }: PinDialogProps) {
  const t = useTexts(roundTexts);
  const [reason, setReason] = useState('');
  const act = t(place === 'in' ? 'pinIn' : 'pinOut');
  return (
    <Dialog opened onClose={onClose} title={act}>
      <Stack>
        <Text size="sm" fw={600}>
          {name}
        </Text>
        <Textarea
          label={t('pinReason')}
          description={t('pinReasonLead')}
          data-autofocus
          autosize
          minRows={2}
          maxLength={2000}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem ? <ProblemAlert problem={problem} /> : null}
        {isStale(problem) ? <Text size="sm">{t('stale')}</Text> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={busy} onClick={() => onPin(reason)}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
