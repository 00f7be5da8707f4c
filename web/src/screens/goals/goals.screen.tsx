import { SegmentedControl } from '@mantine/core';
import { createLazyRoute, useNavigate } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Page } from '../../app/page';
import { useTexts } from '../../i18n/texts';
import { VIEWS, type View } from './goals-search';
import { goalsTexts } from './goals.texts';
import { GoalsView } from './goals-view';

export const Route = createLazyRoute('/board/goals')({ component: GoalsScreen });

const KpisView = lazy(() => import('./kpis-view'));
const NetworkView = lazy(() => import('./network-view'));

/** What the work is for: the goals, the KPIs that tell, and what pulls at them. */
function GoalsScreen() {
  const t = useTexts(goalsTexts);
  const { view = 'goals' } = Route.useSearch();
  const navigate = useNavigate();
  const show = (next: string) =>
    void navigate({ to: '/goals', search: next === 'goals' ? {} : { view: next as 'kpis' } });
  return (
    <Page title={t('title')} lead={t('lead')}>
      <SegmentedControl
        aria-label={t('views')}
        data={VIEWS.map((value: View) => ({ value, label: t(`view_${value}`) }))}
        value={view}
        onChange={show}
        className="unprinted"
        maw={420}
      />
      <Suspense>{view === 'goals' ? <GoalsView /> : view === 'kpis' ? <KpisView /> : <NetworkView />}</Suspense>
    </Page>
  );
}
