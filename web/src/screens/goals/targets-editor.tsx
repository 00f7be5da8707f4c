import { ActionIcon, Fieldset, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useRegisterNames } from '../../api/names';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import type { TargetDraft } from './goal-draft';
import { goalsTexts } from './goals.texts';

interface TargetsEditorProps {
  readonly targets: readonly TargetDraft[];
  /** What the API says is wrong, by place: `targets.0.value`. */
  readonly errors: Readonly<Record<string, string>>;
  readonly onChange: (targets: readonly TargetDraft[]) => void;
}

const numberOr = (value: number | string): number | null => (value === '' ? null : Number(value));

/** What a goal wants of KPIs: from where, to what, by when. */
export function TargetsEditor({ targets, errors, onChange }: TargetsEditorProps) {
  const t = useTexts(goalsTexts);
  const { kpi } = useRegisterNames();
  const change = (at: number, part: Partial<TargetDraft>) =>
    onChange(targets.map((target, index) => (index === at ? { ...target, ...part } : target)));
  return (
    <Fieldset legend={t('targets')}>
      <Stack gap="sm">
        {targets.map((target, at) => (
          <div key={target.kpiId}>
            <Group justify="space-between" wrap="nowrap" gap="xs">
              <Text size="sm" fw={550}>
                {kpi(target.kpiId) ?? '…'}
              </Text>
              <ActionIcon
                variant="subtle"
                size="sm"
                aria-label={t('removeTarget', { name: kpi(target.kpiId) ?? '' })}
                onClick={() => onChange(targets.filter((_, index) => index !== at))}
              >
                <IconX size={16} aria-hidden />
              </ActionIcon>
            </Group>
            <Group gap="xs" grow preventGrowOverflow={false} align="flex-start">
              <NumberInput
                size="xs"
                label={t('baseline')}
                value={target.baseline ?? ''}
                error={errors[`targets.${at}.baseline`]}
                onChange={(value) => change(at, { baseline: numberOr(value) })}
              />
              <NumberInput
                size="xs"
                required
                label={t('wanted')}
                value={target.value ?? ''}
                error={errors[`targets.${at}.value`]}
                onChange={(value) => change(at, { value: numberOr(value) })}
              />
              <TextInput
                size="xs"
                type="date"
                label={t('due')}
                value={target.dueOn ?? ''}
                error={errors[`targets.${at}.dueOn`]}
                onChange={(event) => change(at, { dueOn: event.currentTarget.value || null })}
              />
            </Group>
          </div>
        ))}
        <RecordSelect
          kind="kpi"
          size="sm"
          aria-label={t('addTarget')}
          placeholder={t('addTarget')}
          value={null}
          without={targets.map(({ kpiId }) => kpiId)}
          onChange={(kpiId) => kpiId && onChange([...targets, { kpiId, baseline: null, value: null, dueOn: null }])}
        />
      </Stack>
    </Fieldset>
  );
}
