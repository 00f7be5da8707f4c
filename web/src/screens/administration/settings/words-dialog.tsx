import { Button, Group, Stack, TagsInput, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Dialog } from '../../../app/dialog';
import { ProblemAlert } from '../../../app/problem-alert';
import { toastDone } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { administrationTexts } from '../administration.texts';
import { ClashDialog } from '../../../app/clash-dialog';
import { faultsOf } from '../refusals';
import { useRecordSaving } from '../use-record-saving';
import { readWords, saveWords, type WordGroup, wordsQuery } from './words.queries';
import { wordsTexts } from './words.texts';

interface WordsDialogProps {
  /** Null: a group that is not there yet. */
  readonly group: WordGroup | null;
  readonly onClose: () => void;
}

/** Says which words mean the same. */
export function WordsDialog({ group, onClose }: WordsDialogProps) {
  const t = useTexts(wordsTexts);
  const shared = useTexts(administrationTexts);
  const formats = useFormats();
  const [nl, setNl] = useState<string[]>(group?.nl ?? []);
  const [en, setEn] = useState<string[]>(group?.en ?? []);
  const [note, setNote] = useState(group?.note ?? '');
  const client = useQueryClient();
  const { submit, busy, problem, theirs, settle } = useRecordSaving<WordGroup>({
    item: group,
    save: (over) => saveWords(over, { nl, en, note: note.trim() || null }),
    read: ({ id }) => readWords(id),
    onSaved: () => {
      toastDone(t('saved'));
      return client.invalidateQueries(wordsQuery);
    },
    onClose: (reread) => {
      onClose();
      if (reread) void client.invalidateQueries(wordsQuery);
    },
  });
  const faults = faultsOf(problem);
  if (theirs) {
    const lines = [
      { name: t('nl'), yours: formats.list(nl), theirs: formats.list(theirs.nl) },
      { name: t('en'), yours: formats.list(en), theirs: formats.list(theirs.en) },
      { name: t('note'), yours: note, theirs: theirs.note ?? '' },
    ];
    return <ClashDialog lines={lines} busy={busy} onSettle={settle} />;
  }
  return (
    <Dialog opened onClose={onClose} title={group ? t('change') : t('add')}>
      <Stack>
        <Text size="sm">{t('rule')}</Text>
        <TagsInput label={t('nl')} value={nl} onChange={setNl} error={faults['nl']} data-autofocus acceptValueOnBlur />
        <TagsInput label={t('en')} value={en} onChange={setEn} error={faults['en']} acceptValueOnBlur />
        <TextInput label={t('note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
        {problem ? <ProblemAlert problem={problem} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {shared('cancel')}
          </Button>
          <Button disabled={nl.length + en.length < 2} loading={busy} onClick={submit}>
            {shared('save')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
