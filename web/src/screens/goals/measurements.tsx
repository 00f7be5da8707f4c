import { Button, EmptyState, Group, Paper, Text, Title } from '@mantine/core';
import { IconRuler2 } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { More } from '../../app/more';
import { useTexts } from '../../i18n/texts';
import type { KpiSearch } from './goals-search';
import classes from './kpi.module.css';
import type { Kpi } from './kpi-draft';
import { courseQuery, measurementPages } from './kpi.queries';
import { kpiTexts } from './kpi.texts';
import { MeasurementDialog } from './measurement-dialog';
import { type Measurement, MeasurementTable } from './measurement-table';

interface MeasurementsProps {
  readonly kpi: Kpi;
  readonly search: KpiSearch;
  readonly today: string;
}

/** Every measurement behind the chart, with what was not measured between them; one adds and corrects them here. */
export function Measurements({ kpi, search, today }: MeasurementsProps) {
  const t = useTexts(kpiTexts);
  const query = useInfiniteQuery(measurementPages(kpi.id, search, today));
  const { data: series } = useQuery(courseQuery(kpi.id, search, today));
  /** `new`, or the one that is being corrected. */
  const [writing, setWriting] = useState<Measurement | 'new' | null>(null);
  const gaps: readonly Schema<'SeriesGapResponse'>[] = series?.lines.flatMap((line) => line.gaps) ?? [];
  return (
    <Paper withBorder className={classes.paper} component="section" aria-labelledby="measurements">
      <Group justify="space-between" mb="xs">
        <Title order={2} size="h4" id="measurements">
          {t('measurements')}
        </Title>
        {kpi.can.measure ? (
          <Button variant="default" className="unprinted" onClick={() => setWriting('new')}>
            {t('addMeasurement')}
          </Button>
        ) : null}
      </Group>
      <Answer query={query}>
        {({ pages }) => {
          const found = pages.flatMap(({ items }) => items);
          if (found.length === 0) return <Nothing mayMeasure={kpi.can.measure} />;
          return (
            <>
              <MeasurementTable kpi={kpi} measurements={found} gaps={gaps} onCorrect={setWriting} />
              <More query={query} mt="sm">
                {t('more')}
              </More>
            </>
          );
        }}
      </Answer>
      {writing ? (
        <MeasurementDialog
          kpi={kpi}
          measurement={writing === 'new' ? null : writing}
          cut={search}
          onClose={() => setWriting(null)}
        />
      ) : null}
    </Paper>
  );
}

function Nothing({ mayMeasure }: { readonly mayMeasure: boolean }) {
  const t = useTexts(kpiTexts);
  if (!mayMeasure) return <Text c="dimmed">{t('noMeasurements')}</Text>;
  return (
    <EmptyState icon={<IconRuler2 aria-hidden />} title={t('noMeasurements')} description={t('noMeasurementsLead')} />
  );
}
