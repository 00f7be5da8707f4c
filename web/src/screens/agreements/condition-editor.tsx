import {
  ActionIcon,
  Button,
  JsonInput,
  MultiSelect,
  NumberInput,
  Select,
  Stack,
  Tabs,
  Text,
  TextInput,
} from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useTexts } from '../../i18n/texts';
import { agreementTexts } from './agreement.texts';
import type { Fact } from './agreements.queries';
import {
  type Comparison,
  COMPARISONS,
  type Condition,
  conditionOf,
  needsNoValue,
  type Row,
  type Rows,
  rowsOf,
} from './condition-rows';
import { useRuleWords } from './rule-words';
import classes from './agreements.module.css';

const BLANK: Row = { fact: '', comparison: 'is', value: null };

interface ConditionEditorProps {
  readonly facts: readonly Fact[];
  readonly condition: Condition;
  /** Null while what is filled in is no condition yet. */
  readonly onChange: (condition: Condition | null) => void;
  /** What the server said about it. */
  readonly faults: readonly string[];
}

/** What has to hold: rows for the usual comparisons, and JSON Logic for all that rows cannot say. */
export function ConditionEditor({ facts, condition, onChange, faults }: ConditionEditorProps) {
  const t = useTexts(agreementTexts);
  const { conditionWords } = useRuleWords(facts);
  const [rows, setRows] = useState<Rows | null>(() => rowsOf(condition));
  const [json, setJson] = useState(() => JSON.stringify(condition, null, 2));
  const [words, setWords] = useState<Condition | null>(condition);
  const take = (next: Condition | null) => {
    setWords(next);
    onChange(next);
  };
  const changeRows = (next: Rows) => {
    setRows(next);
    const made = conditionOf(next);
    if (made) setJson(JSON.stringify(made, null, 2));
    take(made);
  };
  const changeJson = (text: string) => {
    setJson(text);
    const read = readJson(text);
    if (read.condition !== null) setRows(rowsOf(read.condition));
    take(read.condition);
  };
  const wrong = readJson(json).fault;
  return (
    <Stack gap="xs">
      <Text size="sm" c="dimmed">
        {t('conditionLead')}
      </Text>
      <Tabs defaultValue={rows ? 'rows' : 'json'} keepMounted={false}>
        <Tabs.List mb="sm">
          <Tabs.Tab value="rows">{t('conditionRows')}</Tabs.Tab>
          <Tabs.Tab value="json">{t('conditionJson')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="rows">
          {rows ? (
            <RowsForm rows={rows} facts={facts} onChange={changeRows} />
          ) : (
            <Text size="sm">{t('rowsCannot')}</Text>
          )}
        </Tabs.Panel>
        <Tabs.Panel value="json">
          <JsonInput
            aria-label={t('conditionJson')}
            description={t('jsonLead', { facts: facts.map(({ name }) => name).join(', ') })}
            autosize
            minRows={4}
            value={json}
            onChange={changeJson}
            error={wrong === null ? null : t('jsonWrong', { fault: wrong })}
          />
        </Tabs.Panel>
      </Tabs>
      {faults.map((fault) => (
        <Text key={fault} size="sm" c="var(--mantine-color-error)" role="alert">
          {fault}
        </Text>
      ))}
      {words === null ? null : <Text size="sm">{t('conditionSays', { words: conditionWords(words) })}</Text>}
    </Stack>
  );
}

function readJson(text: string): { readonly condition: Condition | null; readonly fault: string | null } {
  try {
    return { condition: JSON.parse(text) as Condition, fault: null };
  } catch (error) {
    return { condition: null, fault: error instanceof Error ? error.message : '' };
  }
}

interface RowsFormProps {
  readonly rows: Rows;
  readonly facts: readonly Fact[];
  readonly onChange: (rows: Rows) => void;
}

function RowsForm({ rows, facts, onChange }: RowsFormProps) {
  const t = useTexts(agreementTexts);
  const shown = rows.rows.length === 0 ? [BLANK] : rows.rows;
  const put = (at: number, row: Row) => onChange({ ...rows, rows: shown.map((one, i) => (i === at ? row : one)) });
  return (
    <Stack gap="sm">
      {shown.length > 1 ? (
        <Select
          aria-label={t('conditionRows')}
          allowDeselect={false}
          value={rows.joined}
          onChange={(joined) => onChange({ ...rows, joined: joined === 'or' ? 'or' : 'and' })}
          data={[
            { value: 'and', label: t('joinedAnd') },
            { value: 'or', label: t('joinedOr') },
          ]}
        />
      ) : null}
      {shown.map((row, at) => (
        <RowForm
          key={at}
          at={at}
          row={row}
          facts={facts}
          onChange={(next) => put(at, next)}
          onRemove={shown.length > 1 ? () => onChange({ ...rows, rows: shown.filter((_, i) => i !== at) }) : null}
        />
      ))}
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconPlus size={14} aria-hidden />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => onChange({ ...rows, rows: [...shown, BLANK] })}
      >
        {t('addRow')}
      </Button>
    </Stack>
  );
}

interface RowFormProps {
  readonly at: number;
  readonly row: Row;
  readonly facts: readonly Fact[];
  readonly onChange: (row: Row) => void;
  readonly onRemove: (() => void) | null;
}

function RowForm({ at, row, facts, onChange, onRemove }: RowFormProps) {
  const t = useTexts(agreementTexts);
  const fact = facts.find(({ name }) => name === row.fact);
  const choose = (name: string | null) => {
    const next = facts.find((one) => one.name === name);
    const comparison = comparisonsFor(next).includes(row.comparison)
      ? row.comparison
      : (comparisonsFor(next)[0] ?? 'is');
    onChange({ fact: name ?? '', comparison, value: next?.type === 'boolean' ? true : null });
  };
  const compare = (comparison: string | null) => {
    const next = comparison as Comparison;
    const keeps = !needsNoValue(next) && (next === 'one_of') === Array.isArray(row.value);
    onChange({ ...row, comparison: next, value: keeps ? row.value : null });
  };
  return (
    <div className={classes.row} role="group" aria-label={`${t('conditionRows')} ${at + 1}`}>
      <Select
        label={t('fact')}
        searchable
        required
        value={row.fact || null}
        onChange={choose}
        data={facts.map(({ name, meaning }) => ({ value: name, label: meaning }))}
      />
      <Select
        label={t('comparison')}
        allowDeselect={false}
        value={row.comparison}
        onChange={compare}
        data={comparisonsFor(fact).map((value) => ({ value, label: t(`comparison_${value}`) }))}
      />
      {needsNoValue(row.comparison) ? <span /> : <ValueField row={row} fact={fact} facts={facts} onChange={onChange} />}
      {onRemove ? (
        <ActionIcon variant="subtle" size="lg" aria-label={t('removeRow', { row: at + 1 })} onClick={onRemove}>
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      ) : (
        <span />
      )}
    </div>
  );
}

function comparisonsFor(fact: Fact | undefined): readonly Comparison[] {
  const whenKnown: readonly Comparison[] = fact?.nullable ? ['known', 'unknown'] : [];
  switch (fact?.type) {
    case 'boolean':
      return ['is', ...whenKnown];
    case 'choice':
      return ['is', 'is_not', 'one_of', ...whenKnown];
    case 'number':
    case 'date':
      return ['at_least', 'at_most', 'more_than', 'less_than', 'is', ...whenKnown];
    default:
      return COMPARISONS;
  }
}

interface ValueFieldProps {
  readonly row: Row;
  readonly fact: Fact | undefined;
  readonly facts: readonly Fact[];
  readonly onChange: (row: Row) => void;
}

function ValueField({ row, fact, facts, onChange }: ValueFieldProps) {
  const t = useTexts(agreementTexts);
  const { valueWord } = useRuleWords(facts);
  const put = (value: Row['value']) => onChange({ ...row, value });
  const options = (fact?.values ?? []).map((value) => ({ value, label: valueWord(fact, value) }));
  if (row.comparison === 'one_of') {
    const chosen = Array.isArray(row.value) ? row.value.map(String) : [];
    return <MultiSelect label={t('value')} required data={options} value={chosen} onChange={put} />;
  }
  const single = Array.isArray(row.value) ? null : (row.value as string | number | boolean | null);
  switch (fact?.type) {
    case 'boolean':
      return (
        <Select
          label={t('value')}
          allowDeselect={false}
          value={String(single ?? true)}
          onChange={(value) => put(value === 'true')}
          data={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
        />
      );
    case 'choice':
      return (
        <Select
          label={t('value')}
          required
          data={options}
          value={single === null ? null : String(single)}
          onChange={put}
        />
      );
    case 'number':
      return (
        <NumberInput
          label={t('value')}
          required
          value={typeof single === 'number' ? single : ''}
          onChange={(value) => put(typeof value === 'number' ? value : null)}
        />
      );
    default:
      return (
        <TextInput
          label={t('value')}
          required
          type={fact?.type === 'date' ? 'date' : 'text'}
          value={single === null ? '' : String(single)}
          onChange={(event) => put(event.currentTarget.value || null)}
        />
      );
  }
}
