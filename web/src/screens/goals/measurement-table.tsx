import { ActionIcon, Table, Text } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Fragment } from 'react';
import type { Schema } from '../../api/client';
import { channelsQuery, segmentsQuery } from '../../api/register.queries';
import { SidewaysScroll } from '../../app/sideways-scroll';
import { useTexts } from '../../i18n/texts';
import { UNKNOWN, useFormats } from '../../signs/formats';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { kpiTexts } from './kpi.texts';
import { BY_HAND, usePeriodWords } from './period-words';

export type Measurement = Schema<'MeasurementResponse'>;

interface MeasurementTableProps {
  readonly kpi: Kpi;
  /** The latest first. */
  readonly measurements: readonly Measurement[];
  readonly gaps: readonly Schema<'SeriesGapResponse'>[];
  readonly onCorrect: (measurement: Measurement) => void;
}

export function MeasurementTable({ kpi, measurements, gaps, onCorrect }: MeasurementTableProps) {
  const t = useTexts(kpiTexts);
  const period = usePeriodWords();
  const several = kpi.definitionVersion > 1;
  const unit = kpi.unit ? ` (${kpi.unit})` : '';
  return (
    <SidewaysScroll name={{ headingId: 'measurements' }}>
      <Table verticalSpacing={5} horizontalSpacing={7} className={`figures ${classes.measurements}`}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('period')}</Table.Th>
            <Table.Th ta="right">
              {t('value')}
              {unit}
            </Table.Th>
            <Table.Th ta="right">{t('intervalHead')}</Table.Th>
            <Table.Th ta="right">{t('answers')}</Table.Th>
            <Table.Th ta="right">{t('response')}</Table.Th>
            <Table.Th>{t('of')}</Table.Th>
            <Table.Th>{t('source')}</Table.Th>
            {several ? <Table.Th ta="right">{t('definition')}</Table.Th> : null}
            <Table.Td className={classes.acts} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {measurements.map((measurement) => (
            <Fragment key={measurement.id}>
              <MeasurementLine several={several} measurement={measurement} onCorrect={() => onCorrect(measurement)} />
              {gaps
                .filter(({ to }) => to === measurement.from)
                .map((gap) => (
                  <Table.Tr key={gap.from}>
                    <Table.Td>{period(gap)}</Table.Td>
                    <Table.Td colSpan={several ? 8 : 7} className="hatched">
                      <span className={classes.gap}>{t('gap')}</span>
                    </Table.Td>
                  </Table.Tr>
                ))}
            </Fragment>
          ))}
        </Table.Tbody>
      </Table>
    </SidewaysScroll>
  );
}

interface MeasurementLineProps {
  readonly measurement: Measurement;
  /** Whether the KPI was defined more than once. */
  readonly several: boolean;
  readonly onCorrect: () => void;
}

function MeasurementLine({ measurement, several, onCorrect }: MeasurementLineProps) {
  const t = useTexts(kpiTexts);
  const formats = useFormats();
  const period = usePeriodWords();
  const of = useCutWords();
  const { value, interval, n, offered, thin, source, definitionVersion, can } = measurement;
  return (
    <Table.Tr>
      <Table.Td>{period(measurement)}</Table.Td>
      <Table.Td ta="right" fw={600}>
        {formats.number(value, 2)}
      </Table.Td>
      <Table.Td ta="right">
        {interval ? `${formats.number(interval.low)} – ${formats.number(interval.high)}` : UNKNOWN}
      </Table.Td>
      <Table.Td ta="right">
        {formats.number(n, 0)}
        {thin ? (
          <Text size="xs" c="dimmed">
            {t('thin', { n: formats.number(n, 0) })}
          </Text>
        ) : null}
      </Table.Td>
      <Table.Td ta="right">{n !== null && offered ? formats.share(n / offered, 0) : UNKNOWN}</Table.Td>
      <Table.Td>{of(measurement)}</Table.Td>
      <Table.Td>{source === BY_HAND ? t('byHand') : source}</Table.Td>
      {several ? <Table.Td ta="right">{definitionVersion}</Table.Td> : null}
      <Table.Td ta="right" className={classes.acts}>
        {can.amend ? (
          <ActionIcon
            variant="subtle"
            size="sm"
            className="unprinted"
            aria-label={t('correct', { period: period(measurement) })}
            onClick={onCorrect}
          >
            <IconPencil size={14} aria-hidden />
          </ActionIcon>
        ) : null}
      </Table.Td>
    </Table.Tr>
  );
}

/** Of whom a measurement is. */
function useCutWords() {
  const t = useTexts(kpiTexts);
  const { data: segments = [] } = useQuery(segmentsQuery);
  const { data: channels = [] } = useQuery(channelsQuery);
  return ({ segmentId, channelId }: Measurement): string => {
    const named = [
      segments.find(({ id }) => id === segmentId)?.name,
      channels.find(({ id }) => id === channelId)?.name,
    ].filter((name) => name !== undefined);
    return named.join(' · ') || t('everybody');
  };
}
