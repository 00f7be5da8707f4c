import { EmptyState, Group, Paper, SegmentedControl, Select, Skeleton, Text, Title } from '@mantine/core';
import { IconChartLine } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { Schema } from '../../api/client';
import { channelsQuery, segmentsQuery } from '../../api/register.queries';
import { Answer } from '../../app/answer';
import { Chart } from '../../charts/chart';
import { useChartColours } from '../../charts/colours';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { type KpiSearch, type Range, RANGES } from './goals-search';
import { type FlagMark, flagsOf, marksOf } from './kpi-flags';
import { type ChartWords, kpiChartOption } from './kpi-chart-option';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { courseQuery, initiativesOnKpi, startOf } from './kpi.queries';
import { kpiTexts } from './kpi.texts';
import { usePeriodWords } from './period-words';
import { daysLater, type Period } from './periods';

interface KpiChartSectionProps {
  readonly kpi: Kpi;
  readonly search: KpiSearch;
  readonly today: string;
}

/** How a KPI went: the chart, over which range and of whom. */
export function KpiChartSection({ kpi, search, today }: KpiChartSectionProps) {
  const t = useTexts(kpiTexts);
  const query = useQuery(courseQuery(kpi.id, search, today));
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="course">
      <Group justify="space-between" align="flex-end" mb="xs">
        <Title order={2} size="h4" id="course">
          {t('chart')}
        </Title>
        <RangeAndCut kpiId={kpi.id} search={search} />
      </Group>
      <Answer query={query} skeleton={<Skeleton height={340} />}>
        {(series) =>
          series.lines.every(({ points }) => points.length === 0) ? (
            <EmptyState icon={<IconChartLine aria-hidden />} title={t('chartNone')} description={t('chartNoneLead')} />
          ) : (
            <KpiChart kpi={kpi} series={series} start={startOf(search, today)} today={today} />
          )
        }
      </Answer>
    </Paper>
  );
}

function RangeAndCut({ kpiId, search }: { readonly kpiId: string; readonly search: KpiSearch }) {
  const t = useTexts(kpiTexts);
  const navigate = useNavigate();
  const segments = useQuery(segmentsQuery).data ?? [];
  const channels = useQuery(channelsQuery).data ?? [];
  const change = (part: { months?: string; segment?: string | null; channel?: string | null }) => {
    const next = Object.fromEntries(Object.entries({ ...search, ...part }).filter(([, value]) => value));
    void navigate({ to: '/kpis/$kpiId', params: { kpiId }, search: next, replace: true, resetScroll: false });
  };
  const named = (records: readonly { id: string; name: string }[]) =>
    records.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Group gap="xs" align="flex-end" className="unprinted">
      <Select
        size="xs"
        w={150}
        label={t('segment')}
        placeholder={t('everybody')}
        data={named(segments)}
        value={search.segment ?? null}
        clearable
        onChange={(segment) => change({ segment })}
      />
      <Select
        size="xs"
        w={150}
        label={t('channel')}
        placeholder={t('allChannels')}
        data={named(channels)}
        value={search.channel ?? null}
        clearable
        onChange={(channel) => change({ channel })}
      />
      <SegmentedControl
        size="xs"
        aria-label={t('range')}
        data={RANGES.map((value: Range) => ({ value, label: t(`range_${value}`) }))}
        value={search.months ?? 'all'}
        onChange={(months) => change({ months: months === 'all' ? '' : months })}
      />
    </Group>
  );
}

interface KpiChartProps {
  readonly kpi: Kpi;
  readonly series: Schema<'KpiSeriesResponse'>;
  /** The first day of the range; null for everything. */
  readonly start: string | null;
  readonly today: string;
}

function KpiChart({ kpi, series, start, today }: KpiChartProps) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const colours = useChartColours();
  const { data: initiatives } = useQuery(initiativesOnKpi(kpi.id));
  const words = useChartWords(kpi);
  const range = rangeOf(series, start, today);
  const marks: readonly FlagMark[] = marksOf(flagsOf(initiatives?.items ?? [], kpi.id), range.from, range.to);
  const aims = useAims(kpi);
  const option = kpiChartOption({ lines: series.lines, marks, range, aims, unit: kpi.unit, words }, colours);
  const count = series.lines.reduce((sum, { points }) => sum + points.length, 0);
  const label = t('chartLabel', {
    ...{ name: kpi.name, count },
    from: formats.day(range.from),
    to: formats.day(range.to),
  });
  return (
    <>
      <Chart option={option} label={label} height={340} />
      <Text size="xs" c="dimmed">
        {t('chartHelp')} {series.lines.length > 1 ? t('definitions') : ''} {series.truncated ? t('truncated') : ''}
      </Text>
    </>
  );
}

/** From the first measurement, or the start of the range, to the last or today. */
function rangeOf({ lines }: Schema<'KpiSeriesResponse'>, start: string | null, today: string): Period {
  const points = lines.flatMap((line) => line.points);
  const first = points.reduce((least, { from }) => (from < least ? from : least), today);
  const last = points.reduce((most, { to }) => (to > most ? to : most), today);
  return { from: start ?? first, to: daysLater(last, 10) };
}

function useAims({ target, floor, ceiling }: Kpi) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const aim = (value: number | null, name: 'targetLine' | 'floorLine' | 'ceilingLine') =>
    value === null ? [] : [{ value, label: t(name, { value: formats.number(value) }), target: name === 'targetLine' }];
  return [...aim(target, 'targetLine'), ...aim(floor, 'floorLine'), ...aim(ceiling, 'ceilingLine')];
}

function useChartWords(kpi: Kpi): ChartWords {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const period = usePeriodWords();
  return {
    month: formats.month,
    number: (value) => formats.number(value, 2),
    definition: (version) => t('definitionLine', { version }),
    point: (point) =>
      [
        t('valueSays', {
          value: `${formats.number(point.value)}${kpi.unit ? ` ${kpi.unit}` : ''}`,
          period: period(point),
        }),
        ...(point.interval
          ? [
              t('intervalSays', {
                low: formats.number(point.interval.low),
                high: formats.number(point.interval.high),
              }),
            ]
          : []),
        ...(point.n === null ? [] : [t('n', { n: formats.number(point.n, 0) })]),
      ].join('\n'),
  };
}
