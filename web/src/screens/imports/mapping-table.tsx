import { Group, NativeSelect, Paper, Table, TagsInput, Text, TextInput } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import type { PreviewColumn } from './file-preview';
import classes from './imports.module.css';
import { importsTexts } from './imports.texts';
import { type Choices, type ColumnChoice, type Field, FIELDS, readingOf } from './suggested-mapping';

const SHOWN_SAMPLES = 3;
const SCALES = [1, 1000, 1_000_000] as const;

interface MappingTableProps {
  readonly columns: readonly PreviewColumn[];
  readonly choices: Choices;
  readonly onChange: (choices: Choices) => void;
}

/** A row for each column of the file: what it holds, what it means, and how it is read where that can differ. */
export function MappingTable({ columns, choices, onChange }: MappingTableProps) {
  const t = useTexts(importsTexts);
  return (
    <Paper withBorder>
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="sm">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t('column')}</Table.Th>
              <Table.Th scope="col">{t('samples')}</Table.Th>
              <Table.Th scope="col">{t('meaning')}</Table.Th>
              <Table.Th scope="col">{t('reading')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {columns.map((column) => {
              const choice = choices[column.name]!;
              const change = (part: Partial<ColumnChoice>) =>
                onChange({ ...choices, [column.name]: { ...choice, ...part } });
              return (
                <Table.Tr key={column.name}>
                  <Table.Th scope="row">{column.name}</Table.Th>
                  <Table.Td className={classes.samples}>
                    <Samples samples={column.samples} />
                  </Table.Td>
                  <Table.Td>
                    <NativeSelect
                      aria-label={`${t('meaning')}: ${column.name}`}
                      value={choice.field ?? ''}
                      onChange={({ currentTarget }) => {
                        const field = (currentTarget.value || null) as Field | null;
                        change({ field, ...readingOf(field, column) });
                      }}
                      data={[
                        { value: '', label: t('ignore') },
                        ...FIELDS.map((field) => ({ value: field, label: t(`field_${field}`) })),
                      ]}
                    />
                  </Table.Td>
                  <Table.Td>
                    <Reading column={column.name} choice={choice} onChange={change} />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Paper>
  );
}

function Samples({ samples }: { readonly samples: readonly string[] }) {
  const t = useTexts(importsTexts);
  if (samples.length === 0) {
    return (
      <Text size="sm" c="dimmed" fs="italic">
        {t('empty')}
      </Text>
    );
  }
  return (
    <Text size="sm" c="dimmed" lineClamp={2}>
      {[...new Set(samples)].slice(0, SHOWN_SAMPLES).join(' · ')}
    </Text>
  );
}

interface ReadingProps {
  readonly column: string;
  readonly choice: ColumnChoice;
  readonly onChange: (part: Partial<ColumnChoice>) => void;
}

function Reading({ column, choice, onChange }: ReadingProps) {
  const t = useTexts(importsTexts);
  const { field } = choice;
  const isDate = field === 'startsOn' || field === 'endsOn';
  const isNumber = field === 'effort' || field === 'expectedChange' || field === 'budget';
  if (!isDate && !isNumber) return null;
  return (
    <Group gap="xs" align="flex-end">
      {isDate ? (
        <TextInput
          size="xs"
          w={140}
          label={t('dateFormat')}
          aria-label={`${t('dateFormat')}: ${column}`}
          value={choice.dateFormat}
          onChange={({ currentTarget }) => onChange({ dateFormat: currentTarget.value })}
        />
      ) : null}
      {field === 'budget' ? <Amounts column={column} choice={choice} onChange={onChange} /> : null}
      {isNumber ? (
        <NativeSelect
          size="xs"
          label={t('decimal')}
          aria-label={`${t('decimal')}: ${column}`}
          value={choice.decimal}
          onChange={({ currentTarget }) => onChange({ decimal: currentTarget.value === ',' ? ',' : '.' })}
          data={[
            { value: '.', label: t('point') },
            { value: ',', label: t('comma') },
          ]}
        />
      ) : null}
      <TagsInput
        size="xs"
        w={190}
        label={t('nullTexts')}
        aria-label={`${t('nullTexts')}: ${column}`}
        value={[...choice.nullTexts]}
        onChange={(nullTexts) => onChange({ nullTexts })}
      />
    </Group>
  );
}

function Amounts({ column, choice, onChange }: ReadingProps) {
  const t = useTexts(importsTexts);
  return (
    <>
      <TextInput
        size="xs"
        w={70}
        maxLength={3}
        label={t('currency')}
        aria-label={`${t('currency')}: ${column}`}
        value={choice.currency}
        onChange={({ currentTarget }) => onChange({ currency: currentTarget.value.toUpperCase() })}
      />
      <NativeSelect
        size="xs"
        label={t('scale')}
        aria-label={`${t('scale')}: ${column}`}
        value={String(choice.scale)}
        onChange={({ currentTarget }) => onChange({ scale: Number(currentTarget.value) })}
        data={SCALES.map((scale) => ({ value: String(scale), label: t(`scale_${scale}`) }))}
      />
    </>
  );
}
