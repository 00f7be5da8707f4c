import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { agreeFollowUp, amendFollowUp } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';
import type { FollowUp } from './meetings.queries';

interface FollowUpFormProps {
  /** What is amended; left out to agree on something new. */
  readonly followUp?: FollowUp;
  /** Where something new comes from. */
  readonly from?: { readonly meetingId?: string; readonly decisionId?: string };
  readonly onClose: () => void;
}

/** What somebody does by a day. */
export function FollowUpForm({ followUp, from = {}, onClose }: FollowUpFormProps) {
  const t = useTexts(followUpTexts);
  const client = useQueryClient();
  const [text, setText] = useState(followUp?.text ?? '');
  const [ownerId, setOwnerId] = useState<string | null>(followUp?.ownerId ?? null);
  const [dueOn, setDueOn] = useState(followUp?.dueOn ?? '');
  const keep = useMutation({
    mutationFn: (said: { text: string; ownerId: string; dueOn: string }) =>
      followUp ? amendFollowUp(followUp, said) : agreeFollowUp({ ...said, ...from }),
    onSuccess: async () => {
      toastDone(t(followUp ? 'amended' : 'agreed'));
      onClose();
      await Promise.all([
        client.invalidateQueries({ queryKey: ['follow-ups'] }),
        client.invalidateQueries({ queryKey: ['meetings'] }),
      ]);
    },
  });
  const whole = text.trim() !== '' && ownerId !== null && dueOn !== '';
  return (
    <Dialog opened onClose={onClose} title={t('agreeTitle')}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ownerId !== null) keep.mutate({ text: text.trim(), ownerId, dueOn });
        }}
      >
        <Stack>
          <Textarea
            label={t('what')}
            required
            autosize
            minRows={2}
            maxLength={1000}
            data-autofocus
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <RecordSelect kind="person" label={t('owner')} required value={ownerId} onChange={setOwnerId} />
          <TextInput
            label={t('dueOn')}
            type="date"
            required
            value={dueOn}
            onChange={(event) => setDueOn(event.currentTarget.value)}
          />
          {keep.isError ? <ProblemAlert problem={keep.error} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!whole} loading={keep.isPending}>
              {t(followUp ? 'save' : 'agree')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
