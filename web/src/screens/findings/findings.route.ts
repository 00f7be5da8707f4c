import { createRoute } from '@tanstack/react-router';
import { boardRoute } from '../../app/board.route';
import { readFindingSearch } from './finding-filters';

export const findingsRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings',
  validateSearch: readFindingSearch,
}).lazy(() => import('./findings.screen').then(({ Route }) => Route));

export const findingRoute = createRoute({
  getParentRoute: () => boardRoute,
  path: 'findings/$findingId',
}).lazy(() => import('./finding.screen').then(({ Route }) => Route));
