import { EmptyState, Skeleton } from '@mantine/core';
import { IconLayoutDashboard, IconRoute } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { createLazyRoute } from '@tanstack/react-router';
import { lazy, Suspense, useMemo, useState } from 'react';
import { organisationQuery } from '../../api/organisation.queries';
import { anyInitiativeQuery, journeysQuery } from '../../api/register.queries';
import type { Schema } from '../../api/client';
import { Answer } from '../../app/answer';
import { Page } from '../../app/page';
import { ProblemAlert } from '../../app/problem-alert';
import { useTexts } from '../../i18n/texts';
import { useUnitName } from '../../signs/figure.texts';
import { useFormats } from '../../signs/formats';
import type { CellChoice } from './cell-drawer';
import { Figures } from './figures';
import { heatOf } from './heat';
import { HeatMap } from './heat-map';
import {
  journeysFragmentationQuery,
  matrixQuery,
  overviewQuery,
  stagesFragmentationQuery,
  whiteSpotsQuery,
} from './overview.queries';
import { overviewTexts } from './overview.texts';
import classes from './overview.module.css';
import { WorstFindings } from './worst-findings';
import { FirstWork } from '../../app/first-work';
import { LinkButton } from '../../app/links';

/** Loaded with the first place that somebody opens. */
const CellDrawer = lazy(() => import('./cell-drawer'));

export const Route = createLazyRoute('/board/')({ component: Overview });

/** The CX director's first screen. */
function Overview() {
  const t = useTexts(overviewTexts);
  const formats = useFormats();
  const unitName = useUnitName();
  const query = useQuery(overviewQuery);
  const facts = query.data;
  const lead = facts
    ? t('lead', {
        count: facts.initiatives,
        effort: formats.number(facts.effort, 0),
        unit: unitName(facts.parameters.effortUnit),
      })
    : undefined;
  return (
    <Page title={t('title')} lead={lead}>
      <Answer query={query} skeleton={<OverviewSkeleton />}>
        {(overview) => (overview.initiatives === 0 ? <NoWork /> : <Pictures overview={overview} />)}
      </Answer>
    </Page>
  );
}

function Pictures({ overview }: { readonly overview: Schema<'OverviewResponse'> }) {
  const [choice, setChoice] = useState<CellChoice | null>(null);
  const [opened, setOpened] = useState(false);
  const open = (place: CellChoice) => {
    setOpened(true);
    setChoice(place);
  };
  return (
    <>
      <Figures overview={overview} />
      <div className={classes.columns}>
        <HeatSection onChoose={open} />
        <WorstFindings findings={overview.findings} />
      </div>
      {opened ? (
        <Suspense>
          <CellDrawer choice={choice} onClose={() => setChoice(null)} />
        </Suspense>
      ) : null}
    </>
  );
}

function HeatSection({ onChoose }: { readonly onChoose: (choice: CellChoice) => void }) {
  const t = useTexts(overviewTexts);
  const matrix = useQuery(matrixQuery);
  const journeys = useQuery(journeysQuery);
  const need = useQuery(whiteSpotsQuery);
  const stages = useQuery(stagesFragmentationQuery);
  const scopes = useQuery(journeysFragmentationQuery);
  const organisation = useQuery(organisationQuery);
  const fragmented = organisation.data?.data.settings.fragmentationThreshold;
  const all = [matrix, journeys, need, stages, scopes, organisation];
  const heat = useMemo(() => {
    if (!matrix.data || !journeys.data || !need.data || !stages.data || !scopes.data || fragmented === undefined)
      return null;
    return heatOf({
      matrix: matrix.data,
      journeys: journeys.data,
      need: need.data,
      stages: stages.data,
      journeyScopes: scopes.data,
      fragmented,
    });
  }, [matrix.data, journeys.data, need.data, stages.data, scopes.data, fragmented]);
  const failed = all.find(({ isError }) => isError);
  if (failed) return <ProblemAlert problem={failed.error} onRetry={() => all.forEach((one) => void one.refetch())} />;
  if (!heat) return <Skeleton height={480} />;
  if (heat.journeys.length > 0) return <HeatMap heat={heat} onChoose={onChoose} />;
  return (
    <EmptyState icon={<IconRoute aria-hidden />} title={t('noStages')} description={t('noStagesLead')}>
      <LinkButton to="/journeys">{t('toJourneys')}</LinkButton>
    </EmptyState>
  );
}

function NoWork() {
  const t = useTexts(overviewTexts);
  const { data: work } = useQuery(anyInitiativeQuery);
  if (!work) return null;
  if (work.items.length > 0) {
    return (
      <EmptyState icon={<IconLayoutDashboard aria-hidden />} title={t('empty')} description={t('waitingLead')}>
        <LinkButton to="/initiatives">{t('toInitiatives')}</LinkButton>
      </EmptyState>
    );
  }
  return (
    <EmptyState icon={<IconLayoutDashboard aria-hidden />} title={t('empty')} description={t('emptyLead')}>
      <FirstWork />
    </EmptyState>
  );
}

function OverviewSkeleton() {
  return (
    <>
      <div className={classes.skeletons}>
        {[1, 2, 3, 4, 5, 6].map((card) => (
          <Skeleton key={card} height={168} />
        ))}
      </div>
      <div className={classes.columns}>
        <Skeleton height={480} />
        <Skeleton height={480} />
      </div>
    </>
  );
}
