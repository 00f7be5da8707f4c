import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import type { Draft } from './draft';
import { askToJoin, type Candidate } from './register.queries';
import { registerTexts } from './register.texts';

interface JoinDialogProps {
  readonly other: Candidate['initiative'] | null;
  readonly draft: Draft;
  readonly onClose: () => void;
  readonly onJoined: () => void;
}

/** Joins what is there already, instead of registering it once more. */
export function JoinDialog({ other, draft, onClose, onJoined }: JoinDialogProps) {
  const t = useTexts(registerTexts);
  const navigate = useNavigate();
  const opening = t('joinDraft', { title: draft.title.trim() });
  const [text, setText] = useState(draft.description.trim() ? `${opening}\n\n${draft.description.trim()}` : opening);
  const join = useMutation({
    mutationFn: () => askToJoin(other?.id ?? '', text.trim()),
    onSuccess: async () => {
      onJoined();
      toastDone(t('joined', { key: other?.key ?? '' }));
      await navigate({ to: '/initiatives/$initiativeId', params: { initiativeId: other?.id ?? '' } });
    },
  });
  if (!other) return null;
  return (
    <Dialog opened onClose={onClose} title={t('joinTitle', { key: other.key })} size="lg">
      <Stack>
        <Text size="sm">{t('joinLead', { title: `${other.key} ${other.title}` })}</Text>
        <Textarea
          label={t('joinText')}
          autosize
          minRows={4}
          maxLength={5000}
          data-autofocus
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {join.isError ? <ProblemAlert problem={join.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!text.trim()} loading={join.isPending} onClick={() => join.mutate()}>
            {t('join')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
