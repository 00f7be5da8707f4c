import { Stack, Text, Title } from '@mantine/core';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { useUnitName } from '../../signs/figure.texts';
import type { Result } from './priorities.queries';
import { roundTexts } from './round.texts';
import classes from './priorities.module.css';

type Scarcity = Result['scarcities'][number];

/** What is scarce: how much of it is used, and what one unit more would bring. */
export function LimitsPanel({ result }: { readonly result: Result }) {
  const t = useTexts(roundTexts);
  return (
    <section className={classes.card} aria-labelledby="limits">
      <Title order={3} size="h4" id="limits" mb="xs">
        {t('limits')}
      </Title>
      {result.scarcities.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('limitsNone')}
        </Text>
      ) : (
        <ul className={classes.list}>
          {[...result.scarcities]
            .sort((one, other) => other.value - one.value)
            .map((scarcity) => (
              <ScarcityLine key={scarcity.team?.id ?? 'budget'} scarcity={scarcity} result={result} />
            ))}
        </ul>
      )}
    </section>
  );
}

function ScarcityLine({ scarcity, result }: { readonly scarcity: Scarcity; readonly result: Result }) {
  const t = useTexts(roundTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const { kind, team, limit, used, value, unit, how, sentence } = scarcity;
  const name = team?.name ?? t('budgetName');
  const { currency } = result.summary.budget;
  const amount = (of: number) =>
    kind === 'budget'
      ? formats.money({ amountMinor: of, currency })
      : `${formats.number(of)} ${unitName(result.effortUnit)}`;
  return (
    <li>
      <Stack gap={2}>
        <Text size="sm" fw={600}>
          {name}: {t('usedOf', { used: amount(used), limit: amount(limit) })}
        </Text>
        <span className={classes.used} aria-hidden>
          <span style={{ width: `${limit === 0 ? 100 : Math.min(100, (100 * used) / limit)}%` }} />
        </span>
        <Text size="sm">{sentence}</Text>
        <Text size="sm" c="dimmed">
          {t('oneMore')}:{' '}
          <FigureButton
            label={t('oneMoreOf', { unit: amount(unit), name })}
            value={formats.change(100 * value, 2)}
            explanation={{ sentence: t(`how_${how}`), formula: result.formula, computedAt: result.asOf }}
          />
        </Text>
      </Stack>
    </li>
  );
}
