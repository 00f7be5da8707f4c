import { Group, Stack, Text } from '@mantine/core';
import { IconQuote } from '@tabler/icons-react';
import { useTexts } from '../../i18n/texts';
import { IntervalBar } from '../../signs/interval-bar';
import { RecordSelect } from '../initiatives/record-select';
import { agendaTexts } from './agenda.texts';
import classes from './meetings.module.css';
import type { Agenda, Meeting } from './meetings.queries';
import { useAmendMeeting } from './use-amend-meeting';
import { MeetingClashDialog } from './meeting-clash-dialog';

interface CustomerEvidenceProps {
  readonly meeting: Meeting;
  readonly agenda: Agenda;
}

/** The measurement that a meeting begins with, and another one to begin with instead. */
export function CustomerEvidence({ meeting, agenda }: CustomerEvidenceProps) {
  const t = useTexts(agendaTexts);
  const { amend, clash, settle } = useAmendMeeting(meeting.id);
  const { evidence, noEvidence } = agenda;
  if (!evidence && !noEvidence) return null;
  return (
    <div className={classes.evidence}>
      <Group gap={8} mb={4}>
        <IconQuote size={18} aria-hidden />
        <Text size="sm" fw={650}>
          {t('evidence')}
        </Text>
      </Group>
      {evidence ? (
        <Stack gap={6}>
          <Text>{evidence.sentence}</Text>
          {evidence.interval ? (
            <IntervalBar
              value={evidence.value}
              interval={evidence.interval}
              target={evidence.target}
              label={evidence.sentence}
            />
          ) : null}
        </Stack>
      ) : (
        <Text size="sm">{noEvidence ? t(`noEvidence_${noEvidence}`) : null}</Text>
      )}
      {meeting.can.amend && meeting.state === 'planned' ? (
        <RecordSelect
          kind="kpi"
          size="xs"
          mt="xs"
          maw={340}
          className="unprinted"
          label={t('chooseEvidence')}
          placeholder={t('worstEvidence')}
          value={meeting.evidenceKpiId}
          onChange={(evidenceKpiId) => void amend({ evidenceKpiId })}
        />
      ) : null}
      {clash ? <MeetingClashDialog clash={clash} onSettle={(own) => void settle(own)} /> : null}
    </div>
  );
}
