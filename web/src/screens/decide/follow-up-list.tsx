import { ActionIcon, Badge, Button, Group, Menu, Stack, Text, Textarea } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconAlarm, IconCheck, IconDotsVertical } from '@tabler/icons-react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useRegisterNames } from '../../api/names';
import { Dialog } from '../../app/dialog';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { FollowUpForm } from './follow-up-form';
import { type FollowUpState, removeFollowUp, settleFollowUp } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';
import classes from './meetings.module.css';
import type { FollowUp } from './meetings.queries';

interface FollowUpListProps {
  readonly followUps: readonly FollowUp[];
  /** Says where each comes from, where that is not plain already. */
  readonly origin?: boolean;
}

/** Follow-ups with their owner and day; what is overdue is marked in words. */
export function FollowUpList({ followUps, origin }: FollowUpListProps) {
  return (
    <ul className={classes.plain}>
      {followUps.map((followUp) => (
        <FollowUpLine key={followUp.id} followUp={followUp} origin={origin ?? false} />
      ))}
    </ul>
  );
}

function FollowUpLine({ followUp, origin }: { readonly followUp: FollowUp; readonly origin: boolean }) {
  const t = useTexts(followUpTexts);
  const formats = useFormats();
  const names = useRegisterNames();
  const settle = useSettle(followUp);
  const { text, ownerId, dueOn, state, overdue, reason, settledAt, can } = followUp;
  return (
    <li className={classes.followUp} data-overdue={overdue || undefined}>
      <div className={classes.words}>
        <Text size="sm" fw={600} td={state === 'cancelled' ? 'line-through' : undefined}>
          {text}
        </Text>
        <Group gap={8}>
          {overdue ? (
            <Badge
              variant="light"
              color="red"
              tt="none"
              radius="sm"
              leftSection={<IconAlarm size={13} aria-hidden />}
              styles={{ label: { color: 'var(--board-ink)' } }}
            >
              {t('overdue')}
            </Badge>
          ) : null}
          <Text size="xs" c="dimmed">
            {t('due', { owner: names.person(ownerId) ?? t('unknownOwner'), day: formats.day(dueOn) })}
          </Text>
          {settledAt ? (
            <Text size="xs" c="dimmed">
              {t('settledOn', { state: t(`state_${state}`), day: formats.day(settledAt) })}
            </Text>
          ) : null}
          {origin ? <Origin followUp={followUp} /> : null}
        </Group>
        {reason ? <Text size="xs">{reason}</Text> : null}
      </div>
      <Group gap={4} wrap="nowrap" className="unprinted">
        {can.settle && state === 'open' ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCheck size={14} aria-hidden />}
            aria-label={`${t('done')}: ${text}`}
            onClick={() => void settle('done')}
          >
            {t('done')}
          </Button>
        ) : null}
        <FollowUpMenu followUp={followUp} settle={settle} />
      </Group>
    </li>
  );
}

function Origin({ followUp: { meetingId, decisionId, findingId, initiativeId } }: { readonly followUp: FollowUp }) {
  const t = useTexts(followUpTexts);
  return (
    <>
      {meetingId ? (
        <LinkAnchor to="/decide/meetings/$meetingId" params={{ meetingId }} size="xs">
          {t('fromMeeting')}
        </LinkAnchor>
      ) : null}
      {decisionId ? (
        <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId }} size="xs">
          {t('fromDecision')}
        </LinkAnchor>
      ) : null}
      {findingId ? (
        <LinkAnchor to="/findings/$findingId" params={{ findingId }} size="xs">
          {t('fromFinding')}
        </LinkAnchor>
      ) : null}
      {initiativeId ? (
        <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId }} size="xs">
          {t('fromInitiative')}
        </LinkAnchor>
      ) : null}
    </>
  );
}

type Settle = (to: FollowUpState, reason?: string | null) => Promise<boolean>;

const SAID = { done: 'doneNow', cancelled: 'dropped', open: 'reopened' } as const;

function useSettle(followUp: FollowUp): Settle {
  const t = useTexts(followUpTexts);
  const client = useQueryClient();
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['follow-ups'] }),
      client.invalidateQueries({ queryKey: ['meetings'] }),
    ]);
  const settle: Settle = async (to, reason = null) => {
    try {
      await settleFollowUp(followUp, to, reason);
    } catch (problem) {
      toastProblem(problem);
      await refresh();
      return false;
    }
    await refresh();
    toastDone(t(SAID[to]), to === 'open' ? undefined : () => void settle('open'));
    return true;
  };
  return settle;
}

function FollowUpMenu({ followUp, settle }: { readonly followUp: FollowUp; readonly settle: Settle }) {
  const t = useTexts(followUpTexts);
  const client = useQueryClient();
  const [amending, form] = useDisclosure(false);
  const [dropping, drop] = useDisclosure(false);
  const remove = useMutation({
    mutationFn: () => removeFollowUp(followUp),
    onSuccess: () => toastDone(t('removed')),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries({ queryKey: ['follow-ups'] }),
  });
  const { can, state, text } = followUp;
  if (!can.amend && !can.settle && !can.delete) return null;
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="subtle" color="ink" aria-label={t('acts', { text })}>
            <IconDotsVertical size={18} aria-hidden />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          {can.amend ? <Menu.Item onClick={form.open}>{t('amend')}</Menu.Item> : null}
          {can.settle && state === 'open' ? <Menu.Item onClick={drop.open}>{t('drop')}</Menu.Item> : null}
          {can.settle && state !== 'open' ? (
            <Menu.Item onClick={() => void settle('open')}>{t('reopen')}</Menu.Item>
          ) : null}
          {can.delete ? <Menu.Item onClick={() => remove.mutate()}>{t('remove')}</Menu.Item> : null}
        </Menu.Dropdown>
      </Menu>
      {amending ? <FollowUpForm followUp={followUp} onClose={form.close} /> : null}
      {dropping ? <DropDialog followUp={followUp} onClose={drop.close} /> : null}
    </>
  );
}

/** Says why something need not be done any more. */
function DropDialog({ followUp, onClose }: { readonly followUp: FollowUp; readonly onClose: () => void }) {
  const t = useTexts(followUpTexts);
  const client = useQueryClient();
  const [reason, setReason] = useState('');
  const drop = useMutation({
    mutationFn: () => settleFollowUp(followUp, 'cancelled', reason.trim()),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: ['follow-ups'] });
      toastDone(t('dropped'));
      onClose();
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('drop')}>
      <Stack>
        <Text size="sm">{t('dropLead')}</Text>
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={1000}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        {drop.isError ? <ProblemAlert problem={drop.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button disabled={!reason.trim()} loading={drop.isPending} onClick={() => drop.mutate()}>
            {t('drop')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
