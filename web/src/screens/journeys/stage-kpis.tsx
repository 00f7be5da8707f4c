import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { kpisQuery } from '../../api/register.queries';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { IntervalBar } from '../../signs/interval-bar';
import { KpiStateSign } from '../../signs/kpi-state';
import { kpiSeriesQuery } from './journeys.queries';
import { journeysTexts } from './journeys.texts';
import classes from './journey.module.css';

/** The KPIs of a stage: what they are now, against the target, with the interval. */
export function StageKpis({ stageId }: { readonly stageId: string }) {
  const t = useTexts(journeysTexts);
  const { data } = useQuery(kpisQuery);
  if (!data) return null;
  const own = data.filter(({ scope }) => scope.kind === 'stage' && scope.id === stageId);
  if (own.length === 0) {
    return (
      <div className={`hatched ${classes.noKpi}`} title={t('noKpiWhy')}>
        <span>{t('noKpi')}</span>
      </div>
    );
  }
  return (
    <Stack gap={10}>
      {own.map((kpi) => (
        <StageKpi key={kpi.id} kpi={kpi} />
      ))}
    </Stack>
  );
}

function StageKpi({ kpi }: { readonly kpi: Schema<'KpiResponse'> }) {
  const t = useTexts(journeysTexts);
  const formats = useFormats();
  const { data: series } = useQuery(kpiSeriesQuery(kpi.id));
  const actual = series?.actual ?? null;
  const interval = actual?.interval ?? null;
  return (
    <div className={classes.kpi}>
      <LinkAnchor to="/kpis/$kpiId" params={{ kpiId: kpi.id }} size="xs" c="inherit">
        {kpi.name}
      </LinkAnchor>
      {actual ? (
        <>
          <Text size="sm" fw={650} lh={1.3}>
            <KpiStateSign state={actual.standing.state}>{formats.number(actual.value)}</KpiStateSign>{' '}
            <Text span size="xs" c="dimmed" fw={400}>
              {kpi.unit}
              {kpi.target === null ? '' : ` · ${t('target', { target: formats.number(kpi.target) })}`}
            </Text>
          </Text>
          {interval && actual.value !== null ? (
            <IntervalBar
              value={actual.value}
              interval={interval}
              target={kpi.target}
              label={t('interval', { low: formats.number(interval.low), high: formats.number(interval.high) })}
            />
          ) : null}
          {actual.thin && actual.n !== null ? (
            <Text size="xs" c="dimmed">
              {t('thin', { n: formats.number(actual.n, 0) })}
            </Text>
          ) : null}
        </>
      ) : (
        <Text size="xs" c="dimmed">
          {series ? t('noValue') : '…'}
        </Text>
      )}
    </div>
  );
}
