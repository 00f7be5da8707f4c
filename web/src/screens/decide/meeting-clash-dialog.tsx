import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { useRegisterNames } from '../../api/names';
import { Dialog } from '../../app/dialog';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { agendaTexts } from './agenda.texts';
import type { Meeting } from './meetings.queries';
import { meetingTexts } from './meetings.texts';
import type { MeetingChange, MeetingClash } from './use-amend-meeting';

interface MeetingClashDialogProps {
  readonly clash: MeetingClash;
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else changed the meeting: both beside each other, to take one of. */
export function MeetingClashDialog({ clash, onSettle }: MeetingClashDialogProps) {
  const t = useTexts(meetingTexts);
  const lines = useLines();
  const fields = Object.keys(clash.wanted) as (keyof MeetingChange & keyof Meeting)[];
  return (
    <Dialog opened onClose={() => onSettle(false)} title={t('clash')} size="lg">
      <Stack>
        <Text size="sm">{t('clashLead')}</Text>
        <Table withTableBorder layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Td />
              <Table.Th scope="col">{t('yours')}</Table.Th>
              <Table.Th scope="col">{t('theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{lines.name(field)}</Table.Th>
                <Table.Td>{lines.say(field, clash.wanted[field])}</Table.Td>
                <Table.Td>{lines.say(field, clash.theirs.data[field])}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onSettle(false)}>
            {t('takeTheirs')}
          </Button>
          <Button onClick={() => onSettle(true)}>{t('takeYours')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

/** A field of a meeting and its value, in words. */
function useLines() {
  const t = useTexts(meetingTexts);
  const agenda = useTexts(agendaTexts);
  const formats = useFormats();
  const { kpi } = useRegisterNames();
  const names: Readonly<Record<string, string>> = {
    title: t('titleField'),
    startsAt: t('from'),
    endsAt: t('until'),
    place: t('place'),
    invitedIds: t('invite'),
    presentIds: t('attendance'),
    evidenceKpiId: agenda('evidence'),
  };
  return {
    name: (field: string) => names[field] ?? field,
    say: (field: string, value: unknown) => {
      if (Array.isArray(value)) return formats.number(value.length, 0);
      if (typeof value !== 'string' || value === '') return t('nothing');
      if (field === 'evidenceKpiId') return kpi(value) ?? t('nothing');
      return field === 'startsAt' || field === 'endsAt' ? formats.moment(value) : value;
    },
  };
}
