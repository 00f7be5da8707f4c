import { Button, Stack, Table, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useTexts } from '../../../i18n/texts';
import { useFormats } from '../../../signs/formats';
import { StackedCell, StackedRow } from '../stacked-table';
import type { AuditEntry } from './audit.queries';
import { auditTexts, wordFor } from './audit.texts';
import { tellingFields, useAuditWords } from './use-audit-words';
import classes from './audit.module.css';

interface AuditRowProps {
  readonly entry: AuditEntry;
  readonly onActor: () => void;
  readonly onRecord: () => void;
}

/** One change: when, by whom, of what, and the fields as they were and became. */
export function AuditRow({ entry, onActor, onRecord }: AuditRowProps) {
  const t = useTexts(auditTexts);
  const formats = useFormats();
  const { occurredAt, actor, record, name, requestId, reason } = entry;
  const act = name.slice(name.indexOf('.') + 1);
  const type = wordFor('type', record.type);
  const did = wordFor('did', act);
  return (
    <StackedRow>
      <StackedCell>
        <Text size="sm">{formats.moment(occurredAt)}</Text>
        <Text size="xs" c="dimmed" className={classes.request}>
          {requestId === '-' ? t('background') : t('request', { id: requestId.slice(0, 8) })}
        </Text>
      </StackedCell>
      <StackedCell>
        <UnstyledButton className={classes.narrow} title={t('onlyActor', { name: actor.name })} onClick={onActor}>
          {actor.name}
        </UnstyledButton>
      </StackedCell>
      <StackedCell>
        <UnstyledButton className={classes.narrow} title={t('onlyRecord')} onClick={onRecord}>
          {type ? t(type) : record.type}
        </UnstyledButton>{' '}
        <Text span size="sm">
          {titleOf(entry)} {did ? t(did) : <code>{act}</code>}
        </Text>
        {reason ? (
          <Text size="xs" c="dimmed">
            {t('reason')}: {reason}
          </Text>
        ) : null}
      </StackedCell>
      <StackedCell>
        <Changes entry={entry} />
      </StackedCell>
    </StackedRow>
  );
}

/** What the record is called, where the change says so. */
function titleOf({ before, after }: AuditEntry): string {
  const named = { ...before, ...after };
  const name = named['title'] ?? named['name'] ?? named['email'];
  return typeof name === 'string' ? `“${name}”` : '';
}

const FEW = 2;

function Changes({ entry: { before, after } }: { readonly entry: AuditEntry }) {
  const t = useTexts(auditTexts);
  const { say, fieldName } = useAuditWords();
  const fields = tellingFields({ before, after });
  const [open, setOpen] = useState(fields.length <= FEW);
  if (fields.length === 0) return null;
  return (
    <Stack gap={4} align="flex-start">
      {open ? (
        <Table className={classes.changes} layout="fixed" verticalSpacing={2}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('field')}</Table.Th>
              <Table.Th scope="col">{t('before')}</Table.Th>
              <Table.Th scope="col">{t('after')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {fields.map((field) => (
              <Table.Tr key={field}>
                <Table.Th scope="row">{fieldName(field)}</Table.Th>
                <Table.Td>{cut(say(field, before?.[field]))}</Table.Td>
                <Table.Td>{cut(say(field, after?.[field]))}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      ) : null}
      {fields.length > FEW ? (
        <Button variant="default" size="compact-xs" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('hide') : t('show', { count: fields.length })}
        </Button>
      ) : null}
    </Stack>
  );
}

const LONGEST = 300;

/** Long values are cut: the trail says that they changed, the record what they are. */
const cut = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
