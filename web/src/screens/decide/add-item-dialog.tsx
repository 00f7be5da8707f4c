import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import { addItem } from './meetings.queries';
import { useMeetingChange } from './use-meeting-change';

interface AddItemDialogProps {
  readonly meetingId: string;
  readonly onClose: () => void;
}

/** Puts something on the agenda that the register does not know of. */
export function AddItemDialog({ meetingId, onClose }: AddItemDialogProps) {
  const t = useTexts(agendaTexts);
  const [title, setTitle] = useState('');
  const [why, setWhy] = useState('');
  const [next, setNext] = useState('');
  const add = useMeetingChange(
    meetingId,
    () =>
      addItem(meetingId, {
        title: title.trim(),
        ...(why.trim() ? { explanation: why.trim() } : {}),
        ...(next.trim() ? { suggestion: next.trim() } : {}),
      }),
    () => {
      toastDone(t('added'));
      onClose();
    },
  );
  return (
    <Dialog opened onClose={onClose} title={t('addTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate();
        }}
      >
        <Stack>
          <TextInput
            label={t('what')}
            required
            maxLength={200}
            data-autofocus
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <Textarea
            label={t('why')}
            autosize
            minRows={2}
            maxLength={5000}
            value={why}
            onChange={(event) => setWhy(event.currentTarget.value)}
          />
          <TextInput
            label={t('next')}
            maxLength={500}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          {add.isError ? <ProblemAlert problem={add.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!title.trim()} loading={add.isPending}>
              {t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
