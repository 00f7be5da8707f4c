import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';
import { readGoalsSearch, readKpiSearch } from './goals-search';

export const goalsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'goals',
  validateSearch: readGoalsSearch,
}).lazy(() => import('./goals.screen').then(({ Route }) => Route));

export const kpiRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'kpis/$kpiId',
  validateSearch: readKpiSearch,
}).lazy(() => import('./kpi.screen').then(({ Route }) => Route));
