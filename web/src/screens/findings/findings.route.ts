import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';

export const findingsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings',
}).lazy(() => import('./findings.screen').then(({ Route }) => Route));

export const findingRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings/$findingId',
}).lazy(() => import('./finding.screen').then(({ Route }) => Route));
