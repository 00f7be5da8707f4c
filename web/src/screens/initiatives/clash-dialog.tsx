import { Button, Group, Stack, Table, Text } from '@mantine/core';
import { Dialog } from '../../app/dialog';
import { useTexts } from '../../i18n/texts';
import { initiativeTexts } from './initiative.texts';
import type { Clash } from './use-amend';
import { useValueWords } from './value-words';

interface ClashDialogProps {
  readonly clash: Clash | null;
  readonly onSettle: (own: boolean) => void;
}

/** Somebody else was first: both versions beside each other, to take one of. */
export function ClashDialog({ clash, onSettle }: ClashDialogProps) {
  const t = useTexts(initiativeTexts);
  const { say, fieldName } = useValueWords();
  if (!clash) return null;
  const fields = Object.keys(clash.wanted);
  const wanted = clash.wanted as Readonly<Record<string, unknown>>;
  const theirs = clash.theirs.data as unknown as Readonly<Record<string, unknown>>;
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
                <Table.Th scope="row">{fieldName(field)}</Table.Th>
                <Table.Td>{say(field, wanted[field])}</Table.Td>
                <Table.Td>{say(field, theirs[field])}</Table.Td>
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
