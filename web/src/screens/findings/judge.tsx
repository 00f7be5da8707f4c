import { Button, Group, Stack, Text, Textarea } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Schema, type Versioned, versionedAnswerOf } from '../../api/client';
import { ClashDialog } from '../../app/clash-dialog';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { type Clash, useVersionedSave } from '../../app/use-versioned-save';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN } from '../../signs/formats';
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
      client.invalidateQueries({ queryKey: ['follow-ups'] }),
      client.invalidateQueries({ queryKey: ['initiative'] }),
      client.invalidateQueries({ queryKey: ['fragmentation'] }),
      client.invalidateQueries({ queryKey: ['simulation'] }),
      client.invalidateQueries({ queryKey: ['overview'], refetchType: 'none' }),
    ]);
  };
}

/** A judgement that was taken, with what stood there before. */
interface Judged {
  readonly answer: Versioned<Finding>;
  readonly before: Judgement;
}

/**
 * Says what somebody thinks of a finding; the toast takes it back. When somebody else was first (412), `clash` holds both
 * judgements for a `JudgementClash`. @param onSettled called when nothing is left to be said
 */
export function useJudge({ data: finding, etag }: Versioned<Finding>, onSettled?: () => void) {
  const t = useTexts(findingTexts);
  const client = useQueryClient();
  const after = useAfterActing(finding.id);
  const asked = findingById(finding.id);
  const write = (body: Judgement, version: string) =>
    versionedAnswerOf(
      api.PATCH('/v1/findings/{id}', {
        params: { path: { id: finding.id }, header: { 'If-Match': version } },
        body,
      }),
    );
  const keep = async (answer: Versioned<Finding>) => {
    client.setQueryData(asked.queryKey, answer);
    await after();
  };
  const saving = useVersionedSave<Finding, Judgement, Judged>({
    read: () => client.fetchQuery({ ...asked, staleTime: 0 }),
    write: async (body, version) => {
      const { status, reason } = client.getQueryData(asked.queryKey)?.data ?? finding;
      return { answer: await write(body, version), before: { status, reason } };
    },
    onSaved: async ({ answer, before }) => {
      const undo = () => write(before, answer.etag).then(keep).catch(toastProblem);
      toastDone(t(`done_${answer.data.status}`), () => void undo());
      onSettled?.();
      await keep(answer);
    },
    onLeft: async () => {
      onSettled?.();
      await after();
    },
  });
  const judge = (status: Status, reason: string | null = null) => saving.save({ status, reason }, etag);
  return { judge, clash: saving.clash, settle: saving.settle, busy: saving.saving, problem: saving.problem };
}

interface JudgementClashProps {
  readonly clash: Clash<Finding, Judgement>;
  readonly onSettle: (own: boolean) => void;
}

/** Two judgements of a finding beside each other, to take one of. */
export function JudgementClash({ clash: { wanted, theirs }, onSettle }: JudgementClashProps) {
  const t = useTexts(findingTexts);
  const { status, reason } = theirs.data;
  const lines = [{ name: t('status'), yours: t(`status_${wanted.status}`), theirs: t(`status_${status}`) }];
  if (wanted.reason || reason)
    lines.push({ name: t('reason'), yours: wanted.reason ?? UNKNOWN, theirs: reason ?? UNKNOWN });
  return <ClashDialog lines={lines} onSettle={onSettle} />;
}

interface JudgeDialogProps {
  readonly versioned: Versioned<Finding>;
  readonly onClose: () => void;
}

/** Dismisses a finding, with the reason that it needs. */
export function JudgeDialog({ versioned, onClose }: JudgeDialogProps) {
  const t = useTexts(findingTexts);
  const { judge, clash, settle, busy, problem } = useJudge(versioned, onClose);
  const [reason, setReason] = useState('');
  if (clash) return <JudgementClash clash={clash} onSettle={settle} />;
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
          <Button disabled={!reason.trim()} loading={busy} onClick={() => judge('dismissed', reason.trim())}>
            {t('dismiss')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
