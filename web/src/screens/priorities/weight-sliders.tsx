import { Slider, Stack, Text } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import type { Round } from './priorities.queries';
import { prioritiesTexts } from './priorities.texts';

type Weights = Round['weights'];

interface WeightSlidersProps {
  readonly weights: Weights;
  readonly onChange: (weights: Weights) => void;
}

/** What weighs how much, each with a sentence that says what it does. */
export function WeightSliders({ weights, onChange }: WeightSlidersProps) {
  const t = useTexts(prioritiesTexts);
  const formats = useFormats();
  const said: Readonly<Record<keyof Weights, string>> = {
    customer: t('customerSays', {
      customer: formats.share(weights.customer, 0),
      internal: formats.share(1 - weights.customer, 0),
    }),
    fragmentation: t('fragmentationSays'),
    conflict: t('conflictSays'),
    money: t('moneySays', { money: formats.share(weights.money, 0), goals: formats.share(1 - weights.money, 0) }),
  };
  return (
    <Stack gap="md">
      {(['customer', 'fragmentation', 'conflict', 'money'] as const).map((name) => (
        <div key={name}>
          <Text size="sm" fw={500}>
            {t(name)}: {formats.number(weights[name], 2)}
          </Text>
          <Slider
            min={0}
            max={1}
            step={0.05}
            label={(value) => formats.number(value, 2)}
            thumbLabel={t(name)}
            value={weights[name]}
            onChange={(value) => onChange({ ...weights, [name]: value })}
          />
          <Text size="xs" c="dimmed" mt={4}>
            {said[name]}
          </Text>
        </div>
      ))}
    </Stack>
  );
}
