import { Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { useState } from 'react';
import { today } from '../../app/days';
import { Answer } from '../../app/answer';
import { LinkAnchor } from '../../app/links';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { IntervalBar } from '../../signs/interval-bar';
import { kpiSeriesQuery } from '../journeys/journeys.queries';
import classes from './kpi.module.css';
import { KpiChartSection } from './kpi-chart-section';
import { KpiDialog } from './kpi-dialog';
import type { Kpi } from './kpi-draft';
import { KpiFacts } from './kpi-facts';
import { FlagTable } from './flag-table';
import { kpiQuery } from './kpi.queries';
import { kpiTexts } from './kpi.texts';
import { LatestValue } from './latest-value';
import { Measurements } from './measurements';
import { BY_HAND, usePeriodWords } from './period-words';

export const Route = createLazyRoute('/board/kpis/$kpiId')({ component: KpiScreen });

/** One KPI: how it went, what went live meanwhile, and every number behind it. */
function KpiScreen() {
  const t = useTexts(kpiTexts);
  const { kpiId } = Route.useParams();
  const query = useQuery(kpiQuery(kpiId));
  const [editing, setEditing] = useState(false);
  const kpi = query.data;
  return (
    <Page
      title={kpi?.name ?? t('kpi')}
      lead={kpi?.question}
      trail={
        <LinkAnchor to="/goals" search={{ view: 'kpis' }} size="sm" className="unprinted">
          {t('all')}
        </LinkAnchor>
      }
      actions={
        kpi?.can.amend ? (
          <Button variant="default" onClick={() => setEditing(true)}>
            {t('edit')}
          </Button>
        ) : null
      }
    >
      <Answer query={query}>{(found) => <KpiView key={found.id} kpi={found} />}</Answer>
      {kpi && editing ? <KpiDialog kpi={kpi} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}

function KpiView({ kpi }: { readonly kpi: Kpi }) {
  const search = Route.useSearch();
  const [day] = useState(today);
  return (
    <Stack gap="lg">
      <div className={classes.columns}>
        <Stack gap="lg" miw={0}>
          <KpiChartSection kpi={kpi} search={search} today={day} />
          <FlagTable kpi={kpi} />
          <Measurements kpi={kpi} search={search} today={day} />
        </Stack>
        <Stack gap="lg" miw={0} component="aside">
          <Latest kpi={kpi} />
          <KpiFacts kpi={kpi} />
        </Stack>
      </div>
    </Stack>
  );
}

/** What it is now, against its target. */
function Latest({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const period = usePeriodWords();
  return (
    <Paper withBorder className={classes.paper} component="section" aria-label={t('latest')}>
      <Text size="sm" fw={600}>
        {t('latest')}
      </Text>
      <Answer query={useQuery(kpiSeriesQuery(kpi.id))}>
        {(series) => {
          const { actual } = series;
          const interval = actual?.interval ?? null;
          return (
            <Stack gap={6}>
              <LatestValue kpi={kpi} series={series} size="large" />
              {actual ? (
                <Text size="sm" c="dimmed">
                  {t('measuredIn', {
                    period: period(actual),
                    source: actual.source === BY_HAND ? t('byHand') : actual.source,
                  })}
                </Text>
              ) : null}
              {actual && actual.value !== null && interval ? (
                <IntervalBar
                  value={actual.value}
                  interval={interval}
                  target={kpi.target}
                  label={t('interval', {
                    low: formats.number(interval.low),
                    high: formats.number(interval.high),
                    target: formats.number(kpi.target),
                  })}
                />
              ) : null}
              <Group justify="space-between" gap="xs">
                <Text size="sm">
                  {kpi.target === null ? t('noTarget') : t('target', { target: formats.number(kpi.target) })}
                </Text>
                <Text size="sm" c="dimmed">
                  {t(kpi.betterWhen === 'higher' ? 'betterHigher' : 'betterLower')}
                </Text>
              </Group>
            </Stack>
          );
        }}
      </Answer>
    </Paper>
  );
}
