import { Paper, SimpleGrid, Text } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import type { Explanation } from '../../signs/explanation-body';
import { FigureButton } from '../../signs/figure-button';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import type { Result } from './priorities.queries';
import { roundTexts } from './round.texts';

interface Shown {
  readonly label: string;
  readonly value: string;
  readonly more?: Explanation;
}

/** What the chosen set comes to, and how sure it is that no other is better. */
export function OutcomeFigures({ result }: { readonly result: Result }) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const { summary, formula, asOf } = result;
  const { terms, gap } = summary;
  const points = (value: number) => formats.number(100 * value);
  const shown: readonly Shown[] = [
    {
      label: t('chosen'),
      value: t('chosenOf', { chosen: summary.chosen, candidates: summary.candidates }),
      more: { sentence: result.sentence },
    },
    { label: t('points'), value: points(terms.objective), more: { sentence: t('pointsSay') } },
    { label: t('customerValue'), value: formats.share(terms.customer, 0) },
    { label: t('internalValue'), value: formats.share(terms.internal, 0) },
    { label: t('fragmentation'), value: formats.share(terms.fragmentation, 0) },
    { label: t('conflict'), value: formats.share(terms.conflict, 0) },
    { label: t('effort'), value: `${formats.number(summary.effort)} ${unitName(result.effortUnit)}` },
    { label: t('budget'), value: formats.money(summary.budget) },
    {
      label: t('gap'),
      value: formats.share(gap),
      more: { sentence: gap === 0 ? t('gapNone') : t('gapSays', { gap: formats.share(gap) }) },
    },
  ];
  return (
    <SimpleGrid cols={{ base: 2, sm: 3, lg: 5 }} spacing="sm">
      {shown.map(({ label, value, more }) => (
        <Paper key={label} withBorder p="sm">
          <Text size="xs" c="dimmed">
            {label}
          </Text>
          <FigureButton label={label} value={value} explanation={{ formula, computedAt: asOf, ...more }} />
        </Paper>
      ))}
    </SimpleGrid>
  );
}
