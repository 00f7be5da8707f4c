import { Group, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { AGENDA_ICONS } from './agenda-kinds';
import { AgendaDecide } from './agenda-records';
import { agendaTexts } from './agenda.texts';
import { decisionsIn, type DecisionSummary } from './decisions.queries';
import classes from './decisions.module.css';
import { decisionTexts } from './decisions.texts';
import { agendaOf, currentMeeting, type Meeting } from './meetings.queries';

/** What lies on the table, and the agenda of the meeting that is going on or comes next. */
export function TablePanel({ hereId }: { readonly hereId: string }) {
  const t = useTexts(decisionTexts);
  const table = useQuery(decisionsIn(['open', 'draft']));
  const meeting = useQuery(currentMeeting);
  const open = (table.data ?? []).filter(({ state }) => state === 'open');
  const drafts = (table.data ?? []).filter(({ state }) => state === 'draft');
  return (
    <aside className={`${classes.left} unprinted`} aria-label={t('leftPanel')}>
      <Stack gap="lg">
        <section aria-labelledby="on-table">
          <Title order={2} size="h6" mb={6} id="on-table">
            {t('onTable')}
          </Title>
          {table.data && open.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('nothingOnTable')}
            </Text>
          ) : null}
          <Decisions decisions={open} hereId={hereId} />
          {drafts.length > 0 ? (
            <>
              <Title order={3} size="xs" c="dimmed" mt="sm" mb={4}>
                {t('drafts')}
              </Title>
              <Decisions decisions={drafts} hereId={hereId} />
            </>
          ) : null}
        </section>
        {meeting.data ? <ShortAgenda meeting={meeting.data} /> : null}
        {meeting.data === null ? (
          <Text size="sm" c="dimmed">
            {t('noMeeting')}{' '}
            <LinkAnchor to="/decide" size="sm">
              {t('toMeetings')}
            </LinkAnchor>
          </Text>
        ) : null}
      </Stack>
    </aside>
  );
}

interface DecisionsProps {
  readonly decisions: readonly DecisionSummary[];
  readonly hereId: string;
}

function Decisions({ decisions, hereId }: DecisionsProps) {
  return (
    <ul className={classes.plain}>
      {decisions.map(({ id, key, question }) => (
        <li key={id} className={classes.tableLine} data-here={id === hereId || undefined}>
          <LinkAnchor
            to="/decide/decisions/$decisionId"
            params={{ decisionId: id }}
            size="sm"
            c="inherit"
            underline="hover"
            aria-current={id === hereId ? 'page' : undefined}
          >
            {key} {question}
          </LinkAnchor>
        </li>
      ))}
    </ul>
  );
}

/** How many items stand beside a sheet. */
const SHORT = 8;

function ShortAgenda({ meeting }: { readonly meeting: Meeting }) {
  const t = useTexts(decisionTexts);
  const agenda = useTexts(agendaTexts);
  const { data } = useQuery(agendaOf(meeting.id));
  return (
    <section aria-labelledby="short-agenda">
      <Title order={2} size="h6" mb={6} id="short-agenda">
        {t('agendaOf', { title: meeting.title })}
      </Title>
      <ol className={classes.plain}>
        {(data?.items ?? []).slice(0, SHORT).map((item) => {
          const Icon = AGENDA_ICONS[item.kind];
          return (
            <li key={item.id} className={classes.tableLine}>
              <Group gap={6} wrap="nowrap" align="flex-start">
                <Icon size={15} className={classes.lineIcon} aria-label={agenda(`kind_${item.kind}`)} role="img" />
                <Text size="sm" lineClamp={3}>
                  {item.title}
                </Text>
              </Group>
              <AgendaDecide item={item} compact />
            </li>
          );
        })}
      </ol>
      <LinkAnchor to="/decide/meetings/$meetingId" params={{ meetingId: meeting.id }} size="sm" mt={8}>
        {t('restOfAgenda', { count: data?.items.length ?? 0 })}
      </LinkAnchor>
    </section>
  );
}
