import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { Dialog } from '../../app/dialog';
import { useTexts } from '../../i18n/texts';
import { administrationTexts } from './administration.texts';

/** One thing that two people changed. */
export interface ClashLine {
  readonly name: string;
  readonly yours: string;
  readonly theirs: string;
}

interface ClashDialogProps {
  readonly lines: readonly ClashLine[];
  readonly busy: boolean;
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else was first: both versions beside each other, to take one of. */
export function ClashDialog({ lines, busy, onSettle }: ClashDialogProps) {
  const t = useTexts(administrationTexts);
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
            {lines.map(({ name, yours, theirs }) => (
              <Table.Tr key={name}>
                <Table.Th scope="row">{name}</Table.Th>
                <Table.Td>{yours}</Table.Td>
                <Table.Td>{theirs}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
        <Group justify="flex-end">
          <Button variant="default" onClick={() => onSettle(false)}>
            {t('takeTheirs')}
          </Button>
          <Button loading={busy} onClick={() => onSettle(true)}>
            {t('takeYours')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
