import { Alert, Button, Paper, Stack, Text } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useState } from 'react';
import { useDropzone } from 'react-dropzone';
import { useTexts } from '../../i18n/texts';
import { type PreviewColumn, previewOf } from './file-preview';
import classes from './imports.module.css';
import { importsTexts } from './imports.texts';

const ACCEPTED = {
  'text/csv': ['.csv', '.txt', '.tsv'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['.xlsx'],
  'application/json': ['.json'],
};

/** Where a file is dropped or chosen. It is looked into here; nothing is sent yet. */
export function DropPlace({ onTaken }: { readonly onTaken: (file: File, columns: readonly PreviewColumn[]) => void }) {
  const t = useTexts(importsTexts);
  const [unreadable, setUnreadable] = useState(false);
  const [busy, setBusy] = useState(false);
  const take = async ([file]: File[]) => {
    if (!file) return setUnreadable(true);
    setBusy(true);
    setUnreadable(false);
    try {
      onTaken(file, await previewOf(file));
    } catch {
      setUnreadable(true);
    } finally {
      setBusy(false);
    }
  };
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    accept: ACCEPTED,
    multiple: false,
    noClick: true,
    noKeyboard: true,
    onDrop: (files) => void take(files),
  });
  return (
    <Stack>
      {unreadable ? (
        <Alert role="alert" color="red" variant="light">
          {t('unreadable')}
        </Alert>
      ) : null}
      <Paper {...getRootProps()} className={classes.drop} data-active={isDragActive || undefined} p="xl">
        <input {...getInputProps({ 'aria-label': t('choose') })} />
        <Stack align="center" gap="xs">
          <IconFileSpreadsheet size={40} stroke={1.4} aria-hidden />
          <Text fw={600}>{isDragActive ? t('dropNow') : t('drop')}</Text>
          <Text size="sm" c="dimmed">
            {t('dropHint')}
          </Text>
          <Button onClick={open} loading={busy} mt="xs">
            {t('choose')}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
