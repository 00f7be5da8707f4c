import { NumberInput, Stack, Text } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { RecordSelect } from '../initiatives/record-select';
import { prioritiesTexts } from './priorities.texts';
import { AddButton, RemoveButton } from './row-buttons';
import type { Draft } from './round-draft';
import classes from './priorities.module.css';

type Rows = Draft['goalWeights'];

interface GoalWeightsProps {
  readonly rows: Rows;
  readonly onChange: (rows: Rows) => void;
}

/** Which goals weigh less than the others. */
export function GoalWeights({ rows, onChange }: GoalWeightsProps) {
  const t = useTexts(prioritiesTexts);
  const put = (at: number, part: Partial<Rows[number]>) =>
    onChange(rows.map((one, i) => (i === at ? { ...one, ...part } : one)));
  return (
    <Stack gap="sm">
      <div>
        <Text size="sm" fw={500}>
          {t('goalWeights')}
        </Text>
        <Text size="xs" c="dimmed">
          {t('goalWeightsLead')}
        </Text>
      </div>
      {rows.map(({ goalId, weight }, at) => (
        <div key={at} className={classes.pair} role="group" aria-label={`${t('goal')} ${at + 1}`}>
          <RecordSelect
            kind="goal"
            label={t('goal')}
            required
            without={rows.flatMap((one) => (one.goalId ? [one.goalId] : []))}
            value={goalId}
            onChange={(id) => put(at, { goalId: id })}
          />
          <NumberInput
            label={t('weight')}
            required
            min={0}
            max={1}
            step={0.1}
            decimalScale={2}
            value={weight ?? ''}
            onChange={(value) => put(at, { weight: typeof value === 'number' ? value : null })}
          />
          <RemoveButton
            label={t('removeGoal', { row: at + 1 })}
            onRemove={() => onChange(rows.filter((_, i) => i !== at))}
          />
        </div>
      ))}
      <AddButton label={t('addGoal')} onAdd={() => onChange([...rows, { goalId: null, weight: 0.5 }])} />
    </Stack>
  );
}
