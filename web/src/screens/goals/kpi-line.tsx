import { Text } from '@mantine/core';
import { IconClockExclamation } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { useRegisterNames } from '../../api/names';
import { today } from '../../app/days';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { IntervalBar } from '../../signs/interval-bar';
import { Sparkline } from '../../signs/sparkline';
import { kpiSeriesQuery } from '../journeys/journeys.queries';
import classes from './goals.module.css';
import { workOnKpisQuery } from './kpi.queries';
import { kpiTexts } from './kpi.texts';
import { LatestValue } from './latest-value';
import { usePeriodWords } from './period-words';
import { daysUnmeasured } from './staleness';

type Kpi = Schema<'KpiResponse'>;
type Series = Schema<'KpiSeriesResponse'>;

/** How many of the latest measurements the small line shows. */
const COURSE = 12;

export function KpiLine({ kpi }: { readonly kpi: Kpi }) {
  const { data: series = null } = useQuery(kpiSeriesQuery(kpi.id));
  return (
    <tr>
      <th scope="row">
        <LinkAnchor to="/kpis/$kpiId" params={{ kpiId: kpi.id }} fw={600}>
          {kpi.name}
        </LinkAnchor>
        <About kpi={kpi} />
      </th>
      <td>
        <Standing kpi={kpi} series={series} />
      </td>
      <td>
        <Against kpi={kpi} series={series} />
      </td>
      <td>
        <Course kpi={kpi} series={series} />
      </td>
      <td>
        <UsedBy kpi={kpi} />
      </td>
    </tr>
  );
}

function About({ kpi: { scope } }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const { stage, journey } = useRegisterNames();
  const said =
    scope.kind === 'organisation' ? t('organisation') : ((scope.kind === 'stage' ? stage : journey)(scope.id) ?? '…');
  return (
    <Text size="xs" c="dimmed" fw={400}>
      {said}
    </Text>
  );
}

interface SeriesProps {
  readonly kpi: Kpi;
  readonly series: Series | null;
}

/** The latest value with its state, and whether it is old. */
function Standing({ kpi, series }: SeriesProps) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const period = usePeriodWords();
  if (!series) return <span>…</span>;
  const { actual } = series;
  if (!actual) return <LatestValue kpi={kpi} series={series} />;
  const stale = daysUnmeasured(actual, today());
  return (
    <>
      <Text fw={650} component="div">
        <LatestValue kpi={kpi} series={series} />
      </Text>
      <Text size="xs" c="dimmed">
        {period(actual)}
      </Text>
      {stale === null ? null : (
        <Text size="xs" className={classes.stale}>
          <IconClockExclamation size={14} aria-hidden /> {t('stale', { count: formats.number(stale, 0) })}
        </Text>
      )}
      {actual.thin ? (
        <Text size="xs" c="dimmed">
          {t('thin', { n: formats.number(actual.n, 0) })}
        </Text>
      ) : null}
    </>
  );
}

function Against({ kpi, series }: SeriesProps) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const actual = series?.actual ?? null;
  const value = actual?.value ?? null;
  return (
    <div className={classes.against}>
      <Text size="xs" c="dimmed">
        {kpi.target === null ? t('noTarget') : t('target', { target: formats.number(kpi.target) })}
      </Text>
      {value === null ? null : (
        <IntervalBar
          value={value}
          interval={actual?.interval ?? { low: value, high: value }}
          target={kpi.target}
          label={t('interval', {
            low: formats.number(actual?.interval?.low),
            high: formats.number(actual?.interval?.high),
            target: formats.number(kpi.target),
          })}
        />
      )}
    </div>
  );
}

function Course({ kpi, series }: SeriesProps) {
  const t = useTexts(kpiTexts);
  const values = courseOf(series);
  return <Sparkline values={values} label={t('courseOf', { name: kpi.name, count: values.length })} />;
}

/** The latest values of the present definition; a stretch that was not measured is a gap. */
function courseOf(series: Series | null): readonly (number | null)[] {
  const line = series?.lines.at(-1);
  if (!line) return [];
  const all = line.points.flatMap((point) => {
    const gap = line.gaps.some(({ to }) => to === point.from);
    return gap ? [null, point.value] : [point.value];
  });
  return all.slice(-COURSE);
}

function UsedBy({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const { data } = useQuery(workOnKpisQuery);
  const found = data?.find(({ scope }) => scope.id === kpi.id);
  const count = found?.initiatives ?? 0;
  return (
    <FigureButton
      label={t('usedByOf', { name: kpi.name })}
      value={formats.number(count, 0)}
      unknown={data === undefined}
      explanation={{
        sentence: t('usedBySays', { count }),
        parameters: found?.parameters,
        computedAt: found?.computedAt,
        reason: data === undefined ? t('loadingFigures') : null,
      }}
      records={
        count > 0 ? (
          <LinkAnchor to="/initiatives" search={{ kpiId: kpi.id, active: 'true' }} size="sm">
            {t('seeInitiatives')}
          </LinkAnchor>
        ) : undefined
      }
    />
  );
}
