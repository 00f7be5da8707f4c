import { Button, Group, Select, Stack, Text, Title } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { LinkAnchor } from '../../app/links';
import { ProblemAlert } from '../../app/problem-alert';
import { toastDone } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { decisionsIn } from './decisions.queries';
import classes from './meetings.module.css';
import type { Meeting, Minutes } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import { useMeetingChange } from './use-meeting-change';

interface MinutesSectionProps {
  readonly meeting: Meeting;
  readonly minutes: Minutes;
}

/** What the meeting came to: its decisions and its notes. */
export function MinutesSection({ meeting, minutes }: MinutesSectionProps) {
  const t = useTexts(meetingTexts);
  const { decisions, notes } = minutes;
  const open = meeting.state === 'open';
  return (
    <section aria-labelledby="minutes">
      <Title order={2} size="h4" id="minutes" mb="xs">
        {t('minutes')}
      </Title>
      <Stack gap="md">
        <div>
          <Title order={3} size="h6" mb={6}>
            {t('minutesDecisions')}
          </Title>
          {decisions.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t(meeting.state === 'closed' ? 'noDecisionsClosed' : 'noDecisions')}{' '}
              {open ? (
                <LinkAnchor to="/decide/decisions" size="sm">
                  {t('toDecisions')}
                </LinkAnchor>
              ) : null}
            </Text>
          ) : (
            <ul className={classes.plain}>
              {decisions.map((decision) => (
                <MinutedDecision key={decision.id} decision={decision} meeting={meeting} />
              ))}
            </ul>
          )}
          {open && meeting.can.amend ? <EnterDecision meeting={meeting} /> : null}
        </div>
        <div>
          <Title order={3} size="h6" mb={6}>
            {t('minutesNotes')}
          </Title>
          {notes.length === 0 ? (
            <Text size="sm" c="dimmed">
              {t('noNotes')}
            </Text>
          ) : (
            <ul className={classes.plain}>
              {notes.map(({ itemId, title, note }) => (
                <li key={itemId}>
                  <Text size="sm" fw={600}>
                    {title}
                  </Text>
                  <Text size="sm">{note}</Text>
                </li>
              ))}
            </ul>
          )}
        </div>
      </Stack>
    </section>
  );
}

interface MinutedDecisionProps {
  readonly decision: Minutes['decisions'][number];
  readonly meeting: Meeting;
}

function MinutedDecision({ decision, meeting }: MinutedDecisionProps) {
  const t = useTexts(meetingTexts);
  const formats = useFormats();
  const takeOut = useMeetingChange(
    meeting.id,
    ({ meetingTag }) =>
      answerOf(
        api.DELETE('/v1/meetings/{id}/decisions/{decisionId}', {
          params: { path: { id: meeting.id, decisionId: decision.id }, header: { 'If-Match': meetingTag } },
        }),
      ),
    () => toastDone(t('takenOut')),
  );
  return (
    <li>
      <LinkAnchor to="/decide/decisions/$decisionId" params={{ decisionId: decision.id }} fw={600} size="sm">
        {decision.key} {decision.question}
      </LinkAnchor>
      <Text size="sm">{t('chosen', { option: decision.optionTitle })}</Text>
      {decision.rationale ? <Text size="sm">{decision.rationale}</Text> : null}
      <Text size="xs" c="dimmed">
        {t('byName', { name: decision.decidedByName, moment: formats.moment(decision.decidedAt) })}
      </Text>
      {meeting.state === 'open' && meeting.can.amend ? (
        <Button
          size="compact-xs"
          variant="subtle"
          className="unprinted"
          loading={takeOut.isPending}
          onClick={() => takeOut.mutate()}
        >
          {t('takeOut')}
        </Button>
      ) : null}
      {takeOut.isError ? <ProblemAlert problem={takeOut.error} /> : null}
    </li>
  );
}

/** Enters a decision that was taken outside the meeting. */
function EnterDecision({ meeting }: Pick<MinutesSectionProps, 'meeting'>) {
  const t = useTexts(meetingTexts);
  const client = useQueryClient();
  const [chosen, setChosen] = useState<string | null>(null);
  const taken = useQuery(decisionsIn(['decided']));
  const free = (taken.data ?? []).filter(({ meetingId }) => meetingId === null);
  const enter = useMeetingChange(
    meeting.id,
    ({ meetingTag }, decisionId: string) =>
      answerOf(
        api.POST('/v1/meetings/{id}/decisions', {
          params: { path: { id: meeting.id }, header: { 'If-Match': meetingTag } },
          body: { decisionId },
        }),
      ),
    () => {
      toastDone(t('entered'));
      setChosen(null);
      return client.invalidateQueries({ queryKey: ['decisions'] });
    },
  );
  if (free.length === 0) return null;
  return (
    <Stack gap="xs" mt="sm" className="unprinted">
      <Group gap="xs" align="flex-end">
        <Select
          label={t('enterPick')}
          size="xs"
          flex="1 1 220px"
          data={free.map(({ id, key, question }) => ({ value: id, label: `${key} ${question}` }))}
          value={chosen}
          onChange={setChosen}
        />
        <Button
          size="xs"
          variant="default"
          disabled={!chosen}
          loading={enter.isPending}
          onClick={() => chosen && enter.mutate(chosen)}
        >
          {t('enter')}
        </Button>
      </Group>
      {enter.isError ? <ProblemAlert problem={enter.error} /> : null}
    </Stack>
  );
}
