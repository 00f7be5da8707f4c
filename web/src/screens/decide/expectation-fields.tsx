import { Group, NumberInput, Select, Slider, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { RecordSelect } from '../initiatives/record-select';
import { chooseTexts } from './choose.texts';
import type { Expected } from './expected';

interface ExpectationFieldsProps {
  readonly value: Expected;
  readonly onChange: (part: Partial<Expected>) => void;
}

const COMPARISONS = ['at_least', 'at_most', 'rises', 'falls'] as const;

/** What will be seen when the decision does what it is for, by when, and how surely. */
export function ExpectationFields({ value, onChange }: ExpectationFieldsProps) {
  const t = useTexts(chooseTexts);
  const formats = useFormats();
  const bound = value.comparison === 'at_least' || value.comparison === 'at_most';
  return (
    <Stack gap="xs" component="fieldset" m={0} p={0} bd={0}>
      <Text component="legend" fw={650} size="sm" p={0}>
        {t('expectation')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('expectationLead')}
      </Text>
      <Textarea
        label={t('words')}
        placeholder={t('wordsExample')}
        autosize
        minRows={2}
        maxLength={1000}
        value={value.words}
        onChange={(event) => onChange({ words: event.currentTarget.value })}
      />
      <RecordSelect
        kind="kpi"
        label={t('kpi')}
        value={value.kpiId}
        onChange={(kpiId) => onChange({ kpiId, comparison: kpiId ? (value.comparison ?? 'rises') : null })}
      />
      {value.kpiId ? (
        <Group grow>
          <Select
            label={t('comparison')}
            allowDeselect={false}
            data={COMPARISONS.map((one) => ({ value: one, label: t(`comparison_${one}`) }))}
            value={value.comparison}
            onChange={(one) => onChange({ comparison: COMPARISONS.find((known) => known === one) ?? null })}
          />
          {bound ? (
            <NumberInput
              label={t('value')}
              value={value.value ?? ''}
              onChange={(number) => onChange({ value: typeof number === 'number' ? number : null })}
            />
          ) : null}
        </Group>
      ) : null}
      <TextInput
        label={t('expectedOn')}
        type="date"
        value={value.expectedOn}
        onChange={(event) => onChange({ expectedOn: event.currentTarget.value })}
      />
      <div>
        <Text size="sm" fw={500} aria-hidden>
          {t('confidence', { share: formats.percent(value.confidence, 0) })}
        </Text>
        <Slider
          mt={4}
          mb={24}
          min={0}
          max={100}
          step={5}
          label={null}
          styles={{ markLabel: { color: 'var(--mantine-color-dimmed)' } }}
          marks={[
            { value: 50, label: t('half') },
            { value: 95, label: t('sure') },
          ]}
          value={value.confidence}
          onChange={(confidence) => onChange({ confidence })}
          thumbLabel={t('confidenceLabel')}
        />
      </div>
    </Stack>
  );
}
