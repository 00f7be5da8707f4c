import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconCalendarPlus, IconPencil } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { answerOf, api } from '../../api/client';
import { Answer } from '../../app/answer';
import { download } from '../../app/download';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { usePermission } from '../../app/session/session-state';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { AgendaSection } from './agenda-list';
import { Attendance } from './attendance';
import { BoardPack } from './board-pack';
import { FollowUpForm } from './follow-up-form';
import { FollowUpList } from './follow-up-list';
import { followUpPages } from './follow-ups.queries';
import { followUpTexts } from './follow-ups.texts';
import { FrozenRecord } from './frozen-record';
import { MeetingActs } from './meeting-acts';
import { MeetingBadge } from './meeting-badge';
import { MeetingClashDialog } from './meeting-clash-dialog';
import { MeetingForm } from './meeting-form';
import classes from './meetings.module.css';
import { type Meeting, meetingById, minutesOf } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import { MinutesSection } from './minutes-section';
import { useAmendMeeting } from './use-amend-meeting';

export const Route = createLazyRoute('/board/decide/meetings/$meetingId')({ component: MeetingScreen });

function MeetingScreen() {
  const t = useTexts(meetingTexts);
  const { meetingId } = Route.useParams();
  const query = useQuery(meetingById(meetingId));
  if (query.data) return <MeetingView key={meetingId} meeting={query.data.data} />;
  return (
    <Page title={t('title')} trail={<Trail />}>
      <Answer query={query}>{() => null}</Answer>
    </Page>
  );
}

function Trail() {
  const t = useTexts(meetingTexts);
  return (
    <Text size="sm" component="nav" aria-label={t('back')} className="unprinted" mb={2}>
      <LinkAnchor to="/decide" size="sm">
        {t('back')}
      </LinkAnchor>
    </Text>
  );
}

function MeetingView({ meeting }: { readonly meeting: Meeting }) {
  const words = useTexts(meetingTexts);
  const formats = useFormats();
  const minutes = useQuery(minutesOf(meeting.id));
  const { startsAt, endsAt, timeZone, place, title } = meeting;
  const when = formats.span(startsAt, endsAt, timeZone);
  return (
    <Page
      title={title}
      trail={<Trail />}
      lead={place ? `${when} · ${place}` : when}
      actions={<HeadActs meeting={meeting} />}
    >
      <div className={classes.meetingGrid}>
        <Stack gap="md" component="aside" className={classes.top} aria-label={words('attendance')}>
          <MeetingState meeting={meeting} chair={minutes.data?.chair.name} />
          <MeetingActs meeting={meeting} minutes={minutes.data} />
          {minutes.data ? <Attendance meeting={meeting} minutes={minutes.data} /> : null}
        </Stack>
        <Stack gap="xl" className={classes.main}>
          {meeting.state === 'planned' ? null : (
            <Answer query={minutes}>{(data) => <MinutesSection meeting={meeting} minutes={data} />}</Answer>
          )}
          <AgendaSection meeting={meeting} />
        </Stack>
        <Stack gap="md" className={classes.rest}>
          <FollowUps meeting={meeting} />
          <BoardPack meetingId={meeting.id} name={title} />
          <FrozenRecord meeting={meeting} />
        </Stack>
      </div>
    </Page>
  );
}

interface MeetingStateProps {
  readonly meeting: Meeting;
  readonly chair: string | undefined;
}

function MeetingState({ meeting: { state }, chair }: MeetingStateProps) {
  const t = useTexts(meetingTexts);
  return (
    <Group gap="sm">
      <MeetingBadge state={state} />
      {chair ? (
        <Text size="sm" c="dimmed">
          {t('chairIs', { name: chair })}
        </Text>
      ) : null}
    </Group>
  );
}

function HeadActs({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(meetingTexts);
  const [amending, form] = useDisclosure(false);
  const { tryAmend, clash, settle } = useAmendMeeting(meeting.id);
  const save = async () => {
    try {
      const asked = api.GET('/v1/meetings/{id}/calendar', { params: { path: { id: meeting.id } }, parseAs: 'blob' });
      download(await answerOf(asked), `${meeting.title}.ics`);
      toastDone(t('icalDone'));
    } catch (refusal) {
      toastProblem(refusal);
    }
  };
  return (
    <>
      <Button variant="default" leftSection={<IconCalendarPlus size={16} aria-hidden />} onClick={() => void save()}>
        {t('ical')}
      </Button>
      {meeting.can.amend ? (
        <Button variant="default" leftSection={<IconPencil size={16} aria-hidden />} onClick={form.open}>
          {t('amend')}
        </Button>
      ) : null}
      {amending ? (
        <MeetingForm
          meeting={meeting}
          onSave={async (draft) => {
            if (await tryAmend(draft)) toastDone(t('amended'));
          }}
          onClose={form.close}
        />
      ) : null}
      {clash ? <MeetingClashDialog clash={clash} onSettle={(own) => void settle(own)} /> : null}
    </>
  );
}

function FollowUps({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(followUpTexts);
  const may = usePermission('follow-ups:manage') && meeting.state !== 'closed';
  const [agreeing, form] = useDisclosure(false);
  const query = useInfiniteQuery(followUpPages({ meetingId: meeting.id }));
  return (
    <section className={classes.card} aria-labelledby="follow-ups">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h5" id="follow-ups">
          {t('title')}
        </Title>
        {may ? (
          <Button size="compact-sm" variant="default" onClick={form.open} className="unprinted">
            {t('agree')}
          </Button>
        ) : null}
      </Group>
      <Answer query={query}>
        {({ pages }) => {
          const all = pages.flatMap(({ items }) => items);
          return all.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noneHere')}
            </Text>
          ) : (
            <FollowUpList followUps={all} />
          );
        }}
      </Answer>
      {agreeing ? <FollowUpForm from={{ meetingId: meeting.id }} onClose={form.close} /> : null}
    </section>
  );
}
