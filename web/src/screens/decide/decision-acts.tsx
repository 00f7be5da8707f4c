import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import type { Decision } from './decisions.queries';
import { decisionTexts } from './decisions.texts';
import { DraftDialog } from './draft-dialog';

interface DecisionActsProps {
  readonly decision: Decision;
  readonly etag: string;
}

/** Amends a draft, puts it before the board, takes it back, or deletes it. */
export function DecisionActs({ decision, etag }: DecisionActsProps) {
  const t = useTexts(decisionTexts);
  const client = useQueryClient();
  const [refused, refusal] = useDisclosure(false);
  const [amending, form] = useDisclosure(false);
  const [removing, removal] = useDisclosure(false);
  const move = useMutation({
    mutationFn: (to: 'open' | 'draft') =>
      answerOf(
        api.POST('/v1/decisions/{id}/transitions', {
          params: { path: { id: decision.id }, header: { 'If-Match': etag } },
          body: { to },
        }),
      ),
    onSuccess: ({ state }) => toastDone(t(state === 'open' ? 'opened' : 'withdrawn')),
    onError: refusal.open,
    onSettled: () => client.invalidateQueries({ queryKey: ['decisions'] }),
  });
  const { can } = decision;
  return (
    <>
      {can.delete ? (
        <Button variant="subtle" color="ink" onClick={removal.open}>
          {t('remove')}
        </Button>
      ) : null}
      {can.amend ? (
        <Button variant="default" onClick={form.open}>
          {t('amend')}
        </Button>
      ) : null}
      {can.withdraw ? (
        <Button variant="default" loading={move.isPending} onClick={() => move.mutate('draft')}>
          {t('withdraw')}
        </Button>
      ) : null}
      {can.open ? (
        <Button loading={move.isPending} onClick={() => move.mutate('open')}>
          {t('openDraft')}
        </Button>
      ) : null}
      {refused && move.isError ? (
        <Dialog opened onClose={refusal.close} title={t(can.open ? 'openDraft' : 'withdraw')}>
          <ProblemAlert problem={move.error} />
        </Dialog>
      ) : null}
      {amending ? <DraftDialog decision={decision} etag={etag} onClose={form.close} /> : null}
      {removing ? <RemoveDialog decision={decision} etag={etag} onClose={removal.close} /> : null}
    </>
  );
}

interface RemoveDialogProps extends DecisionActsProps {
  readonly onClose: () => void;
}

function RemoveDialog({ decision, etag, onClose }: RemoveDialogProps) {
  const t = useTexts(decisionTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const remove = useMutation({
    mutationFn: () =>
      answerOf(
        api.DELETE('/v1/decisions/{id}', { params: { path: { id: decision.id }, header: { 'If-Match': etag } } }),
      ),
    onSuccess: async () => {
      toastDone(t('removed'));
      await navigate({ to: '/decide/decisions' });
      client.removeQueries({ queryKey: ['decisions', decision.id] });
      await client.invalidateQueries({ queryKey: ['decisions'] });
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('remove')}>
      <Stack>
        <Text size="sm">{t('removeLead')}</Text>
        {remove.isError ? <ProblemAlert problem={remove.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={remove.isPending} onClick={() => remove.mutate()}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
