import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const goalsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'goals',
}).lazy(() => import('./goals.screen').then(({ Route }) => Route));

export const kpiRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'kpis/$kpiId',
}).lazy(() => import('./kpi.screen').then(({ Route }) => Route));
