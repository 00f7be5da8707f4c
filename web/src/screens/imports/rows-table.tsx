import { Badge, Chip, Group, List, Paper, Stack, Table, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { More } from '../../app/more';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { CHOICES, initiativeWords, type InitiativeWord } from '../../signs/initiative-words';
import { importTexts } from './import.texts';
import { type Import, importRowsQuery, type RowAction } from './imports.queries';
import classes from './imports.module.css';
import { importsTexts } from './imports.texts';
import { columnsInSight } from './row-columns';
import { type Field, FIELDS } from './suggested-mapping';

type Row = Schema<'ImportRowResponse'>;
/** Whether its values are words of ours. */
const isWorded = (name: string): boolean => name in CHOICES || name === 'reversible';
const isField = (name: string): name is Field => FIELDS.some((field) => field === name);

const ACTIONS = ['error', 'likely_duplicate', 'create', 'update', 'unchanged'] as const satisfies readonly RowAction[];

/** What happens to each row of the file, with the remarks at the columns they concern. */
export function RowsTable({ found }: { readonly found: Import }) {
  const t = useTexts(importTexts);
  const format = useFormats();
  const counts = countsOf(found);
  const [action, setAction] = useState<RowAction | null>(counts.error > 0 ? 'error' : null);
  const query = useInfiniteQuery(importRowsQuery(found.id, action));
  return (
    <Stack gap="sm">
      <Chip.Group value={action ?? 'all'} onChange={(value) => setAction(value === 'all' ? null : value)}>
        <Group gap="xs" role="radiogroup" aria-label={t('action')}>
          <Chip value="all">
            {t('all')} {format.number(found.rows, 0)}
          </Chip>
          {ACTIONS.filter((one) => counts[one] > 0).map((one) => (
            <Chip key={one} value={one}>
              {t(one)} {format.number(counts[one], 0)}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <Answer query={query}>
        {({ pages }) => {
          const rows = pages.flatMap(({ items }) => items);
          return rows.length === 0 ? <Text c="dimmed">{t('noRows')}</Text> : <Rows rows={rows} />;
        }}
      </Answer>
      <More query={query} w="fit-content">
        {t('more')}
      </More>
    </Stack>
  );
}

function Rows({ rows }: { readonly rows: readonly Row[] }) {
  const t = useTexts(importTexts);
  const words = useTexts(importsTexts);
  const columns = columnsInSight(rows);
  const meaning = (field: string) => (isField(field) ? words(`field_${field}`) : field);
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={260 + 150 * columns.length}>
        <Table verticalSpacing="xs" className={classes.rows}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col" ta="right" w={56}>
                {t('row')}
              </Table.Th>
              <Table.Th scope="col" w={150}>
                {t('action')}
              </Table.Th>
              {columns.map(({ column, field }) => (
                <Table.Th scope="col" key={column}>
                  {column}
                  <Text size="xs" c="dimmed" fw={400}>
                    {meaning(field)}
                  </Text>
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={row.row}>
                <Table.Td ta="right">{row.row}</Table.Td>
                <Table.Td>
                  <Badge
                    variant={row.action === 'error' ? 'filled' : 'light'}
                    color={row.action === 'error' ? 'red' : 'gray'}
                  >
                    {t(row.action)}
                  </Badge>
                  <Remarks row={row} />
                </Table.Td>
                {columns.map(({ column }) => (
                  <Cell key={column} row={row} column={column} />
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

/** A cell as it was understood, with what is wrong in it. */
function Cell({ row, column }: { readonly row: Row; readonly column: string }) {
  const words = useTexts(initiativeWords);
  const cell = row.cells.find((one) => one.column === column);
  const faults = row.problems.filter((one) => one.column === column);
  const value = cell?.value ?? null;
  return (
    <Table.Td className={classes.cell} data-faulty={faults.length > 0 || undefined}>
      {value === null || !cell ? null : (
        <Text size="sm" lineClamp={3}>
          {isWorded(cell.field) ? words(`${cell.field}_${value}` as InitiativeWord) : value}
        </Text>
      )}
      {faults.map(({ code, message }) => (
        <Text key={code} size="sm" fw={550}>
          <IconAlertCircle size={14} aria-hidden /> {message}
        </Text>
      ))}
    </Table.Td>
  );
}

/** What is to be said of the row as a whole. */
function Remarks({ row }: { readonly row: Row }) {
  const t = useTexts(importTexts);
  const shown = new Set(row.cells.map(({ column }) => column));
  const others = row.problems.filter(({ column }) => column === null || !shown.has(column));
  return (
    <List size="sm" listStyleType="none" spacing={2}>
      {others.map(({ column, code, message }) => (
        <List.Item key={`${column} ${code}`}>
          {column ? <strong>{column}</strong> : null} {message}
        </List.Item>
      ))}
      {(row.likelyDuplicates ?? []).map((one) => (
        <List.Item key={one.initiativeId ?? one.row ?? one.title}>
          {one.initiativeId ? (
            <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: one.initiativeId }}>
              {t('sameAs', { what: `${one.key ?? ''} ${one.title}` })}
            </LinkAnchor>
          ) : (
            t('sameAs', { what: t('row_number', { row: one.row ?? '' }) })
          )}
        </List.Item>
      ))}
    </List>
  );
}

function countsOf({ summary }: Import): Record<RowAction, number> {
  const { create, update, unchanged, likelyDuplicate, error } = summary;
  return { create, update, unchanged, error, likely_duplicate: likelyDuplicate };
}
