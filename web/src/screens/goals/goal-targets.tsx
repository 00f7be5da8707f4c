import { Text } from '@mantine/core';
import { useQueries, useQuery } from '@tanstack/react-query';
import type { Schema } from '../../api/client';
import { kpisQuery } from '../../api/register.queries';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { IntervalBar } from '../../signs/interval-bar';
import { KpiStateSign } from '../../signs/kpi-state';
import { standingAgainst, wayGone } from '../../signs/standing';
import { kpiSeriesQuery } from '../journeys/journeys.queries';
import type { Goal } from './goal-tree';
import classes from './goals.module.css';
import { goalsTexts } from './goals.texts';

type Target = Schema<'GoalTargetResponse'>;
type Kpi = Schema<'KpiResponse'>;

/** What a goal wants of its KPIs, each with how far it is. */
export function GoalTargets({ goal, wide = false }: { readonly goal: Goal; readonly wide?: boolean }) {
  const t = useTexts(goalsTexts);
  const { data: kpis } = useQuery(kpisQuery);
  const series = useQueries({ queries: goal.targets.map(({ kpiId }) => kpiSeriesQuery(kpiId)) });
  if (goal.targets.length === 0) {
    return (
      <Text size="xs" c="dimmed">
        {t('noTarget')}
      </Text>
    );
  }
  return (
    <ul className={classes.targets} data-wide={wide || undefined}>
      {goal.targets.map((target, at) => (
        <li key={target.kpiId}>
          <OneTarget
            target={target}
            kpi={kpis?.find(({ id }) => id === target.kpiId) ?? null}
            actual={series[at]?.data?.actual ?? null}
            coming={series[at]?.isPending ?? false}
            wide={wide}
          />
        </li>
      ))}
    </ul>
  );
}

interface OneTargetProps {
  readonly target: Target;
  readonly kpi: Kpi | null;
  readonly actual: Schema<'SeriesPointResponse'> | null;
  /** Whether it is still being asked for: not to be taken for a KPI that nobody measured. */
  readonly coming: boolean;
  readonly wide: boolean;
}

function OneTarget({ target, kpi, actual, coming, wide }: OneTargetProps) {
  const t = useTexts(goalsTexts);
  const formats = useFormats();
  const { kpiId, baseline, value: wanted, dueOn } = target;
  const value = actual?.value ?? null;
  const interval = actual?.interval ?? null;
  const state = kpi ? standingAgainst(wanted, kpi.betterWhen, { value, interval }) : 'unknown';
  const way = wayGone(baseline, wanted, value);
  const facts = [
    `${formats.number(value)} → ${formats.number(wanted)}${kpi?.unit ? ` ${kpi.unit}` : ''}`,
    ...(way === null ? [] : [t(way < 0 ? 'back' : 'way', { share: formats.share(Math.abs(way), 0) })]),
    ...(wide && baseline !== null ? [`${t('baseline')} ${formats.number(baseline)}`] : []),
    ...(wide && dueOn ? [`${t('due')} ${formats.day(dueOn)}`] : []),
  ];
  return (
    <>
      <LinkAnchor to="/kpis/$kpiId" params={{ kpiId }} size={wide ? 'sm' : 'xs'} c="inherit">
        {kpi?.name ?? '…'}
      </LinkAnchor>
      <Text size="xs" component="div" className="figures">
        {coming ? (
          '…'
        ) : (
          <KpiStateSign state={state}>{value === null ? t('notMeasured') : facts.join(' · ')}</KpiStateSign>
        )}
      </Text>
      {wide && interval && value !== null ? (
        <IntervalBar
          value={value}
          interval={interval}
          target={wanted}
          label={t('interval', {
            low: formats.number(interval.low),
            high: formats.number(interval.high),
            target: formats.number(wanted),
          })}
        />
      ) : null}
    </>
  );
}
