import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import type { AgendaItem } from './meetings.queries';
import { useItems } from './use-agenda';

interface NoteDialogProps {
  readonly meetingId: string;
  readonly item: AgendaItem;
  readonly onClose: () => void;
}

/** Writes what came of an item, for the minutes. */
export function NoteDialog({ meetingId, item, onClose }: NoteDialogProps) {
  const t = useTexts(agendaTexts);
  const { amend } = useItems(meetingId);
  const [note, setNote] = useState(item.note ?? '');
  const keep = useMutation({
    mutationFn: () => amend(item.id, { note: note.trim() || null }),
    onSuccess: () => {
      toastDone(t('noted'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('note')}>
      <Stack>
        <Text size="sm">{item.title}</Text>
        <Textarea
          aria-label={t('noteFor', { title: item.title })}
          autosize
          minRows={3}
          maxLength={5000}
          data-autofocus
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        {keep.isError ? <ProblemAlert problem={keep.error} onRetry={() => keep.mutate()} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={keep.isPending} onClick={() => keep.mutate()}>
            {t('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
