import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema, type Versioned, versionedAnswerOf } from '../../api/client';
import { ApiProblem } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { findingTexts } from './finding.texts';
import { type Finding, findingById } from './findings.queries';

type Judgement = Schema<'JudgeFinding'>;
type Status = Judgement['status'];

/** What everything that concerns a finding has to be asked again after. */
export function useAfterActing(id: string) {
  const client = useQueryClient();
  return async () => {
    await Promise.all([
      client.invalidateQueries({ queryKey: ['finding', id] }),
      client.invalidateQueries({ queryKey: ['findings'] }),
      client.invalidateQueries({ queryKey: ['initiative'] }),
      client.invalidateQueries({ queryKey: ['fragmentation'] }),
      client.invalidateQueries({ queryKey: ['simulation'] }),
      client.invalidateQueries({ queryKey: ['overview'], refetchType: 'none' }),
    ]);
  };
}

/** Says what somebody thinks of a finding; the toast takes it back. */
export function useJudge({ data: finding, etag }: Versioned<Finding>) {
  const t = useTexts(findingTexts);
  const client = useQueryClient();
  const after = useAfterActing(finding.id);
  const mutation = useMutation({
    mutationFn: ({ body, version }: { body: Judgement; version: string }) =>
      versionedAnswerOf(
        api.PATCH('/v1/findings/{id}', {
          params: { path: { id: finding.id }, header: { 'If-Match': version } },
          body,
        }),
      ),
    onSuccess: async (answer) => {
      client.setQueryData(findingById(finding.id).queryKey, answer);
      await after();
    },
  });
  const judge = async (status: Status, reason: string | null = null): Promise<boolean> => {
    const before: Judgement = { status: finding.status, reason: finding.reason };
    try {
      const answer = await mutation.mutateAsync({ body: { status, reason }, version: etag });
      const undo = () => mutation.mutateAsync({ body: before, version: answer.etag }).catch(toastProblem);
      toastDone(t(`done_${status}`), () => void undo());
      return true;
    } catch (problem) {
      toastProblem(problem);
      if (problem instanceof ApiProblem && problem.stale) await after();
      return false;
    }
  };
  return { judge, busy: mutation.isPending, problem: mutation.error };
}

interface JudgeDialogProps {
  readonly versioned: Versioned<Finding>;
  readonly onClose: () => void;
}

/** Dismisses a finding, with the reason that it needs. */
export function JudgeDialog({ versioned, onClose }: JudgeDialogProps) {
  const t = useTexts(findingTexts);
  const { judge, busy, problem } = useJudge(versioned);
  const [reason, setReason] = useState('');
  const dismiss = async () => {
    if (await judge('dismissed', reason.trim())) onClose();
  };
  return (
    <Dialog opened onClose={onClose} title={t('dismiss')}>
      <Stack>
        <Text size="sm">{t('reasonDismiss')}</Text>
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={2000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!reason.trim()} loading={busy} onClick={() => void dismiss()}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
