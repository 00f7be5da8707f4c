import { NumberInput, SimpleGrid, Stack, Text } from '@mantine/core';
import { useTexts } from '../../../i18n/texts';
import { useLanguage } from '../../../i18n/language';
import { useFormats } from '../../../signs/formats';
import { type SettingField, type SettingName, sumOf, type Values } from './setting-fields';
import { settingsTexts, type SettingsWord } from './settings.texts';

interface SettingInputsProps {
  readonly fields: readonly SettingField[];
  readonly values: Values;
  /** By field. */
  readonly faults?: Readonly<Record<string, string>>;
  readonly columns?: number;
  readonly onChange: (values: Values) => void;
}

const LEADS: ReadonlySet<SettingName> = new Set<SettingName>([
  'fragmentationThreshold',
  'similarity_text',
  'similarity_high',
  'similarity_low',
  'technologyWarning',
  'thinSample',
  'agendaSeverity',
  'quorum',
  'driftThreshold',
  'lanes_smallEffort',
  'lanes_largeEffort',
]);

/** Settings as fields beside each other. */
export function SettingInputs({ fields, values, faults = {}, columns = 4, onChange }: SettingInputsProps) {
  const t = useTexts(settingsTexts);
  const language = useLanguage();
  return (
    <SimpleGrid cols={{ base: 1, xs: 2, md: columns }} spacing="md" style={{ alignItems: 'end' }}>
      {fields.map(({ name, kind, least = 0, most, whole, mayBeEmpty }) => (
        <NumberInput
          key={name}
          label={t(name)}
          description={LEADS.has(name) ? t(`${name}_lead` as SettingsWord) : undefined}
          min={least}
          max={most}
          clampBehavior="blur"
          allowDecimal={!whole}
          decimalScale={2}
          decimalSeparator={language === 'nl' ? ',' : '.'}
          thousandSeparator={language === 'nl' ? '.' : ','}
          suffix={kind === 'share' ? '%' : ''}
          step={kind === 'share' ? 5 : 1}
          placeholder={mayBeEmpty ? t('unset') : ''}
          value={values[name] ?? ''}
          error={(values[name] ?? null) === null && !mayBeEmpty ? t('fill') : faults[name]}
          onChange={(value) => onChange({ ...values, [name]: typeof value === 'number' ? value : null })}
        />
      ))}
    </SimpleGrid>
  );
}

interface WeightInputsProps extends SettingInputsProps {
  readonly group: 'overlapWeights' | 'driftWeights';
  readonly label: string;
}

const WHOLE = 100;

/** Weights, with what they come to together. */
export function WeightInputs({ group, label, fields, ...rest }: WeightInputsProps) {
  const t = useTexts(settingsTexts);
  const formats = useFormats();
  const sum = sumOf(rest.values, group);
  const wrong = sum !== WHOLE;
  return (
    <Stack gap={6} role="group" aria-label={label}>
      <Text size="sm" fw={600}>
        {label}
      </Text>
      <SettingInputs fields={fields.filter(({ name }) => name.startsWith(`${group}_`))} columns={5} {...rest} />
      <Text size="sm" c={wrong ? 'var(--mantine-color-error)' : 'dimmed'} role="status">
        {t(wrong ? 'sumWrong' : 'sum', { sum: formats.percent(sum) })}
      </Text>
    </Stack>
  );
}

/** Whether weights make a whole, where a form has them. */
export const isWhole = (values: Values, group: 'overlapWeights' | 'driftWeights'): boolean =>
  sumOf(values, group) === WHOLE;
