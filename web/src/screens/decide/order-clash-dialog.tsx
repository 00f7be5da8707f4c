import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { Dialog } from '../../app/dialog';
import { useTexts } from '../../i18n/texts';
import { agendaTexts } from './agenda.texts';
import { meetingTexts } from './meetings.texts';
import type { OrderClash } from './use-agenda';

interface OrderClashDialogProps {
  readonly clash: OrderClash;
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else changed the agenda: both orders beside each other, to take one of. */
export function OrderClashDialog({ clash, onSettle }: OrderClashDialogProps) {
  const t = useTexts(agendaTexts);
  const words = useTexts(meetingTexts);
  const { mine, theirs } = clash;
  const rows = Array.from({ length: Math.max(mine.length, theirs.items.length) }, (_, at) => at);
  return (
    <Dialog opened onClose={() => onSettle(false)} title={t('orderClash')} size="xl">
      <Stack>
        <Text size="sm">{t('orderClashLead')}</Text>
        <Table withTableBorder layout="fixed">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{words('yours')}</Table.Th>
              <Table.Th scope="col">{words('theirs')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((at) => (
              <Table.Tr key={at}>
                <Table.Td>{mine[at] ? `${at + 1}. ${mine[at].title}` : ''}</Table.Td>
                <Table.Td>{theirs.items[at] ? `${at + 1}. ${theirs.items[at].title}` : ''}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onSettle(false)}>
            {words('takeTheirs')}
          </Button>
          <Button onClick={() => onSettle(true)}>{words('takeYours')}</Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
