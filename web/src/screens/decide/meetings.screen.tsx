import { Button, EmptyState, Group, Skeleton, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarEvent, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { Answer } from '../../app/answer';
import { download } from '../../app/download';
import { LinkAnchor } from '../../app/links';
import { More } from '../../app/more';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { MeetingBadge } from './meeting-badge';
import { MeetingForm, type MeetingDraft } from './meeting-form';
import classes from './meetings.module.css';
import { callMeeting, type Meeting, meetingPages } from './meetings.queries';
import { meetingTexts } from './meetings.texts';

export const Route = createLazyRoute('/board/decide/')({ component: MeetingsScreen });

function MeetingsScreen() {
  const t = useTexts(meetingTexts);
  const may = usePermission('meetings:manage');
  const [calling, form] = useDisclosure(false);
  const call = useCall();
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <Button
            variant="default"
            leftSection={<IconCalendarEvent size={16} aria-hidden />}
            onClick={() => void saveFeed(t('feed'), t('icalDone'))}
          >
            {t('feed')}
          </Button>
          {may ? (
            <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={form.open}>
              {t('call')}
            </Button>
          ) : null}
        </>
      }
    >
      <Meetings onCall={may ? form.open : null} />
      {calling ? <MeetingForm onSave={call} onClose={form.close} /> : null}
    </Page>
  );
}

function useCall() {
  const t = useTexts(meetingTexts);
  const client = useQueryClient();
  const navigate = useNavigate();
  return async (draft: MeetingDraft) => {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const { id } = await callMeeting({ ...draft, timeZone });
    toastDone(t('called'));
    await client.invalidateQueries({ queryKey: ['meetings'] });
    await navigate({ to: '/decide/meetings/$meetingId', params: { meetingId: id } });
  };
}

async function saveFeed(name: string, done: string): Promise<void> {
  try {
    download(await answerOf(api.GET('/v1/meetings/calendar', { parseAs: 'blob' })), `${name}.ics`);
    toastDone(done);
  } catch (problem) {
    toastProblem(problem);
  }
}

function Meetings({ onCall }: { readonly onCall: (() => void) | null }) {
  const t = useTexts(meetingTexts);
  const query = useInfiniteQuery(meetingPages);
  return (
    <Answer query={query} skeleton={<Skeleton height={180} />}>
      {({ pages }) => {
        const all = pages.flatMap(({ items }) => items);
        if (all.length === 0) {
          return (
            <EmptyState
              icon={<IconCalendarEvent aria-hidden />}
              title={t('none')}
              description={t(onCall ? 'noneLead' : 'noneViewer')}
            >
              {onCall ? <Button onClick={onCall}>{t('call')}</Button> : null}
            </EmptyState>
          );
        }
        const closed = all.filter(({ state }) => state === 'closed');
        // What comes first is what one wants to see first.
        const upcoming = all.filter(({ state }) => state !== 'closed').reverse();
        return (
          <Stack gap="xl">
            <MeetingGroup title={t('upcoming')} meetings={upcoming} />
            <MeetingGroup title={t('past')} meetings={closed} />
            <More query={query} className={classes.more}>
              {t('more')}
            </More>
          </Stack>
        );
      }}
    </Answer>
  );
}

function MeetingGroup({ title, meetings }: { readonly title: string; readonly meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section aria-label={title}>
      <Title order={2} size="h5" mb="xs">
        {title}
      </Title>
      <ul className={classes.meetings}>
        {meetings.map((meeting) => (
          <MeetingLine key={meeting.id} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}

function MeetingLine({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const formats = useFormats();
  const { id, title, state, startsAt, endsAt, timeZone, place, invitedIds, presentIds } = meeting;
  return (
    <li className={classes.meeting} data-state={state}>
      <div className={classes.words}>
        <LinkAnchor to="/decide/meetings/$meetingId" params={{ meetingId: id }} fw={600} c="inherit" underline="hover">
          {title}
        </LinkAnchor>
        <Text size="sm">
          {formats.span(startsAt, endsAt, timeZone)}
          {place ? ` · ${place}` : ''}
        </Text>
      </div>
      <Group gap="md">
        <Text size="sm" c="dimmed">
          {state === 'planned'
            ? t('invited', { count: invitedIds.length })
            : t('present', { count: presentIds.length })}
        </Text>
        <MeetingBadge state={state} />
      </Group>
    </li>
  );
}
