import { Alert, Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { ApiProblem, fieldErrors } from '../../api/problems';
import { ClashDialog } from '../../app/clash-dialog';
import { today } from '../../app/days';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { type Mandate, refreshMandates, removeMandate } from './mandates.queries';
import { mandateTexts } from './mandates.texts';
import { useMandateKeeping } from './use-mandate-keeping';
import { useMandateWords } from './use-mandate-words';

interface MandateEndProps {
  readonly mandate: Mandate;
  readonly name: string;
  readonly onClose: () => void;
}

/** Gives a mandate its last day. */
export function EndDialog({ mandate, name, onClose }: MandateEndProps) {
  const t = useTexts(mandateTexts);
  const words = useMandateWords();
  const formats = useFormats();
  const [lastDay, setLastDay] = useState(today);
  const { change, clash, settle, busy, problem } = useMandateKeeping(mandate, onClose, ({ validUntil }) =>
    t('endsOn', { day: formats.day(validUntil) }),
  );
  const errors = problem instanceof ApiProblem ? fieldErrors(problem) : {};
  const submit = (event: FormEvent) => {
    event.preventDefault();
    change({ validUntil: lastDay });
  };
  if (clash) return <ClashDialog lines={words.rowsOf(clash.wanted, clash.theirs.data)} onSettle={settle} />;
  return (
    <Dialog opened onClose={onClose} title={t('endTitle', { name })}>
      <form onSubmit={submit}>
        <Stack>
          <Text size="sm">{t('endLead')}</Text>
          <TextInput
            label={t('validUntil')}
            type="date"
            required
            data-autofocus
            value={lastDay}
            error={errors['validUntil']}
            onChange={(event) => setLastDay(event.currentTarget.value)}
          />
          {problem ? <ProblemAlert problem={problem} marked={Object.keys(errors).length > 0} /> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={lastDay === ''} loading={busy}>
              {t('end')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}

/** Deletes a mandate; one under which something was decided is to be ended instead. */
export function RemoveDialog({ mandate, name, onClose, onEnd }: MandateEndProps & { readonly onEnd: () => void }) {
  const t = useTexts(mandateTexts);
  const client = useQueryClient();
  const remove = useMutation({
    mutationFn: () => removeMandate(mandate),
    onSuccess: async () => {
      await refreshMandates(client);
      toastDone(t('removed'));
      onClose();
    },
    // What somebody else changed meanwhile is shown behind the refusal, and is what a second try deletes.
    onError: () => refreshMandates(client),
  });
  const referred = remove.error instanceof ApiProblem && remove.error.kind === 'still_referred_to';
  return (
    <Dialog opened onClose={onClose} title={t('removeTitle', { name })}>
      <Stack>
        {referred ? (
          <Alert role="alert" variant="light" color="ink" icon={<IconInfoCircle aria-hidden />} title={t('referred')}>
            {t('referredLead')}
          </Alert>
        ) : (
          <Text size="sm">{t('removeLead')}</Text>
        )}
        {remove.isError && !referred ? <ProblemAlert problem={remove.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          {referred ? (
            <Button onClick={onEnd}>{t('end')}</Button>
          ) : (
            <Button loading={remove.isPending} onClick={() => remove.mutate()}>
              {t('remove')}
            </Button>
          )}
        </Group>
      </Stack>
    </Dialog>
  );
}
