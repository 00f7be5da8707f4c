import { Button, Checkbox, Menu, Popover, Stack, Text } from '@mantine/core';
import { IconColumns3, IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { answerOf, api } from '../../api/client';
import { download } from '../../app/download';
import { toastDone, toastProblem } from '../../app/toast';
import { useTexts } from '../../i18n/texts';
import { initiativeWords } from '../../signs/initiative-words';
import { COLUMN_NAMES } from './columns';
import { filterQuery, type InitiativeSearch } from './initiative-filters';
import { initiativesTexts } from './initiatives.texts';
import { useColumns } from './use-views';

/** Which columns the table shows. */
export function ColumnMenu() {
  const t = useTexts(initiativesTexts);
  const word = useTexts(initiativeWords);
  const [columns, setColumns] = useColumns();
  const toggle = (chosen: readonly string[]) => setColumns(COLUMN_NAMES.filter((name) => chosen.includes(name)));
  return (
    <Popover position="bottom-end" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" leftSection={<IconColumns3 size={16} aria-hidden />} visibleFrom="sm">
          {t('columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('columns')}>
        <Checkbox.Group value={[...columns]} onChange={toggle} label={t('columns')} description={t('columnsLead')}>
          <Stack gap={6} mt="xs">
            {COLUMN_NAMES.map((name) => (
              <Checkbox key={name} value={name} label={word(name)} />
            ))}
          </Stack>
        </Checkbox.Group>
      </Popover.Dropdown>
    </Popover>
  );
}

/** Exactly what is filtered, as a file. */
export function ExportMenu({ search }: { readonly search: InitiativeSearch }) {
  const t = useTexts(initiativesTexts);
  const [busy, setBusy] = useState(false);
  const save = async (format: 'csv' | 'xlsx') => {
    setBusy(true);
    try {
      const query = { ...filterQuery(search), what: 'initiatives' as const, format };
      const file = await answerOf(api.GET('/v1/exports', { params: { query }, parseAs: 'blob' }));
      download(file, `regie-initiatives.${format}`);
      toastDone(t('exported'));
    } catch (problem) {
      toastProblem(problem);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" loading={busy} leftSection={<IconDownload size={16} aria-hidden />}>
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Text size="xs" c="dimmed" px="sm" py={6} maw={240}>
          {t('exportLead')}
        </Text>
        <Menu.Item onClick={() => void save('csv')}>{t('csv')}</Menu.Item>
        <Menu.Item onClick={() => void save('xlsx')}>{t('xlsx')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
