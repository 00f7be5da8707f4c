import { Button, Group, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { answerOf, api } from '../../api/client';
import { ifMatch } from '../../api/etags';
import { dayAhead } from '../../app/days';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { findingTexts } from './finding.texts';
import type { Finding } from './findings.queries';
import { useAfterActing } from './judge';

interface AssignDialogProps {
  readonly finding: Finding;
  readonly onClose: () => void;
}

/** How long somebody gets unless another day is chosen. */
const FORTNIGHT = 14;

/** Agrees with somebody that they do something about it: a follow-up of the board. */
export function AssignDialog({ finding, onClose }: AssignDialogProps) {
  const t = useTexts(findingTexts);
  const { person } = useRegisterNames();
  const after = useAfterActing(finding.id);
  const [ownerId, setOwnerId] = useState<string | null>(null);
  const [dueOn, setDueOn] = useState(() => dayAhead(FORTNIGHT));
  const [text, setText] = useState(`${finding.title}. ${finding.suggestion}`);
  const initiative = finding.records.find(({ type }) => type === 'initiative');
  const agree = useMutation({
    mutationFn: () =>
      answerOf(
        api.POST('/v1/follow-ups', {
          body: {
            ownerId: ownerId ?? '',
            dueOn,
            text: text.trim(),
            findingId: finding.id,
            ...(initiative ? { initiativeId: initiative.id } : {}),
          },
        }),
      ),
    onSuccess: async ({ id, version }) => {
      const undo = async () => {
        const params = { path: { id }, header: ifMatch({ version }) };
        await answerOf(api.DELETE('/v1/follow-ups/{id}', { params }))
          .then(() => toastDone(t('undone')))
          .catch(toastProblem);
        await after();
      };
      toastDone(t('assigned', { name: person(ownerId) ?? '' }), () => void undo());
      onClose();
      await after();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('assign')}>
      <Stack>
        <Text size="sm">{t('assignLead')}</Text>
        <RecordSelect kind="person" label={t('owner')} required data-autofocus value={ownerId} onChange={setOwnerId} />
        <TextInput
          type="date"
          label={t('due')}
          required
          value={dueOn}
          onChange={(event) => setDueOn(event.currentTarget.value)}
        />
        <Textarea
          label={t('what')}
          required
          autosize
          minRows={3}
          maxLength={1000}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {agree.isError ? <ProblemAlert problem={agree.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button
            disabled={!ownerId || !dueOn || !text.trim()}
            loading={agree.isPending}
            onClick={() => agree.mutate()}
          >
            {t('assign')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
