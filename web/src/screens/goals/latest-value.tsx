import { Group } from '@mantine/core';
import type { Schema } from '../../api/client';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { KpiStateSign } from '../../signs/kpi-state';
import { reasonTexts } from '../../signs/reasons.texts';
import { kpiTexts } from './kpi.texts';
import { usePeriodWords } from './period-words';

interface LatestValueProps {
  readonly kpi: Schema<'KpiResponse'>;
  readonly series: Schema<'KpiSeriesResponse'>;
  readonly size?: 'inline' | 'large';
}

/** What a KPI is now: its state against the target, and the value that explains itself. */
export function LatestValue({ kpi, series, size = 'inline' }: LatestValueProps) {
  const t = useTexts(kpiTexts);
  const reason = useTexts(reasonTexts);
  const formats = useFormats();
  const period = usePeriodWords();
  const { actual, formula, computedAt } = series;
  const value = actual?.value ?? null;
  const unit = kpi.unit ? ` ${kpi.unit}` : '';
  const said = `${formats.number(value)}${unit}`;
  const interval = actual?.interval ?? null;
  const sentences = actual
    ? [
        t('valueSays', { value: said, period: period(actual) }),
        ...(interval
          ? [t('intervalSays', { low: formats.number(interval.low), high: formats.number(interval.high) })]
          : []),
        ...(actual.n === null ? [] : [`${t('n', { n: formats.number(actual.n, 0) })}.`]),
      ]
    : [];
  return (
    <Group gap={7} wrap="nowrap" align="baseline">
      <KpiStateSign state={actual?.standing.state ?? 'unknown'} />
      <FigureButton
        size={size}
        label={kpi.name}
        value={said}
        unknown={value === null}
        explanation={{
          sentence: sentences.join(' ') || undefined,
          formula,
          computedAt,
          reason: value === null ? reason('no_measurement') : null,
        }}
      />
    </Group>
  );
}
