import { Paper, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useRegisterNames } from '../../api/names';
import { goalsQuery } from '../../api/register.queries';
import { LinkAnchor } from '../../app/links';
import { useTexts } from '../../i18n/texts';
import { useFormats } from '../../signs/formats';
import { useLinkWords } from './link-words';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { kindWords } from './kpi-kinds.texts';
import { linksOfKpi } from './kpi.queries';
import { kpiTexts } from './kpi.texts';

/** What a KPI is, what is wanted of it, and what it hangs together with. */
export function KpiFacts({ kpi }: { readonly kpi: Kpi }) {
  return (
    <>
      <Facts kpi={kpi} />
      <GoalsOnKpi kpi={kpi} />
      <LinksOfKpi kpi={kpi} />
    </>
  );
}

function Card({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Paper withBorder className={classes.paper} component="section">
      <Title order={2} size="h5" mb={6}>
        {title}
      </Title>
      {children}
    </Paper>
  );
}

function Facts({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const kindWord = useTexts(kindWords);
  const formats = useFormats();
  const { person, stage, journey } = useRegisterNames();
  const { scope, statistic, topBoxFrom, ownerId } = kpi;
  const about =
    scope.kind === 'organisation' ? t('organisation') : ((scope.kind === 'stage' ? stage : journey)(scope.id) ?? '…');
  const computed =
    statistic === 'top_box' && topBoxFrom !== null
      ? t('statistic_top_box', { from: formats.number(topBoxFrom, 0) })
      : t(statistic === 'top_box' ? 'statistic_top_box_plain' : `statistic_${statistic}`);
  const limits = [
    [t('floor'), kpi.floor],
    [t('ceiling'), kpi.ceiling],
    [t('worst'), kpi.worstPossible],
  ] as const;
  const facts: readonly (readonly [string, string])[] = [
    [t('kind'), kindWord(kpi.kind)],
    [t('scope'), about],
    [t('statistic'), computed],
    [t('owner'), ownerId ? (person(ownerId) ?? '…') : t('noOwner')],
    ...limits.flatMap(([name, value]) => (value === null ? [] : [[name, formats.number(value)] as const])),
    [t('definition'), formats.number(kpi.definitionVersion, 0)],
  ];
  return (
    <Card title={t('facts')}>
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Card>
  );
}

function GoalsOnKpi({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const { data: goals } = useQuery(goalsQuery);
  const wanted = (goals ?? []).flatMap(({ id, title, targets }) =>
    targets.filter(({ kpiId }) => kpiId === kpi.id).map((target) => ({ id, title, target })),
  );
  return (
    <Card title={t('goalsOn')}>
      {goals && wanted.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('noGoals')}
        </Text>
      ) : null}
      <Stack gap={8}>
        {wanted.map(({ id, title, target: { value, dueOn } }) => (
          <div key={id}>
            <LinkAnchor to="/goals" search={{ goal: id }} size="sm">
              {title}
            </LinkAnchor>
            <Text size="sm" c="dimmed" className="figures">
              {formats.number(value)} {kpi.unit} {dueOn ? t('by', { day: formats.day(dueOn) }) : ''}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}

function LinksOfKpi({ kpi }: { readonly kpi: Kpi }) {
  const t = useTexts(kpiTexts);
  const { data } = useQuery(linksOfKpi(kpi.id));
  const words = useLinkWords();
  if (!data || data.items.length === 0) return null;
  return (
    <Card title={t('drives')}>
      <Stack gap={6}>
        {data.items.map((link) => (
          <div key={link.id}>
            <LinkAnchor
              to="/kpis/$kpiId"
              params={{ kpiId: link.fromKpiId === kpi.id ? link.toKpiId : link.fromKpiId }}
              size="sm"
            >
              {words(link, kpi.id)}
            </LinkAnchor>
            <Text size="xs" c="dimmed">
              {t(link.basis)}
            </Text>
          </div>
        ))}
      </Stack>
    </Card>
  );
}
