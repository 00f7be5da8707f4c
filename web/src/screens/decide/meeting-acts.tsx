import { Button, Group, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { isStale } from '../../api/problems';
import { Dialog } from '../../app/dialog';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import classes from './meetings.module.css';
import { agendaOf, callOffMeeting, type Meeting, type Minutes, moveMeeting } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import { meetingScope, meetingTagNow, useMeetingChange } from './use-meeting-change';

interface MeetingActsProps {
  readonly meeting: Meeting;
  readonly minutes: Minutes | undefined;
}

/** Takes a meeting through its life: open it, close and freeze it, call it off. */
export function MeetingActs({ meeting, minutes }: MeetingActsProps) {
  const t = useTexts(meetingTexts);
  const [closing, close] = useDisclosure(false);
  const [dropping, drop] = useDisclosure(false);
  const open = useMeetingChange(
    meeting.id,
    ({ meetingTag }) => moveMeeting(meeting.id, meetingTag, 'open'),
    () => toastDone(t('opened')),
  );
  const { can } = meeting;
  if (!can.open && !can.close && !can.delete) return null;
  const short = can.open && minutes && !minutes.quorum.met;
  return (
    <Stack gap="xs" className={`${classes.card} unprinted`}>
      {can.open ? (
        <Button loading={open.isPending} onClick={() => open.mutate()}>
          {t('open')}
        </Button>
      ) : null}
      {short && !open.isError ? (
        <Text size="sm" c="dimmed">
          {t('openNeedsQuorum', { count: minutes.quorum.needed })}
        </Text>
      ) : null}
      {open.isError ? <ProblemAlert problem={open.error} /> : null}
      {can.close ? <Button onClick={close.open}>{t('close')}</Button> : null}
      {can.delete ? (
        <Button variant="subtle" color="ink" onClick={drop.open}>
          {t('callOff')}
        </Button>
      ) : null}
      {closing && minutes ? <CloseDialog meeting={meeting} minutes={minutes} onClose={close.close} /> : null}
      {dropping ? <CallOffDialog meeting={meeting} onClose={drop.close} /> : null}
    </Stack>
  );
}

interface CloseDialogProps extends Omit<MeetingActsProps, 'minutes'> {
  readonly minutes: Minutes;
  readonly onClose: () => void;
}

/** Says what will be frozen before it is. */
function CloseDialog({ meeting, minutes, onClose }: CloseDialogProps) {
  const t = useTexts(meetingTexts);
  const formats = useFormats();
  const agenda = useQuery(agendaOf(meeting.id));
  const close = useMeetingChange(
    meeting.id,
    ({ meetingTag }) => moveMeeting(meeting.id, meetingTag, 'closed'),
    () => {
      toastDone(t('closed'));
      onClose();
    },
  );
  const stale = isStale(close.error);
  return (
    <Dialog opened onClose={onClose} title={t('closeTitle')}>
      <Stack>
        <Text size="sm">{t('closeLead')}</Text>
        <Text size="sm" fw={600}>
          {t('closeCount', {
            items: formats.number(agenda.data?.items.length, 0),
            decisions: formats.number(minutes.decisions.length, 0),
            followUps: formats.number(minutes.followUps.length, 0),
          })}
        </Text>
        {close.isError ? (
          <ProblemAlert problem={close.error} {...(stale ? { onRetry: () => close.mutate() } : {})} />
        ) : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={close.isPending} onClick={() => close.mutate()} data-autofocus>
            {t('close')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

interface CallOffDialogProps extends Omit<MeetingActsProps, 'minutes'> {
  readonly onClose: () => void;
}

function CallOffDialog({ meeting, onClose }: CallOffDialogProps) {
  const t = useTexts(meetingTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  const drop = useMutation({
    scope: meetingScope(meeting.id),
    mutationFn: () => callOffMeeting(meeting.id, meetingTagNow(client, meeting.id)),
    onSuccess: async () => {
      toastDone(t('calledOff'));
      await navigate({ to: '/decide' });
      client.removeQueries({ queryKey: ['meetings', meeting.id] });
      await client.invalidateQueries({ queryKey: ['meetings'] });
    },
  });
  return (
    <Dialog opened onClose={onClose} title={t('callOff')}>
      <Stack>
        <Text size="sm">{t('callOffLead')}</Text>
        {drop.isError ? <ProblemAlert problem={drop.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('cancel')}
          </Button>
          <Button loading={drop.isPending} onClick={() => drop.mutate()}>
            {t('callOff')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
