import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { defineTexts, useTexts } from '../i18n/texts';
import { Dialog } from './dialog';

const clashTexts = defineTexts('clash', {
  nl: {
    title: 'Iemand anders was je voor',
    lead: 'Dit is gewijzigd terwijl je bezig was. Kies wat er moet staan.',
    field: 'Wat',
    yours: 'Wat jij wilde',
    theirs: 'Wat er nu staat',
    takeYours: 'Neem die van mij',
    takeTheirs: 'Laat staan wat er staat',
  },
  en: {
    title: 'Somebody else was first',
    lead: 'This changed while you were at it. Choose what is to stand.',
    field: 'What',
    yours: 'What you wanted',
    theirs: 'What stands now',
    takeYours: 'Take mine',
    takeTheirs: 'Keep what stands',
  },
});

/** One field of which two people wanted something else, in words. */
export interface ClashLine {
  readonly name: string;
  readonly yours: string;
  readonly theirs: string;
}

interface ClashDialogProps {
  readonly lines: readonly ClashLine[];
  readonly busy?: boolean;
  /** True takes one's own version, false leaves what stands. */
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else was first (412): both versions beside each other, to take one of. */
export function ClashDialog({ lines, busy = false, onSettle }: ClashDialogProps) {
  const t = useTexts(clashTexts);
  return (
    <Dialog opened onClose={() => onSettle(false)} title={t('title')} size="lg">
      <Stack>
        <Text size="sm">{t('lead')}</Text>
        <ClashTable lines={lines} />
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

/** The two versions beside each other, where the place itself offers the choice. */
export function ClashTable({ lines }: { readonly lines: readonly ClashLine[] }) {
  const t = useTexts(clashTexts);
  return (
    <Table withTableBorder layout="fixed">
      <Table.Thead>
        <Table.Tr>
          <Table.Th scope="col">{t('field')}</Table.Th>
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
  );
}
