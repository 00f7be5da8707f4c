import { Group, List, Paper, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { useTexts } from '../../i18n/texts';
import { FigureButton } from '../../signs/figure-button';
import { useFormats } from '../../signs/formats';
import { KindIcon } from '../../signs/kind-badge';
import { reasonTexts } from '../../signs/reasons.texts';
import { Sparkline } from '../../signs/sparkline';
import classes from './figures.module.css';
import { type FindingKind, worstOfKindsQuery } from './overview.queries';
import { overviewTexts } from './overview.texts';
import { LinkAnchor } from '../../app/links';

type Overview = Schema<'OverviewResponse'>;
type Figure = Overview['figures'][number];

/** Which formula in words stands behind which figure. */
const FORMULAS = {
  fragmentation_index: 'fragmentation-index',
  duplicated_effort: 'duplicated-effort',
  open_conflicts: 'kpi-conflict',
  white_spots: 'white-spots',
  uncontributing_share: 'uncontributing-share',
  underway_without_approval: 'underway-without-approval',
} as const;

/** The director's six figures: the number, where it came from, and the sentence. */
export function Figures({ overview }: { readonly overview: Overview }) {
  const t = useTexts(overviewTexts);
  return (
    <section aria-label={t('figures')} className={classes.row}>
      {overview.figures.map((figure) => (
        <FigureCard key={figure.name} figure={figure} overview={overview} />
      ))}
    </section>
  );
}

function FigureCard({ figure, overview }: { readonly figure: Figure; readonly overview: Overview }) {
  const t = useTexts(overviewTexts);
  const reason = useTexts(reasonTexts);
  const show = useFigureFormat(figure.unit);
  const unknown = figure.value === null;
  return (
    <Paper withBorder className={classes.card}>
      <Group gap={7} wrap="nowrap" className={classes.label}>
        <KindIcon kind={figure.name} size={18} />
        <Text size="sm" fw={600} lh={1.2}>
          {t(figure.name)}
        </Text>
      </Group>
      <FigureButton
        size="large"
        label={t(figure.name)}
        value={show(figure.value)}
        unknown={unknown}
        explanation={{
          sentence: figure.sentence,
          formula: { name: FORMULAS[figure.name], version: overview.formula.version },
          parameters: overview.parameters,
          computedAt: overview.computedAt,
          reason: figure.reason ? reason(figure.reason) : null,
        }}
        records={<Behind figure={figure} overview={overview} />}
      />
      <Course figure={figure} />
      <Trend figure={figure} />
      <Text size="sm" lh={1.35}>
        {figure.sentence}
      </Text>
    </Paper>
  );
}

function useFigureFormat(unit: Figure['unit']): (value: number | null) => string {
  const formats = useFormats();
  if (unit === 'share') return (value) => formats.share(value);
  return (value) => formats.number(value, unit === 'percent' ? 1 : 0);
}

/** The line of the last thirteen weeks, to today. */
function Course({ figure: { course, value } }: { readonly figure: Figure }) {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  const first = course[0];
  if (!first) return null;
  return (
    <Sparkline
      values={[...course.map((night) => night.value), value]}
      label={t('course', { from: formats.day(first.on), to: formats.day(new Date().toISOString()) })}
    />
  );
}

function Trend({ figure: { trend, unit } }: { readonly figure: Figure }) {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  const show = useChangeFormat(unit);
  if (!trend || trend.change === null) {
    return (
      <Text size="xs" c="dimmed">
        {t('noHistory')}
      </Text>
    );
  }
  const day = formats.day(trend.since);
  const size = show(Math.abs(trend.change));
  // What rounds to nothing did not change, to who reads it.
  const changed = size !== show(0);
  const change = `${trend.change > 0 ? '▲ +' : '▼ −'}${size}`;
  return (
    <Text size="xs" c="dimmed">
      {changed ? t(unit === 'share' ? 'sincePoints' : 'since', { change, day }) : t('unchanged', { day })}
    </Text>
  );
}

/** What a figure changed by: of a share in percentage points, since a percentage of a percentage is something else. */
function useChangeFormat(unit: Figure['unit']): (value: number) => string {
  const formats = useFormats();
  const show = useFigureFormat(unit);
  return unit === 'share' ? (value) => formats.number(value * 100) : show;
}

/** The records behind a figure: the largest by name, and where all of them are. */
function Behind({ figure, overview }: { readonly figure: Figure; readonly overview: Overview }) {
  const formats = useFormats();
  switch (figure.name) {
    case 'fragmentation_index':
      return (
        <Records to={{ kind: ['fragmentation'] }}>
          {overview.worstFragmentation.stages.map(({ scope, index }) => (
            <Row key={scope.id} name={scope.name} value={formats.number(index)} />
          ))}
        </Records>
      );
    case 'uncontributing_share':
      return <Initiatives counted={overview.uncontributing} kind="uncontributing" />;
    case 'underway_without_approval':
      return <Initiatives counted={overview.underwayWithoutApproval} kind="underway_without_approval" />;
    case 'duplicated_effort':
      return <Findings kinds={['duplicate', 'possible_duplicate']} />;
    case 'open_conflicts':
      return <Findings kinds={['kpi_conflict']} />;
    case 'white_spots':
      return <Findings kinds={['white_spot']} />;
  }
}

interface InitiativesProps {
  readonly counted: Schema<'CountedInitiativesResponse'>;
  readonly kind: string;
}

function Initiatives({ counted, kind }: InitiativesProps) {
  const formats = useFormats();
  return (
    <Records to={{ kind: [kind] }}>
      {counted.largest.map(({ id, key, title, effort }) => (
        <Row
          key={id}
          name={
            <LinkAnchor to="/initiatives/$initiativeId" params={{ initiativeId: id }} size="sm">
              {key} {title}
            </LinkAnchor>
          }
          value={formats.number(effort)}
        />
      ))}
    </Records>
  );
}

/** The findings behind a figure, the most severe first. They are asked for when somebody looks. */
function Findings({ kinds }: { readonly kinds: readonly FindingKind[] }) {
  const formats = useFormats();
  const t = useTexts(overviewTexts);
  const query = useQuery(worstOfKindsQuery(kinds));
  return (
    <Answer query={query}>
      {({ items }) => (
        <Records to={{ kind: [...kinds] }}>
          {items.map(({ id, title, severity }) => (
            <Row
              key={id}
              name={
                <LinkAnchor to="/findings/$findingId" params={{ findingId: id }} size="sm">
                  {title}
                </LinkAnchor>
              }
              value={severity === null ? '' : t('severityShort', { severity: formats.number(severity, 0) })}
            />
          ))}
        </Records>
      )}
    </Answer>
  );
}

function Records({ to, children }: { readonly to: { readonly kind: string[] }; readonly children?: ReactNode }) {
  const t = useTexts(overviewTexts);
  return (
    <Stack gap={6} align="flex-start">
      {children ? (
        <List listStyleType="none" w="100%" size="sm">
          {children}
        </List>
      ) : null}
      <LinkAnchor to="/findings" search={{ kind: to.kind.join(',') }} size="sm">
        {t('seeAll')}
      </LinkAnchor>
    </Stack>
  );
}

function Row({ name, value }: { readonly name: ReactNode; readonly value: string }) {
  return (
    <List.Item className={classes.behind}>
      <span>{name}</span>
      <span className="figures">{value}</span>
    </List.Item>
  );
}
