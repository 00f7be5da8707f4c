import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Answer } from '../../../app/answer';
import { usePermission } from '../../../app/session/session-state';
import { toastDone, toastProblem } from '../../../app/toast';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { askFirst } from '../ask-first';
import { StackedCell, StackedRow, StackedTable } from '../stacked-table';
import { SettingsPart } from './settings-part';
import { WordsDialog } from './words-dialog';
import { removeWords, type WordGroup, wordsQuery } from './words.queries';
import { wordsTexts } from './words.texts';

/** The organisation's own words, by which the radar compares texts. */
export function Words() {
  const t = useTexts(wordsTexts);
  const mayAdd = usePermission('words:manage');
  const [open, setOpen] = useState<WordGroup | 'new' | null>(null);
  return (
    <SettingsPart id="words" title={t('title')} lead={t('lead')}>
      <Answer query={useQuery(wordsQuery)}>
        {(groups) =>
          groups.length === 0 ? (
            <Text size="sm">{t('none')}</Text>
          ) : (
            <StackedTable heads={[t('nl'), t('en'), t('note'), '']} label={t('title')}>
              {groups.map((group) => (
                <Row key={group.id} group={group} onChange={() => setOpen(group)} />
              ))}
            </StackedTable>
          )
        }
      </Answer>
      {mayAdd ? (
        <Group>
          <Button variant="default" onClick={() => setOpen('new')}>
            {t('add')}
          </Button>
        </Group>
      ) : null}
      {open ? <WordsDialog group={open === 'new' ? null : open} onClose={() => setOpen(null)} /> : null}
    </SettingsPart>
  );
}

function Row({ group, onChange }: { readonly group: WordGroup; readonly onChange: () => void }) {
  const t = useTexts(wordsTexts);
  const formats = useFormats();
  const client = useQueryClient();
  const { nl, en, note, can } = group;
  const words = formats.list([...nl, ...en]);
  const remove = useMutation({
    mutationFn: () => removeWords(group),
    onSuccess: () => toastDone(t('removed')),
    onError: toastProblem,
    onSettled: () => client.invalidateQueries(wordsQuery),
  });
  const ask = () =>
    askFirst({
      title: t('removeAsk'),
      why: t('removeWhy', { words }),
      confirm: t('remove'),
      onConfirm: () => remove.mutate(),
    });
  return (
    <StackedRow>
      <StackedCell label={t('nl')}>{formats.list(nl)}</StackedCell>
      <StackedCell label={t('en')}>{formats.list(en)}</StackedCell>
      <StackedCell>
        <Text size="sm" c="dimmed">
          {note}
        </Text>
      </StackedCell>
      <StackedCell right>
        <Group gap="xs" justify="flex-end">
          {can.amend ? (
            <Button variant="default" size="compact-sm" aria-label={t('changeOf', { words })} onClick={onChange}>
              {t('change')}
            </Button>
          ) : null}
          {can.delete ? (
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('removeOf', { words })}
              loading={remove.isPending}
              onClick={ask}
            >
              {t('remove')}
            </Button>
          ) : null}
        </Group>
      </StackedCell>
    </StackedRow>
  );
}
