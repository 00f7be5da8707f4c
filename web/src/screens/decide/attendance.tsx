import { Checkbox, Group, Stack, Text, Title } from '@mantine/core';
import { IconAlertCircle, IconCircleCheck } from '@tabler/icons-react';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { MeetingClashDialog } from './meeting-clash-dialog';
import classes from './meetings.module.css';
import type { Meeting, Minutes } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import { useAmendMeeting } from './use-amend-meeting';

interface AttendanceProps {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
}

/** Who is there, and whether they are enough for the quorum. */
export function Attendance({ meeting, minutes }: AttendanceProps) {
  const t = useTexts(meetingTexts);
  const { amend, clash, settle, problem } = useAmendMeeting(meeting.id);
  const may = meeting.can.amend;
  const present = new Set(meeting.presentIds);
  const known = new Map([...minutes.invited, ...minutes.present].map((member) => [member.memberId, member]));
  const listed = may ? [...known.values()] : minutes.present;
  const toggle = (memberId: string, there: boolean) => {
    const others = meeting.presentIds.filter((id) => id !== memberId);
    void amend({ presentIds: there ? [...others, memberId] : others });
  };
  return (
    <section className={classes.card} aria-labelledby="attendance">
      <Title order={2} size="h5" id="attendance" mb={4}>
        {t('attendance')}
      </Title>
      {may ? (
        <Text size="sm" c="dimmed" mb="xs">
          {t('attendanceLead')}
        </Text>
      ) : null}
      <Stack gap={6}>
        {listed.length === 0 ? <Text size="sm">{t('nobodyPresent')}</Text> : null}
        {listed.map((member) =>
          may ? (
            <Checkbox
              key={member.memberId}
              checked={present.has(member.memberId)}
              onChange={(event) => toggle(member.memberId, event.currentTarget.checked)}
              label={<MemberWords member={member} chairId={meeting.chairId} />}
            />
          ) : (
            <MemberWords key={member.memberId} member={member} chairId={meeting.chairId} />
          ),
        )}
        <Quorum quorum={minutes.quorum} />
        {problem ? <ProblemAlert problem={problem} /> : null}
      </Stack>
      {clash ? <MeetingClashDialog clash={clash} onSettle={(own) => void settle(own)} /> : null}
    </section>
  );
}

function MemberWords({ member, chairId }: { readonly member: Minutes['chair']; readonly chairId: string }) {
  const t = useTexts(meetingTexts);
  const marks = [...(member.memberId === chairId ? [t('chair')] : []), ...(member.onBoard ? [t('onBoard')] : [])].join(
    ', ',
  );
  return (
    <Text span size="sm">
      {member.name}
      {marks ? (
        <Text span size="sm" c="dimmed">
          {` · ${marks}`}
        </Text>
      ) : null}
    </Text>
  );
}

function Quorum({ quorum: { needed, present, met } }: Pick<Minutes, 'quorum'>) {
  const t = useTexts(meetingTexts);
  const formats = useFormats();
  const Icon = met ? IconCircleCheck : IconAlertCircle;
  const numbers = { needed: formats.number(needed, 0), present: formats.number(present, 0) };
  return (
    <Group gap={8} wrap="nowrap" mt={4} role="status" data-quorum={met ? 'met' : 'missing'}>
      <Icon size={18} aria-hidden color={met ? 'var(--board-good)' : 'var(--board-bad)'} />
      <Text size="sm">
        <Text span size="sm" fw={650}>
          {t('quorum')}:
        </Text>{' '}
        {t(met ? 'quorumMet' : 'quorumMissing', numbers)}
      </Text>
    </Group>
  );
}
